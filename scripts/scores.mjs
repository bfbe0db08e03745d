// Scores the command on every gold file that is there and writes the table to docs/scores.md.
// The gold data is no part of this project; without it there is nothing to do, which is no fault.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { calibrationOf } from './calibration.mjs'

const EVAL = process.env.WHOSAID_EVAL ?? '../shared/eval'
const OUTPUT = 'docs/scores.md'
/** Stories of our own, which are harder than news mostly is; no model has learned from them, and rules have. */
const OWN_STORIES = 'training/stories/quotes'
const OWN_GOLD = 'build/own-quotes.jsonl'

/** Which tasks each gold file is for. */
const TASKS = [
  ['article', 'seed-article'],
  ['quotes', 'quotes-dev'],
  ['quotes', 'world-quotes-dev'],
  ['quotes', 'own-quotes'],
  ['speakers', 'speakers-dev'],
  ['speakers', 'world-quotes-dev'],
  ['entities', 'entities-world-dev'],
  ['entities', 'entities-newswire-dev'],
  ['entities', 'entities-wiki-dev'],
]

if (existsSync(`${EVAL}/score.mjs`)) writeOwnGold()
const present = TASKS.filter(([, name]) => existsSync(goldFile(name)))
const absent = TASKS.filter((task) => !present.includes(task))
for (const [task, name] of absent) console.log(`${task} on ${name}: not scored, ${goldFile(name)} is not there`)
if (present.length > 0) {
  const sections = present.map(([task, name]) => section(task, name, figuresOf(task, name)))
  mkdirSync('docs', { recursive: true })
  writeFileSync(OUTPUT, [introduction(), ...sections].join('\n'))
  console.log(`wrote ${OUTPUT}`)
}

function writeOwnGold() {
  mkdirSync('build', { recursive: true })
  const files = readdirSync(OWN_STORIES).map((name) => `${OWN_STORIES}/${name}`)
  execFileSync(process.execPath, ['scripts/run-ts.mjs', 'training/own-gold.ts', OWN_GOLD, ...files], { stdio: 'inherit' })
}

function goldFile(name) {
  return name === 'own-quotes' ? OWN_GOLD : `${EVAL}/data/${name}.jsonl`
}

function figuresOf(task, name) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${EVAL}/score.mjs`, task, '--gold', goldFile(name), '--json'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${task} on ${name} could not be scored: ${stderr}`)
  return JSON.parse(stdout)
}

function introduction() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return `# Scores

Written by \`npm run scores\`, ${new Date().toISOString().slice(0, 10)}, at commit ${commit}. Precision, recall and F1 in percent, of gold
data that is no part of this project, but for our own stories (own-quotes, in training/stories); none of it was trained on.
`
}

/** One table a task and file: figures with precision, recall and F1 first, single shares after. */
function section(task, name, figures) {
  const entries = Object.entries(figures)
  const triples = entries.filter(([, figure]) => typeof figure === 'object').map(([label, { precision, recall, f1 }]) => [label, percent(precision), percent(recall), percent(f1)])
  const shares = entries.filter(([, figure]) => typeof figure === 'number').map(([label, figure]) => [label, label === 'of' ? String(figure) : percent(figure)])
  return [
    `## ${task}: ${name}\n`,
    ...(triples.length > 0 ? [tableOf(['figure', 'precision', 'recall', 'F1'], triples)] : []),
    ...(shares.length > 0 ? [tableOf(['figure', 'share'], shares)] : []),
    ...(task === 'quotes' ? [calibrationTable(name)] : []),
  ].join('\n')
}

function calibrationTable(name) {
  const rows = calibrationOf(goldFile(name)).map(([from, count, confidence, right]) => [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, String(count), percent(confidence), percent(right)])
  return [
    'How far `confidence` can be trusted: a quote is right when it shares 80 % of the words and the speaker is the one marked.\n',
    tableOf(['confidence', 'quotes', 'mean confidence', 'right'], rows),
  ].join('\n')
}

function percent(share) {
  return (100 * share).toFixed(1)
}

function tableOf(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return `${[line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')}\n`
}
