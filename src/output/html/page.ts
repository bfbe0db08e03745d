import { createHash } from 'node:crypto'
import script from './in-browser.js?raw'
import style from './style.css?raw'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing may load, and nothing may run but the page's own style and script: an article can't get through, whatever it holds. */
const policy = (): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`

const TYPES = ['direct', 'mixed', 'indirect'] as const

const KEYS: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['n', 'j'], 'next quote, of the chosen speaker if there is one'],
  [['p', 'k'], 'previous quote'],
  [['Enter'], 'on a quote: choose its speaker'],
  [['/'], 'search'],
  [['Esc'], 'choose nobody, clear the search'],
  [['?'], 'show these keys'],
]

/** All that comes before the first story. What needs the script is hidden until it runs. */
export const pageStart = (several: boolean): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="whosaid">
<title>Who said what</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#stories">Skip to the stories</a>
<header class="bar">
<h1>Who said what</h1>
<form class="tools" role="search" hidden>
<label class="search"><span class="unseen">Search quotes, speakers and names</span><input type="search" placeholder="Search" autocomplete="off" spellcheck="false"></label>
<div class="filters" role="group" aria-label="Show quotes that are">
${TYPES.map((type) => `<button type="button" data-type="${type}" aria-pressed="true">${type}</button>`).join('\n')}
<button type="button" data-only="unsure" aria-pressed="false">only unsure</button>
<button type="button" data-show="names" aria-pressed="true">names</button>
</div>
<button type="button" class="round" data-open="keys" aria-label="Keys">?</button>
<button type="button" class="round" data-toggle="theme" aria-label="Light or dark">◐</button>
</form>
</header>
<p class="unseen" role="status"></p>
${several ? '<nav class="index" aria-label="Stories" hidden><h2>Stories</h2><ol></ol></nav>\n' : ''}<main id="stories">
`

/** All that comes after the last story. */
export const pageEnd = (): string => `<div class="steps" role="group" aria-label="Quotes of the chosen" hidden>
<button type="button" data-step="-1" aria-label="Previous quote">‹</button>
<span class="where"></span>
<button type="button" data-step="1" aria-label="Next quote">›</button>
<button type="button" data-step="0" aria-label="Choose nobody">×</button>
</div>
<div class="tip" id="tip" role="tooltip" hidden></div>
</main>
<dialog class="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl>
${KEYS.map(([keys, meaning]) => `<div><dt>${keys.map((key) => `<kbd>${key}</kbd>`).join(' ')}</dt><dd>${meaning}</dd></div>`).join('\n')}
</dl>
<form method="dialog"><button>Close</button></form>
</dialog>
<script>${script}</script>
</body>
</html>
`
