import type { QuoteType } from '../../src/extraction.js'
import type { OwnStory } from '../stories.js'
import type { GoldQuote } from './gold.js'

type Pair = readonly [start: number, end: number]
type Part = 'source' | 'cue' | 'content'
interface Open { readonly part: Part, readonly closer: string, readonly number: string, readonly start: number }

const PARTS: Readonly<Record<string, readonly [part: Part, closer: string]>> = { '{': ['source', '}'], '<': ['cue', '>'], '[': ['content', ']'] }
const OPENING = /[{<[](?<number>\d+) /uy

/** A story without its marks, and its quotes: `{7 source}`, `<7 cue>`, `[7 content]`. Throws, with the story, where a mark has no partner or a quote no content. */
export function parseQuotes({ id, marked }: OwnStory): { readonly text: string, readonly quotes: readonly GoldQuote[] } {
  const open: Open[] = []
  const parts = new Map<string, Record<Part, Pair[]>>()
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    OPENING.lastIndex = at
    const number = OPENING.exec(marked)?.groups?.['number']
    if (number !== undefined) {
      const [part, closer] = PARTS[marked[at]]
      open.push({ part, closer, number, start: text.length })
      at += number.length + 1
    } else if (marked[at] === open.at(-1)?.closer) {
      const { part, number: of, start } = open.pop()!
      if (!parts.has(of)) parts.set(of, { source: [], cue: [], content: [] })
      parts.get(of)![part].push([start, text.length])
    } else text += marked[at]
  }
  const [left] = open
  if (left) throw new Error(`${id}: the ${left.part} of quote ${left.number} is never closed`)
  const quotes = [...parts].map(([number, { source, cue, content }]): GoldQuote => {
    if (content.length === 0) throw new Error(`${id}: quote ${number} has no content`)
    return { type: typeOf(content.map(([start, end]) => text.slice(start, end)).join(' ')), source: inOrder(source), cue: inOrder(cue), content: inOrder(content) }
  })
  return { text, quotes }
}

const inOrder = (pairs: readonly Pair[]): readonly Pair[] => [...pairs].sort((a, b) => a[0] - b[0])

/** Direct where all words stand between marks, mixed where some do. */
function typeOf(words: string): QuoteType {
  if (!words.includes('“')) return 'indirect'
  return /[\p{L}\p{N}]/u.test(words.replace(/“[^”]*”?/gu, '')) ? 'mixed' : 'direct'
}
