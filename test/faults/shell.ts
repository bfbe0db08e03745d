import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** These faults are those of POSIX systems, and most need their tools. */
export const isPosix = process.platform !== 'win32'

const COMMAND = `whosaid() { "${process.execPath}" "${resolve('bin/whosaid.js')}" "$@"; }\n`

export interface Shown {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a script in bash, where `whosaid` is the built command. */
export function shell(script: string, cwd: string, as: { readonly uid?: number; readonly gid?: number } = {}): Shown {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', COMMAND + script], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, ...as })
  return { code: status, out: stdout, err: stderr }
}

/** Starts the command as a process of its own. */
export function start(argv: readonly string[], cwd: string): ChildProcess {
  const child = spawn(process.execPath, [resolve('bin/whosaid.js'), ...argv], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const SAMPLE = readFileSync('samples/harbour-agency.txt', 'utf8')

/** JSON Lines of so many articles. */
export const manyLines = (count: number): string => Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: SAMPLE })}\n`).join('')
