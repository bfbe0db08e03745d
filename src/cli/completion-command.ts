import { Argument, type Command } from 'commander'
import type { Shell } from './completion/index.js'
import { EXIT, type ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { oneOf } from './option-values.js'
import { withSink } from './with-sink.js'

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish']

const COMPLETION_EXAMPLES = `Examples:
  source <(whosaid completion bash)                        in ~/.bashrc
  whosaid completion zsh > "\${fpath[1]}/_whosaid"          once
  whosaid completion fish > ~/.config/fish/completions/whosaid.fish
`

/** Adds `whosaid completion` to the command line. */
export function addCompletionCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program.command('completion')
    .description('print what teaches a shell to complete whosaid’s commands, options and values')
    .helpOption('-h, --help', 'show this')
    .addArgument(new Argument('<shell>', SHELLS.join(', ')).argParser(oneOf(SHELLS)))
    .addHelpText('before', COMPLETION_EXAMPLES)
    .action(async (shell: Shell) => {
      const { COMPLETIONS, shapeOf } = await import('./completion/index.js')
      finish(await withSink({ output: undefined, inputs: [] }, io, async (sink) => {
        await sink.write(COMPLETIONS[shell](shapeOf(program)))
        return EXIT.done
      }))
    })
}
