import type { WordStep } from './align.js'
import { windowAround, type Corpus } from './corpus.js'
import { follows, type LocatedPiece } from './locate-piece.js'
import { comparedMarks, type QuotedWord } from './quoted-words.js'
import { saidText, transcriptOf } from './said-words.js'
import type { Slip } from './slips.js'

/** How faithful a quote is to what was said. */
export type Fidelity =
  /** Word for word, with its marks. */
  | 'verbatim'
  /** Changed only as a writer may. */
  | 'cleaned'
  /** Words were changed, added or left out. */
  | 'altered'
  /** Its parts were said far apart, or in another order. */
  | 'stitched'
  | 'not-found'

/** What a writer may do. */
export type Liberty = 'case' | 'punctuation' | 'numerals' | 'fillers' | 'repetition' | 'brackets' | 'omission'

/** Words in a row with one fate; `quoted` and `said` are their texts, either of them empty where there is nothing. */
export interface WordChange {
  readonly kind: WordStep['kind']
  readonly quoted: string
  readonly said: string
  /** Why it is allowed; null where it is not, and for words that are the same. */
  readonly liberty: Liberty | null
}

export interface Judgement {
  readonly fidelity: Fidelity
  /** In alphabetical order. */
  readonly liberties: readonly Liberty[]
  readonly changes: readonly WordChange[]
}

/** More words than this between two parts were not left out, they were leapt over. */
export const MOST_LEFT_OUT = 50
/** With a smaller share of its words found, the quote was not. */
const LEAST_FOUND = 0.5

interface Fate extends WordStep {
  readonly liberty: Liberty | null
}

/** Judges a quote by its pieces, which are in the order of the quote. */
export function judgeQuote(words: readonly QuotedWord[], pieces: readonly LocatedPiece[], corpus: Corpus): Judgement {
  const found = pieces.reduce((sum, { first, end }) => sum + end - first, 0)
  if (found === 0 || found < LEAST_FOUND * words.length) return { fidelity: 'not-found', liberties: [], changes: [] }
  const fates = collectFates(words, pieces, corpus)
  const liberties = new Set(fates.flatMap(({ liberty }) => liberty ?? []))
  for (const liberty of writtenOtherwise(words, fates, corpus)) liberties.add(liberty)
  if (pieces.some((piece, index) => index > 0 && piece.start > pieces[index - 1].stop && isMarked(words[piece.first]))) liberties.add('omission')
  const isStitched = pieces.some((piece, index) => index > 0 && !follows(pieces[index - 1], piece, corpus, MOST_LEFT_OUT))
  const isAltered = fates.some(({ kind, liberty }) => kind !== 'same' && liberty === null)
  const fidelity = isStitched ? 'stitched' : isAltered ? 'altered' : liberties.size > 0 ? 'cleaned' : 'verbatim'
  return { fidelity, liberties: [...liberties].sort(), changes: toChanges(words, fates, corpus) }
}

/** Whether the writer shows that the word did not follow at once. */
const isMarked = ({ joint }: QuotedWord): boolean => joint === 'ellipsis' || joint === 'break'

/** The fate of every word of the quote, and of the words left out within it. */
function collectFates(words: readonly QuotedWord[], pieces: readonly LocatedPiece[], corpus: Corpus): readonly Fate[] {
  const fates: Fate[] = []
  let quoted = 0
  let before: LocatedPiece | null = null
  for (const piece of pieces) {
    const said = before?.stop ?? piece.start
    for (; quoted < piece.first; quoted++) fates.push({ kind: 'added', quoted, said, liberty: words[quoted].bracketed ? 'brackets' : null })
    if (before && !isMarked(words[piece.first]) && follows(before, piece, corpus, MOST_LEFT_OUT)) {
      for (let at = before.stop; at < piece.start; at++) fates.push({ kind: 'dropped', quoted, said: at, liberty: null })
    }
    for (const step of piece.steps) fates.push({ ...step, liberty: null })
    quoted = piece.end
    before = piece
  }
  for (; quoted < words.length; quoted++) fates.push({ kind: 'added', quoted, said: before?.stop ?? 0, liberty: words[quoted].bracketed ? 'brackets' : null })
  return fates.map((fate, index) => ({ ...fate, liberty: fate.liberty ?? libertyOf(fate, index, fates, words, corpus) }))
}

