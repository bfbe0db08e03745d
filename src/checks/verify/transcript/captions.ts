import { createTurnReader } from './plain.js'
import { repeatedLabels } from './speaker-label.js'
import { clockTime } from './time-code.js'
import { createWriter, type Transcript } from './transcript.js'

/** "00:12:03,500 --> 00:12:06,000" of SRT and, with a point and further settings, of WebVTT. */
const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->/u

/** Whether a text is SRT or WebVTT. */
export const isCaptions = (text: string): boolean => /^\ufeff?WEBVTT(?:\s|$)/u.test(text) || text.split('\n', FIRST_LINES).some((line) => TIMING.test(line))

/** Captions have a timing among their first lines; a text that has one later only shows an example of it. */
const FIRST_LINES = 8

const VOICE = /<v(?:\.[^\s>]{0,100})?\s([^>]{1,200})>/u
const TAGS = /<[^>]{0,200}>|\{\\[^}]{0,200}\}/gu
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&lrm;': '', '&rlm;': '' }

/** SRT and WebVTT: only lines that follow a timing, up to the next empty one, are speech. */
export function readCaptions(name: string, text: string): Transcript {
  const writer = createWriter(name)
  const lines = text.split(/\r\n|[\n\r]/u)
  const labels = repeatedLabels(lines)
  const turn = createTurnReader(writer, (word) => labels.has(word))
  let time: string | null = null
  lines.forEach((line, index) => {
    const timing = TIMING.exec(line)
    if (timing) time = clockTime(timing[1])
    else if (line.trim() === '') time = null
    else if (time !== null) {
      const voice = VOICE.exec(line)?.[1].trim()
      const said = line.replace(TAGS, '').replace(/&\w{2,4};/gu, (entity) => ENTITIES[entity] ?? entity)
      if (voice === undefined) turn({ text: said, line: index + 1, opens: true }, time)
      else writer.add(said, { line: index + 1, time, speaker: voice })
    }
  })
  return writer.finish()
}
