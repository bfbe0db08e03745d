import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { directoryWith } from '../cli/console.js'
import { isPosix, manyLines, shell, start } from './shell.js'

/** How often each run is killed; `npm run faults` says more. */
const KILLS = Number(process.env['KILLS'] ?? 4)

const LINES = 60
const FILES = { 'many.jsonl': manyLines(LINES) }

let known: { readonly ms: number; readonly whole: string } | undefined

/** How long a run takes that nobody kills, and what comes out. */
function undisturbed(): { readonly ms: number; readonly whole: string } {
  if (known) return known
  const before = performance.now()
  const { code, out: whole } = shell('whosaid many.jsonl -f jsonl', directoryWith(FILES))
  expect([code, whole.split('\n').length]).toEqual([0, LINES + 1])
  known = { ms: performance.now() - before, whole }
  return known
}

/** Starts the command and sends it a signal after so many milliseconds; it may have been faster. */
async function killAfter(ms: number, argv: readonly string[], cwd: string, signal: NodeJS.Signals): Promise<void> {
  const child = start(['many.jsonl', '-f', 'jsonl', ...argv], cwd)
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill(signal), ms)
  await ended
  clearTimeout(timer)
}

/** Moments spread over a run. */
const moments = (ms: number): readonly number[] => Array.from({ length: KILLS }, (_, kill) => ((kill + 0.5) / KILLS) * ms)

describe.skipIf(!isPosix)('killed at any moment', () => {
  test('-o leaves the old file or the whole new one', async () => {
    const cwd = directoryWith(FILES)
    const { ms, whole } = undisturbed()
    for (const moment of moments(ms)) {
      writeFileSync(join(cwd, 'out.jsonl'), 'old')
      await killAfter(moment, ['-o', 'out.jsonl'], cwd, 'SIGKILL')
      const out = readFileSync(join(cwd, 'out.jsonl'), 'utf8')
      expect(out === 'old' || out === whole, `after ${moment} ms`).toBe(true)
    }
  })

  test('--resume goes on to the same bytes: no line is lost and none is there twice', async () => {
    const cwd = directoryWith(FILES)
    const { ms, whole } = undisturbed()
    const said = join(cwd, 'said.jsonl')
    for (const moment of moments(ms)) {
      await killAfter(moment, ['--resume', 'said.jsonl'], cwd, 'SIGKILL')
      const soFar = readdirSync(cwd).includes('said.jsonl') ? readFileSync(said, 'utf8') : ''
      expect(whole.startsWith(soFar), `after ${moment} ms`).toBe(true)
      expect(shell('whosaid many.jsonl -f jsonl --resume said.jsonl', cwd).code).toBe(0)
      expect(readFileSync(said, 'utf8') === whole, `resumed after ${moment} ms`).toBe(true)
      rmSync(said)
    }
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves nothing half-written behind', async (signal) => {
    const cwd = directoryWith(FILES)
    const { ms, whole } = undisturbed()
    for (const moment of moments(ms).filter((_, kill) => kill % 3 === 0)) {
      await killAfter(moment, ['-o', 'out.jsonl'], cwd, signal)
      const left = readdirSync(cwd).filter((name) => name !== 'many.jsonl')
      expect(left.filter((name) => name !== 'out.jsonl'), `after ${moment} ms`).toEqual([])
      for (const name of left) expect(readFileSync(join(cwd, name), 'utf8') === whole).toBe(true)
      rmSync(join(cwd, 'out.jsonl'), { force: true })
    }
  })
})
