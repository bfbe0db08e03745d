import type { Unit } from '../input/input-format.js'
import type { UnreadInput } from '../input/read-units.js'

/** Consecutive units that go to one worker together; what could not be read keeps its place among them. */
export type Batch = readonly (Unit | UnreadInput)[]

/** Handing over a batch costs about as much as extracting a sentence: a dozen stories make that nothing. */
const BATCH_BYTES = 65_536

const IDLE = Symbol('nothing more for now')

/** Gathers units until a batch is full, or until the source has none ready: nothing waits for what may come late. */
export async function* batchUnits(units: AsyncIterator<Unit | UnreadInput>): AsyncGenerator<Batch> {
  let batch: (Unit | UnreadInput)[] = []
  let bytes = 0
  let next = units.next()
  for (;;) {
    const ready = batch.length === 0 ? await next : await Promise.race([next, idle()])
    if (ready === IDLE || ready.done || bytes >= BATCH_BYTES) {
      if (batch.length > 0) yield batch
      batch = []
      bytes = 0
    }
    if (ready === IDLE) continue
    if (ready.done) return
    batch.push(ready.value)
    bytes += 'bytes' in ready.value ? ready.value.bytes.length : 0
    next = units.next()
  }
}

const idle = (): Promise<typeof IDLE> => new Promise((resolve) => {
  setImmediate(() => resolve(IDLE))
})
