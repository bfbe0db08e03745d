import type { Span } from '../span.js'
import { findDateline } from './dateline.js'

/** Headlines are short: over this many characters it is the story's first paragraph. */
const LONGEST_HEADLINE = 200
/** An opening line that ends in a full stop is a headline only if it is short beside what follows. */
const LONGEST_CLOSED_HEADLINE = 130
const ENDS_CLOSED = /[.!?…]["”’'»)]{0,2}$/u
const HAS_SMALL = /\p{Ll}/u
const SENTENCE_INSIDE = /[.!?]["”’'»)]?\s+["“‘'«]?\p{Lu}[\p{L}’']+\s+\p{Ll}/u

/** Whether the first of these paragraphs is the story's headline: short, one sentence at most, and something follows it. */
export function isHeadline(text: string, [first, second]: readonly Span[]): boolean {
  if (!first || !second) return false
  const length = first.end - first.start
  if (length > LONGEST_HEADLINE) return false
  const line = text.slice(first.start, first.end)
  const dateline = findDateline(text, first)
  // "FERRY LEAVES -- AT LAST" opens like a dateline, but goes on in capitals.
  if (dateline && (dateline.end === first.end || HAS_SMALL.test(line))) return false
  if (SENTENCE_INSIDE.test(line)) return false
  return !ENDS_CLOSED.test(line) || (length <= LONGEST_CLOSED_HEADLINE && looksLikeTitle(line))
}

const WORDS = /[\p{L}][\p{L}’'.]*/gu
/** Words that headlines in title case leave small. */
const SMALL_WORDS: ReadonlySet<string> = new Set('a an and as at but by for from in into is its nor of off on or over per the to up via vs with'.split(' '))
/** A sentence has at most its names in capitals; a title has nearly all its words. */
const SHARE_OF_CAPITALS = 0.75
const CAPITAL = /^\p{Lu}/u

function looksLikeTitle(line: string): boolean {
  const words = (line.match(WORDS) ?? []).filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return words.length > 1 && capitals / words.length >= SHARE_OF_CAPITALS
}
