import type { TokenRange } from '../../analysis.js'
import type { Setting } from './setting.js'

/**
 * The range without the marks that open and close it and without separators outside of marks at its ends: "We won," keeps
 * its comma. Marks that part off only some of its words keep their pair: that it was “a last resort”.
 */
export function trimMarks(setting: Setting, range: TokenRange): TokenRange {
  return withPairs(setting, trim(setting, range))
}

function trim({ codes, regions, regionOf }: Setting, { first, end }: TokenRange): TokenRange {
  const isEdge = (i: number): boolean => (regionOf[i] < 0 ? SEPARATORS.has(codes[i].word.text) : isRegionMark(i))
  const isRegionMark = (i: number): boolean => i === regions[regionOf[i]].tokens.first - 1 || i === regions[regionOf[i]].tokens.end
  while (first < end && isEdge(first)) first++
  while (first < end && isEdge(end - 1)) end--
  return { first, end }
}

/** Draws the range out to a mark just outside of it whose pair stands within. */
function withPairs({ regions, regionOf }: Setting, { first, end }: TokenRange): TokenRange {
  if (first >= end) return { first, end }
  const left = regionOf[first] < 0 ? undefined : regions[regionOf[first]]
  const right = regionOf[end - 1] < 0 ? undefined : regions[regionOf[end - 1]]
  const takesOpening = left?.closed === true && left.tokens.first === first && left.tokens.end < end
  const takesClosing = right?.closed === true && right.tokens.end === end && right.tokens.first > first
  return { first: takesOpening ? first - 1 : first, end: takesClosing ? end + 1 : end }
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '-', '•', '·'])
