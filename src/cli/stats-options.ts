import { Option, type Command } from 'commander'
import { STATS_FORMATS, STATS_FORMAT_NAMES, type StatsFormatName } from '../checks/stats/formats.js'
import { INPUT_FORMATS, INPUT_FORMAT_NAMES, type InputFormatName } from '../input/formats.js'
import type { ColorChoice } from './color-level.js'
import type { ExitCode } from './exit-code.js'
import { summaries, WIDTHS } from './extract-options.js'
import { idFieldOption, textFieldOption, type FieldOptions } from './field-options.js'
import { withFormatByExtension } from './format-by-extension.js'
import type { Io } from './io.js'
import { nonEmpty, oneOf, wholeNumber } from './option-values.js'
import { outputOption } from './output-option.js'

export interface StatsCommandOptions extends FieldOptions {
  readonly format: StatsFormatName
  readonly output?: string
  readonly top: number
  readonly dateField: string
  readonly input: InputFormatName | 'auto'
  readonly color: ColorChoice
  readonly width?: number
}

const STATS_EXAMPLES = `Examples:
  whosaid stats stories/                              who gets quoted in a folder of stories
  whosaid stats said.jsonl                            the same, from what whosaid wrote before
  whosaid stats year.jsonl --date-field published -f html -o year.html
`

/** Nobody has asked for this one, so that it may be absent. */
export const DEFAULT_DATE_FIELD = 'date'

const DEFAULT_TOP = 15
const MOST_SHOWN = 1_000_000

const STATS_OPTIONS: readonly Option[] = [
  new Option('-f, --format <format>', `how to write it down: ${summaries(STATS_FORMATS)}`).argParser(oneOf(STATS_FORMAT_NAMES)).default('table'),
  outputOption(),
  new Option('--top <number>', 'how many sources, and pairs of place and source, to show at most').argParser(wholeNumber(1, MOST_SHOWN)).default(DEFAULT_TOP),
  new Option('--date-field <name>', 'the field of the input that holds the date, such as 2026-03-14').argParser(nonEmpty).default(DEFAULT_DATE_FIELD),
  new Option('--input <format>', `what comes in: auto; ${summaries(INPUT_FORMATS)}`).argParser(oneOf(['auto', ...INPUT_FORMAT_NAMES])).default('auto'),
  idFieldOption(),
  textFieldOption(),
  new Option('--color <when>', 'auto, always or never').argParser(oneOf(['auto', 'always', 'never'])).default('auto'),
  new Option('--width <columns>', 'how wide lines may be (default: as the terminal, or 80)').argParser(wholeNumber(WIDTHS.least, WIDTHS.most)),
]

/** Adds `whosaid stats` to the command line. */
export function addStatsCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const command = program.command('stats')
    .description('say who gets quoted, over many stories or what whosaid made of them')
    .helpOption('-h, --help', 'show this')
    .argument('[files...]', 'articles, or JSON and JSON Lines that whosaid wrote; directories or globs; "-" or none for standard input')
    .addHelpText('before', STATS_EXAMPLES)
    .action(async (files: readonly string[], options: StatsCommandOptions, self: Command) => {
      const { statsCommand } = await import('./commands/stats.js')
      finish(await statsCommand(files, withFormatByExtension(options, self, STATS_FORMATS), io))
    })
  for (const option of STATS_OPTIONS) command.addOption(option)
}
