import { indexOccurrences, pairKey, type Occurrences } from './occurrences.js'
import type { QuotedWord } from './quoted-words.js'
import { readSaidWords, saidText, transcriptOf, UNQUOTED, type SaidWords } from './said-words.js'
import { findSlips, type Slip } from './slips.js'
import type { Transcript } from './transcript/index.js'
import { comparedForm } from '../compared-words.js'

/** Transcripts, read and indexed for one story's quotes. */
export interface Corpus {
  readonly said: SaidWords
  readonly occurrences: Occurrences
  /** The numbers of quoted words' forms. */
  readonly formsOf: (words: readonly QuotedWord[]) => readonly number[]
}

/** Indexes transcripts for the quotes of a story; costs two scans of the transcripts, however many quotes there are. */
export function indexCorpus(transcripts: readonly Transcript[], quotes: readonly (readonly QuotedWord[])[]): Corpus {
  const vocabulary = new Map<string, number>()
  for (const words of quotes) for (const { form } of words) if (!vocabulary.has(form)) vocabulary.set(form, vocabulary.size + 1)
  const formsOf = (words: readonly QuotedWord[]): readonly number[] => words.map(({ form }) => vocabulary.get(form) ?? UNQUOTED)
  const pairs = new Set<number>()
  for (const words of quotes) {
    const forms = formsOf(words)
    for (let at = 1; at < forms.length; at++) pairs.add(pairKey(forms[at - 1], forms[at]))
  }
  const said = readSaidWords(transcripts, vocabulary)
  return { said, occurrences: indexOccurrences(said, vocabulary.size, pairs), formsOf }
}

/** Words said in a row, all of one transcript. */
export interface SaidWindow {
  readonly start: number
  readonly forms: readonly number[]
  readonly slips: readonly Slip[]
}

/** The words from `start` to `end` as far as they are of the same transcript as word `anchor`. */
export function windowAround({ said }: Corpus, anchor: number, start: number, end: number): SaidWindow {
  const transcript = transcriptOf(said, Math.min(Math.max(anchor, 0), said.count - 1))
  const from = Math.max(start, said.firsts[transcript])
  const to = Math.max(from, Math.min(end, said.firsts[transcript + 1] - 1))
  const texts = Array.from({ length: to - from }, (_, offset) => comparedForm(saidText(said, from + offset)))
  return { start: from, forms: Array.from(said.forms.subarray(from, to)), slips: findSlips(texts) }
}
