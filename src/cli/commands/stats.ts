import { STATS_FORMATS } from '../../checks/stats/formats.js'
import { createTally } from '../../checks/stats/tally.js'
import { STANDARD_INPUT } from '../../input/find-inputs.js'
import { colorLevel } from '../color-level.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { readFinishedStories } from '../finished-stories.js'
import { createFaultReport } from '../fault-report.js'
import type { Io } from '../io.js'
import { tell } from '../messages.js'
import { resultStream } from '../output-option.js'
import type { Sink } from '../sink.js'
import { DEFAULT_DATE_FIELD, type StatsCommandOptions } from '../stats-options.js'
import { widthOf } from '../width.js'
import { withSink } from '../with-sink.js'

/** Reads the inputs named, or standard input, and writes down who gets quoted in all of them together. */
export const statsCommand = (names: readonly string[], options: StatsCommandOptions, io: Io): Promise<ExitCode> => {
  const inputs = names.length > 0 ? names : [STANDARD_INPUT]
  return withSink({ output: options.output, inputs }, io, (sink) => countInto(sink, inputs, options, io))
}

async function countInto(sink: Sink, names: readonly string[], options: StatsCommandOptions, io: Io): Promise<ExitCode> {
  const tally = createTally()
  let isFailed = false
  let isDated = false
  const faults = createFaultReport(io.stderr)
  for await (const story of readFinishedStories(names, { ...options, keep: [options.dateField] }, io)) {
    if (io.signal.aborted) return EXIT.interrupted
    if ('error' in story) {
      faults.tell(story)
      isFailed = true
      continue
    }
    const date = story.fields[options.dateField]
    isDated ||= date !== undefined
    tally.add(story.extraction, story.text, typeof date === 'string' ? date : null)
  }
  faults.end()
  if (tally.stats().stories === 0 && isFailed && options.format === 'table') return EXIT.failure
  if (!isDated && options.dateField !== DEFAULT_DATE_FIELD) tell(io.stderr, `no story has a field "${options.dateField}" for its date`)
  const format = await STATS_FORMATS[options.format].load()
  const target = resultStream(options.output, io)
  await sink.write(format(tally.stats(), { top: options.top, width: options.width ?? widthOf(target), colorLevel: colorLevel(options.color, io.env, target) }))
  await sink.commit()
  return isFailed ? EXIT.failure : EXIT.done
}
