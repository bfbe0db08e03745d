import type { PlacedFinding, Severity } from '../check/finding.js'

/** All that a run has found. */
export interface Report {
  /** Those that are shown, in the order of the inputs. */
  readonly findings: readonly PlacedFinding[]
  /** How many more there were than may be shown. */
  readonly hidden: number
  /** How many stories were read. */
  readonly stories: number
}

export interface ReportContext {
  /** The version of whosaid. */
  readonly version: string
  readonly width: number
  /** As chalk counts: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colorLevel: 0 | 1 | 2 | 3
}

/** A way of writing findings down: the whole output, its last line break included. Pure. */
export type ReportFormat = (report: Report, context: ReportContext) => string

export const countOf = ({ findings }: Report, severity: Severity): number => findings.filter((finding) => finding.severity === severity).length

/** "1 story", "2 stories". */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`
