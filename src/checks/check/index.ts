import type { Extraction } from '../../extraction.js'
import { didYouMean } from '../nearest.js'
import { RULES, RULE_NAMES } from '../rules/index.js'
import type { Levels } from './config.js'
import type { Finding, PlacedFinding } from './finding.js'
import { excerptOf, lineStarts, placeAt } from './lines.js'
import { findSilences } from './silence.js'
import { sourceOffsets } from './source-offsets.js'
import { createStory } from './story.js'

export { ConfigError, DEFAULT_CONFIG, readConfig, refuseUnknownRule, type CheckConfig, type Levels } from './config.js'
export { isAtLeast, SEVERITIES, type Finding, type PlacedFinding, type Severity } from './finding.js'

/** All that an editor would ask about a story, in the order of its text. `text` is what the extraction's offsets refer to. */
export function checkStory(text: string, extraction: Extraction, levels: Levels): readonly Finding[] {
  const story = createStory(text, extraction)
  const isEnglish = extraction.problems.every(({ code }) => code !== 'language')
  const findings = RULES.flatMap(({ name, anyLanguage, find }): readonly Finding[] => {
    const level = levels.get(name) ?? 'off'
    if (level === 'off' || !(anyLanguage || isEnglish)) return []
    return find(story).map((remark) => ({ ...remark, code: name, severity: level }))
  })
  return findings.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A story, and the file that it was read from. */
export interface CheckedSource {
  /** The path as given, or "-". */
  readonly file: string
  /** The file's text, or of JSON Lines the line's. */
  readonly source: string
  /** The line of the file that `source` starts on, from 1. */
  readonly firstLine: number
  readonly text: string
  readonly extraction: Extraction
}

export interface CheckedStory {
  readonly findings: readonly PlacedFinding[]
  /** What is wrong with comments that silence rules, a line each. */
  readonly complaints: readonly string[]
}

/** Checks a story and says where in its file each finding is; those that a comment in it silences are left out. */
export function checkSource({ file, source, firstLine, text, extraction }: CheckedSource, levels: Levels): CheckedStory {
  const silences = findSilences(source, RULE_NAMES)
  const sourceLines = lineStarts(source)
  const place = (offset: number) => {
    const { line, column } = placeAt(sourceLines, offset)
    return { line: line + firstLine - 1, column }
  }
  const complaints = silences.unknown.map(({ name, offset }) => `line ${place(offset).line}: a comment names "${name}", and there is no such rule${didYouMean(name, RULE_NAMES)}`)
  const found = checkStory(text, extraction, levels)
  if (found.length === 0) return { findings: [], complaints }
  const offsets = sourceOffsets(text, source)
  const textLines = text === source ? sourceLines : lineStarts(text)
  const findings = found.flatMap((finding): readonly PlacedFinding[] => {
    const start = offsets.at(finding.start)
    if (silences.covers(finding.code, start)) return []
    const length = finding.end - finding.start
    const isVerbatim = source.startsWith(text.slice(finding.start, finding.end), start)
    const { line, column } = place(start)
    const { line: endLine, column: endColumn } = place(isVerbatim ? start + length : start + 1)
    return [{ ...finding, file, story: extraction.id, line, column, endLine, endColumn, excerpt: excerptOf(text, textLines, finding) }]
  })
  return { findings, complaints }
}
