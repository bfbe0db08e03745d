import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal, or anything else that has a descriptor. */
export type OutStream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number }
export type InStream = Readable & { readonly isTTY?: boolean; readonly fd?: number }

/** All that a run touches of the world outside, so that a test can be that world. */
export interface Io {
  readonly stdin: InStream
  readonly stdout: OutStream
  readonly stderr: OutStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
}
