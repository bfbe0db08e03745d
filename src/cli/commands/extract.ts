import { availableParallelism } from 'node:os'
import { INPUT_FORMATS } from '../../input/formats.js'
import { findInputs, isPlural, STANDARD_INPUT } from '../../input/find-inputs.js'
import type { Unit } from '../../input/input-format.js'
import { readUnits, type UnreadInput } from '../../input/read-units.js'
import { OUTPUT_FORMATS } from '../../output/formats.js'
import { colorLevel } from '../color-level.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { misfitOf, type ExtractCommandOptions } from '../extract-options.js'
import type { Io } from '../io.js'
import type { JobSettings } from '../job.js'
import { tell } from '../messages.js'
import { isStandardOutput, resultStream } from '../output-option.js'
import { createFaultReport } from '../fault-report.js'
import { bytesOf, NO_PROGRESS, showProgress, type Progress } from '../progress.js'
import type { Sink } from '../sink.js'
import { inOrder, type DoneUnit } from '../in-order.js'
import { nameOf } from '../stories.js'
import { unheardSpeakers } from '../unheard-speakers.js'
import { widthOf } from '../width.js'
import { withSink } from '../with-sink.js'

/** The main job: reads the inputs named, or standard input, and writes down what each says. */
export async function extractCommand(names: readonly string[], options: ExtractCommandOptions, io: Io): Promise<ExitCode> {
  const misfit = misfitOf(options)
  if (misfit !== null) {
    tell(io.stderr, misfit)
    return EXIT.failure
  }
  const inputs = names.length > 0 ? names : [STANDARD_INPUT]
  const extractTo = (sink: Sink): Promise<ExitCode> => extractInto(sink, inputs, options, io)
  if (options.resume === undefined) return withSink({ output: options.output, inputs }, io, extractTo)
  const { appendSink } = await import('../append-sink.js')
  return withSink({ output: options.resume, inputs }, io, extractTo, appendSink)
}

async function extractInto(sink: Sink, names: readonly string[], options: ExtractCommandOptions, io: Io): Promise<ExitCode> {
  const settings = jobSettings(options, io)
  const format = await OUTPUT_FORMATS[options.format].load()
  if (names.includes(STANDARD_INPUT) && io.stdin.isTTY && !options.quiet) tell(io.stderr, 'reading from the terminal: paste an article, then press Ctrl-D; whosaid --help shows more')
  const units = withFormats(readUnits(findInputs(names, io.cwd), { cwd: io.cwd, stdin: () => io.stdin, format: options.input }), options, io)
  let several = names.length > 1 || (await isPlural(names[0], io.cwd)) || (options.input !== 'auto' && (await INPUT_FORMATS[options.input].load()).unit === 'line')
  if (format.single && several) return tellSingle(options, io)
  let isNothing = true
  let read = 0
  let written = 0
  let found = false
  let failed = false
  const others = new Set<string>()
  const kept = new Set<string>()
  const faults = createFaultReport(io.stderr)
  const progress = progressOf(names, options, io)
  for await (const done of await outcomes(units, settings, options, io)) {
    if (io.signal.aborted) return EXIT.interrupted
    const { error } = done
    isNothing = false
    progress.add(done.bytes)
    if (error !== null || done.warnings.length > 0) progress.clear()
    if (error !== null) faults.tell({ ...done, error })
    tellWarnings(done, options, io)
    failed ||= error !== null
    found ||= done.found
    done.others?.forEach((name) => others.add(name))
    done.kept?.forEach((name) => kept.add(name))
    several ||= done.line !== null
    if (done.output === null) continue
    read++
    if (done.output === '') continue
    if (format.single && written > 0) return tellSingle(options, io)
    await sink.write((written === 0 ? (format.opening?.(several, settings.context) ?? '') : (format.between ?? '')) + done.output)
    written++
  }
  progress.stop()
  faults.end()
  several ||= isNothing // no line, or an empty array
  if (options.speaker && !found && !failed && !options.quiet) for (const message of unheardSpeakers(options.speaker, others)) tell(io.stderr, message)
  if (read > 0 && !options.quiet) for (const name of options.keep) if (!kept.has(name)) tell(io.stderr, `--keep ${name}: no input has such a field`)
  if (read > 0 || several) {
    if (written === 0) await sink.write(format.opening?.(several, settings.context) ?? '')
    await sink.write(format.closing?.(several, settings.context) ?? '')
  }
  await sink.commit()
  if (failed) return EXIT.failure
  return options.exitStatus && !found ? EXIT.finding : EXIT.done
}

function tellSingle({ format }: ExtractCommandOptions, { stderr }: Io): ExitCode {
  tell(stderr, `--format ${format} holds one article: give it one at a time`)
  return EXIT.failure
}

/** With --explain, says what each input was taken for, unless it is the text that it seems. */
async function* withFormats(units: AsyncIterable<Unit | UnreadInput>, { explain, input }: ExtractCommandOptions, { stderr }: Io): AsyncGenerator<Unit | UnreadInput> {
  for await (const unit of units) {
    if (explain && input === 'auto' && 'format' in unit && unit.format !== 'text' && (unit.line ?? 1) === 1) tell(stderr, `${nameOf({ name: unit.name, line: null })}: read as ${unit.format}`)
    yield unit
  }
}

/** A bar where it disturbs nobody: on a terminal that is not the one that results go to. */
function progressOf(names: readonly string[], { quiet, output, resume }: ExtractCommandOptions, io: Io): Progress {
  const { stdout, stderr, cwd, signal } = io
  const typing = names.includes(STANDARD_INPUT) && io.stdin.isTTY // to look at stdin is to open it
  if (quiet || typing || !stderr.isTTY || (stdout.isTTY && isStandardOutput(output) && resume === undefined)) return NO_PROGRESS
  const progress = showProgress(stderr, bytesOf(names, cwd))
  signal.addEventListener('abort', progress.stop, { once: true })
  return progress
}

async function outcomes(units: AsyncIterable<Unit | UnreadInput>, settings: JobSettings, { resume, jobs = availableParallelism() }: ExtractCommandOptions, { cwd }: Io): Promise<AsyncIterable<DoneUnit>> {
  if (resume === undefined) return inOrder(units, settings, jobs)
  const { resumeInOrder } = await import('../resume.js')
  return resumeInOrder(resume, cwd, units, settings, jobs)
}

function tellWarnings({ warnings, ...origin }: DoneUnit, { quiet }: ExtractCommandOptions, { stderr }: Io): void {
  if (!quiet) for (const warning of warnings) tell(stderr, `${nameOf(origin)}: ${warning}`)
}

const jobSettings = (options: ExtractCommandOptions, io: Io): JobSettings => {
  const target = resultStream(options.output, io)
  return {
    format: options.format,
    context: {
      parts: options.only, offsets: options.offsets, explain: options.explain === true, keep: options.keep,
      table: options.table ?? null, bom: options.bom === true,
      width: options.width ?? widthOf(target),
      colorLevel: colorLevel(options.color, io.env, target),
    },
    coordinates: options.coordinates === true || options.format === 'geojson',
    read: { idField: options.idField, textField: options.textField, keep: options.keep },
    filter: { types: options.type ?? null, speakers: options.speaker ?? null, minConfidence: options.minConfidence ?? null },
  }
}
