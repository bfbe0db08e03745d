import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeRandom } from '../../training/learn/random.js'
import { proveInput, type Kind } from '../hostile/kinds.js'
import { mutate } from './mutate.js'
import { SEEDS } from './seeds.js'

const minutes = Number(process.env['FUZZ_MINUTES'])
const seed = Number(process.env['FUZZ_SEED'])

/** After so many the rest may well be the same fault again. */
const MOST_FINDINGS = 20
const FINDINGS = 'build/fuzz'

test('whatever comes in is read or refused, in time, and comes out whole', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'whosaid-fuzz-'))
  const kinds = Object.keys(SEEDS) as Kind[]
  const tried: Record<string, number> = {}
  const found: string[] = []
  const end = Date.now() + minutes * 60_000
  for (let turn = 0; Date.now() < end && found.length < MOST_FINDINGS; turn++) {
    const kind = kinds[turn % kinds.length]
    const bytes = mutate(kind, SEEDS[kind], makeRandom(seed + turn))
    tried[kind] = (tried[kind] ?? 0) + 1
    await proveInput(kind, bytes, cwd, Math.floor(turn / kinds.length)).catch((error: unknown) => {
      found.push(`${keep(kind, bytes)}, turn ${turn}: ${error instanceof Error ? error.message : String(error)}`)
      console.error(found.at(-1))
    })
  }
  rmSync(cwd, { recursive: true })
  console.log(`seed ${seed}: ${Object.entries(tried).map(([kind, count]) => `${count} ${kind}`).join(', ')}; ${found.length} findings`)
  expect(found).toEqual([])
}, 2 ** 31 - 1)

/** What was found is written down, to be made small and moved to test/hostile/findings/. */
function keep(kind: Kind, bytes: Uint8Array): string {
  mkdirSync(FINDINGS, { recursive: true })
  const name = `${FINDINGS}/${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${kind}`
  writeFileSync(name, bytes)
  return name
}
