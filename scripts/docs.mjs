// Writes into README.md what the command says of itself: its output on the sample, and its options. With --check, only says whether it is so.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const README = 'README.md'

const current = readFileSync(README, 'utf8')
const fresh = current
  .replace(/(<!-- output of: whosaid (\S+) -->\n```\n).*?```\n/gs, (_, head, sample) => `${head}${whosaid(sample)}\`\`\`\n`)
  .replace(/(<!-- options -->\n\| option \| what it does \|\n\| --- \| --- \|\n)(?:\|.*\n)*/g, (_, head) => head + optionRows())

if (process.argv.includes('--check')) {
  if (fresh !== current) {
    console.error('README.md is behind the command: npm run docs')
    process.exitCode = 1
  }
} else if (fresh !== current) writeFileSync(README, fresh)

function whosaid(...args) {
  return execFileSync(process.execPath, ['bin/whosaid.js', ...args], { encoding: 'utf8' })
}

/** A row for each option of `--help`, whose lines are "  -f, --format <format>  what it does", wrapped. */
function optionRows() {
  const [, options] = /\nOptions:\n(.*?)\n\n/s.exec(whosaid('--help'))
  const rows = options.replace(/\n {8,}/g, ' ').split('\n').map((line) => line.trim().split(/ {2,}/))
  return rows.map(([flags, text]) => `| \`${flags}\` | ${text.replaceAll('|', '\\|')} |\n`).join('')
}
