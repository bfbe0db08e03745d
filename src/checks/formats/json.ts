import { toSafeJson } from '../../terminal-text.js'
import type { ReportFormat } from './report.js'

/** One array of findings; places count from 1, offsets are UTF-16 units into the story's text. */
export const json: ReportFormat = ({ findings }) => `${toSafeJson(findings.map((finding) => ({
  file: finding.file, line: finding.line, column: finding.column, endLine: finding.endLine, endColumn: finding.endColumn,
  code: finding.code, severity: finding.severity, message: finding.message, hint: finding.hint,
  story: finding.story, start: finding.start, end: finding.end, text: finding.excerpt.text.slice(finding.excerpt.start, finding.excerpt.end),
})), 2)}\n`
