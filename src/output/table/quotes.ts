import type { ChalkInstance } from 'chalk'
import type { Quote } from '../../extraction.js'
import type { Span } from '../../span.js'
import type { OutputContext, Result } from '../output-format.js'
import { columnsOf, wrap } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { beside } from './beside.js'
import { heading, INDENT } from './heading.js'

const RULE = '│ '
const NOBODY = 'no speaker'

/** The speakers' column takes what the longest name needs, within bounds: the quotes are what is read. */
const LEAST_NAME = 10
const MOST_NAME = 26
const MOST_NAME_SHARE = 0.3

/** Each quote beside its speaker, wrapped to the width; where asked for, the reasons below it. */
export function quoteLines({ extraction: { quotes }, text }: Result, { width, explain }: OutputContext, colors: ChalkInstance): readonly string[] {
  const names = quotes.map(({ speaker }) => toTerminalText(speaker?.name ?? NOBODY))
  const longest = Math.max(LEAST_NAME, ...names.map(columnsOf))
  const left = Math.min(longest, MOST_NAME, Math.max(LEAST_NAME, Math.floor(width * MOST_NAME_SHARE)))
  const right = width - left - INDENT.length - 1 - RULE.length
  const rows = quotes.flatMap((quote, i) => {
    const name = wrap(names[i], left).map((line) => (quote.speaker ? colors.cyan(line) : colors.dim(line)))
    const words = [...wrap(shownQuote(quote, text, colors), right), ...(explain ? reasons(quote).flatMap((reason) => wrap(colors.dim(reason), right)) : [])]
    return beside([name, ruled(words, name.length, colors)], [left, 0], ' ')
  })
  return [heading('QUOTES', quotes.length, colors), ...rows.map((row) => INDENT + row)]
}

/** Lines with the rule before each, as many as the names beside them need. */
const ruled = (lines: readonly string[], least: number, colors: ChalkInstance): readonly string[] =>
  Array.from({ length: Math.max(lines.length, least) }, (_, i) => colors.dim(RULE) + (lines[i] ?? ''))

/** A direct quote shows its marks, around each part where its cue broke it; what is not direct says so. */
function shownQuote({ type, spans }: Quote, text: string, colors: ChalkInstance): string {
  if (type === 'direct') return spans.map(({ start, end }) => `“${toTerminalText(text.slice(start, end))}”`).join(' ')
  return `${spans.map((span) => toTerminalText(withItsMarks(text, span))).join(' … ')} ${colors.dim(`(${type})`)}`
}

const MARKS: readonly (readonly [string, string])[] = [['“', '”'], ['«', '»'], ['"', '"']]

/** The words of a span, with the one mark of a pair that stands just outside where the other stands within. */
function withItsMarks(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  for (const [open, close] of MARKS) {
    const [opened, closed] = [words.lastIndexOf(open), words.indexOf(close)]
    if (text[end] === close && opened >= 0 && !words.includes(close, opened + 1)) return words + close
    if (start > 0 && text[start - 1] === open && closed >= 0 && words.lastIndexOf(open, closed - 1) < 0) return open + words
  }
  return words
}

function reasons({ rule, cue, confidence, via, explanation = [] }: Quote): readonly string[] {
  const facts = [rule, ...(cue ? [`cue “${toTerminalText(cue.text)}”`] : []), ...(via === undefined ? [] : [`via ${toTerminalText(via)}`]), `confidence ${confidence.toFixed(2)}`]
  return [facts.join(' · '), ...explanation.map((line) => `· ${toTerminalText(line)}`)]
}
