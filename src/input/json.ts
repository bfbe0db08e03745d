import type { InputFormat } from './input-format.js'
import { jsonl } from './jsonl.js'

/** JSON that is not cut into lines, an array of articles or one over several lines: each is read as a line of JSON Lines is. */
export const json: InputFormat = { unit: 'value', read: jsonl.read }

/** An array of objects, or of nothing; prose in brackets starts otherwise. */
const ARRAY = /^\s*\[\s*(?:\{|$|\]\s*$)/u

/** Whether a text starts as such JSON does; `isNamedJson`: whether its name says that it is JSON of some kind. */
export const startsAsJson = (start: string, isNamedJson: boolean): boolean => (isNamedJson ? /^\s*\[/u : ARRAY).test(start) || isObjectOverLines(start)

/**
 * Whether a text starts with an object whose first line does not hold all of it. A line of JSON Lines that is cut off ends
 * within a string or before the next line's object.
 */
function isObjectOverLines(start: string): boolean {
  if (!/^\s*\{\s*["}]/u.test(start)) return false
  let depth = 0
  let inString = false
  for (let at = 0; at < start.length; at++) {
    const sign = start[at]
    if (inString) {
      if (sign === '\\') at++
      else if (sign === '"') inString = false
      else if (sign === '\n') return false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return false
    else if (sign === '\n' && depth > 0) return depth > 1 || !/^\s*\{/u.test(start.slice(at))
  }
  return false
}
