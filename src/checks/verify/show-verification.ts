import type { ChalkInstance } from 'chalk'
import { toTerminalText } from '../../terminal-text.js'
import { showWordDiff } from '../word-diff-text.js'
import type { Fidelity, SaidPlace, VerifiedQuote } from './index.js'

/** The quotes of one story, held against transcripts. */
export interface Verification {
  /** The story's path as given, or "-". */
  readonly story: string
  readonly text: string
  readonly quotes: readonly VerifiedQuote[]
}

const FIDELITIES: readonly Fidelity[] = ['verbatim', 'cleaned', 'altered', 'stitched', 'not-found']

/** Whether an editor should look at it: the words or the speaker are not as in the transcript. */
export const isFinding = ({ fidelity, sameSpeaker }: VerifiedQuote): boolean =>
  fidelity === 'altered' || fidelity === 'stitched' || fidelity === 'not-found' || sameSpeaker === false

/** For people: each quote with what became of it and where it was said, then how many there are of each kind. */
export const showVerification = ({ story, text, quotes }: Verification, color: ChalkInstance): string =>
  [...quotes.map((quote) => showQuote(story, text, quote, color)), `${summary(quotes)}\n`].join('\n')

function showQuote(story: string, text: string, quote: VerifiedQuote, color: ChalkInstance): string {
  const { line, column } = placeIn(text, quote.start)
  const paint = !isFinding(quote) ? color.green : quote.fidelity === 'not-found' ? color.red : color.yellow
  const why = quote.liberties.length > 0 ? ` (${quote.liberties.join(', ')})` : ''
  return [
    `${color.bold(`${toTerminalText(story)}:${line}:${column}`)}  ${paint(quote.fidelity)}${why}`,
    `  “${quote.changes.length > 0 ? showWordDiff(quote.changes.map(({ kind, said, quoted }) => ({ before: kind === 'same' ? quoted : said, after: quoted })), color) : toTerminalText(quote.text)}”`,
    ...quote.places.map((place) => `  ${color.dim(showPlace(place))}`),
    ...(quote.sameSpeaker === false ? [`  ${color.yellow(`credited to ${toTerminalText(quote.speaker ?? 'nobody')}, but the transcript has ${otherSpeakers(quote.places)}`)}`] : []),
    '',
  ].join('\n')
}

const showPlace = ({ transcript, line, time, speaker }: SaidPlace): string =>
  `${toTerminalText(transcript)}:${line}${time === null ? '' : ` at ${time}`}${speaker === null ? '' : `, ${toTerminalText(speaker)}`}`

const otherSpeakers = (places: readonly SaidPlace[]): string =>
  [...new Set(places.flatMap(({ speaker }) => speaker ?? []))].map(toTerminalText).join(' and ')

function summary(quotes: readonly VerifiedQuote[]): string {
  const counts = FIDELITIES.flatMap((fidelity) => {
    const count = quotes.filter((quote) => quote.fidelity === fidelity).length
    return count === 0 ? [] : [`${count} ${fidelity}`]
  })
  const other = quotes.filter(({ sameSpeaker }) => sameSpeaker === false).length
  return `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}: ${[...counts, ...(other > 0 ? [`${other} by another speaker`] : [])].join(', ')}`
}

/** For programs: the same, with lines and columns from 1 (columns in UTF-16 units). */
export const verificationRecord = ({ story, text, quotes }: Verification): object =>
  ({ whosaid: 1, story, quotes: quotes.map((quote) => ({ ...placeIn(text, quote.start), ...quote })) })

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before[before.length - 1].length + 1 }
}
