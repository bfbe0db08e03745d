import type { TokenRange } from '../../analysis.js'
import type { Setting } from './setting.js'

/** The range without quotation marks and the separators outside of marks at its ends; "We won," keeps its comma. */
export function trimMarks({ codes, regions, regionOf }: Setting, { first, end }: TokenRange): TokenRange {
  const isEdge = (i: number): boolean => (regionOf[i] < 0 ? SEPARATORS.has(codes[i].word.text) : isRegionMark(i))
  const isRegionMark = (i: number): boolean => i === regions[regionOf[i]].tokens.first - 1 || i === regions[regionOf[i]].tokens.end
  while (first < end && isEdge(first)) first++
  while (first < end && isEdge(end - 1)) end--
  return { first, end }
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--'])
