import { stat } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { ARTICLE_EXTENSIONS } from './formats.js'
import { InputError, toInputError } from './input-error.js'

/** An input as the user knows it: a path as given, or "-" for standard input. */
export interface FoundInput {
  readonly name: string
  /** Why there is nothing to read, where that is known by now. */
  readonly error: InputError | null
}

export const STANDARD_INPUT = '-'

const GLOB = /[*?[\]{}!]/u

/** What installed packages and version control keep is nobody's article. */
const IGNORED = ['**/node_modules/**']

/** Every input that the arguments name, in their order; the files of a directory or glob in the order of their code units. */
export async function* findInputs(names: readonly string[], cwd: string): AsyncGenerator<FoundInput> {
  for (const name of names) {
    if (name === STANDARD_INPUT) yield { name, error: null }
    else yield* findPath(name, cwd)
  }
}

/** Whether an argument may stand for several inputs. */
export async function isPlural(name: string, cwd: string): Promise<boolean> {
  if (name === STANDARD_INPUT) return false
  try {
    return (await stat(resolve(cwd, name))).isDirectory()
  } catch {
    return GLOB.test(name)
  }
}

async function* findPath(name: string, cwd: string): AsyncGenerator<FoundInput> {
  try {
    if ((await stat(resolve(cwd, name))).isDirectory()) yield* findArticles(name, cwd)
    else yield { name, error: null }
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' && GLOB.test(name)) yield* expandGlob(name, cwd)
    else yield { name, error: toInputError(error) }
  }
}

async function* findArticles(directory: string, cwd: string): AsyncGenerator<FoundInput> {
  const extensions = ARTICLE_EXTENSIONS.map((extension) => extension.slice(1)).join(',')
  const { glob } = await import('tinyglobby')
  const found = await glob(`**/*.{${extensions}}`, {
    cwd: resolve(cwd, directory), ignore: IGNORED, followSymbolicLinks: false, caseSensitiveMatch: false, expandDirectories: false,
  })
  if (found.length === 0) {
    yield { name: directory, error: new InputError('no-articles', `a directory without articles (${ARTICLE_EXTENSIONS.join(', ')})`) }
  }
  for (const path of found.sort()) yield { name: posix.join(directory, path), error: null }
}

async function* expandGlob(pattern: string, cwd: string): AsyncGenerator<FoundInput> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { cwd, ignore: IGNORED, expandDirectories: false })
  if (found.length === 0) yield { name: pattern, error: new InputError('missing', 'no file matches') }
  for (const path of found.sort()) yield { name: path, error: null }
}
