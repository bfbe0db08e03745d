// Asks recheck of each regular expression in src/ whether some text makes it take more than time in proportion: npm run regexes
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'

const LONGEST_MS = 20_000

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|js)$/.test(name) && !name.endsWith('.d.ts')).sort()
const found = files.flatMap((file) => regexesIn(join('src', file)))
const counts = { safe: 0, vulnerable: 0, unknown: 0 }
for (const { place, source, flags } of found) {
  const { status, complexity, error } = await check(source, flags, { timeout: LONGEST_MS })
  counts[status]++
  if (status !== 'safe') console.log(`${place}: ${status} (${complexity?.summary ?? error?.kind}): /${source}/${flags}`)
}
console.log(`${found.length} regular expressions: ${Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', ')}`)
process.exitCode = counts.vulnerable > 0 ? 1 : 0

function regexesIn(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const regexes = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      regexes.push({ place: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return regexes
}
