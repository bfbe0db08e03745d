import type { Io, OutStream } from './io.js'

export type ColorLevel = 0 | 1 | 2 | 3
export type ColorChoice = 'auto' | 'always' | 'never'

/** How many colours to use on a stream: `--color`, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function colorLevel(choice: ColorChoice, env: Io['env'], stream: OutStream | null): ColorLevel {
  if (choice === 'never') return 0
  if (choice === 'always') return Math.max(1, terminalLevel(env)) as ColorLevel
  if (env['NO_COLOR']) return 0
  const forced = forcedLevel(env)
  if (forced !== null) return forced
  return stream?.isTTY === true ? terminalLevel(env) : 0
}

/** FORCE_COLOR as Node and chalk read it: 0–3, "true" or empty for 1, "false" for 0; null where it is not set. */
function forcedLevel({ FORCE_COLOR: value }: Io['env']): ColorLevel | null {
  if (value === undefined) return null
  if (value === '0' || value === 'false') return 0
  return value === '2' ? 2 : value === '3' ? 3 : 1
}

function terminalLevel({ TERM = '', COLORTERM = '' }: Io['env']): ColorLevel {
  if (TERM === 'dumb') return 0
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3
  return TERM.endsWith('256color') ? 2 : 1
}
