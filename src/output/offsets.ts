import type { Extraction } from '../extraction.js'
import type { OffsetUnit } from './output-format.js'

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** How much the UTF-16 unit at `at` adds: a pair of surrogates counts at its first half. */
const MEASURES: Readonly<Record<Exclude<OffsetUnit, 'utf16'>, (text: string, at: number) => number>> = {
  codepoint: (text, at) => (isSecondHalf(text, at) ? 0 : 1),
  byte: (text, at) => {
    const code = text.charCodeAt(at)
    if (code < 0x80) return 1
    if (code < 0x800) return 2
    if (isSecondHalf(text, at)) return 0
    return isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1)) ? 4 : 3
  },
}

const isSecondHalf = (text: string, at: number): boolean =>
  at > 0 && isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))

/** The extraction with every offset counted in `unit`: code points, or bytes of the text as UTF-8. */
export function recountOffsets(extraction: Extraction, text: string, unit: OffsetUnit): Extraction {
  if (unit === 'utf16') return extraction
  const offsets = measureOffsets(text, MEASURES[unit])
  return recount(extraction, (offset) => offsets[offset]) as Extraction
}

/** Turns UTF-16 offsets of a text into offsets in code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  const offsets = measureOffsets(text, MEASURES.codepoint)
  return (offset) => offsets[offset]
}

/** For each UTF-16 offset, 0 to `text.length`, the one in the other unit. */
function measureOffsets(text: string, measure: (text: string, at: number) => number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) offsets[at + 1] = offsets[at] + measure(text, at)
  return offsets
}

/** Every `start` and `end` of the format is an offset, wherever it stands. */
function recount(value: unknown, convert: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => recount(item, convert))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, field]: [string, unknown]) => [
    key, (key === 'start' || key === 'end') && typeof field === 'number' ? convert(field) : recount(field, convert),
  ]))
}
