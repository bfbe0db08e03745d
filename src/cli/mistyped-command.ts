import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { didYouMean } from '../checks/nearest.js'

/** What to say of a first word that is no command and no file, but nearly a command; null of any other. */
export async function mistypedCommand([first = '']: readonly string[], program: Command, cwd: string): Promise<string | null> {
  const names = ['help', ...program.commands.map((command) => command.name())]
  if (!/^[a-z]+$/u.test(first) || names.includes(first)) return null
  const suggestion = didYouMean(first, names)
  if (suggestion === '') return null
  const isThere = await stat(resolve(cwd, first)).then(() => true, () => false)
  return isThere ? null : `${first}: no such file${suggestion}`
}
