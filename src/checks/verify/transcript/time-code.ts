/** "12:03", "1:12:03", "00:12:03,500". */
const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`

/** A time code in brackets, anywhere. */
const BRACKETED = new RegExp(String.raw`[[(](${CLOCK})[\])]`, 'u')
/** A bare one opens a line only with hours and seconds, or alone: "12:30 was the time we met" is speech. */
const OPENING = new RegExp(String.raw`^\s*(\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?|${CLOCK}(?=\s*$))(?=\s|$)\s*(?:[-–—]\s)?`, 'u')
const CLOSING = new RegExp(String.raw`\s(${CLOCK})\s*$`, 'u')

export interface TimedPiece {
  /** The time code before it, as "00:12:03"; null where there is none. */
  readonly time: string | null
  readonly text: string
}

/** Cuts a line at its time codes. The first piece has the time of a code at the line's start. */
export function cutAtTimes(line: string): readonly TimedPiece[] {
  const opening = OPENING.exec(line)
  const pieces: TimedPiece[] = []
  let time = opening ? clockTime(opening[1]) : null
  let rest = opening ? line.slice(opening[0].length) : line
  for (let found = BRACKETED.exec(rest); found; found = BRACKETED.exec(rest)) {
    const before = rest.slice(0, found.index)
    if (before.trim() !== '' || time !== null) pieces.push({ time, text: before })
    time = clockTime(found[1])
    rest = rest.slice(found.index + found[0].length)
  }
  pieces.push({ time, text: rest })
  return pieces
}

/** "Ann Lee  00:12:03" as a line of its own: who speaks from when. Null where the line has no time at its end. */
export function splitClosingTime(line: string): { readonly before: string; readonly time: string } | null {
  const found = CLOSING.exec(line)
  return found && { before: line.slice(0, found.index), time: clockTime(found[1]) }
}

/** Hours, minutes and seconds, two digits each; what is finer helps nobody to find a place. */
export function clockTime(clock: string): string {
  const parts = clock.replace(/[.,]\d+$/u, '').split(':')
  return ['0', ...parts].slice(-3).map((part) => part.padStart(2, '0')).join(':')
}
