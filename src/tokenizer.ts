import type { Span } from './span.js'
import { ABBREVIATIONS, BEFORE_NAMES, BEFORE_NUMBERS, ORDINARY_WORDS } from './lexicon/abbreviations.js'

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const UPPER = /\p{Lu}/u

type Kind = 1 | 2 | 3 | 4
const SPACE: Kind = 1
const LETTER_KIND: Kind = 2
const DIGIT_KIND: Kind = 3
const OTHER: Kind = 4

function classify(code: number): Kind {
  if (code < 128) {
    if (code <= 32 || code === 127) return SPACE
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER_KIND
    return code >= 48 && code <= 57 ? DIGIT_KIND : OTHER
  }
  const character = String.fromCodePoint(code)
  if (LETTER.test(character)) return LETTER_KIND
  if (DIGIT.test(character)) return DIGIT_KIND
  return /[\s\p{Cc}\p{Cf}]/u.test(character) ? SPACE : OTHER
}

/** The kinds of the characters met so far, 0 for the others: nearly all of a story is made of the same hundred. */
const knownKinds = new Uint8Array(0x3000)
const kindAt = (text: string, at: number): Kind => {
  const code = text.codePointAt(at)!
  return code < knownKinds.length ? (knownKinds[code] ||= classify(code)) as Kind : classify(code)
}
const isWordKind = (kind: Kind): boolean => kind === LETTER_KIND || kind === DIGIT_KIND
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1)

/** The position after the run of letters and digits that starts at `at`. */
function runEnd(text: string, at: number, end: number): number {
  while (at < end && isWordKind(kindAt(text, at))) at += widthAt(text, at)
  return Math.min(at, end)
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/**
 * Where a word token ends that starts at `at` with a letter or digit.
 * Kept whole: "don’t", "O’Brien", "U.S.", "Mr.", "82.95", "1,000", "e.g."; cut: "US-led" into three, "Marchand’s" into two.
 */
function wordEnd(text: string, start: number, limit: number): number {
  let at = runEnd(text, start, limit)
  for (;;) {
    const code = text.charCodeAt(at)
    const joins = at + 1 < limit && isWordKind(kindAt(text, at + 1))
    if (!joins) break
    if (isApostrophe(code) && kindAt(text, at + 1) === LETTER_KIND && !isPossessiveAt(text, at, limit)) at = runEnd(text, at + 1, limit)
    else if ((code === 0x2e || code === 0x2c || code === 0x3a) && isDigitPair(text, at)) at = runEnd(text, at + 1, limit)
    else if (code === 0x2e && isDottedInitials(text, start, at)) at = runEnd(text, at + 1, limit)
    else break
  }
  if (at < limit && text.charCodeAt(at) === 0x2e && takesFullStop(text, start, at, limit)) at++
  return at
}

const isDigitPair = (text: string, at: number): boolean => kindAt(text, at - 1) === DIGIT_KIND && kindAt(text, at + 1) === DIGIT_KIND

/** No abbreviation has more letters and full stops; without a bound a long run of them would be read over and over. */
const LONGEST_INITIALS = 16

/** "U.S", "e.g", "p.m": single letters between full stops. */
function isDottedInitials(text: string, start: number, at: number): boolean {
  if (at - start > LONGEST_INITIALS) return false
  for (let i = start; i < at; i += 2) {
    if (kindAt(text, i) !== LETTER_KIND) return false
    if (i + 1 < at && text.charCodeAt(i + 1) !== 0x2e) return false
  }
  return (at - start) % 2 === 1 && kindAt(text, at + 1) === LETTER_KIND
}

/** Whether the apostrophe at `at` starts a possessive "’s": it becomes a token of its own. */
function isPossessiveAt(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next !== 0x73 && next !== 0x53) return false
  return at + 2 >= limit || !isWordKind(kindAt(text, at + 2))
}

/** Whether the full stop at `at` belongs to the word: an abbreviation, or an initial such as "V." in "Vladimir V. Putin". */
function takesFullStop(text: string, start: number, at: number, limit: number): boolean {
  const word = text.slice(start, at)
  if (word.includes('.')) return !DIGIT.test(word[0])
  if (word.length === 1) return UPPER.test(word) && (word !== 'I' || /^\.? ?\p{Lu}\./u.test(text.slice(at + 1, at + 5))) && at + 1 < limit
  if (word.length > 6) return false
  const lower = word.toLowerCase()
  if (ABBREVIATIONS.has(lower)) return !ORDINARY_WORDS.has(word)
  const next = (): string => text.slice(at + 1, Math.min(limit, at + 1 + LONGEST_NEXT))
  return UPPER.test(word[0]) && ((BEFORE_NUMBERS.has(lower) && /^ ?\d/u.test(next())) || (BEFORE_NAMES.has(lower) && TWO_CAPITALS.test(next())))
}

/** How far a name reaches that tells an abbreviation, in characters. */
const LONGEST_NEXT = 24
const TWO_CAPITALS = /^ \p{Lu}[\p{Ll}’'-]+ \p{Lu}/u

const WEB = /(?:https?:\/\/|www\.)[^\s<>"”’]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#]\w+/uy

/** A run of these is one token: "...", "--", "``", "''". */
const RUNS = /\.{2,}|-{2,}|`{2}|'{2}|\*+|_+|=+|~+/uy

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The first token at or after `at` within `text.slice(at, limit)`, or null. Offsets are UTF-16; invisible characters are skipped. */
export function nextToken(text: string, at: number, limit: number): Span | null {
  while (at < limit && kindAt(text, at) === SPACE) at += widthAt(text, at)
  if (at >= limit) return null
  const kind = kindAt(text, at)
  const code = text.charCodeAt(at)
  if (code === 0x40 || code === 0x23 || (kind === LETTER_KIND && startsAddress(text, at))) {
    const end = Math.min(matchEnd(WEB, text, at), limit)
    if (end > at) return { start: at, end: trimAddress(text, at, end) }
  }
  if (isWordKind(kind)) return { start: at, end: wordEnd(text, at, limit) }
  if (isApostrophe(code) && isPossessiveAt(text, at, limit) && at > 0 && isWordKind(kindAt(text, at - 1))) return { start: at, end: at + 2 }
  const run = Math.min(matchEnd(RUNS, text, at), limit)
  return { start: at, end: run > at ? run : Math.min(at + widthAt(text, at), limit) }
}

const startsAddress = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 32
  return (code === 0x68 && text.startsWith('http', at)) || (code === 0x77 && text.startsWith('www.', at))
}

/** An address does not end in the punctuation of the sentence around it. */
function trimAddress(text: string, start: number, end: number): number {
  while (end - 1 > start && /[.,;:!?)\]]/u.test(text[end - 1])) end--
  return end
}
