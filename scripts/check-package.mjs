// Checks what `npm pack` would publish: all that a user needs, nothing else, within its size, and nothing that publint minds.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const MOST_BYTES = 6 * 2 ** 20
const NEEDED = ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'package.json', 'bin/whosaid.js', 'dist/main.js', 'dist/index.js', 'dist/extraction.schema.json', 'dist/whosaidrc.schema.json', 'dist/types/index.d.ts', 'dist/whosaid.1']
const ALLOWED = /^(?:LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json|bin\/whosaid\.js|dist\/[\w-]+\.js|dist\/entry\/worker\.js|dist\/(?:extraction|whosaidrc)\.schema\.json|dist\/whosaid\.1|dist\/types\/[\w/-]+\.d\.ts|models\/[\w-]+\.(?:bin|json)|models\/MODELS\.md)$/

const problems = []
const folder = mkdtempSync(join(tmpdir(), 'whosaid-pack-'))
try {
  const [pack] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  const files = pack.files.map(({ path }) => path)
  problems.push(
    ...NEEDED.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => !ALLOWED.test(file)).map((file) => `${file} is nothing a user needs`),
    ...(pack.size > MOST_BYTES ? [`${pack.size} bytes are more than ${MOST_BYTES}`] : []),
  )
  const notice = readFileSync('NOTICE', 'utf8')
  problems.push(...bundledPackages().filter((name) => !notice.includes(`\n${name} `)).map((name) => `NOTICE says nothing of ${name}, which is in the bundle`))
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const { messages } = await publint({ strict: true })
  problems.push(...messages.map((message) => formatMessage(message, manifest)))
  problems.push(...tryInstalled(join(folder, pack.filename)))
  if (problems.length === 0) console.log(`the package holds ${files.length} files, ${(pack.size / 2 ** 20).toFixed(2)} MB packed`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const problem of problems) console.error(`package: ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** The names of the packages whose code is in the bundle. */
function bundledPackages() {
  const { inputs } = JSON.parse(readFileSync('build/bundle.json', 'utf8'))
  const names = Object.keys(inputs).map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path.split('node_modules/').slice(1).at(-1) ?? '')?.[0])
  return [...new Set(names.filter(Boolean))].sort()
}

/** Installs the packed file somewhere else, as a user does, and runs the command and the library from there. */
function tryInstalled(tarball) {
  const home = join(folder, 'user')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  writeFileSync(join(home, 'use.js'), "import { extract } from 'whosaid'\nconsole.log(extract('It rained.').whosaid)\n")
  npm('install', '--silent', '--offline', '--no-audit', '--prefix', home, tarball)
  const command = execFileSync(process.execPath, [join(home, 'node_modules/whosaid/bin/whosaid.js'), '-f', 'jsonl'], { input: 'It rained.', encoding: 'utf8' })
  const library = execFileSync(process.execPath, ['use.js'], { cwd: home, encoding: 'utf8' })
  return [
    ...(JSON.parse(command).whosaid === 1 ? [] : ['the installed command does not work']),
    ...(library.trim() === '1' ? [] : ['the installed library does not work']),
  ]
}

function npm(...args) {
  return execFileSync('npm', args, { encoding: 'utf8' })
}
