import { blank } from './blank.js'

const FENCE = /^ {0,3}(?<signs>`{3,}|~{3,})/u

/** Blanks what holds no words of the article over several lines: front matter, code in fences, comments. One that never ends is none. */
export function blankBlocks(source: string): string {
  const lines = source.split(/(?<=\n)/u)
  const blanked: string[] = []
  let at = 0
  while (at < lines.length) {
    const end = blockEnd(lines, at)
    if (end === at) blanked.push(lines[at++])
    else while (at < end) blanked.push(blank(lines[at++]))
  }
  return blankComments(blanked.join(''))
}

/** The line after the block that starts at line `at`; `at` itself where none does. A fence that is never closed ends with the text, as Markdown has it. */
function blockEnd(lines: readonly string[], at: number): number {
  if (at === 0 && lines[0].trimEnd() === '---') return nextLine(lines, at, (line) => line.trimEnd() === '---') ?? at
  const signs = FENCE.exec(lines[at])?.groups?.signs
  if (signs === undefined) return at
  return nextLine(lines, at, (line) => line.trim().startsWith(signs) && line.trim().replaceAll(signs[0], '') === '') ?? lines.length
}

/** The line after the first one below `at` that ends a block. */
function nextLine(lines: readonly string[], at: number, ends: (line: string) => boolean): number | null {
  for (let below = at + 1; below < lines.length; below++) if (ends(lines[below])) return below + 1
  return null
}

function blankComments(text: string): string {
  let blanked = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4)
    if (end < 0) return blanked + text.slice(from)
    blanked += text.slice(from, start) + blank(text.slice(start, end + 3))
    from = end + 3
  }
}
