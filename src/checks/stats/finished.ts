import type { Extraction } from '../../extraction.js'

/** An extraction that an earlier run wrote, with the fields that were kept beside it. */
export interface FinishedExtraction {
  readonly extraction: Extraction
  readonly record: Readonly<Record<string, unknown>>
}

type JsonObject = Readonly<Record<string, unknown>>

/**
 * The extractions in the JSON that whosaid wrote, one or an array of them; null where it is other JSON, or none. Lists that
 * `--only` left out are empty.
 */
export function readFinished(json: string): readonly FinishedExtraction[] | null {
  if (!json.includes('"whosaid"')) return null
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value]
  const extractions = records.filter(isObject).map(toExtraction)
  return extractions.length === records.length && extractions.every((extraction) => extraction !== null) ? extractions : null
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

function toExtraction(record: JsonObject): FinishedExtraction | null {
  const lists = { quotes: record['quotes'] ?? [], speakers: record['speakers'] ?? [], people: record['people'] ?? [], places: record['places'] ?? [], organizations: record['organizations'] ?? [] }
  if (record['whosaid'] !== 1 || !isListOf(lists.quotes, isQuote) || !isListOf(lists.speakers, isNamed)) return null
  if (!isListOf(lists.people, isEntity) || !isListOf(lists.places, isEntity) || !isListOf(lists.organizations, isEntity)) return null
  return { record, extraction: { ...record, ...lists } as unknown as Extraction }
}

const isListOf = (value: unknown, isItem: (item: JsonObject) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isObject(item) && isItem(item))

const isNamed = ({ name }: JsonObject): boolean => typeof name === 'string'
const isEntity = (entity: JsonObject): boolean => isNamed(entity) && isListOf(entity['mentions'], ({ text }) => typeof text === 'string')
const isMention = (mention: unknown): boolean => mention === null || (isObject(mention) && typeof mention['text'] === 'string')
const isQuote = ({ text, speaker }: JsonObject): boolean =>
  typeof text === 'string' && (speaker === null || (isObject(speaker) && isNamed(speaker) && isMention(speaker['mention'])))
