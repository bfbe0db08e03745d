const ESCAPE_CODE = new RegExp('\\u001b\\[(\\d+)m', 'gu')

/** Which code ends which: letters' colour, weight, slant, underline. */
const ENDS: readonly { readonly end: string; readonly isStart: (code: number) => boolean }[] = [
  { end: '39', isStart: (code) => (code >= 30 && code <= 37) || (code >= 90 && code <= 97) },
  { end: '22', isStart: (code) => code === 1 || code === 2 },
  { end: '23', isStart: (code) => code === 3 },
  { end: '24', isStart: (code) => code === 4 },
]

const code = (number: string): string => `\u001b[${number}m`

/** Ends every style at the end of its line and takes it up in the next one, so that what stands beside the lines keeps its own. */
export function closeStyles(lines: readonly string[]): readonly string[] {
  const open = new Map<string, string>()
  return lines.map((line) => {
    const before = [...open.values()].map(code).join('')
    for (const [, number] of line.matchAll(ESCAPE_CODE)) {
      open.delete(number)
      const style = ENDS.find(({ isStart }) => isStart(Number(number)))
      if (style) open.set(style.end, number)
    }
    return before + line + [...open.keys()].map(code).join('')
  })
}
