import { CHANGE } from './align.js'
import type { Corpus } from './corpus.js'
import { alignWithin, locateExactPiece, locatePiece, type LocatedPiece, type Piece, type Reluctance } from './locate-piece.js'
import { slackOf } from './candidates.js'
import type { Joint, QuotedWord } from './quoted-words.js'
import { withEdges } from './with-edges.js'

/** Alignment costs the square of this. A longer part is cut at the ends of sentences, and where it has none, anywhere. */
const LONGEST_PART = 400

/** Two places are taken for one part only where that explains this many words more. */
const JUMP = 2 * CHANGE

/**
 * Where a quote was said: its pieces in the order of the quote. One piece where all was said in a row; several where the
 * quote is broken, leaves words out or is put together. Words in no piece were found nowhere.
 */
export function locateQuote(words: readonly QuotedWord[], corpus: Corpus, isSpeaker: (said: number) => boolean): readonly LocatedPiece[] {
  const bySpeaker: Reluctance = (start) => (isSpeaker(start) ? 0 : 1)
  const whole = { first: 0, end: words.length }
  const marked = words.some(({ joint }) => joint === 'ellipsis')
  const parts = splitLong(splitAt(words, whole, ['ellipsis', 'break']), words)
  if (!marked && parts.length > 1) {
    const inOnePlace = locateExactPiece(words, whole, corpus, bySpeaker)
    if (inOnePlace) return [inOnePlace]
  }
  const located: LocatedPiece[] = []
  for (const part of longestFirst(parts)) located.push(...locatePart(words, part, corpus, expecting(located, part, bySpeaker)))
  return withEdges(words, fillIn(words, parts, inOrder(located), corpus), corpus)
}

/** A part as it was said in one place or, where that explains much more of it, its sentences each in its own. */
function locatePart(words: readonly QuotedWord[], part: Piece, corpus: Corpus, reluctance: Reluctance): readonly LocatedPiece[] {
  const whole = locatePiece(words, part, corpus, reluctance)
  if (whole?.cost === 0) return [whole]
  const sentences = splitAt(words, part, ['sentence'])
  if (sentences.length === 1) return whole ? [whole] : []
  const apart: LocatedPiece[] = []
  for (const sentence of longestFirst(sentences)) {
    const found = locatePiece(words, sentence, corpus, expecting(apart, sentence, reluctance))
    if (found) apart.push(found)
  }
  return whole && costOf([whole], part) <= costOf(apart, part) ? [whole] : apart
}

/** What the part's words cost as located, with the jumps from place to place; those not located count as added. */
const costOf = (located: readonly LocatedPiece[], part: Piece): number =>
  located.reduce((sum, { cost, first, end }) => sum + cost + JUMP - CHANGE * (end - first), CHANGE * (part.end - part.first) - JUMP)

/** Any place in the order of the quote is rather taken than one out of order. */
const OUT_OF_ORDER = 2 ** 40

/** Rather right after the piece before, or right before the one after, as far as these are located. */
function expecting(located: readonly LocatedPiece[], piece: Piece, otherwise: Reluctance): Reluctance {
  const before = inOrder(located).findLast(({ end }) => end <= piece.first)
  const after = inOrder(located).find(({ first }) => first >= piece.end)
  if (!before && !after) return otherwise
  return (start) => {
    const sinceBefore = before ? start - before.stop : 0
    const untilAfter = after ? after.start - (start + piece.end - piece.first) : 0
    const distance = Math.min(before ? Math.abs(sinceBefore) : Infinity, after ? Math.abs(untilAfter) : Infinity)
    return distance + (sinceBefore < 0 || untilAfter < 0 ? OUT_OF_ORDER : 0)
  }
}

function splitAt(words: readonly QuotedWord[], { first, end }: Piece, joints: readonly Joint[]): readonly Piece[] {
  const pieces: Piece[] = []
  let open = first
  for (let at = first + 1; at < end; at++) {
    if (!joints.includes(words[at].joint)) continue
    pieces.push({ first: open, end: at })
    open = at
  }
  if (open < end) pieces.push({ first: open, end })
  return pieces
}

function splitLong(parts: readonly Piece[], words: readonly QuotedWord[]): readonly Piece[] {
  return parts.flatMap((part) => (part.end - part.first <= LONGEST_PART ? [part] : joinShort(splitAt(words, part, ['sentence']))))
}

/** Sentences joined up to the longest part, and longer ones cut. */
function joinShort(sentences: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const { first, end } of sentences) {
    const last = joined.at(-1)
    if (last && end - last.first <= LONGEST_PART) joined[joined.length - 1] = { first: last.first, end }
    else for (let at = first; at < end; at += LONGEST_PART) joined.push({ first: at, end: Math.min(end, at + LONGEST_PART) })
  }
  return joined
}

const longestFirst = (pieces: readonly Piece[]): readonly Piece[] => [...pieces].sort((a, b) => b.end - b.first - (a.end - a.first))
const inOrder = (pieces: readonly LocatedPiece[]): readonly LocatedPiece[] => [...pieces].sort((a, b) => a.first - b.first)

/** A part that says too little to be found by itself is looked for beside its neighbours. */
function fillIn(words: readonly QuotedWord[], parts: readonly Piece[], located: readonly LocatedPiece[], corpus: Corpus): readonly LocatedPiece[] {
  const missing = parts.filter(({ first, end }) => located.every((piece) => piece.end <= first || piece.first >= end))
  const filled = missing.flatMap((part): readonly LocatedPiece[] => {
    const before = located.findLast(({ end }) => end <= part.first)
    const after = located.find(({ first }) => first >= part.end)
    const reach = part.end - part.first + slackOf(part.end - part.first)
    const from = before ? before.stop : after ? after.start - reach : 0
    const to = before ? Math.min(from + reach, after && after.start >= from ? after.start : Infinity) : after ? after.start : 0
    const anchor = before?.start ?? after?.start
    const found = anchor === undefined ? null : alignWithin(words, part, corpus, anchor, from, to)
    return found && 2 * found.steps.filter(({ kind }) => kind === 'same').length >= part.end - part.first ? [found] : []
  })
  return inOrder([...located, ...filled])
}
