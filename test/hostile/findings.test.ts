import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { makeRandom } from '../../training/learn/random.js'
import { mutate } from '../fuzz/mutate.js'
import { SEEDS } from '../fuzz/seeds.js'
import { proveInput, type Kind } from './kinds.js'

const FINDINGS = 'test/hostile/findings'
/** Enough to see the outputs that differ most. */
const TURNS = 4
/** So many inputs of each kind, the same each time; `npm run fuzz` tries others, for as long as it is told. */
const INPUTS_EACH = 25

const cwd = mkdtempSync(join(tmpdir(), 'whosaid-hostile-'))
afterAll(() => rmSync(cwd, { recursive: true }))

test.each(readdirSync(FINDINGS))('%s is read or refused, in time, and comes out whole', async (name) => {
  for (let turn = 0; turn < TURNS; turn++) await proveInput(name.split('.').at(-1) as Kind, readFileSync(join(FINDINGS, name)), cwd, turn)
})

describe('changed samples are read or refused, in time, and come out whole', () => {
  test.each(Object.keys(SEEDS) as Kind[])('%s', async (kind) => {
    for (let turn = 0; turn < INPUTS_EACH; turn++) await proveInput(kind, mutate(kind, SEEDS[kind], makeRandom(turn)), cwd, turn)
  })
})
