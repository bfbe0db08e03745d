import type { Command } from 'commander'
import type { Choice } from './option-values.js'

/** Where commander's words are for programmers, and what is said instead. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^error: /u, ''],
  [/^option '(?:-\w, )?(--[a-z-]+) <[a-z]+>' argument ('.*') is invalid\. /su, '$1 $2: '],
  [/^command-argument value ('.*') is invalid for argument '[a-z]+'\. /su, '$1: '],
  [/^option '([^']+)' argument missing/u, '$1: the value is missing'],
  [/^required option '([^']+)' not specified/u, '$1 is missing'],
  [/^missing required argument '([^']+)'/u, '<$1> is missing'],
  [/^too many arguments.*\. Expected (\d+) .* got (\d+)/u, 'too many arguments: $2, not $1'],
  [/\(Did you mean /u, '(did you mean '],
]

/** What is the matter with a command line, on one line: commander's message in our words, and where to find help. */
export function usageMessage(text: string, command: Command): string {
  const line = text.trim().split('\n').map((part) => part.trim().replace(/\.$/u, '')).join(' ')
  const message = REWORDED.reduce((worded, [words, ours]) => worded.replace(words, ours), line).trim()
  return `${message}${hintOf(message, command)}; see ${pathOf(command)} --help`
}

export const pathOf = (command: Command): string => (command.parent ? `${command.parent.name()} ${command.name()}` : command.name())

/** --json is what some other tools call -f json. */
function hintOf(message: string, command: Command): string {
  const flag = /^unknown option '--?([\w-]+)'/u.exec(message)?.[1]
  if (flag === 'v') return ' (did you mean -V?)'
  const formats = command.options.find(({ long }) => long === '--format')?.parseArg as Partial<Choice> | undefined
  return flag !== undefined && formats?.names?.includes(flag) ? ` (try -f ${flag})` : ''
}
