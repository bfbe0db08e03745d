import { InputError, withoutStacks } from './input-error.js'
import type { InputFormat, ReadOptions } from './input-format.js'
import { keepFields } from './keep-fields.js'

type JsonObject = Readonly<Record<string, unknown>>

/** What to say of a line that an earlier run wrote. */
export const OWN_OUTPUT = 'no article, but what whosaid makes of one; whosaid stats reads that'

const ARRAY_LINE = 'not a JSON object but an array (--input json reads an array of articles)'

/** JSON Lines: each line is an object with the article's text in one of its fields. */
export const jsonl: InputFormat = {
  unit: 'line',
  read: (line, origin, options) => {
    const record = parseObject(line, origin.begins === undefined)
    const text = ownField(record, options.textField)
    if (text === undefined && typeof record.whosaid === 'number' && typeof record.id === 'string') throw new InputError('no-text', OWN_OUTPUT)
    if (text === undefined) throw new InputError('no-text', `has no field "${options.textField}"`)
    if (typeof text !== 'string') throw new InputError('no-text', `its field "${options.textField}" is not a string`)
    return { id: idOf(record, options.idField) ?? `${origin.name}:${origin.line}`, text, kept: keepFields(record, options.keep) }
  },
}

/** The id of a line that may hold no article, for its error record; null where there is none to be had. */
export function lineId(line: string, { idField }: ReadOptions): string | null {
  try {
    return idOf(parseObject(line), idField)
  } catch {
    return null
  }
}

const parseObject = (line: string, isLine = true): JsonObject => withoutStacks(() => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new InputError('invalid-json', `not JSON: ${parserReason((error as Error).message)}`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new InputError('invalid-json', Array.isArray(value) && isLine ? ARRAY_LINE : 'not a JSON object')
  return value as JsonObject
})

/** V8 goes on to quote the text around the fault, which may hold anything and differs from version to version. */
const parserReason = (message: string): string => message.replace(/(?:(?: in JSON)? at position \d|, (?:\.\.\.)?").*$/su, '')

/** Only what the line itself holds: "constructor" or "__proto__" as a field's name finds no more than that. */
const ownField = (record: JsonObject, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined)

function idOf(record: JsonObject, field: string): string | null {
  const id = ownField(record, field)
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
