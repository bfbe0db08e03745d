import { recountOffsets } from './offsets.js'
import { PARTS, type OutputContext, type Part, type Result } from './output-format.js'

/** The names of all fields of an extraction: `--keep` can't take them. */
export const RECORD_FIELDS: ReadonlySet<string> = new Set(['whosaid', 'id', 'title', ...PARTS, 'problems', 'line', 'error'])

/** The wire format of a result: the parts asked for, offsets in the unit asked for, kept fields after the title. */
export function toRecord({ extraction, text, kept }: Result, { parts, offsets }: OutputContext): object {
  const { whosaid, id, title, problems, ...lists } = recountOffsets(extraction, text, offsets)
  const wanted = Object.entries(lists).filter(([name]) => parts.includes(name as Part))
  return Object.fromEntries([...Object.entries({ whosaid, id, title }), ...Object.entries(kept), ...wanted, ['problems', problems]])
}

/**
 * JSON that can be shown on any terminal: what JSON leaves bare and a terminal may obey (C1 controls, text direction) is
 * written as escapes. It parses to the same value.
 */
export const toSafeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
