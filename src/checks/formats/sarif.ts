import type { PlacedFinding, Severity } from '../check/finding.js'
import { RULES, RULE_NAMES } from '../rules/index.js'
import { toSafeJson } from '../../terminal-text.js'
import type { ReportFormat } from './report.js'

const LEVELS: Readonly<Record<Severity, string>> = { info: 'note', warning: 'warning', error: 'error' }

/** SARIF 2.1.0 (OASIS standard), as code scanning services read it. */
export const sarif: ReportFormat = ({ findings }, { version }) => `${toSafeJson({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [{
    tool: { driver: { name: 'whosaid', version, rules: RULES.map(describeRule) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map(toResult),
  }],
}, 2)}\n`

const describeRule = ({ name, summary, severity }: (typeof RULES)[number]) => ({
  id: name, shortDescription: { text: summary }, help: { text: `See docs/rules/${name}.md.` }, defaultConfiguration: { level: LEVELS[severity] },
})

const toResult = ({ code, severity, message, hint, file, line, column, endLine, endColumn, story }: PlacedFinding) => ({
  ruleId: code,
  ruleIndex: RULE_NAMES.indexOf(code),
  level: LEVELS[severity],
  message: { text: `${message}; ${hint}` },
  locations: [{
    physicalLocation: { artifactLocation: { uri: toUri(file) }, region: { startLine: line, startColumn: column, endLine, endColumn } },
    logicalLocations: [{ name: story, kind: 'story' }],
  }],
})

/** A path as a URI reference: what is no part of one is escaped, each folder stays one. */
const toUri = (path: string): string => path.replaceAll('\\', '/').split('/').map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '�'))).join('/')
