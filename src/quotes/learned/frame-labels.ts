/**
 * The parts that tokens play for a cue: outside, the cue's own words, and the first, inner, last or only token of a stretch
 * of source or content.
 */
export const FRAME_LABELS = [
  'outside', 'cue', 'source-first', 'source-inner', 'source-last', 'source-only', 'content-first', 'content-inner', 'content-last', 'content-only',
] as const

export const OUTSIDE = 0
export const CUE = 1
export const SOURCE = 2
export const CONTENT = 6

const FIRST = 0
const INNER = 1
const LAST = 2
const ONLY = 3

/** The label of the token at `index` of a stretch of `length` tokens; `part` is `SOURCE` or `CONTENT`. */
export const stretchLabel = (part: number, index: number, length: number): number =>
  part + (length === 1 ? ONLY : index === 0 ? FIRST : index === length - 1 ? LAST : INNER)

/** What a label says of its token's place in a stretch; labels of no stretch are neither. */
export const isFirst = (label: number): boolean => label >= SOURCE && ((label - SOURCE) % 4 === FIRST || (label - SOURCE) % 4 === ONLY)
export const isLast = (label: number): boolean => label >= SOURCE && ((label - SOURCE) % 4 === LAST || (label - SOURCE) % 4 === ONLY)

/** `OUTSIDE`, `CUE`, `SOURCE` or `CONTENT`. */
export const partOf = (label: number): number => (label < SOURCE ? label : label < CONTENT ? SOURCE : CONTENT)

/** Which label may follow which; -1 is the edge of the window on either side. */
export function mayFollow(from: number, to: number): boolean {
  const open = from >= SOURCE && !isLast(from)
  const goesOn = to >= SOURCE && !isFirst(to)
  return open ? goesOn && partOf(from) === partOf(to) : !goesOn
}
