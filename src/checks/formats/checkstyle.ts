import type { PlacedFinding } from '../check/finding.js'
import type { ReportFormat } from './report.js'

/** Checkstyle's XML, which most CI services read. */
export const checkstyle: ReportFormat = ({ findings }) => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<checkstyle version="8.0">',
  ...[...byFile(findings)].flatMap(([file, own]) => [`  <file name="${escapeXml(file)}">`, ...own.map(toError), '  </file>']),
  '</checkstyle>',
  '',
].join('\n')

function byFile(findings: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const files = new Map<string, PlacedFinding[]>()
  for (const finding of findings) {
    const own = files.get(finding.file)
    if (own) own.push(finding)
    else files.set(finding.file, [finding])
  }
  return files
}

const toError = ({ line, column, severity, message, hint, code }: PlacedFinding): string =>
  `    <error line="${line}" column="${column}" severity="${severity}" message="${escapeXml(`${message}; ${hint}`)}" source="whosaid.${code}"/>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' }
/** What XML 1.0 has no way to write at all, and what would turn the text around it. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

const escapeXml = (text: string): string => text.replace(NOT_XML, '�').replace(/[&<>"\n\r\t]/gu, (character) => ENTITIES[character])
