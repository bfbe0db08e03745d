import type { EntityType, Extraction, PersonEntity, PlaceEntity, Entity } from '../extraction.js'
import { NAME_PARTS, type OutputContext, type Part, type TableName } from './output-format.js'

export type Row = readonly (string | number)[]

interface Table {
  readonly columns: readonly string[]
  readonly rows: (extraction: Extraction, parts: readonly Part[]) => readonly Row[]
}

/** What a spreadsheet can hold: one table a file. Columns may be added at the end, never moved. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  quotes: {
    columns: ['id', 'type', 'speaker', 'role', 'quote', 'cue', 'mention', 'via', 'confidence', 'rule', 'start', 'end'],
    rows: ({ quotes }) => quotes.map(({ id, type, speaker, text, cue, via, confidence, rule, spans }) => [
      id, type, speaker?.name ?? '', speaker?.role ?? '', text, cue?.text ?? '', speaker?.mention?.text ?? '', via ?? '', confidence, rule,
      spans[0].start, spans[spans.length - 1].end,
    ]),
  },
  speakers: {
    columns: ['id', 'name', 'kind', 'role', 'quotes', 'words'],
    rows: ({ speakers }) => speakers.map(({ id, name, kind, role, quotes, words }) => [id, name, kind, role ?? '', quotes.length, words]),
  },
  people: {
    columns: ['id', 'name', 'role', 'mentions'],
    rows: ({ people }) => people.map(({ id, name, role, mentions }: PersonEntity) => [id, name, role ?? '', mentions.length]),
  },
  places: {
    columns: ['id', 'name', 'country', 'mentions'],
    rows: ({ places }) => places.map(({ id, name, country, mentions }: PlaceEntity) => [id, name, country ?? '', mentions.length]),
  },
  organizations: {
    columns: ['id', 'name', 'mentions'],
    rows: ({ organizations }) => organizations.map(({ id, name, mentions }) => [id, name, mentions.length]),
  },
  mentions: {
    columns: ['id', 'name', 'type', 'text', 'start', 'end'],
    rows: (extraction, parts) => NAME_PARTS.filter((part) => parts.includes(part)).flatMap((part) => mentionRows(TYPE_OF[part], extraction[part])),
  },
}

const TYPE_OF = { people: 'person', places: 'place', organizations: 'organization' } as const satisfies Record<string, EntityType>

const mentionRows = (type: EntityType, entities: readonly Entity[]): readonly Row[] =>
  entities.flatMap(({ id, name, mentions }) => mentions.map(({ text, start, end }) => [id, name, type, text, start, end]))

/** The table asked for; else the first part asked for, which is the quotes unless `--only` says otherwise. */
export const tableOf = ({ table, parts }: OutputContext): TableName => table ?? parts[0]
