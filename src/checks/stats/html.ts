import { escapeHtml } from '../../escape-html.js'
import { chartsOf, summaryOf, type Bar, type Chart } from './charts.js'
import { topOf, type StatsFormat } from './formats.js'

/** A page in one file, without scripts: each chart as inline SVG with its figures as text in it. */
export const html: StatsFormat = (stats, context) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Who gets quoted</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Who gets quoted</h1>
<p>${escapeHtml(summaryOf(stats))}</p>
${chartsOf(topOf(stats, context)).map(section).join('\n')}
</main>
</body>
</html>
`

const STYLE = `
:root { color-scheme: light dark; --bar: #2f6f8f; --ink: #1d2329; --page: #fff }
@media (prefers-color-scheme: dark) { :root { --bar: #74b3cf; --ink: #e6e8ea; --page: #15191d } }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
svg { width: 100%; height: auto; display: block } rect { fill: var(--bar) } text { fill: var(--ink); font: 14px system-ui, sans-serif }
`

/** In units of the picture, which is as wide as the page. */
const PICTURE = { width: 800, row: 26, bar: 16, label: 270, longestBar: 250, gap: 10 } as const
/** As many letters as have room before a bar. */
const LONGEST_LABEL = 38

function section({ title, remark, bars }: Chart): string {
  const height = bars.length * PICTURE.row
  const longest = Math.max(1, ...bars.map(({ value }) => value))
  return `<section>
<h2>${escapeHtml(title)}</h2>
<svg viewBox="0 0 ${PICTURE.width} ${height}" role="img" aria-label="${escapeHtml(`${title}: ${bars.map(({ label, note }) => `${label}, ${note}`).join('; ')}`)}">
${bars.map((bar, i) => rowOf(bar, i * PICTURE.row, bar.value / longest)).join('\n')}
</svg>
${remark === '' ? '' : `<p>${escapeHtml(remark)}</p>\n`}</section>`
}

function rowOf({ label, note }: Bar, top: number, share: number): string {
  const length = Math.round(share * PICTURE.longestBar * 10) / 10
  const baseline = top + PICTURE.row / 2 + 5
  const start = PICTURE.label + PICTURE.gap
  return `<g><title>${escapeHtml(`${label}: ${note}`)}</title>`
    + `<text x="${PICTURE.label}" y="${baseline}" text-anchor="end">${escapeHtml(shorten(label))}</text>`
    + `<rect x="${start}" y="${top + (PICTURE.row - PICTURE.bar) / 2}" width="${length}" height="${PICTURE.bar}" rx="2"/>`
    + `<text x="${start + length + PICTURE.gap}" y="${baseline}">${escapeHtml(note)}</text></g>`
}

/** Letters as people see them: an accent goes with its letter. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

function shorten(label: string): string {
  const letters = Array.from(LETTERS.segment(label), ({ segment }) => segment)
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : label
}
