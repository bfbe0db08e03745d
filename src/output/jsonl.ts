import type { OutputFormat } from './output-format.js'
import { toSafeJson } from '../terminal-text.js'
import { toRecord } from './record.js'

/** JSON Lines: an extraction, or an error record, a line. */
export const jsonl: OutputFormat = {
  document: (result, context) => `${toSafeJson(toRecord(result, context))}\n`,
  failure: ({ id, line, error }) => `${toSafeJson({ id, line, error })}\n`,
}
