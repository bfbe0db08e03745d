import type { OutputFormat } from './output-format.js'
import { toSafeJson } from '../terminal-text.js'
import { toRecord } from './record.js'

/** JSON: the object alone for one input, an array of them where several may come. */
export const json: OutputFormat = {
  opening: (several) => (several ? '[\n' : ''),
  document: (result, context) => toSafeJson(toRecord(result, context), 2),
  between: ',\n',
  closing: (several) => (several ? '\n]\n' : '\n'),
}
