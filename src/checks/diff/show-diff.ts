import type { ChalkInstance } from 'chalk'
import { toTerminalText } from '../../terminal-text.js'
import { showWordDiff } from '../word-diff-text.js'
import type { NameEdit, QuoteEdit, QuoteVersion, StoryDiff } from './index.js'

/** For people: a line for each quote and name that an edit touched; nothing where it touched none. */
export function showDiff({ quotes, names }: StoryDiff, title: string, color: ChalkInstance): string {
  if (quotes.length === 0 && names.length === 0) return ''
  return [color.bold(toTerminalText(title)), ...quotes.map((edit) => showQuoteEdit(edit, color)), ...names.map((edit) => showNameEdit(edit, color)), ''].join('\n')
}

function showQuoteEdit(edit: QuoteEdit, color: ChalkInstance): string {
  if (edit.kind === 'added') return color.green(`+ ${showVersion(edit.after)}`)
  if (edit.kind === 'removed') return color.red(`- ${showVersion(edit.before)}`)
  const { before, after, changes, words } = edit
  const text = changes.includes('reworded') ? showWordDiff(words, color) : toTerminalText(after.text)
  const credit = changes.includes('credited-to-another') ? showWordDiff([{ before: speakerOf(before), after: speakerOf(after) }], color) : speakerOf(after)
  const type = changes.includes('moved') ? showWordDiff([{ before: before.type, after: after.type }], color) : after.type
  return `~ ${marked(after, text)} – ${credit}, ${type} ${color.dim(`(${changes.join(', ')})`)}`
}

const showVersion = (quote: QuoteVersion): string => `${marked(quote, toTerminalText(quote.text))} – ${speakerOf(quote)}, ${quote.type}`

const marked = ({ type }: QuoteVersion, text: string): string => (type === 'direct' ? `“${text}”` : text)

const speakerOf = ({ speaker }: QuoteVersion): string => (speaker === null ? 'nobody' : toTerminalText(speaker))

function showNameEdit({ kind, type, before, after }: NameEdit, color: ChalkInstance): string {
  if (kind === 'added') return color.green(`+ ${type} ${toTerminalText(after)}`)
  if (kind === 'lost') return color.red(`- ${type} ${toTerminalText(before)}`)
  return `~ ${type} ${showWordDiff([{ before, after }], color)}`
}
