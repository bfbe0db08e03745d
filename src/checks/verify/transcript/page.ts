import { Tokenizer } from 'htmlparser2'
import { readLines, type SpokenLine } from './plain.js'
import type { Transcript } from './transcript.js'

/** What is in these is not read by people. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg'])
const INLINE: ReadonlySet<string> = new Set('a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '))

/**
 * A transcript on a web page: each block may open a turn; lines are those of the page's source. Only tags and text are told
 * apart, no tree is built, so that a page of a million open tags costs no more than another.
 */
export function readPage(name: string, html: string): Transcript {
  const lines: SpokenLine[] = []
  const lineAt = createLineCounter(html)
  let silentTag: string | null = null
  let opens = true
  let waiting = ''
  let waitingLine = 1
  const flush = (): void => {
    if (waiting.trim() !== '') {
      lines.push({ text: waiting, line: waitingLine, opens })
      opens = false
    }
    waiting = ''
  }
  const say = (text: string, offset: number): void => {
    if (silentTag !== null) return
    const from = lineAt(offset)
    text.split('\n').forEach((part, index) => {
      if (index > 0) flush()
      if (waiting === '') waitingLine = from + index
      waiting += part
    })
  }
  const passTag = (tag: string, isOpening: boolean): void => {
    if (silentTag === null && isOpening && SILENT.has(tag)) silentTag = tag
    else if (silentTag === tag || tag === 'body') silentTag = null // a body ends a head that was left open
    if (INLINE.has(tag)) return
    flush()
    opens = true
  }
  const tagName = (start: number, end: number): string => html.slice(start, end).toLowerCase()
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, {
    ...IGNORED,
    ontext: (start, end) => say(html.slice(start, end), start),
    ontextentity: (codePoint, end) => say(String.fromCodePoint(codePoint), end - 1),
    onopentagname: (start, end) => passTag(tagName(start, end), true),
    onclosetag: (start, end) => passTag(tagName(start, end), false),
  })
  tokenizer.write(html)
  tokenizer.end()
  flush()
  return readLines(name, lines)
}

const ignore = (): void => undefined
const IGNORED = {
  onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, oncomment: ignore,
  ondeclaration: ignore, onend: ignore, onopentagend: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore,
}

/** Tells the line of one offset after another, none before the last. */
function createLineCounter(text: string): (offset: number) => number {
  let line = 1
  let newline = text.indexOf('\n')
  return (offset) => {
    while (newline >= 0 && newline < offset) {
      line++
      newline = text.indexOf('\n', newline + 1)
    }
    return line
  }
}
