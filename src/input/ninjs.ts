import { htmlText } from './html/html-text.js'
import { InputError } from './input-error.js'
import type { InputFormat } from './input-format.js'
import { keepFields } from './keep-fields.js'

type JsonObject = Readonly<Record<string, unknown>>

/**
 * ninjs, the IPTC's JSON for news (https://iptc.org/std/ninjs/): versions 2 and 3 with their lists of `headlines` and
 * `bodies`, and version 1 with `headline` and `body_…`. Offsets refer to the text, which `--keep text` gives; all other
 * fields can be kept by their names.
 */
export const ninjs: InputFormat = {
  unit: 'file',
  read: (content, { name }, { keep }) => {
    const item = parseItem(content)
    const body = mainBody(item)
    if (body === null) throw new InputError('no-text', 'ninjs without a body to read')
    const headline = mainHeadline(item)
    const text = headline === null || body.startsWith(headline) ? body : `${headline}\n\n${body}`
    return { id: name, text, kept: keepFields({ ...item, text }, keep) }
  },
}

function parseItem(content: string): JsonObject {
  let item: unknown
  try {
    item = JSON.parse(content)
  } catch {
    throw new InputError('invalid-json', 'not JSON, so no ninjs either')
  }
  if (!isObject(item)) throw new InputError('invalid-json', 'not a JSON object, so no ninjs either')
  return item
}

const isObject = (value: unknown): value is JsonObject => value !== null && typeof value === 'object' && !Array.isArray(value)

const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

/** The entry whose role is "main", else the first. */
const mainOf = (list: readonly JsonObject[]): JsonObject | undefined => list.find(({ role }) => role === 'main') ?? list[0]

const mainHeadline = (item: JsonObject): string | null => {
  const headline = words(mainOf(objects(item['headlines']))?.['value']) ?? words(item['headline'])
  return headline === null ? null : htmlText(headline).text.replace(/\s+/gu, ' ')
}

/** Plain text is read as it is, all else as HTML; of the bodies with the same role the first that holds any text. */
function mainBody(item: JsonObject): string | null {
  const bodies = objects(item['bodies']).filter(({ value }) => words(value) !== null)
  const main = mainOf(bodies)
  if (main) return bodyText(main)
  const plain = words(item['body_text'])
  if (plain !== null) return plain
  const [markup] = Object.keys(item).filter((key) => /^body_x?html/u.test(key)).map((key) => words(item[key])).filter((value) => value !== null)
  return markup === undefined ? null : words(htmlText(markup).text)
}

const bodyText = ({ value, contentType, contenttype = contentType }: JsonObject): string | null =>
  (contenttype === 'text/plain' ? words(value) : words(typeof value === 'string' ? htmlText(value).text : null))
