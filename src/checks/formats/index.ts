import type { ReportFormat } from './report.js'

export type { Report, ReportContext, ReportFormat } from './report.js'

interface ReportFormatEntry {
  /** A line for `--help`. */
  readonly summary: string
  /** Of an output file: with such a name it is in this format, unless another is asked for. */
  readonly extensions?: readonly string[]
  /** Loaded on demand: a run pays for its own format only. */
  readonly load: () => Promise<ReportFormat>
}

/** Every way of writing findings down. To add one: write `src/checks/formats/NAME.ts` and give it an entry here. */
export const REPORT_FORMATS = {
  text: { summary: 'for people: the words in question, and what to do', load: async () => (await import('./text.js')).text },
  json: { summary: 'an array of findings', extensions: ['.json'], load: async () => (await import('./json.js')).json },
  github: { summary: 'annotations of a GitHub workflow', load: async () => (await import('./github.js')).github },
  sarif: { summary: 'SARIF 2.1.0, for code scanning services', extensions: ['.sarif'], load: async () => (await import('./sarif.js')).sarif },
  checkstyle: { summary: 'XML that most CI services read', extensions: ['.xml'], load: async () => (await import('./checkstyle.js')).checkstyle },
} as const satisfies Record<string, ReportFormatEntry>

export type ReportFormatName = keyof typeof REPORT_FORMATS

export const REPORT_FORMAT_NAMES = Object.keys(REPORT_FORMATS) as readonly ReportFormatName[]
