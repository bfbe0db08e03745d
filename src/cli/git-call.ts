import type { Io } from './io.js'

/** What git wants of its diff program, as git's own manual describes it under GIT_EXTERNAL_DIFF. */
export type GitCall =
  | { readonly kind: 'changed'; readonly title: string; readonly before: string; readonly after: string }
  | { readonly kind: 'unmerged'; readonly path: string }

/** The file that git names where there is none. */
export const NO_FILE = '/dev/null'

/** PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE, and two more where the file was renamed. */
const ARGUMENTS = 7
const RENAMED_ARGUMENTS = 9

/** Reads git's arguments; null where the caller is somebody else. For a file not merged yet git gives its path alone. */
export function readGitCall(args: readonly string[], env: Io['env']): GitCall | null {
  if (args.length === 1 && env['GIT_DIFF_PATH_TOTAL'] !== undefined) return { kind: 'unmerged', path: args[0] }
  if (args.length !== ARGUMENTS && args.length !== RENAMED_ARGUMENTS) return null
  const [path, before, , , after, , , renamed] = args
  return { kind: 'changed', title: renamed === undefined ? path : `${path} → ${renamed}`, before, after }
}
