import type { QuoteSpeaker } from '../../extraction.js'

/** Labels that name nobody. */
const UNNAMED = /^(?:[qa]|speaker|unknown|male|female|voice|reporter|journalist|question|answer|interviewer|moderator|host|narrator|participant|man|woman)\b/iu

/** Titles that are no part of a name; they may also be all that a label has. */
const words = (text: string): readonly string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a transcript's label can be the story's speaker; null where one of them names nobody. */
export function isSameSpeaker(label: string | null, speaker: QuoteSpeaker | null): boolean | null {
  if (label === null || speaker === null || UNNAMED.test(label)) return null
  const there = words(label)
  const name = words(speaker.name)
  const surname = name.at(-1)
  if (there.length === 0 || surname === undefined) return null
  if (there.includes(surname) || (there.length > 0 && name.includes(there[there.length - 1]))) return true
  const described = new Set([...name, ...words(speaker.role ?? ''), 'the', 'of'])
  return there.every((word) => described.has(word))
}
