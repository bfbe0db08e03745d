import { Parser } from 'htmlparser2'
import { readLines, type SpokenLine } from './plain.js'
import type { Transcript } from './transcript.js'

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg'])
const INLINE: ReadonlySet<string> = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '))

/** A transcript on a web page: each block may open a turn; lines are those of the page's source. */
export function readPage(name: string, html: string): Transcript {
  const lines: SpokenLine[] = []
  let silent = 0
  let opens = true
  let line = 1
  let counted = 0
  const lineAt = (offset: number): number => {
    for (let at = html.indexOf('\n', counted); at >= 0 && at < offset; at = html.indexOf('\n', counted)) {
      line++
      counted = at + 1
    }
    return line
  }
  let waiting = ''
  let waitingLine = 1
  const flush = (): void => {
    if (waiting.trim() !== '') {
      lines.push({ text: waiting, line: waitingLine, opens })
      opens = false
    }
    waiting = ''
  }
  const parser = new Parser({
    onopentagname: (tag) => {
      if (SILENT.has(tag)) silent++
      if (!INLINE.has(tag)) {
        flush()
        opens = true
      }
    },
    onclosetag: (tag) => {
      if (SILENT.has(tag)) silent--
      if (!INLINE.has(tag)) {
        flush()
        opens = true
      }
    },
    ontext: (text) => {
      if (silent > 0) return
      const from = lineAt(parser.startIndex)
      text.split('\n').forEach((part, index) => {
        if (index > 0) flush()
        if (waiting === '') waitingLine = from + index
        waiting += part
      })
    },
  })
  parser.end(html)
  flush()
  return readLines(name, lines)
}
