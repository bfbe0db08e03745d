import { firstWhere } from '../../bisect.js'
import type { Stretch, Transcript } from './transcript/index.js'
import { comparedForm, scanWords } from '../compared-words.js'

/** No word of any quote. */
export const UNQUOTED = 0

/**
 * Every word of some transcripts, as parallel arrays. Words are numbered through all of them; between two transcripts lies
 * one that is no word. `forms` numbers the words that occur in quotes; all others are `UNQUOTED`.
 */
export interface SaidWords {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly forms: Int32Array
  /** Where each transcript's words begin, and one past the last. */
  readonly firsts: readonly number[]
  readonly transcripts: readonly Transcript[]
}

/** Reads the words of transcripts. `vocabulary` numbers the forms of quoted words, from 1. */
export function readSaidWords(transcripts: readonly Transcript[], vocabulary: ReadonlyMap<string, number>): SaidWords {
  // A word and the space after it have two characters at least.
  const capacity = transcripts.reduce((sum, { text }) => sum + (text.length >> 1) + 2, 0)
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  const forms = new Int32Array(capacity)
  const numbers = new Map<string, number>()
  const firsts: number[] = []
  let count = 0
  for (const { text } of transcripts) {
    firsts.push(count)
    scanWords(text, (start, end) => {
      starts[count] = start
      ends[count] = end
      forms[count++] = numberOf(text.slice(start, end), vocabulary, numbers)
    })
    count++ // what parts it from the next
  }
  firsts.push(count)
  return { count, starts, ends, forms, firsts, transcripts }
}

function numberOf(word: string, vocabulary: ReadonlyMap<string, number>, known: Map<string, number>): number {
  const number = known.get(word) ?? vocabulary.get(comparedForm(word)) ?? UNQUOTED
  known.set(word, number)
  return number
}

/** Which transcript a word is in. */
export function transcriptOf({ firsts }: SaidWords, word: number): number {
  let transcript = 0
  while (firsts[transcript + 1] <= word) transcript++
  return transcript
}

/** The words as they stand there. */
export const saidText = (said: SaidWords, word: number): string =>
  said.transcripts[transcriptOf(said, word)].text.slice(said.starts[word], said.ends[word])

/** The stretch of its transcript that a word is in, by bisection. */
export function stretchOf(said: SaidWords, word: number): Stretch {
  const { stretches } = said.transcripts[transcriptOf(said, word)]
  return stretches[firstWhere(stretches.length - 1, (index) => stretches[index].end > said.starts[word])]
}
