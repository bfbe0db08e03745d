import type { Unit } from '../input/input-format.js'
import type { UnreadInput } from '../input/read-units.js'

/** Consecutive units that are worked on together; what could not be read keeps its place among them. */
export type Batch = readonly (Unit | UnreadInput)[]

/** What is read, one after the other. */
export type Units = AsyncIterator<Unit | UnreadInput>
type NextUnit = Promise<IteratorResult<Unit | UnreadInput>>

/** Some units, and the one after them, under way; null at the end. */
export interface Gathered {
  readonly batch: Batch
  readonly next: NextUnit | null
}

/** Handing over a batch costs about as much as extracting a sentence: half a dozen stories make that nothing. */
const BATCH_BYTES = 32_768

/** Files and pipes that have more are not silent for so long. */
const PATIENCE_MS = 5

const IDLE = Symbol('nothing more for now')

/** Gathers units until they hold so many bytes, or until the source has none ready: nothing waits for what may come late. */
export async function gather(first: NextUnit, units: Units, mostBytes: number): Promise<Gathered> {
  const batch: (Unit | UnreadInput)[] = []
  let bytes = 0
  let next = first
  while (bytes < mostBytes) {
    const ready = batch.length === 0 ? await next : await Promise.race([next, idle()])
    if (ready === IDLE) break
    if (ready.done) return { batch, next: null }
    batch.push(ready.value)
    bytes += 'bytes' in ready.value ? ready.value.bytes.length : 0
    next = units.next()
  }
  return { batch, next }
}

/** All units, in batches. */
export async function* batchUnits(units: Units): AsyncGenerator<Batch> {
  let next: NextUnit | null = units.next()
  while (next) {
    const gathered: Gathered = await gather(next, units, BATCH_BYTES)
    if (gathered.batch.length > 0) yield gathered.batch
    next = gathered.next
  }
}

/** A timer may be late: what came in the meantime is heard first. */
const idle = (): Promise<typeof IDLE> => new Promise((resolve) => {
  setTimeout(() => setImmediate(() => resolve(IDLE)), PATIENCE_MS)
})
