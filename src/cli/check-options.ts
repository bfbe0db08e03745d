import { Option } from 'commander'
import configSchema from '../checks/check/whosaidrc.schema.json' with { type: 'json' }
import { SEVERITIES, type Severity } from '../checks/check/finding.js'
import { REPORT_FORMATS, REPORT_FORMAT_NAMES, type ReportFormatName } from '../checks/formats/index.js'
import { INPUT_FORMATS, INPUT_FORMAT_NAMES, type InputFormatName } from '../input/formats.js'
import type { ColorChoice } from './color-level.js'
import { summaries, WIDTHS } from './extract-options.js'
import { idFieldOption, textFieldOption, type FieldOptions } from './field-options.js'
import { addingUp, listOf, nonEmpty, oneOf, wholeNumber } from './option-values.js'
import { outputOption } from './output-option.js'

export interface CheckCommandOptions extends FieldOptions {
  readonly format: ReportFormatName
  readonly output?: string
  readonly config?: string
  readonly only?: readonly string[]
  readonly severity?: Severity
  readonly maxFindings?: number
  readonly input: InputFormatName | 'auto'
  readonly color: ColorChoice
  readonly width?: number
}

const MOST_FINDINGS = 1_000_000

export const CHECK_EXAMPLES = `Examples:
  whosaid check story.txt                    what an editor would ask about
  whosaid check stories/ -f github           annotations for a workflow
  whosaid check story.txt --severity error   fail only over errors
  whosaid check story.txt --only no-speaker,name-spelling
`

const RULES = Object.entries(configSchema.properties.rules.properties)
const WIDEST_NAME = Math.max(...RULES.map(([name]) => name.length))

export const CHECK_NOTES = `
Rules, and what their findings count as; .whosaidrc.json changes that, {"rules": {"no-role": "off"}}:
${RULES.map(([name, { default: level, description }]) => `  ${name.padEnd(WIDEST_NAME)}  ${description} (${level})`).join('\n')}

Exit codes:
  0    done; nothing was found that reaches --severity
  1    something was
  2    wrong usage or configuration, or an input that can't be read (the others are done all the same)
  130  interrupted
`

/** Every option of check, in the order in which help shows them. */
export const CHECK_OPTIONS: readonly Option[] = [
  new Option('-f, --format <format>', `how to write it down: ${summaries(REPORT_FORMATS)}`).argParser(oneOf(REPORT_FORMAT_NAMES)).default('text'),
  outputOption(),
  new Option('--config <file>', 'which rules count as what (default: .whosaidrc.json here or in a folder above)').argParser(nonEmpty),
  new Option('--only <rules>', 'only these rules (below), with commas between').argParser(addingUp(listOf)),
  new Option('--severity <severity>', `exit with 1 only over findings of this severity or above: ${SEVERITIES.join(', ')} (default: warning)`).argParser(oneOf(SEVERITIES)),
  new Option('--max-findings <number>', 'show so many at most; the exit code counts all').argParser(wholeNumber(1, MOST_FINDINGS)),
  new Option('--input <format>', `what comes in: auto; ${summaries(INPUT_FORMATS)}`).argParser(oneOf(['auto', ...INPUT_FORMAT_NAMES])).default('auto'),
  idFieldOption(),
  textFieldOption(),
  new Option('--color <when>', 'auto, always or never').argParser(oneOf(['auto', 'always', 'never'])).default('auto'),
  new Option('--width <columns>', 'how wide lines may be (default: as the terminal, or 80)').argParser(wholeNumber(WIDTHS.least, WIDTHS.most)),
]
