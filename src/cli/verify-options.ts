import { Option, type Command } from 'commander'
import { INPUT_FORMAT_NAMES, type InputFormatName } from '../input/formats.js'
import type { ColorChoice } from './color-level.js'
import type { ExitCode } from './exit-code.js'
import { idFieldOption, textFieldOption, type FieldOptions } from './field-options.js'
import { JSON_ONLY, withFormatByExtension } from './format-by-extension.js'
import type { Io } from './io.js'
import { oneOf, repeated } from './option-values.js'
import { outputOption } from './output-option.js'

export interface VerifyCommandOptions extends FieldOptions {
  readonly against: readonly string[]
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly input: InputFormatName | 'auto'
  readonly color: ColorChoice
}

const VERIFY_EXAMPLES = `Examples:
  whosaid verify story.txt --against speech.txt           are the quotes really in the speech?
  whosaid verify story.txt --against talk.srt --against press.vtt
  whosaid verify story.txt --against talk.srt -f json     for a script
`

const VERIFY_NOTES = `
A transcript is plain text (with or without "NAME:" and "[00:12:03]"), SRT, WebVTT or HTML. Each direct quote, and what a
mixed one has in quotation marks, is one of:
  verbatim   word for word
  cleaned    changed only as a writer may: fillers, repetitions, punctuation, case, [brackets], ellipses
  altered    with words changed, added or left out: [-said-] {+quoted+}
  stitched   its parts were said far apart, or in another order
  not-found  nowhere in the transcripts

Exit codes:
  0    every quote is verbatim or cleaned, and its speaker is the transcript's
  1    some are not
  2    wrong usage, or something that can't be read or verified (the other stories are done all the same)
  130  interrupted
`

const VERIFY_OPTIONS: readonly Option[] = [
  new Option('--against <transcript>', 'what was said, a file or a glob; may be repeated').argParser(repeated).makeOptionMandatory(),
  new Option('-f, --format <format>', 'how to write it down: text or json').argParser(oneOf(['text', 'json'])).default('text'),
  outputOption(),
  new Option('--input <format>', `what the story comes in: auto, ${INPUT_FORMAT_NAMES.join(', ')}`).argParser(oneOf(['auto', ...INPUT_FORMAT_NAMES])).default('auto'),
  idFieldOption(),
  textFieldOption(),
  new Option('--color <when>', 'auto, always or never').argParser(oneOf(['auto', 'always', 'never'])).default('auto'),
]

/** Adds `whosaid verify` to the command line. */
export function addVerifyCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const command = program.command('verify')
    .description('hold the quotes of a story against transcripts: are they really in what was said?')
    .helpOption('-h, --help', 'show this')
    .argument('<story>', 'the story; "-" for standard input')
    .addHelpText('before', VERIFY_EXAMPLES)
    .addHelpText('after', VERIFY_NOTES)
    .action(async (story: string, options: VerifyCommandOptions, self: Command) => {
      const { verifyCommand } = await import('./commands/verify.js')
      finish(await verifyCommand(story, withFormatByExtension(options, self, JSON_ONLY), io))
    })
  for (const option of VERIFY_OPTIONS) command.addOption(option)
}
