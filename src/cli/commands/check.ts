import manifest from '../../../package.json' with { type: 'json' }
import { checkSource, ConfigError, isAtLeast, refuseUnknownRule, type CheckConfig, type Levels, type PlacedFinding, type Severity } from '../../checks/check/index.js'
import { REPORT_FORMATS } from '../../checks/formats/index.js'
import { STANDARD_INPUT } from '../../input/find-inputs.js'
import type { CheckCommandOptions } from '../check-options.js'
import { loadConfig } from '../check-config.js'
import { colorLevel } from '../color-level.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { createFaultReport } from '../fault-report.js'
import type { Io } from '../io.js'
import { tell } from '../messages.js'
import { resultStream } from '../output-option.js'
import type { Sink } from '../sink.js'
import { readStories } from '../stories.js'
import { widthOf } from '../width.js'
import { withSink } from '../with-sink.js'

const DEFAULT_SEVERITY: Severity = 'warning'

/** The newsroom's lint: reads the inputs named, or standard input, and writes down what an editor would ask about. */
export async function checkCommand(names: readonly string[], options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  try {
    const config = await loadConfig(options.config, io.cwd)
    options.only?.forEach(refuseUnknownRule)
    const inputs = names.length > 0 ? names : [STANDARD_INPUT]
    return await withSink({ output: options.output, inputs }, io, (sink) => checkInto(sink, inputs, config, options, io))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    tell(io.stderr, error.message)
    return EXIT.failure
  }
}

async function checkInto(sink: Sink, names: readonly string[], config: CheckConfig, options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  const levels = levelsFor(config, options)
  const most = options.maxFindings ?? config.maxFindings ?? Infinity
  const least = options.severity ?? config.severity ?? DEFAULT_SEVERITY
  const shown: PlacedFinding[] = []
  let found = 0
  let stories = 0
  let isFailed = false
  const faults = createFaultReport(io.stderr)
  let isSevere = false
  for await (const story of readStories(names, { ...options, keep: [] }, io)) {
    if (io.signal.aborted) return EXIT.interrupted
    if ('error' in story) {
      faults.tell(story)
      isFailed = true
      continue
    }
    const { name, line, begins, source, article, extraction } = story
    const { findings, complaints } = checkSource({ file: name, source, firstLine: begins ?? line ?? 1, text: article.text, extraction }, levels)
    for (const complaint of complaints) tell(io.stderr, `${name}, ${complaint}`)
    isFailed ||= complaints.length > 0
    isSevere ||= findings.some(({ severity }) => isAtLeast(severity, least))
    shown.push(...findings.slice(0, Math.max(0, most - shown.length)))
    found += findings.length
    stories++
  }
  faults.end()
  if (stories === 0 && isFailed && options.format === 'text') return EXIT.failure
  const format = await REPORT_FORMATS[options.format].load()
  const target = resultStream(options.output, io)
  await sink.write(format({ findings: shown, hidden: found - shown.length, stories }, {
    version: manifest.version,
    width: options.width ?? widthOf(target),
    colorLevel: colorLevel(options.color, io.env, target),
  }))
  await sink.commit()
  return isFailed ? EXIT.failure : isSevere ? EXIT.finding : EXIT.done
}

/** `--only` leaves all other rules out, and brings in those that the configuration has switched off. */
function levelsFor({ levels }: CheckConfig, { only }: CheckCommandOptions): Levels {
  if (!only) return levels
  return new Map(only.map((name) => [name, levels.get(name) === 'off' ? DEFAULT_SEVERITY : levels.get(name)!]))
}
