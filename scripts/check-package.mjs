// Checks what `npm pack` would publish: all that a user needs, nothing else, within its size, the same bytes from every build,
// nothing that runs when it is installed, every licence named and compatible, and nothing that publint minds.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { bundledPackages } from './bundled-packages.mjs'

const MOST_BYTES = 6 * 2 ** 20
const NEEDED = ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'package.json', 'bin/whosaid.js', 'dist/start.js', 'dist/main.cjs', 'dist/main-job.cjs', 'dist/index.js', 'dist/extraction.schema.json', 'dist/whosaidrc.schema.json', 'dist/types/index.d.ts', 'dist/whosaid.1', 'dist/sbom.cdx.json']
const ALLOWED = /^(?:LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json|bin\/whosaid\.js|dist\/[\w-]+\.c?js|dist\/code-[\w.-]+\/[\w-]+\.cjs\.bin|dist\/entry\/worker\.js|dist\/(?:extraction|whosaidrc)\.schema\.json|dist\/whosaid\.1|dist\/sbom\.cdx\.json|dist\/types\/[\w/-]+\.d\.ts|models\/[\w-]+\.(?:bin|json)|models\/MODELS\.md)$/

/** What may be bundled with MIT code and passed on, as long as NOTICE names it. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

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
  problems.push(...licenceProblems())
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  problems.push(...['preinstall', 'install', 'postinstall'].filter((script) => script in manifest.scripts).map((script) => `${script} would run on the machine of whoever installs it`))
  problems.push(...['dependencies', 'optionalDependencies', 'peerDependencies'].filter((kind) => kind in manifest).map((kind) => `${kind} would be installed with it`))
  const { messages } = await publint({ strict: true })
  problems.push(...messages.map((message) => formatMessage(message, manifest)))
  problems.push(...tryInstalled(join(folder, pack.filename)))
  if (packElsewhere() !== pack.integrity) problems.push('another build, in another folder, gives other bytes')
  if (problems.length === 0) console.log(`the package holds ${files.length} files, ${(pack.size / 2 ** 20).toFixed(2)} MB packed`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const problem of problems) console.error(`package: ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

/** What NOTICE does not say of the packages in the bundle, or should not have to. */
function licenceProblems() {
  const notice = readFileSync('NOTICE', 'utf8')
  const packages = bundledPackages()
  return [...new Set(packages.map(({ name }) => name))].map((name) => [name, packages.filter((bundled) => bundled.name === name)]).flatMap(([name, bundled]) => {
    const licence = bundled[0].license
    const [, listed, said] = new RegExp(`^${name} (.+) \\((.+)\\)$`, 'm').exec(notice) ?? []
    return [
      ...bundled.filter(({ version }) => !listed?.split(/, | and /).includes(version)).map(({ version }) => `NOTICE says nothing of ${name} ${version}, which is in the bundle`),
      ...(said === licence ? [] : [`NOTICE does not say that ${name} is under ${licence}`]),
      ...(bundled.every(({ license }) => COMPATIBLE.includes(license)) ? [] : [`${name} is under ${licence}, which is not known to be compatible`]),
    ]
  })
}

/** Builds and packs a copy of what is under version control, under another path; the hash of what comes out. */
function packElsewhere() {
  const elsewhere = join(folder, 'another', 'place')
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of files) if (file !== 'node_modules') cpSync(file, join(elsewhere, file))
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: elsewhere, env: { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'C' } })
  const [{ integrity }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--dry-run'], { cwd: elsewhere, encoding: 'utf8' }))
  return integrity
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
