import { tokensWithin, type Analysis, type TokenRange } from '../analysis.js'
import { OUTLET_NOUNS, OUTLET_WORDS, OUTLETS } from '../lexicon/outlets.js'
import type { FoundQuote } from '../quotes/index.js'
import { holdsOffset, type Span } from '../span.js'
import { appearancesWithin, type Appearance, type Cast, type Figure } from './cast.js'
import { PASSING_ON } from './passed-on.js'
import { isMark, isName } from './word-kinds.js'

/** What comes before the outlet that words came through: "told Reuters", "quoted by Xinhua", "an interview with the Post". */
const LEADS: ReadonlySet<string> = new Set('told tell tells telling by with to on in via through'.split(' '))
/** Words that may stand between the two: "told the official news agency Xinhua". */
const MOST_BETWEEN = 6
/** How far from the cue or the quote an outlet is looked for. */
const REACH = 14

/**
 * The outlet that a quote came through, by the name the story uses; null where none is told.
 * `last` is the outlet of an earlier quote, for "according to the agency".
 */
export function outletOf(analysis: Analysis, cast: Cast, quote: FoundQuote, speaker: Figure | null, last: string | null): string | null {
  if (!quote.cue) return null
  const { tokens } = analysis
  const cue = tokensWithin(tokens, quote.cue)
  const quoteEnd = tokensWithin(tokens, quote.spans[quote.spans.length - 1]).end
  for (const first of [cue.first, quoteEnd]) {
    const found = ledOutlet(analysis, cast, quote, speaker, { first, end: Math.min(tokens.count, first + REACH) }, last)
    if (found !== null) return found
  }
  return PASSING_ON.has(tokens.words[cue.first].lower) ? citingOutlet(analysis, cast, cue, speaker) : outletBefore(analysis, cast, cue, speaker)
}

/** What leads to an outlet that stands before the cue, by the small word between: "quoted by", "an interview with", "speaking to". */
const LEADING_TO: Readonly<Record<string, ReadonlySet<string>>> = {
  by: new Set(['quoted', 'cited', 'interviewed', 'reported', 'carried', 'published']),
  with: new Set(['interview', 'interviews', 'conversation', 'speaking', 'talking']),
  to: new Set(['speaking', 'talking', 'interview', 'comments', 'remarks', 'statement']),
}

/** "In an interview with =Reuters=, Lee said", "Lee, quoted by =Xinhua=, said", "was quoted by =Xinhua= as saying" */
function outletBefore({ tokens: { words } }: Analysis, cast: Cast, cue: TokenRange, speaker: Figure | null): string | null {
  for (let i = cue.first - 1; i >= Math.max(1, cue.first - REACH) && words[i].text !== '.'; i--) {
    if (!Object.hasOwn(LEADING_TO, words[i].lower) || !LEADING_TO[words[i].lower].has(words[i - 1].lower)) continue
    for (let k = i + 1; k < Math.min(cue.first, i + 1 + MOST_BETWEEN) && words[k].text !== ','; k++) {
      const appearance = cast.appearances[cast.appearanceAt[k]] as Appearance | undefined
      if (appearance && appearance.figure !== speaker && isOutlet(words[k - 1].lower, appearance.figure)) return appearance.figure.name
    }
  }
  return null
}

/** "told =Reuters=", "was quoted by the state news agency =Kazinform=", "according to the agency" */
function ledOutlet({ tokens, document }: Analysis, cast: Cast, quote: FoundQuote, speaker: Figure | null, { first, end }: TokenRange, last: string | null): string | null {
  let led = -1
  for (let i = first; i < end; i++) {
    const word = tokens.words[i]
    if (word.text === '.' || isInQuote(quote, tokens.starts[i])) return null
    if (LEADS.has(word.lower)) led = i
    const near = led >= 0 && i > led && i - led <= MOST_BETWEEN
    const appearance = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
    if (appearance) {
      if (near && appearance.figure !== speaker && isOutlet(tokens.words[i - 1].lower, appearance.figure)) return appearance.figure.name
      i = appearance.end - 1
    } else if (near && !isMark(word) && word.shape !== 'lower' && OUTLETS.has(word.lower)) {
      return document.text.slice(tokens.starts[i], tokens.ends[i])
    } else if (near && isName(word) && OUTLET_NOUNS.has(tokens.words[i - 1].lower)) {
      let nameEnd = i + 1
      while (nameEnd < end && isName(tokens.words[nameEnd])) nameEnd++
      return document.text.slice(tokens.starts[i], tokens.ends[nameEnd - 1])
    } else if (near && last !== null && OUTLET_NOUNS.has(word.lower) && tokens.words[i - 1].lower === 'the' && cast.appearanceAt[i + 1] < 0) {
      return last
    }
  }
  return null
}

/** "the newspaper =Harbour Times= reported, citing" */
function citingOutlet({ tokens }: Analysis, cast: Cast, cue: TokenRange, speaker: Figure | null): string | null {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - REACH) && tokens.words[i].text !== '.'; i--) {
    const appearance = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
    if (appearance && appearance.figure !== speaker && isOutlet(tokens.words[appearance.first - 1]?.lower ?? '', appearance.figure)) return appearance.figure.name
  }
  return null
}

/** The outlet that an expression names: "Reuters" by its name; "the agency" is the one of an earlier quote. */
export function outletNamed({ tokens }: Analysis, cast: Cast, source: Span, last: string | null): string | null {
  const { first, end } = tokensWithin(tokens, source)
  return appearancesWithin(cast, { first, end }).find(({ figure }) => figure.kind === 'organization')?.figure.name ?? last
}

const isInQuote = ({ spans }: FoundQuote, offset: number): boolean => spans.some((span) => holdsOffset(span, offset))

/** By its name, or by the word before it: "news agency", "newspaper". */
function isOutlet(before: string, { name, kind }: Figure): boolean {
  if (kind !== 'organization') return false
  const lower = name.toLowerCase().replace(/^the\s+/u, '')
  return OUTLETS.has(lower) || OUTLET_NOUNS.has(before) || OUTLET_WORDS.has(lower.slice(lower.lastIndexOf(' ') + 1))
}
