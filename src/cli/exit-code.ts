/** What a run's exit code says; part of the contract. */
export const EXIT = {
  /** The work is done. */
  done: 0,
  /** Only where asked for: nothing found, or findings. */
  finding: 1,
  /** Wrong usage, or an input that can't be read. */
  failure: 2,
  /** Interrupted by the user. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
