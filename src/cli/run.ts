import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { tell } from './messages.js'
import { mistypedCommand } from './mistyped-command.js'
import { createProgram } from './program.js'

/** Runs one command line (without "node" and the script) and says what to exit with. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  try {
    const program = createProgram(io, (finished) => { code = finished })
    const mistyped = await mistypedCommand(argv, program, io.cwd)
    if (mistyped !== null) {
      tell(io.stderr, mistyped)
      return EXIT.failure
    }
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failure
    tell(io.stderr, `stopped by a bug, please report it: ${error instanceof Error ? error.message : String(error)}`)
    return EXIT.failure
  }
}
