import { analyze } from '../../analysis.js'
import { isEnglish } from '../../language.js'
import type { Transcript } from './transcript/index.js'

/** The start of a transcript shows its language as well as all of it. */
const SAMPLE = 20_000

/** Whether a transcript is in English, as stories are: one in another language holds no quote word for word. */
export function isEnglishTranscript({ name, text }: Transcript): boolean {
  const sample = text.slice(0, SAMPLE)
  return isEnglish(analyze({ id: name, text: sample, title: null, paragraphs: [{ start: 0, end: sample.length, kind: 'body', dateline: null, rule: null }] }))
}
