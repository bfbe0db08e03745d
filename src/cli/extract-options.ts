import { InvalidArgumentError, Option } from 'commander'
import type { QuoteType } from '../extraction.js'
import { INPUT_FORMATS, INPUT_FORMAT_NAMES, type InputFormatName } from '../input/formats.js'
import { OUTPUT_FORMATS, OUTPUT_FORMAT_NAMES, type OutputFormatName } from '../output/formats.js'
import { NAME_PARTS, PARTS, TABLE_NAMES, type OffsetUnit, type Part, type TableName } from '../output/output-format.js'
import { RECORD_FIELDS } from '../output/record.js'
import type { ColorChoice } from './color-level.js'
import { idFieldOption, textFieldOption, type FieldOptions } from './field-options.js'
import { addingUp, type Choice, listOf, nonEmpty, oneOf, repeated, share, someOf, wholeNumber } from './option-values.js'
import { outputOption, STANDARD_OUTPUT_NAME } from './output-option.js'

export interface ExtractCommandOptions extends FieldOptions {
  readonly format: OutputFormatName
  readonly output?: string
  readonly resume?: string
  readonly input: InputFormatName | 'auto'
  readonly only: readonly Part[]
  readonly type?: readonly QuoteType[]
  readonly speaker?: readonly string[]
  readonly minConfidence?: number
  readonly jobs?: number
  readonly keep: readonly string[]
  readonly offsets: OffsetUnit
  readonly table?: TableName
  readonly bom?: true
  readonly color: ColorChoice
  readonly width?: number
  readonly quiet?: true
  readonly explain?: true
  readonly coordinates?: true
  readonly exitStatus?: true
}

const DEFAULT_OFFSETS: OffsetUnit = 'utf16'

const QUOTE_TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect']

/** No terminal is narrower than a name and a few words, and none wider than this. */
export const WIDTHS = { least: 40, most: 1000 } as const
const MOST_JOBS = 256

export const summaries = (formats: Readonly<Record<string, { readonly summary: string }>>): string =>
  Object.entries(formats).map(([name, { summary }]) => `${name} (${summary})`).join('; ')

/** What others call the parts. */
const OTHER_WORDS: Readonly<Record<string, Part>> = { person: 'people', persons: 'people', locations: 'places', orgs: 'organizations', sources: 'speakers' }

/** Every option of the main job, in the order in which help shows them. */
export const EXTRACT_OPTIONS: readonly Option[] = [
  new Option('-f, --format <format>', `how to write it down: ${summaries(OUTPUT_FORMATS)}`).argParser(oneOf(OUTPUT_FORMAT_NAMES)).default('table'),
  outputOption(),
  new Option('--resume <file>', 'JSON Lines: write to a file as -o does, but keep what an interrupted run has left there and go on after its last whole line').argParser(nonEmpty),
  new Option('--input <format>', `what comes in: auto; ${summaries(INPUT_FORMATS)}`).argParser(oneOf(['auto', ...INPUT_FORMAT_NAMES])).default('auto'),
  new Option('--only <parts>', `only these, with commas between: ${PARTS.join(', ')}`).argParser(addingUp<Part, Choice>(someOf(PARTS, OTHER_WORDS), PARTS)).default(PARTS, 'all'),
  new Option('--type <types>', 'only quotes of these types: direct, mixed, indirect').argParser(addingUp<QuoteType, Choice>(someOf(QUOTE_TYPES))),
  new Option('--speaker <name>', 'only quotes of speakers so named, a part of the name will do; may be repeated').argParser(repeated),
  new Option('--min-confidence <share>', 'only quotes at least so certain, 0 to 1').argParser(share),
  new Option('--explain', 'table, markdown, json and jsonl: show how each decision came about'),
  new Option('--coordinates', 'json and jsonl: add to each place where it lies; geojson has that anyway'),
  new Option('-e, --exit-status', 'exit with 1 when nothing was found'),
  new Option('--jobs <number>', 'work on so many articles at once (default: as many as there are cores)').argParser(wholeNumber(1, MOST_JOBS)),
  idFieldOption(),
  textFieldOption(),
  new Option('--keep <fields>', 'json, jsonl, csv and tsv: fields of the input to carry over to the output, with commas between: any of JSON, JSON Lines and ninjs; text, headline, byline, date of a page').argParser(addingUp(keptFields)).default([], 'none'),
  new Option('--offsets <unit>', 'json, jsonl, csv and tsv: count offsets in utf16 units, codepoint or byte (of UTF-8)').argParser(oneOf(['utf16', 'codepoint', 'byte'])).default(DEFAULT_OFFSETS),
  new Option('--table <name>', `csv and tsv: which table: ${TABLE_NAMES.join(', ')} (default: quotes)`).argParser(oneOf(TABLE_NAMES)),
  new Option('--bom', 'csv and tsv: start with a byte order mark, for spreadsheets that take the file for another encoding'),
  new Option('--color <when>', 'auto, always or never').argParser(oneOf(['auto', 'always', 'never'])).default('auto'),
  new Option('--width <columns>', 'how wide tables may be (default: as the terminal, or 80)').argParser(wholeNumber(WIDTHS.least, WIDTHS.most)),
  new Option('-q, --quiet', 'no warnings, hints or progress; errors stay'),
]

