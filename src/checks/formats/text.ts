import { Chalk, type ChalkInstance } from 'chalk'
import type { Excerpt, PlacedFinding, Severity } from '../check/finding.js'
import { columnsOf, graphemesOf, wrap } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { counted, countOf, type Report, type ReportFormat } from './report.js'

const INDENT = '    '

/** For people: the place as editors and terminals know it, what is the matter, the words with a caret under them, and what to do. */
export const text: ReportFormat = (report, { width, colorLevel }) => {
  const colors = new Chalk({ level: colorLevel })
  const blocks = report.findings.map((finding) => blockOf(finding, width, colors))
  return `${[...blocks, summaryOf(report, colors)].join('\n\n')}\n`
}

const severityColor = (severity: Severity, colors: ChalkInstance): ChalkInstance =>
  ({ info: colors.cyan, warning: colors.yellow, error: colors.red })[severity]

function blockOf({ file, line, column, severity, message, code, excerpt, hint }: PlacedFinding, width: number, colors: ChalkInstance): string {
  const color = severityColor(severity, colors)
  const { words, carets } = showExcerpt(excerpt, width - INDENT.length)
  return [
    `${colors.bold(`${toTerminalText(file)}:${line}:${column}`)}: ${color(severity)}: ${toTerminalText(message)} ${colors.dim(`(${code})`)}`,
    INDENT + words, INDENT + color(carets), ...wrap(toTerminalText(hint), width - INDENT.length).map((part) => INDENT + part),
  ].join('\n')
}

/** How much of a line before the words in question is shown. */
const SHARE_BEFORE = 0.3

/** As much of the excerpt as fits, the words in question among it, with carets under them. */
function showExcerpt({ text: line, start, end }: Excerpt, width: number): { readonly words: string; readonly carets: string } {
  const room = width - 2
  const before = lastThatFit(toTerminalText(`|${line.slice(0, start)}|`).slice(1, -1), Math.floor(room * SHARE_BEFORE))
  const marked = firstThatFit(toTerminalText(line.slice(start, end)), room - columnsOf(before.text))
  const after = firstThatFit(toTerminalText(`|${line.slice(end)}|`).slice(1, -1), marked.cut ? 0 : room - columnsOf(before.text) - columnsOf(marked.text))
  const opening = before.cut ? '…' : ''
  return {
    words: `${opening}${before.text}${marked.text}${after.text}${marked.cut || after.cut ? '…' : ''}`.trimEnd(),
    carets: ' '.repeat(columnsOf(opening + before.text)) + '^'.repeat(Math.max(1, columnsOf(marked.text))),
  }
}

interface Fitted {
  readonly text: string
  readonly cut: boolean
}

function firstThatFit(text: string, width: number): Fitted {
  return fit(graphemesOf(text), width, (parts) => parts)
}

function lastThatFit(text: string, width: number): Fitted {
  return fit([...graphemesOf(text)].reverse(), width, (parts) => parts.reverse())
}

function fit(graphemes: readonly string[], width: number, order: (parts: string[]) => string[]): Fitted {
  const kept: string[] = []
  let room = width
  for (const grapheme of graphemes) {
    room -= columnsOf(grapheme)
    if (room < 0) return { text: order(kept).join(''), cut: true }
    kept.push(grapheme)
  }
  return { text: order(kept).join(''), cut: false }
}

function summaryOf(report: Report, colors: ChalkInstance): string {
  const { findings, hidden, stories } = report
  const read = counted(stories, 'story', 'stories')
  if (findings.length + hidden === 0) return colors.green(`Nothing to ask about in ${read}.`)
  const counts = [[countOf(report, 'error'), 'error'], [countOf(report, 'warning'), 'warning'], [countOf(report, 'info'), 'info']] as const
  const shown = counts.filter(([count]) => count > 0).map(([count, name]) => (name === 'info' ? `${count} info` : counted(count, name))).join(', ')
  return colors.bold(`${counted(findings.length + hidden, 'finding')} in ${read}: ${shown}${hidden > 0 ? `, and ${hidden} more that are not shown` : ''}.`)
}
