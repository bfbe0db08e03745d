// Makes the pictures of docs/pictures from a sample: the table and the annotated article as SVG, the report as a browser shows it.
// With --check, only says whether the SVGs are what the command writes now; with --terminal, makes no more than those.
// The report needs chromium (CHROMIUM_PATH names another).
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { terminalSvg } from './pictures/terminal-svg.mjs'

const SAMPLE = 'samples/harbour-agency.txt'
const FOLDER = 'docs/pictures'
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const TERMINALS = [
  { name: 'table', args: [SAMPLE], width: 84 },
  { name: 'annotated', args: [SAMPLE, '-f', 'annotated'], width: 92 },
]

const stale = TERMINALS.filter(({ name, args, width }) => {
  const output = execFileSync(process.execPath, ['bin/whosaid.js', ...args, '--color', 'always', '--width', `${width}`], { encoding: 'utf8', env: { ...process.env, TERM: 'xterm', COLORTERM: '' } })
  const file = `${FOLDER}/${name}.svg`
  const svg = terminalSvg(`whosaid ${args.join(' ')}`, output)
  const same = existsSync(file) && readFileSync(file, 'utf8') === svg
  if (!same && !process.argv.includes('--check')) writeFileSync(file, svg)
  return !same
})

if (process.argv.length === 2) await pictureReport()
else if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`${stale.map(({ name }) => `${FOLDER}/${name}.svg`).join(', ')} not what the command writes: npm run pictures`)
  process.exitCode = 1
}

/** The report, light and dark, with a speaker chosen. */
async function pictureReport() {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const page = join(folder, 'report.html')
  execFileSync(process.execPath, ['bin/whosaid.js', SAMPLE, '-f', 'html', '-o', page])
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  for (const colorScheme of ['light', 'dark']) {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme, reducedMotion: 'reduce' })
    await tab.goto(pathToFileURL(page).href)
    if (colorScheme === 'dark') await tab.getByRole('button', { name: 'Johanna Amutenya' }).first().click()
    await tab.screenshot({ path: `${FOLDER}/report-${colorScheme}.png` })
  }
  await browser.close()
  rmSync(folder, { recursive: true })
}
