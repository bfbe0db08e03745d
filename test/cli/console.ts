import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** A directory of its own for one test, with these files in it. */
export function directoryWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'whosaid-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), content)
  }
  return directory
}

export interface Console {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly cwd?: string
  /** What standard input holds; nothing at all where absent. */
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly terminal?: { readonly stdin?: boolean; readonly stdout?: boolean; readonly columns?: number }
  readonly signal?: AbortSignal
  readonly stdout?: PassThrough
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly cwd: string
}

/** Runs a command line without a process. */
export async function whosaid(argv: readonly string[], { files, cwd = directoryWith(files), stdin = '', env = {}, terminal = {}, signal, stdout = new PassThrough() }: Console = {}): Promise<Ran> {
  const stderr = new PassThrough()
  const input = Object.assign(Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : []), { isTTY: terminal.stdin ?? false })
  const output = Object.assign(stdout, terminal.stdout ? { isTTY: true, columns: terminal.columns ?? 80 } : {})
  const out = collect(output)
  const err = collect(stderr)
  const code = await run(argv, { stdin: input, stdout: output, stderr, env, cwd, signal: signal ?? new AbortController().signal })
  output.end()
  stderr.end()
  return { code, out: await out, err: await err, cwd }
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer)
  } catch {
    // a stream that a test broke holds what came before
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** A short story with one quote, one speaker. */
export const STORY = `Ferry workers accept pay deal

PORT ELSBY – Ferry workers accepted a pay deal on Monday after nine days of talks.

“We asked for respect, and we got it,” said Mara Lindqvist, who leads the Seafarers’ Union.
`
