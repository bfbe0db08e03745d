import { Option, type Command } from 'commander'
import { INPUT_FORMAT_NAMES, type InputFormatName } from '../input/formats.js'
import type { ColorChoice } from './color-level.js'
import type { ExitCode } from './exit-code.js'
import { textFieldOption, type FieldOptions } from './field-options.js'
import { JSON_ONLY, withFormatByExtension } from './format-by-extension.js'
import type { Io } from './io.js'
import { oneOf } from './option-values.js'
import { outputOption } from './output-option.js'

export interface DiffCommandOptions extends Pick<FieldOptions, 'textField'> {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly input: InputFormatName | 'auto'
  readonly color: ColorChoice
}

const DIFF_EXAMPLES = `Examples:
  whosaid diff draft.txt final.txt              what did the edit do to quotes and names?
  whosaid diff draft.txt final.txt -f json      for a script
  git config diff.whosaid.command 'whosaid diff'
  echo '*.txt diff=whosaid' >> .gitattributes   let git show it
`

const DIFF_EXIT_CODES = `
Exit codes:
  0    no quote and no name was touched, or git is the caller
  1    some were
  2    wrong usage, or a story that can't be read
  130  interrupted
`

const DIFF_OPTIONS: readonly Option[] = [
  new Option('-f, --format <format>', 'how to write it down: text or json').argParser(oneOf(['text', 'json'])).default('text'),
  outputOption(),
  new Option('--input <format>', `what the stories come in: auto, ${INPUT_FORMAT_NAMES.join(', ')}`).argParser(oneOf(['auto', ...INPUT_FORMAT_NAMES])).default('auto'),
  textFieldOption(),
  new Option('--color <when>', 'auto, always or never').argParser(oneOf(['auto', 'always', 'never'])).default('auto'),
]

/** Adds `whosaid diff` to the command line. */
export function addDiffCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const command = program.command('diff')
    .description('say which quotes and names an edit added, took out or altered')
    .helpOption('-h, --help', 'show this')
    .argument('<old>', 'the story before')
    .argument('[new]', 'the story after')
    .argument('[more...]', 'what git adds when this is its diff program')
    .addHelpText('before', DIFF_EXAMPLES)
    .addHelpText('after', DIFF_EXIT_CODES)
    .action(async (before: string, after: string | undefined, more: readonly string[], options: DiffCommandOptions, self: Command) => {
      const { diffCommand } = await import('./commands/diff.js')
      finish(await diffCommand([before, ...(after === undefined ? [] : [after]), ...more], withFormatByExtension(options, self, JSON_ONLY), io))
    })
  for (const option of DIFF_OPTIONS) command.addOption(option)
}
