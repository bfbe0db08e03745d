import { COMMANDS } from '../../terminal-text.js'
import type { Severity } from '../check/finding.js'
import type { ReportFormat } from './report.js'

const LEVELS: Readonly<Record<Severity, string>> = { info: 'notice', warning: 'warning', error: 'error' }

/**
 * Workflow commands, which GitHub shows as annotations beside the lines they are about. Escaped as the runner's own toolkit
 * does: a line break in a story must not begin a command of its own.
 */
export const github: ReportFormat = ({ findings }) => findings.map(({ severity, file, line, column, endLine, endColumn, code, message, hint }) => {
  const properties = Object.entries({ file, line, endLine, col: column, endColumn, title: `whosaid ${code}` })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${LEVELS[severity]} ${properties.join(',')}::${escapeMessage(`${message}; ${hint}`)}\n`
}).join('')

/** All that ends a line for anybody, and the escape itself. */
const LINE_ENDS = /[%\r\n\v\f\u0085\u2028\u2029]/gu

const escapeMessage = (text: string): string => text.replace(LINE_ENDS, (character) => encodeURIComponent(character)).replace(COMMANDS, '�')
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
