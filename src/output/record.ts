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
