import { readlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** The descriptor of standard output. */
export const STANDARD_OUTPUT = 1

const STANDARD_STREAMS: ReadonlyMap<string, number> = new Map([['/dev/stdout', STANDARD_OUTPUT], ['/dev/stderr', 2]])

/** As many as Linux follows. */
const MOST_LINKS = 40

/**
 * The number of an open file that goes by a path, or that links lead to (`/dev/stdout` is such a link); null for all other
 * paths. What others write there must stay, so it is neither emptied nor replaced.
 */
export async function descriptorOf(name: string, cwd: string): Promise<number | null> {
  let path: string | null = name
  for (let links = 0; path !== null && links <= MOST_LINKS; links++) {
    const number = numberIn(path)
    if (number !== null) return number
    path = await linkedTo(resolve(cwd, path))
  }
  return null
}

function numberIn(path: string): number | null {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/u.exec(path)?.[1]
  return number === undefined ? (STANDARD_STREAMS.get(path) ?? null) : Number(number)
}

const linkedTo = (path: string): Promise<string | null> => readlink(path).then((target) => resolve(dirname(path), target), () => null)
