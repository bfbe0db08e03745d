import { readdirSync, readFileSync } from 'node:fs'
import type { Kind } from '../hostile/kinds.js'

const stories = readdirSync('samples').filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(`samples/${name}`, 'utf8'))
const paragraphsOf = (story: string): readonly string[] => story.split(/\n{2,}/u)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const pageOf = (story: string): string => paragraphsOf(story).map((paragraph, index) => (index === 0 ? `<h1>${escaped(paragraph)}</h1>` : `<p class="a">${escaped(paragraph)}</p>`)).join('\n')
const time = (second: number): string => `00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')},000`

/** Inputs of each kind to begin with. */
export const SEEDS: Readonly<Record<Kind, readonly string[]>> = {
  txt: stories,
  jsonl: stories.map((story, index) => `${JSON.stringify({ id: index, text: story, url: 'http://a.example' })}\n${JSON.stringify({ id: `${index}b`, text: paragraphsOf(story)[1] ?? story })}\n`),
  html: stories.map((story) => `<!doctype html><html><head><title>News</title></head><body><nav><a href="/">Home</a></nav><article>${pageOf(story)}</article><footer>Read more</footer></body></html>`),
  md: stories.map((story) => `# ${paragraphsOf(story).join('\n\n')}\n\n- *one*\n- **two** [three](http://a.example)\n\n> “four”\n\n| a | b |\n| - | - |\n`),
  ninjs: stories.map((story) => JSON.stringify({ uri: 'urn:a', headline: paragraphsOf(story)[0], headlines: [{ value: 'a' }], body_html: pageOf(story), bodies: [{ role: 'main', contenttype: 'text/html', value: pageOf(story) }] })),
  ann: ['T1\tDirect 1 18\tWe sailed at noon\nT2\tCue 21 25\tsaid\nT3\tSource 26 33\tAnn Lee\nR1\tSource Arg1:T1 Arg2:T3\nR2\tCue Arg1:T1 Arg2:T2\nT4\tPerson 26 33\tAnn Lee\n#1\tAnnotatorNotes T4\tname=Ann Lee | role=harbour master\n'],
  srt: stories.map((story) => (story.match(/[^.!?\n]+[.!?”]*/gu) ?? []).map((sentence, index) => `${index + 1}\n${time(3 * index)} --> ${time(3 * index + 2)}\n${index % 3 === 0 ? 'ANN LEE: ' : ''}${sentence.trim()}\n\n`).join('')),
  json: [JSON.stringify({ rules: { 'no-speaker': 'off', 'unclosed-marks': 'error' }, severity: 'info', maxFindings: 10 }, null, 2), '{}', '{"$schema":"x","severity":"error"}'],
}
