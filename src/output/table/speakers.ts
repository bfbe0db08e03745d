import type { ChalkInstance } from 'chalk'
import type { Speaker } from '../../extraction.js'
import { columnsOf, fit, padEnd, padStart } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { heading, INDENT } from './heading.js'

const COUNTS = ['quotes', 'words'] as const
const COUNT_WIDTH = 8
/** At least this much of a name is shown, and at most this share of the line is given to it. */
const LEAST_NAME = 10
const NAME_SHARE = 0.45

/** A line for each who speaks: name, role, how many quotes and words. */
export function speakerLines(speakers: readonly Speaker[], width: number, colors: ChalkInstance): readonly string[] {
  const room = width - INDENT.length - COUNTS.length * COUNT_WIDTH
  const names = speakers.map(({ name }) => toTerminalText(name))
  const notes = speakers.map(noteOf)
  const nameWidth = Math.min(Math.max(LEAST_NAME, ...names.map(columnsOf)), Math.max(LEAST_NAME, Math.floor(room * (notes.some(Boolean) ? NAME_SHARE : 1))))
  const noteWidth = Math.min(Math.max(0, ...notes.map(columnsOf)), Math.max(0, room - nameWidth - 2))
  const lines = speakers.map(({ quotes, words }, i) => INDENT
    + padEnd(colors.cyan(fit(names[i], nameWidth)), nameWidth) + (noteWidth > 0 ? `  ${padEnd(colors.dim(fit(notes[i], noteWidth)), noteWidth)}` : '')
    + padStart(String(quotes.length), COUNT_WIDTH) + padStart(String(words), COUNT_WIDTH))
  const head = padEnd(heading('SPEAKERS', speakers.length, colors), INDENT.length + nameWidth + (noteWidth > 0 ? noteWidth + 2 : 0))
  return [speakers.length > 0 ? head + colors.dim(COUNTS.map((count) => padStart(count, COUNT_WIDTH)).join('')) : head.trimEnd(), ...lines]
}

/** The role; of those who are no person, what they are. */
const noteOf = ({ kind, role }: Speaker): string => toTerminalText(role ?? (kind === 'person' || kind === 'other' ? '' : kind))
