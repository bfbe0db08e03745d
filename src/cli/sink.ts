/** Where results go. */
export interface Sink {
  /** Resolves when the text has been taken, so that a slow reader slows the work. Throws `ReaderGone` or `OutputError`. */
  readonly write: (text: string) => Promise<void>
  /** Makes what was written stand. */
  readonly commit: () => Promise<void>
  /** Leaves nothing half-written behind. */
  readonly discard: () => Promise<void>
}

/** Whoever read our output has seen enough. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** The output can't be written; the message names it and the reason. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such directory', ENOTDIR: 'no such directory', EACCES: 'no permission', EPERM: 'no permission', EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full', EISDIR: 'it is a directory', ENAMETOOLONG: 'the name is too long', EIO: 'the device failed', EBADF: 'it is not open for writing',
}

/** What the system says of a failed write, as an `OutputError`. */
export function outputError(name: string, error: unknown): OutputError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new OutputError(`cannot write ${name}: ${REASONS[code] ?? message}`)
}
