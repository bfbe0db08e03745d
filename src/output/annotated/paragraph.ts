import type { ChalkInstance } from 'chalk'
import type { Quote } from '../../extraction.js'
import { isUnsure } from '../certainty.js'
import { groupSegments, type MarkedParagraph, type Segment } from '../marked-text.js'
import { columnsOf, fit, padEnd, wrap } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { closeStyles } from './line-styles.js'
import type { Mark, Marks } from './marks.js'

export interface ParagraphLayout {
  /** Columns for the speakers' names. */
  readonly margin: number
  /** Columns in all. */
  readonly width: number
  readonly marks: Marks
  readonly colors: ChalkInstance
}

/** Signs without width that survive wrapping and tell where a quote's part begins and ends; the article's own are taken out. */
const QUOTE_START = '\u{e01ee}'
const QUOTE_END = '\u{e01ef}'
const SIGNS = /[\u{e01ee}\u{e01ef}]/gu

const RULE = '│'
const QUOTE_RULE = '┃'
const NOBODY = 'nobody named'

/** A paragraph wrapped to the width, with its speakers in the margin at the lines where their words begin. */
export function paragraphLines(paragraph: MarkedParagraph, layout: ParagraphLayout): readonly string[] {
  const { margin, width, colors } = layout
  const runs = groupSegments(paragraph.segments, ({ quote }) => quote)
  const quotes = runs.flatMap(({ key }) => (key ? [key] : []))
  const text = runs.map(({ key, segments }) => runText(key, segments, layout)).join('')
  const room = width - margin - RULE.length - 2
  const shown = paragraph.kind === 'headline' ? colors.bold(text) : paragraph.kind === 'furniture' ? colors.dim(text) : text
  const rows = withQuotes(closeStyles(wrap(shown, room)), quotes)
  const names = marginNames(rows, layout)
  return Array.from({ length: Math.max(rows.length, names.length) }, (_, i) => {
    const row = rows[i] ?? { text: '', within: null, starts: [] }
    const rule = row.within ? layout.marks.speaker(row.within)(QUOTE_RULE) : colors.dim(RULE)
    return `${names[i] ?? padEnd('', margin)} ${rule} ${row.text}`.trimEnd()
  })
}

function runText(quote: Quote | null, segments: readonly Segment[], { marks }: ParagraphLayout): string {
  const text = segments.map(({ text: own, credit, name }) => {
    const named = name ? marked(oneLine(own), marks.name(name)) : oneLine(own)
    return credit && credit.quote !== quote ? marked(named, marks.credit(credit)) : named
  }).join('')
  return quote ? `${QUOTE_START}${marked(text, marks.quote(quote))}${QUOTE_END}` : text
}

/** Some of the article's text within a mark; white space at its ends is part of the line, and stays outside. */
function marked(text: string, mark: Mark): string {
  const words = text.trim()
  return words === '' ? text : outerSpace(text, mark(words))
}

/** White space becomes one space, here as at the ends. */
function oneLine(text: string): string {
  const words = toTerminalText(text).replace(SIGNS, '')
  return words === '' ? ' ' : outerSpace(text, words)
}

const outerSpace = (text: string, words: string): string => (text.trimStart() === text ? '' : ' ') + words + (text.trimEnd() === text ? '' : ' ')

interface Row {
  readonly text: string
  /** The quote that the line is part of, or the first of several. */
  readonly within: Quote | null
  readonly starts: readonly Quote[]
}

/** Takes the signs out of the lines again, and says which of the paragraph's quotes each line holds. */
function withQuotes(lines: readonly string[], quotes: readonly Quote[]): readonly Row[] {
  let next = 0
  let open: Quote | null = null
  return lines.map((line) => {
    const starts: Quote[] = []
    const before = open
    for (const [sign] of line.matchAll(SIGNS)) {
      open = sign === QUOTE_START ? quotes[next++] : null
      if (open) starts.push(open)
    }
    return { text: line.replace(SIGNS, ''), within: before ?? starts[0] ?? null, starts }
  })
}

/** The names for the margin, line by line. One that finds its line taken moves down; one that stands above is not said again. */
function marginNames(rows: readonly Row[], { margin, marks }: ParagraphLayout): readonly string[] {
  const names: string[] = []
  let last: string | null = null
  rows.forEach(({ starts }, line) => {
    for (const quote of starts) {
      const doubt = isUnsure(quote) ? ' ?' : ''
      const name = fit(toTerminalText(quote.speaker?.name ?? NOBODY), margin - doubt.length) + doubt
      if (name === last) continue
      last = name
      while (names.length < line) names.push(padEnd('', margin))
      names.push(' '.repeat(Math.max(0, margin - columnsOf(name))) + marks.speaker(quote)(name))
    }
  })
  return names
}
