import { comparedForm } from '../compared-words.js'
import { isShortFor } from './contractions.js'
import type { Corpus } from './corpus.js'
import type { LocatedPiece } from './locate-piece.js'
import type { QuotedWord } from './quoted-words.js'
import { saidText, transcriptOf } from './said-words.js'

/**
 * The ends of a piece are free, so that a word said there may go missing at no cost. It belongs to the piece where the quote has
 * it ("We won’t", where “we will not” was said) or is short for it ("It’s about", where “It is about” was said), and to no other of
 * the quote's pieces.
 */
export const withEdges = (words: readonly QuotedWord[], pieces: readonly LocatedPiece[], corpus: Corpus): readonly LocatedPiece[] =>
  pieces.map((piece) => withEdgesOf(piece, words, corpus, (said) => pieces.every(({ start, stop }) => said < start || said >= stop)))

function withEdgesOf(piece: LocatedPiece, words: readonly QuotedWord[], { said }: Corpus, isFree: (said: number) => boolean): LocatedPiece {
  const { start, stop, steps } = piece
  const transcript = transcriptOf(said, start)
  const isThere = (word: number): boolean => word >= said.firsts[transcript] && word < said.firsts[transcript + 1] - 1 && isFree(word)
  const formAt = (word: number): string => comparedForm(saidText(said, word))
  const [first, ...rest] = steps
  const last = steps[steps.length - 1]
  if (first.kind === 'changed' && isThere(start - 1)) {
    const { form } = words[first.quoted]
    if (form === formAt(start - 1)) return { ...piece, start: start - 1, steps: [{ ...first, kind: 'same', said: start - 1 }, { kind: 'dropped', quoted: first.quoted + 1, said: start }, ...rest] }
    if (isShortFor(form, formAt(start - 1), formAt(start))) return { ...piece, start: start - 1, steps: [{ ...first, kind: 'dropped', said: start - 1 }, ...steps] }
  }
  if (last.kind === 'changed' && isThere(stop) && isShortFor(words[last.quoted].form, formAt(stop - 1), formAt(stop))) {
    return { ...piece, stop: stop + 1, steps: [...steps, { kind: 'dropped', quoted: last.quoted + 1, said: stop }] }
  }
  return piece
}
