import { isName, openTurn, repeatedLabels } from './speaker-label.js'
import { cutAtTimes, splitClosingTime } from './time-code.js'
import { createWriter, type Transcript, type TranscriptWriter } from './transcript.js'

/** A line of a transcript, as speech begins and goes on. */
export interface SpokenLine {
  readonly text: string
  /** In the file, from 1. */
  readonly line: number
  /** Whether somebody else may begin to speak here: not where a paragraph was merely wrapped. */
  readonly opens: boolean
}

/** A transcript of lines, with or without "NAME:" and "[00:12:03]". */
export function readPlain(name: string, text: string): Transcript {
  const lines = text.split(/\r\n|[\n\r]/u)
  return readLines(name, lines.map((line, index) => ({ text: line, line: index + 1, opens: true })))
}

export function readLines(name: string, lines: readonly SpokenLine[]): Transcript {
  const labels = repeatedLabels(lines.filter(({ opens }) => opens).map(({ text }) => cutAtTimes(text).at(-1)?.text ?? ''))
  const writer = createWriter(name)
  const reader = createTurnReader(writer, (word) => labels.has(word))
  for (const line of lines) reader(line)
  return writer.finish()
}

/** Follows who speaks when, line by line. */
export function createTurnReader(writer: TranscriptWriter, isKnown: (word: string) => boolean): (line: SpokenLine, time?: string) => void {
  let speaker: string | null = null
  let time: string | null = null
  return ({ text, line, opens }, givenTime) => {
    time = givenTime ?? time
    const heading = opens ? splitClosingTime(text) : null
    if (heading && isName(heading.before)) {
      ;({ time } = heading)
      speaker = heading.before.trim()
      return
    }
    for (const piece of cutAtTimes(joinLabel(text))) {
      time = piece.time ?? time
      const turn = opens ? openTurn(piece.text, isKnown) : null
      if (turn) ({ speaker } = turn)
      writer.add(turn?.rest ?? piece.text, { line, time, speaker })
    }
  }
}

/** "ANN LEE [00:12:03]: We won" → "[00:12:03] ANN LEE: We won". */
const joinLabel = (line: string): string => (/[[(]/u.test(line) ? line.replace(/^([^[(:]{1,60}?)\s*([[(][\d:.,]{4,12}[\])])\s*:/u, '$2 $1:') : line)
