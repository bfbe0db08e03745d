import { expect, test } from 'vitest'
import { batchUnits, gather, type Batch } from '../../src/cli/batches.js'
import type { Unit } from '../../src/input/input-format.js'

const unit = (name: string, size = 1): Unit => ({ name, line: null, format: 'text', bytes: new Uint8Array(size) })
const never = new Promise<never>(() => undefined)
const namesOf = (batch: Batch): readonly string[] => batch.map(({ name }) => name)

async function* source(units: readonly Unit[], end: Promise<void> = Promise.resolve()): AsyncGenerator<Unit> {
  yield* units
  await end
}

test('units are gathered until they are large enough together', async () => {
  const units = source([unit('a', 40), unit('b', 60), unit('c', 1)])
  const { batch, next } = await gather(units.next(), units, 100)
  expect([namesOf(batch), (await next!).value]).toMatchObject([['a', 'b'], { name: 'c' }])
})

test('units at hand wait for none that is late', async () => {
  const units = source([unit('a'), unit('b')], never)
  const { batch, next } = await gather(units.next(), units, 100)
  expect(namesOf(batch)).toEqual(['a', 'b'])
  expect(next).not.toBeNull()
})

test('the end of the source is told with the last units', async () => {
  const units = source([unit('a')])
  expect(await gather(units.next(), units, 100)).toMatchObject({ batch: [{ name: 'a' }], next: null })
})

test('batches hold every unit once, in order', async () => {
  const all = Array.from({ length: 50 }, (_, i) => unit(String(i), 3000))
  const batches: Batch[] = []
  for await (const batch of batchUnits(source(all))) batches.push(batch)
  expect(batches.flatMap(namesOf)).toEqual(namesOf(all))
  expect(batches.length).toBeGreaterThan(1)
})
