import { bashCompletion } from './bash.js'
import { fishCompletion } from './fish.js'
import { zshCompletion } from './zsh.js'

export { shapeOf } from './command-shape.js'

/** Scripts that teach shells to complete the command line, made from the definitions that parse it. */
export const COMPLETIONS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

export type Shell = keyof typeof COMPLETIONS
