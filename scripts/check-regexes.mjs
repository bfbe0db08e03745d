// Asks recheck of each regular expression in src/ whether some text makes it take more than time in proportion: npm run regexes
// Those written as literals are read from the source; those put together by new RegExp are caught as the files that do so are loaded.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { check } from 'recheck'
import ts from 'typescript'

const LONGEST_MS = 20_000

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|js)$/.test(name) && !name.endsWith('.d.ts')).sort().map((name) => join('src', name))
const made = files.flatMap((file) => nodesIn(file, isMade).map((node) => ({ file, place: placeOf(file, node) })))
const caught = await catchMade([...new Set(made.map(({ file }) => file))])
const found = [...files.flatMap(literalsIn), ...caught]
const counts = { safe: 0, vulnerable: 0, unknown: 0 }
for (const { place, source, flags } of found) {
  const { status, complexity, error } = await check(source, flags, { timeout: LONGEST_MS })
  counts[status]++
  if (status !== 'safe') console.log(`${place}: ${status} (${complexity?.summary ?? error?.kind}): /${source}/${flags}`)
}
const missed = made.filter(({ place }) => caught.every((regex) => regex.place !== place))
for (const { place } of missed) console.log(`${place}: not made as its file is loaded, so not checked`)
console.log(`${found.length} regular expressions, ${caught.length} of them made by new RegExp: ${Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', ')}`)
process.exitCode = counts.vulnerable > 0 || missed.length > 0 ? 1 : 0

function isMade(node) {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
}

function placeOf(file, node) {
  return `${file}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

function literalsIn(file) {
  return nodesIn(file, ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/')
    return { place: placeOf(file, node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) }
  })
}

function nodesIn(file, isWanted) {
  const nodes = []
  const visit = (node) => {
    if (isWanted(node)) nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return nodes
}

/** Loads some files with each `new RegExp(…)` in them wrapped in a call that takes down what it has made. */
async function catchMade(those) {
  const regexes = []
  globalThis.takeDown = (place, regex) => {
    regexes.push({ place, source: regex.source, flags: regex.flags })
    return regex
  }
  const wrap = {
    name: 'wrap',
    setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: wrapped(relative('.', path)) })),
  }
  const outfile = 'build/check-regexes.mjs'
  const stdin = { contents: those.map((file) => `import './${file}'`).join('\n'), resolveDir: '.' }
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', plugins: [wrap], logLevel: 'warning' })
  await import(pathToFileURL(resolve(outfile)).href)
  return regexes
}

function wrapped(file) {
  return nodesIn(file, isMade).reduceRight(
    (source, node) => `${source.slice(0, node.getStart())}takeDown(${JSON.stringify(placeOf(file, node))}, ${node.getText()})${source.slice(node.end)}`,
    readFileSync(file, 'utf8'),
  )
}
