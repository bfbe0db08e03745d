import type { Remark } from '../check/finding.js'
import { isWithinAny, tagsIn } from '../check/spans.js'
import type { Story } from '../check/story.js'
import type { Rule } from './rule.js'

const CURLY_DOUBLE = /[“”]/gu
/** Not an inch or a second: those follow a number. */
const STRAIGHT_DOUBLE = /(?<!\d)"/gu
/** Only with at least this many curly marks for each straight one is it the straight ones that slipped in. */
const CURLY_PER_STRAIGHT = 2

/** “We won,” said Ann Lee. "At last." */
export const straightMarks: Rule = {
  name: 'straight-marks',
  summary: 'straight quotation marks among curly ones',
  severity: 'warning',
  anyLanguage: true,
  find: findStraightMarks,
}

function findStraightMarks({ text }: Story): readonly Remark[] {
  const tags = tagsIn(text)
  const straight = Array.from(text.matchAll(STRAIGHT_DOUBLE), ({ index }) => index).filter((index) => !isWithinAny(tags, index))
  const curly = text.match(CURLY_DOUBLE)?.length ?? 0
  if (straight.length === 0 || curly < straight.length * CURLY_PER_STRAIGHT) return []
  const count = straight.length === 1 ? 'a straight quotation mark' : `${straight.length} straight quotation marks, the first of them here,`
  return [{ start: straight[0], end: straight[0] + 1, message: `${count} in a story with ${curly} curly ones`, hint: 'set all marks of a story in one way' }]
}
