import type { FailureCode } from '../extraction.js'

/** An input that can't be read, in words for the one who gave it. `message` names the reason, never the input: its reader adds that. */
export class InputError extends Error {
  override readonly name = 'InputError'

  constructor(readonly code: FailureCode, message: string) {
    super(message)
  }
}

/**
 * What `work` gives or throws. Its errors are told in words and may come by the million: where in the program they were made,
 * which costs ten times as much to note as all else about them, is not.
 */
export function withoutStacks<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const SYSTEM_REASONS: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['missing', 'no such file'],
  ENOTDIR: ['missing', 'no such file'],
  EACCES: ['unreadable', 'no permission to read it'],
  EPERM: ['unreadable', 'no permission to read it'],
  EISDIR: ['unreadable', 'a directory'],
  ELOOP: ['unreadable', 'its links lead in a circle'],
  ENAMETOOLONG: ['missing', 'no such file (the name is too long)'],
  ERR_INVALID_ARG_VALUE: ['missing', 'no such file'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'larger than a text can be'],
  ERR_STRING_TOO_LONG: ['too-large', 'larger than a text can be'],
  ERR_OUT_OF_RANGE: ['too-large', 'larger than a text can be'],
}

/**
 * No article is larger; ten times "War and Peace" fits. More would not only be no article: of a device that never ends we
 * would read without end, and the work on it takes a hundred times its size in memory.
 */
export const MOST_ARTICLE_BYTES = 2 ** 25

export const tooLarge = (): InputError => new InputError('too-large', `larger than ${MOST_ARTICLE_BYTES / 2 ** 20} MB, which no article is`)

/** What the system or Node says of a failed read, as an `InputError`. */
export function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  const [reason, words] = SYSTEM_REASONS[code] ?? ['unreadable', message.split('\n', 1)[0]]
  return new InputError(reason, words)
}