function keptFields(text: string): readonly string[] {
  const names = listOf(text)
  const taken = names.find((name) => RECORD_FIELDS.has(name))
  if (taken !== undefined) throw new InvalidArgumentError(`the output has a field "${taken}" of its own.`)
  return names
}

const TABLE_FORMATS: readonly OutputFormatName[] = ['csv', 'tsv']
const RECORD_FORMATS: readonly OutputFormatName[] = ['json', 'jsonl', ...TABLE_FORMATS]

/** Options that not every format has a place for, and those that have. */
const FITTING = {
  coordinates: ['json', 'jsonl', 'geojson'],
  explain: ['table', 'markdown', 'json', 'jsonl'],
  keep: RECORD_FORMATS,
  offsets: RECORD_FORMATS,
  table: TABLE_FORMATS,
  bom: TABLE_FORMATS,
} as const satisfies Record<string, readonly OutputFormatName[]>

/** Why options that are each right make no sense together; null where they do. */
export const misfitOf = (options: ExtractCommandOptions): string | null => filterMisfit(options) ?? resumeMisfit(options) ?? formatMisfit(options) ?? tableMisfit(options)

function filterMisfit({ only, type, speaker, minConfidence }: ExtractCommandOptions): string | null {
  const filter = type ? '--type' : speaker ? '--speaker' : minConfidence === undefined ? null : '--min-confidence'
  return filter !== null && !only.includes('quotes') && !only.includes('speakers') ? `${filter} chooses quotes, and --only ${only.join(',')} leaves them out` : null
}

function resumeMisfit({ resume, format, output }: ExtractCommandOptions): string | null {
  if (resume === undefined) return null
  if (format !== 'jsonl') return `--resume goes with --format jsonl, not ${format}`
  if (resume === STANDARD_OUTPUT_NAME) return '--resume needs a file: standard output keeps nothing to go on from'
  return output === undefined ? null : '--resume names the output file itself; it goes without --output'
}

function formatMisfit({ format, coordinates, explain, keep, offsets, table, bom }: ExtractCommandOptions): string | null {
  const asked = { coordinates, explain, keep: keep.length > 0, offsets: offsets !== DEFAULT_OFFSETS, table: table !== undefined, bom }
  const misfit = (Object.keys(FITTING) as (keyof typeof FITTING)[]).find((option) => asked[option] && !(FITTING[option] as readonly OutputFormatName[]).includes(format))
  if (misfit === undefined) return null
  const fitting: readonly string[] = FITTING[misfit]
  return `--${misfit} goes with --format ${fitting.slice(0, -1).join(', ')} or ${fitting.at(-1)}, not ${format}`
}

/** A file of rows holds one table; which, --table says, or --only where it names one part alone. */
function tableMisfit({ format, only, table }: ExtractCommandOptions): string | null {
  if (!TABLE_FORMATS.includes(format) || only === PARTS) return null
  if (table === undefined) return only.length === 1 ? null : `--format ${format} holds one table, and --only ${only.join(',')} names ${only.length}: choose with --table`
  const holds: readonly Part[] = table === 'mentions' ? NAME_PARTS : [table]
  return holds.some((part) => only.includes(part)) ? null : `--table ${table} shows what --only ${only.join(',')} leaves out`
}
