import { tokensWithin, type Analysis } from '../analysis.js'
import { OUTLET_WORDS, OUTLETS } from '../lexicon/outlets.js'
import { HONORIFICS } from '../lexicon/honorifics.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Cast, Figure } from './cast.js'
import { isMark } from './noun-phrase.js'

/** What comes before the outlet that words came through: "told Reuters", "quoted by Xinhua", "an interview with the Post". */
const LEADS: ReadonlySet<string> = new Set('told tell tells telling by with to on in via through'.split(' '))
/** Words that may stand between the two: "told the official news agency Xinhua". */
const MOST_BETWEEN = 6
/** How far past the cue or the quote an outlet is looked for. */
const REACH = 14

/** The outlet that a quote came through, by the name the story uses; null where none is told. */
export function outletOf({ tokens, document }: Analysis, cast: Cast, quote: FoundQuote, speaker: Figure | null): string | null {
  if (!quote.cue) return null
  const cue = tokensWithin(tokens, quote.cue)
  const last = quote.spans[quote.spans.length - 1]
  for (const from of [cue.first, tokensWithin(tokens, last).end]) {
    let led = -1
    for (let i = from; i < Math.min(tokens.count, from + REACH); i++) {
      const word = tokens.words[i]
      if (word.text === '.' || inSpans(quote, tokens.starts[i])) break
      if (LEADS.has(word.lower)) led = i
      const appearance = cast.appearances[cast.appearanceAt[i]]
      if (appearance) {
        if (led >= 0 && i - led <= MOST_BETWEEN && appearance.figure !== speaker && isOutlet(appearance.figure)) return appearance.figure.name
        i = appearance.end - 1
      } else if (led >= 0 && i - led <= MOST_BETWEEN && !isMark(word) && word.shape !== 'lower' && !HONORIFICS.has(word.lower) && OUTLETS.has(word.lower)) {
        return document.text.slice(tokens.starts[i], tokens.ends[i])
      }
    }
  }
  return null
}

const inSpans = ({ spans }: FoundQuote, offset: number): boolean => spans.some(({ start, end }) => offset >= start && offset < end)

function isOutlet({ name, kind }: Figure): boolean {
  if (kind !== 'organization') return false
  const lower = name.toLowerCase().replace(/^the\s+/u, '')
  return OUTLETS.has(lower) || OUTLET_WORDS.has(lower.slice(lower.lastIndexOf(' ') + 1))
}
