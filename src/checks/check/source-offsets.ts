/** Finds where in a file a place of the story is: the story is what a reader made of an HTML page, a JSON line and so on. */
export interface SourceOffsets {
  /** UTF-16 offset into the source for one into the story's text. */
  readonly at: (offset: number) => number
}

/** As many letters and digits of the story as mark a place in its source beyond doubt. */
const KEY_LENGTH = 40
/** With fewer there would be a place like it in every tag. */
const SHORTEST_KEY = 8
/** Text to look through for the letters of a key: they stand among marks and spaces. */
const KEY_REACH = 200

/**
 * Offsets from a story's text to its source. Where the two are one, nothing needs finding. Else what both share is compared,
 * the letters and digits of ASCII, since markup, entities and escapes change all else.
 */
export function sourceOffsets(text: string, source: string): SourceOffsets {
  if (text === source) return { at: (offset) => offset }
  const letters = lettersOf(source, MARKUP)
  return { at: (offset) => findOffset(text, source, letters, offset) }
}

interface Letters {
  readonly text: string
  /** For each letter, its offset. */
  readonly offsets: readonly number[]
}

/** Tags, character references and JSON's escapes. A tag longer than this is none. */
const MARKUP = /<[^<>]{0,2000}>|&#?\w{1,10};|\\u[0-9a-fA-F]{4}|\\[nrtbf]|[A-Za-z0-9]+/gu
const PLAIN = /[A-Za-z0-9]+/gu

function lettersOf(text: string, pattern: RegExp, from = 0): Letters {
  const words: string[] = []
  const offsets: number[] = []
  for (const { index, 0: match } of text.matchAll(pattern)) {
    if (!/^[A-Za-z0-9]/u.test(match)) continue
    words.push(match)
    for (let i = 0; i < match.length; i++) offsets.push(from + index + i)
  }
  return { text: words.join(''), offsets }
}

function findOffset(text: string, source: string, letters: Letters, offset: number): number {
  const after = lettersOf(text.slice(offset, offset + KEY_REACH), PLAIN, offset)
  const closes = after.offsets.length === 0 || /\s/u.test(text.slice(offset, after.offsets[0]))
  return (closes ? findByLettersBefore(text, letters, offset) : findByLettersAfter(text, source, letters, offset, after)) ?? 0
}

/** The first place in the source with the letters that follow `offset`, and the marks that stand before them as in the story. */
function findByLettersAfter(text: string, source: string, letters: Letters, offset: number, after: Letters): number | null {
  for (let length = KEY_LENGTH; length >= SHORTEST_KEY; length >>= 1) {
    const found = letters.text.indexOf(after.text.slice(0, length))
    if (found < 0 || after.text.length < Math.min(length, SHORTEST_KEY)) continue
    const lead = text.slice(offset, after.offsets[0])
    const at = letters.offsets[found]
    return source.startsWith(lead, at - lead.length) ? at - lead.length : at
  }
  return null
}

/** A mark at the end of its words is found by the letters before it. */
function findByLettersBefore(text: string, letters: Letters, offset: number): number | null {
  const before = lettersOf(text.slice(Math.max(0, offset - KEY_REACH), offset), PLAIN, Math.max(0, offset - KEY_REACH))
  for (let length = KEY_LENGTH; length >= SHORTEST_KEY; length >>= 1) {
    const key = before.text.slice(-length)
    const found = letters.text.indexOf(key)
    if (found < 0 || key.length < SHORTEST_KEY) continue
    return letters.offsets[found + key.length - 1] + (offset - before.offsets[before.offsets.length - 1])
  }
  return null
}
