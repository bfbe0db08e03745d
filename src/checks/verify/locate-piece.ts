import { alignWords, CHANGE, type WordStep } from './align.js'
import { findCandidates, findExact, isTelling, slackOf } from './candidates.js'
import { windowAround, type Corpus } from './corpus.js'
import type { QuotedWord } from './quoted-words.js'
import { transcriptOf } from './said-words.js'

/** Quoted words in a row, from `first` to `end`, ends excluded. */
export interface Piece {
  readonly first: number
  readonly end: number
}

/** A piece with the words said that it is nearest to. Steps count in the quote's words and in all words said. */
export interface LocatedPiece extends Piece {
  readonly start: number
  readonly stop: number
  readonly steps: readonly WordStep[]
  readonly cost: number
}

/** How little a place is wanted, of several that fit equally well. */
export type Reluctance = (start: number) => number

/** With more than this share of its words changed, it is not the quote that was said. */
const MOST_CHANGED = 0.4
/** "Thank you" is said a thousand times; the first so many are looked at. */
const MOST_EXACT = 1_000

/** Where a piece was said word for word; null where nowhere. */
export function locateExactPiece(words: readonly QuotedWord[], piece: Piece, corpus: Corpus, reluctance: Reluctance): LocatedPiece | null {
  const starts = findExact(corpus.formsOf(words.slice(piece.first, piece.end)), corpus.said, corpus.occurrences, MOST_EXACT)
  return starts.length === 0 ? null : exactly(piece, best(starts, reluctance))
}

/** Where a piece was said, word for word or nearly; null where nowhere. Costs the square of its length. */
export function locatePiece(words: readonly QuotedWord[], piece: Piece, corpus: Corpus, reluctance: Reluctance): LocatedPiece | null {
  const exact = locateExactPiece(words, piece, corpus, reluctance)
  if (exact) return exact
  const forms = corpus.formsOf(words.slice(piece.first, piece.end))
  const slack = slackOf(forms.length)
  const located = findCandidates(forms, corpus.occurrences).flatMap((start): readonly LocatedPiece[] => {
    const found = alignWithin(words, piece, corpus, start, start - slack, start + forms.length + slack)
    return found && isNearEnough(found, words, corpus) ? [found] : []
  })
  if (located.length === 0) return null
  const least = Math.min(...located.map(({ cost }) => cost))
  const nearest = located.filter(({ cost }) => cost === least)
  const start = best(nearest.map((found) => found.start), reluctance)
  return nearest.find((found) => found.start === start) ?? null
}

/** The piece's best alignment with the words said from `from` to `to`; null where there are none. */
export function alignWithin(words: readonly QuotedWord[], piece: Piece, corpus: Corpus, anchor: number, from: number, to: number): LocatedPiece | null {
  const quoted = words.slice(piece.first, piece.end)
  const window = windowAround(corpus, anchor, from, to)
  if (window.forms.length === 0) return null
  const aligned = alignWords({ forms: corpus.formsOf(quoted), bracketed: quoted.map(({ bracketed }) => bracketed) }, window)
  if (aligned.start === aligned.end) return null
  const steps = aligned.steps.map((step): WordStep => ({ kind: step.kind, quoted: step.quoted + piece.first, said: step.said + window.start }))
  return { ...piece, start: aligned.start + window.start, stop: aligned.end + window.start, steps, cost: aligned.cost }
}

function isNearEnough({ first, end, cost, steps }: LocatedPiece, words: readonly QuotedWord[], corpus: Corpus): boolean {
  if (cost > MOST_CHANGED * (end - first) * CHANGE) return false
  return isTelling(corpus.formsOf(steps.filter(({ kind }) => kind === 'same').map(({ quoted }) => words[quoted])), corpus.occurrences)
}

const exactly = ({ first, end }: Piece, start: number): LocatedPiece => ({
  first, end, start, stop: start + end - first, cost: 0,
  steps: Array.from({ length: end - first }, (_, offset) => ({ kind: 'same' as const, quoted: first + offset, said: start + offset })),
})

function best(starts: readonly number[], reluctance: Reluctance): number {
  let chosen = starts[0]
  let least = Infinity
  for (const start of starts) {
    const reluctant = reluctance(start)
    if (reluctant < least) [chosen, least] = [start, reluctant]
  }
  return chosen
}

/** Whether two pieces were said one after the other, with at most so many words between. */
export const follows = (before: LocatedPiece, after: LocatedPiece, corpus: Corpus, mostBetween: number): boolean =>
  after.start >= before.stop && after.start - before.stop <= mostBetween && transcriptOf(corpus.said, before.start) === transcriptOf(corpus.said, after.start)