/** As far as a filler phrase or a restart is looked for around a word. */
const SLIP_REACH = 8

function libertyOf(fate: Fate, index: number, fates: readonly Fate[], words: readonly QuotedWord[], corpus: Corpus): Liberty | null {
  const isBracketed = ({ kind, quoted }: Fate): boolean => kind !== 'dropped' && words[quoted].bracketed
  if (fate.kind === 'same') return null
  if (fate.kind !== 'dropped') return isBracketed(fate) ? 'brackets' : null
  const slip = slipAt(fate.said, corpus)
  if (slip) return slip === 'filler' ? 'fillers' : 'repetition'
  const next = fates.slice(index).find(({ kind }) => kind !== 'dropped')
  const last = fates.slice(0, index).findLast(({ kind }) => kind !== 'dropped')
  return [next, last].some((neighbour) => neighbour && isBracketed(neighbour)) ? 'brackets' : null
}

function slipAt(said: number, corpus: Corpus): Slip {
  const { start, slips } = windowAround(corpus, said, said - SLIP_REACH, said + 2 * SLIP_REACH)
  return slips[said - start]
}

/** How words and the marks between them are written otherwise than in the transcript, though they are the same. */
function writtenOtherwise(words: readonly QuotedWord[], fates: readonly Fate[], corpus: Corpus): readonly Liberty[] {
  const { said } = corpus
  return fates.flatMap((fate, index): readonly Liberty[] => {
    if (fate.kind !== 'same') return []
    const written = words[fate.quoted].text.replaceAll('’', "'")
    const spoken = saidText(said, fate.said).replaceAll('’', "'")
    const otherwise: Liberty[] = []
    if (written !== spoken) otherwise.push(words[fate.quoted].bracketed ? 'brackets' : wayOf(written, spoken))
    const next = fates.at(index + 1)
    const isRow = next?.kind === 'same' && next.quoted === fate.quoted + 1 && next.said === fate.said + 1 && !isMarked(words[next.quoted])
    if (isRow && words[fate.quoted].marksAfter !== marksAfter(corpus, fate.said)) otherwise.push('punctuation')
    return otherwise
  })
}

const wayOf = (written: string, spoken: string): Liberty =>
  written.toLowerCase() === spoken.toLowerCase() ? 'case' : lettersOf(written) !== lettersOf(spoken) || /\d/u.test(written) ? 'numerals' : 'punctuation'

/** What is left of a word without its marks: "twenty-five" is "twenty five". */
const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function marksAfter({ said }: Corpus, word: number): string {
  return comparedMarks(said.transcripts[transcriptOf(said, word)].text.slice(said.ends[word], said.starts[word + 1]))
}

/** Joins words with one fate. */
function toChanges(words: readonly QuotedWord[], fates: readonly Fate[], { said }: Corpus): readonly WordChange[] {
  const changes: { kind: WordStep['kind']; quoted: string[]; said: string[]; liberty: Liberty | null }[] = []
  for (const { kind, quoted, said: word, liberty } of fates) {
    const last = changes.at(-1)
    const run = last?.kind === kind && last.liberty === liberty ? last : { kind, quoted: [], said: [], liberty }
    if (run !== last) changes.push(run)
    if (kind !== 'dropped') run.quoted.push(words[quoted].text)
    if (kind !== 'added') run.said.push(saidText(said, word))
  }
  return changes.map((change) => ({ kind: change.kind, quoted: change.quoted.join(' '), said: change.said.join(' '), liberty: change.liberty }))
}
