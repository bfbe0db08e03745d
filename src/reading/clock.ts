import type { Span } from '../span.js'

/** "12:41 ", "3.05pm – ", "10:15 a.m. GMT: " and what begins a sentence after it. A full stop needs its half of the day: "10.30" is a sum as well. */
const CLOCK = /^\[?(?:\d{1,2}(?::\d{2}){1,2}(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2}(?:\.\d{2})? ?[AaPp]\.?[Mm]\.?)(?: (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|IST))?\]?(?: ?[-–—:|])? (?=["“'‘]?\p{Lu})/u
const STARTS_WITH_DIGIT = /^\[?\d/u
const LONGEST_CLOCK = 40

/** The time that opens an entry of a live page, "12:41 Lee is up.", with the dash behind it; null where there is none, or nothing after it. */
export function findClock(text: string, { start, end }: Span): Span | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_CLOCK))
  const clock = STARTS_WITH_DIGIT.test(opening) ? CLOCK.exec(opening) : null
  return clock ? { start, end: start + clock[0].length } : null
}
