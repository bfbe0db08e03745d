import type { Quote } from '../../extraction.js'
import { wordForms } from './word-edits.js'

/** Quotes of two versions of a story that are the same quote. */
export interface QuotePair {
  readonly before: Quote
  readonly after: Quote
}

export interface PairedQuotes {
  /** In the order of the new version. */
  readonly pairs: readonly QuotePair[]
  readonly removed: readonly Quote[]
  readonly added: readonly Quote[]
}

/** Pairs the quotes of two versions: those with the same words first, then the most alike. */
export function pairQuotes(before: readonly Quote[], after: readonly Quote[]): PairedQuotes {
  const olds = before.map(readWords)
  const news = after.map(readWords)
  const partners = new Map<Worded, Worded>()
  const taken = new Set<Worded>()
  const pair = (old: Worded, now: Worded): void => {
    if (taken.has(old) || partners.has(now)) return
    partners.set(now, old)
    taken.add(old)
  }
  const free = (): readonly [readonly Worded[], readonly Worded[]] => [olds.filter((old) => !taken.has(old)), news.filter((now) => !partners.has(now))]
  pairEqual(...free(), ({ forms, quote }) => `${forms.join(' ')}\n${quote.speaker?.name ?? ''}`, pair)
  pairEqual(...free(), ({ forms }) => forms.join(' '), pair)
  for (const { old, now } of alike(...free())) pair(old, now)
  const [removed, added] = free()
  return {
    pairs: news.flatMap((now) => {
      const old = partners.get(now)
      return old ? [{ before: old.quote, after: now.quote }] : []
    }),
    removed: removed.map(({ quote }) => quote),
    added: added.map(({ quote }) => quote),
  }
}

interface Worded {
  readonly quote: Quote
  readonly forms: readonly string[]
}

const readWords = (quote: Quote): Worded => ({ quote, forms: wordForms(quote.text) })

/** Pairs those with the same key in the order in which they come. */
function pairEqual(olds: readonly Worded[], news: readonly Worded[], keyOf: (worded: Worded) => string, pair: (old: Worded, now: Worded) => void): void {
  const groups = groupBy([...olds].reverse(), (old) => [keyOf(old)])
  for (const now of news) {
    const old = groups.get(keyOf(now))?.pop()
    if (old) pair(old, now)
  }
}
const isSameSpeaker = (old: Worded, now: Worded): boolean => old.quote.speaker?.name === now.quote.speaker?.name

interface Likeness {
  readonly old: Worded
  readonly now: Worded
  readonly score: number
}

/** A word in more quotes than this tells nothing of which became which, and would make the work grow with the square. */
const MOST_SHARING = 50
/** With a smaller share of words in common it is another quote. */
const LEAST_ALIKE = 0.5
/** Of two quotes about as alike, the same speaker's is meant. */
const SPEAKER_BONUS = 0.1

/** Pairs that may be one quote reworded, most alike first. */
function alike(olds: readonly Worded[], news: readonly Worded[]): readonly Likeness[] {
  const byWord = groupBy(olds, ({ forms }) => new Set(forms))
  const found = news.flatMap((now) => {
    const sharing = [...new Set(now.forms)].map((form) => byWord.get(form) ?? []).filter(({ length }) => length <= MOST_SHARING)
    return [...new Set(sharing.flat())].map((old): Likeness => ({ old, now, score: likeness(old, now) }))
  })
  return found.filter(({ score }) => score >= LEAST_ALIKE).sort((a, b) => b.score - a.score)
}

/** Words of fewer letters are mostly grammar, which a turn into reported speech changes: "we have won" – "that they had won". */
const LEAST_TELLING_LETTERS = 4
const FEWEST_TELLING = 3

function likeness(old: Worded, now: Worded): number {
  const telling = ({ forms }: Worded): readonly string[] => forms.filter(({ length }) => length >= LEAST_TELLING_LETTERS)
  const [tellingOld, tellingNow] = [telling(old), telling(now)]
  const byTelling = Math.min(tellingOld.length, tellingNow.length) >= FEWEST_TELLING ? shareInCommon(tellingOld, tellingNow) : 0
  return Math.max(byTelling, shareInCommon(old.forms, now.forms)) + (isSameSpeaker(old, now) ? SPEAKER_BONUS : 0)
}

/** Dice's coefficient over words, each counted as often as it occurs. */
function shareInCommon(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const form of a) counts.set(form, (counts.get(form) ?? 0) + 1)
  let common = 0
  for (const form of b) {
    const left = counts.get(form) ?? 0
    if (left > 0) common++
    counts.set(form, left - 1)
  }
  return (2 * common) / (a.length + b.length)
}

function groupBy(all: readonly Worded[], keysOf: (worded: Worded) => Iterable<string>): Map<string, Worded[]> {
  const groups = new Map<string, Worded[]>()
  for (const worded of all) {
    for (const key of keysOf(worded)) {
      const group = groups.get(key)
      if (group) group.push(worded)
      else groups.set(key, [worded])
    }
  }
  return groups
}
