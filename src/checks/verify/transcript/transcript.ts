import type { Span } from '../../../span.js'

/** A stretch of what was said that stands on one line of the file. The span refers to the transcript's `text`. */
export interface Stretch extends Span {
  /** In the file, from 1. */
  readonly line: number
  /** "00:12:03", of the last time code at or before it; null where the file has none. */
  readonly time: string | null
  /** As the transcript calls whoever speaks; null where it names nobody. */
  readonly speaker: string | null
}

/** What was said, without time codes, names of speakers and markup. */
export interface Transcript {
  /** The path as given, or "-". */
  readonly name: string
  /** The stretches, with a line break between each two. */
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** Gathers a transcript piece by piece. */
export interface TranscriptWriter {
  /** Adds what was said; nothing where it is only white space. */
  readonly add: (said: string, from: Omit<Stretch, 'start' | 'end'>) => void
  readonly finish: () => Transcript
}

export function createWriter(name: string): TranscriptWriter {
  const pieces: string[] = []
  const stretches: Stretch[] = []
  let length = 0
  return {
    add: (said, { line, time, speaker }) => {
      if (said.trim() === '') return
      stretches.push({ start: length, end: length + said.length, line, time, speaker })
      pieces.push(said)
      length += said.length + 1
    },
    finish: () => ({ name, text: pieces.join('\n'), stretches }),
  }
}
