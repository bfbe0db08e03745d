import type { Extraction, Problem } from '../extraction.js'
import type { ExtractOptions } from '../extract.js'
import { decodeText } from '../input/encoding.js'
import { INPUT_FORMATS, type InputFormatName } from '../input/formats.js'
import { InputError } from '../input/input-error.js'
import type { ReadOptions, Unit } from '../input/input-format.js'
import { lineId } from '../input/jsonl.js'
import { OUTPUT_FORMATS, type OutputFormatName } from '../output/formats.js'
import type { OutputContext, OutputFormat, Part } from '../output/output-format.js'
import { filtersQuotes, selectProblems, selectQuotes, type QuoteFilter } from '../output/select.js'

/** All that is needed to turn a unit of input into its output. Plain data, so that a worker can be given it. */
export interface JobSettings {
  readonly format: OutputFormatName
  readonly context: OutputContext
  readonly read: ReadOptions
  /** Whether places come with where they lie. */
  readonly coordinates: boolean
  readonly filter: QuoteFilter
}

/** What became of one unit. */
export interface Outcome {
  /** Its text in the output format; null where the format has no word for a failure. */
  readonly output: string | null
  /** Whether anything that was asked for is in it. */
  readonly found: boolean
  /** Why there is no extraction, or what had to be mended. */
  readonly error: string | null
  readonly warnings: readonly string[]
  /** Who does speak in a story where none of the speakers asked for does. */
  readonly others?: readonly string[]
  /** Which of the fields to be kept its input has. */
  readonly kept?: readonly string[]
}

export type Job = (unit: Unit) => Promise<Outcome>

export type Extract = (text: string, options: ExtractOptions) => Extraction

/** The job of a run: decode, read, extract, select, write down. The function it gives back never throws. */
export async function createJob(settings: JobSettings, extract?: Extract): Promise<Job> {
  const format = await OUTPUT_FORMATS[settings.format].load()
  const extractText = extract ?? (await import('../extract.js')).extract
  return async (unit) => {
    let text: string | null = null
    try {
      const decoded = await decodeText(unit.bytes)
      ;({ text } = decoded)
      const input = await INPUT_FORMATS[unit.format as InputFormatName].load()
      const beside = unit.beside ? (await decodeText(unit.beside)).text : null
      const article = input.read(text, unit, settings.read, beside)
      const extraction = article.extraction
        ? await located(article.extraction, settings)
        : extractText(article.text, { id: article.id, explain: settings.context.explain, coordinates: settings.coordinates })
      const selected = withProblems(selectProblems(selectQuotes(extraction, settings.filter), settings.context.parts), article.text === text ? decoded.problems : [])
      const isUnheard = settings.filter.speakers !== null && selected.quotes.length === 0
      return {
        output: isUnheard && format.skipsUnheard ? null : format.document({ extraction: selected, text: article.text, kept: article.kept }, settings.context),
        found: foundAnything(selected, settings), error: null, warnings: decoded.problems.map(({ message }) => message),
        ...(isUnheard ? { others: extraction.speakers.map(({ name }) => name) } : {}),
        ...(settings.read.keep.length > 0 ? { kept: Object.keys(article.kept) } : {}),
      }
    } catch (error) {
      return failedOutcome(unit, text, toFailure(error), format, settings)
    }
  }
}

/** An extraction that came as input has no coordinates yet. */
const located = async (extraction: Extraction, { coordinates }: JobSettings): Promise<Extraction> =>
  (coordinates ? (await import('../locate-places.js')).locatePlaces(extraction) : extraction)

/** What goes wrong beside the input's own faults is ours; it costs this document and no other. */
const toFailure = (error: unknown): InputError =>
  error instanceof InputError ? error : new InputError('failed', `whosaid failed on it, which is a bug: ${error instanceof Error ? error.message : String(error)}`)

/** What stands for a unit that took its worker down. */
export async function crashedOutcome(unit: Unit, error: unknown, settings: JobSettings): Promise<Outcome> {
  const isOutOfMemory = (error as { readonly code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
  const failure = isOutOfMemory ? new InputError('too-large', 'it takes more memory than there is') : toFailure(error)
  return failedOutcome(unit, Buffer.from(unit.bytes).toString(), failure, await OUTPUT_FORMATS[settings.format].load(), settings)
}

function failedOutcome(unit: Unit, text: string | null, { code, message }: InputError, format: OutputFormat, { read }: JobSettings): Outcome {
  const output = unit.line === null || !format.failure
    ? null
    : format.failure({ id: text === null ? null : lineId(text, read), line: unit.line, error: { code, message } })
  return { output, found: false, error: message, warnings: [] }
}

const withProblems = (extraction: Extraction, problems: readonly Problem[]): Extraction =>
  problems.length === 0 ? extraction : { ...extraction, problems: [...problems, ...extraction.problems].sort((a, b) => a.start - b.start) }

/** Filters ask about quotes, so with them only quotes count. */
export function foundAnything(extraction: Pick<Extraction, Part>, { context: { parts }, filter }: JobSettings): boolean {
  const asked: readonly Part[] = filtersQuotes(filter) ? ['quotes'] : parts
  return asked.some((part) => extraction[part].length > 0)
}
