import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { REPORT_FORMATS } from '../checks/formats/index.js'
import { OUTPUT_FORMATS } from '../output/formats.js'
import { CHECK_EXAMPLES, CHECK_NOTES, CHECK_OPTIONS, type CheckCommandOptions } from './check-options.js'
import { addCompletionCommand } from './completion-command.js'
import { addDiffCommand } from './diff-options.js'
import type { ExitCode } from './exit-code.js'
import { EXTRACT_OPTIONS, type ExtractCommandOptions } from './extract-options.js'
import { withFormatByExtension } from './format-by-extension.js'
import type { Io } from './io.js'
import { tell } from './messages.js'
import { addStatsCommand } from './stats-options.js'
import { usageMessage } from './usage-error.js'
import { addVerifyCommand } from './verify-options.js'

const EXTRACT_EXAMPLES = `Examples:
  whosaid story.txt                          show who said what in a story
  pdftotext story.pdf - | whosaid            read from a pipe
  whosaid stories/ -f jsonl -o said.jsonl    a folder's articles, one a line
  whosaid story.txt --speaker Solheim        one speaker's quotes
  whosaid story.txt -f json --only people    the people, for a script
`

const SCHEMA_EXAMPLES = `Examples:
  whosaid schema > whosaid.schema.json       keep it beside the code that reads the output
`

const EXIT_CODES = `
Exit codes:
  0    done, also when a story has no quotes
  1    with -e: nothing was found
  2    wrong usage, or an input that can't be read; the others are done
  130  interrupted
`

/**
 * The command line: `finish` is told the exit code of the command that ran. Each command's own code is loaded when it runs,
 * so that help and usage errors cost nothing.
 */
export function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('whosaid')
    .description('Reads news articles and says who said what, and which people, places and organizations they name.')
    .version(`whosaid ${manifest.version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .argument('[files...]', 'files, directories or globs; "-" or none for standard input')
    .addHelpText('before', EXTRACT_EXAMPLES)
    .addHelpText('after', EXIT_CODES)
    .action(async (files: readonly string[], options: ExtractCommandOptions, command: Command) => {
      const { extractCommand } = await import('./commands/extract.js')
      finish(await extractCommand(files, withFormatByExtension(options, command, OUTPUT_FORMATS), io))
    })
  for (const option of EXTRACT_OPTIONS) program.addOption(option)
  const check = program.command('check')
    .description('say what an editor would ask about: the newsroom’s lint')
    .helpOption('-h, --help', 'show this')
    .argument('[files...]', 'files, directories or globs; "-" or none for standard input')
    .addHelpText('before', CHECK_EXAMPLES)
    .addHelpText('after', CHECK_NOTES)
    .action(async (files: readonly string[], options: CheckCommandOptions, command: Command) => {
      const { checkCommand } = await import('./commands/check.js')
      finish(await checkCommand(files, withFormatByExtension(options, command, REPORT_FORMATS), io))
    })
  for (const option of CHECK_OPTIONS) check.addOption(option)
  addVerifyCommand(program, io, finish)
  addDiffCommand(program, io, finish)
  addStatsCommand(program, io, finish)
  program.command('schema')
    .description('print the JSON Schema of the output')
    .helpOption('-h, --help', 'show this')
    .addHelpText('before', SCHEMA_EXAMPLES)
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.js')
      finish(await schemaCommand(io))
    })
  addCompletionCommand(program, io, finish)
  program.helpCommand('help [command]', 'show this, or what a command can do')
  for (const command of [program, ...program.commands]) command.configureOutput({ outputError: (text) => tell(io.stderr, usageMessage(text, command)) })
  return program
}
