import type { Quote } from '../../extraction.js'
import { hull } from '../../span.js'
import type { Remark } from '../check/finding.js'
import { isInBody, type Story } from '../check/story.js'
import { wordsIn } from '../words.js'
import type { Rule } from './rule.js'

/** Shorter quotes are alike by chance. */
const FEWEST_WORDS = 7
/** Quotes that share so many words in a row may be one. */
const RUN_LENGTH = 4
/** Of the shorter quote's runs of words, the share that the other must have for both to be the same words. */
const LEAST_SHARED = 0.5
/** A part that comes first and the whole of it later is good style: of two versions neither is much shorter. */
const LEAST_SHARE_OF_LENGTH = 0.6

interface Candidate {
  readonly quote: Quote
  readonly words: readonly string[]
  readonly runs: ReadonlySet<string>
}

/** “We will never leave the port,” said Lee. … “We are never going to leave the port,” she said. */
export const repeatedQuote: Rule = {
  name: 'repeated-quote',
  summary: 'the same quote twice, in other words',
  severity: 'warning',
  anyLanguage: false,
  find: findRepeatedQuotes,
}

function findRepeatedQuotes(story: Story): readonly Remark[] {
  const seen = new Map<string, Candidate>()
  const remarks: Remark[] = []
  for (const quote of story.extraction.quotes) {
    if (quote.type !== 'direct' || !isInBody(story, quote.spans[0])) continue
    const words = quote.spans.flatMap((span) => wordsIn(story.text, span).map(({ lower }) => lower))
    if (words.length < FEWEST_WORDS) continue
    const candidate = { quote, words, runs: runsOf(words) }
    const twin = findTwin(candidate, seen)
    if (twin) remarks.push(describe(twin, candidate))
    for (const run of candidate.runs) if (!seen.has(run)) seen.set(run, candidate)
  }
  return remarks
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let i = 0; i + RUN_LENGTH <= words.length; i++) runs.add(words.slice(i, i + RUN_LENGTH).join(' '))
  return runs
}

/** The earlier quote with most of these runs, if it has enough of them and the two are by the same speaker, or by nobody known. */
function findTwin({ quote, words, runs }: Candidate, seen: ReadonlyMap<string, Candidate>): Candidate | null {
  const shared = new Map<Candidate, number>()
  for (const run of runs) {
    const earlier = seen.get(run)
    if (earlier) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
  }
  const [best] = [...shared].sort((a, b) => b[1] - a[1])
  if (!best) return null
  const [earlier, count] = best
  const isSameSpeaker = earlier.quote.speaker === null || quote.speaker === null || earlier.quote.speaker.id === quote.speaker.id
  return isSameSpeaker && isVersion(earlier, { quote, words, runs }, count) ? earlier : null
}

/** A quote that comes again word for word, and by itself, is one that the page sets apart in large letters. */
function isVersion(earlier: Candidate, later: Candidate, shared: number): boolean {
  const [fewest, most] = [Math.min(earlier.words.length, later.words.length), Math.max(earlier.words.length, later.words.length)]
  const runs = Math.min(earlier.runs.size, later.runs.size)
  if (fewest < most * LEAST_SHARE_OF_LENGTH || shared < runs * LEAST_SHARED) return false
  return shared < runs || (earlier.quote.cue !== null && later.quote.cue !== null)
}

function describe(earlier: Candidate, { quote, words }: Candidate): Remark {
  const isSame = earlier.words.join(' ') === words.join(' ')
  return {
    ...hull(quote.spans),
    message: isSame ? 'this quote is in the story twice' : 'this quote is in the story twice, in words that differ',
    hint: isSame ? 'take one of the two out' : `the first is “${shorten(earlier.quote.text)}”: find out which was said, and keep one`,
  }
}

const LONGEST_SHOWN = 80
const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).trimEnd()}…` : text)
