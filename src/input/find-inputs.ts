import { readdir, stat } from 'node:fs/promises'
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
const IGNORED = 'node_modules'

/** Every input that the arguments name, in their order; the files of a directory or glob in the order of their code units. */
export async function* findInputs(names: readonly string[], cwd: string): AsyncGenerator<FoundInput> {
  for (const name of names) {
    if (name === STANDARD_INPUT) yield { name, error: null }
    else if (name === '') yield { name, error: new InputError('missing', 'an empty file name (from a variable that is not set?)') } // to the system, the folder that we are in
    else yield* findPath(name, cwd)
  }
}

/** Whether an argument may stand for several inputs. */
export async function isPlural(name: string, cwd: string): Promise<boolean> {
  if (name === STANDARD_INPUT || name === '') return false
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
  const found = await walk(directory, cwd)
  if (found.length === 0) yield { name: directory, error: new InputError('no-articles', `a directory without articles (${ARTICLE_EXTENSIONS.join(', ')})`) }
  yield* found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The articles in a directory and those within it, and what of them may not be looked into. A glob would pass over that in silence. */
async function walk(directory: string, cwd: string): Promise<FoundInput[]> {
  const found: FoundInput[] = []
  try {
    for (const entry of await readdir(resolve(cwd, directory), { withFileTypes: true })) {
      const name = posix.join(directory, entry.name)
      if (entry.name.startsWith('.') || entry.name === IGNORED) continue
      if (entry.isDirectory()) found.push(...await walk(name, cwd))
      else if ((entry.isFile() || entry.isSymbolicLink()) && isArticle(entry.name)) found.push({ name, error: null })
    }
  } catch (error) {
    found.push({ name: directory, error: toInputError(error) })
  }
  return found
}

const isArticle = (name: string): boolean => ARTICLE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension))

async function* expandGlob(pattern: string, cwd: string): AsyncGenerator<FoundInput> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { cwd, ignore: [`**/${IGNORED}/**`], expandDirectories: false })
  if (found.length === 0) yield { name: pattern, error: new InputError('missing', 'no file matches') }
  for (const path of found.sort()) yield { name: path, error: null }
}
