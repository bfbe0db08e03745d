import { MOST_ARTICLE_BYTES } from '../input/input-error.js'
import type { Origin, Unit } from '../input/input-format.js'
import type { UnreadInput } from '../input/read-units.js'
import { batchUnits, gather, type Batch, type Gathered, type Units } from './batches.js'
import { createJob, type Job, type JobSettings, type Outcome } from './job.js'
import type { Pool } from './pool.js'
import { originOf } from './stories.js'

/** An input's outcome, with where it came from. */
export interface DoneUnit extends Outcome, Origin {
  /** What it had, with its line break. */
  readonly bytes: number
}

/** Starting workers takes about as long as extracting this much. */
const WORTH_WORKERS_BYTES = 300_000

/** An article may take a hundred times its size in memory; in a worker, what is too much costs the article and not the run. */
const RISKY_BYTES = 1_000_000

/** How many batches each worker may be ahead of the reader: one at work, one waiting. */
const BATCHES_EACH = 2

/**
 * The outcomes of all units in the order of the units, each as soon as it and those before it are done. As long as few units
 * are at hand at once, this thread extracts them; where many are, it leaves them all to workers.
 */
export async function* inOrder(source: AsyncIterable<Unit | UnreadInput>, settings: JobSettings, jobs: number): AsyncGenerator<DoneUnit> {
  const units = source[Symbol.asyncIterator]()
  let job: Job | null = null
  let next: Gathered['next'] = units.next()
  while (next) {
    const gathered: Gathered = await gather(next, units, jobs === 1 ? 1 : WORTH_WORKERS_BYTES)
    if (needsWorkers(gathered.batch, jobs)) {
      yield* withWorkers(continued(gathered, units), settings, jobs)
      return
    }
    for (const unit of gathered.batch) yield 'error' in unit ? unread(unit) : from(unit, await (job ??= await createJob(settings))(unit))
    next = gathered.next
  }
}

/** What is larger than an article can be is refused before it costs anything. */
function needsWorkers(batch: Batch, jobs: number): boolean {
  const sizes = batch.map((unit) => ('bytes' in unit && unit.bytes.length <= MOST_ARTICLE_BYTES ? unit.bytes.length : 0))
  return sizes.some((size) => size > RISKY_BYTES) || (jobs > 1 && sizes.reduce((sum, size) => sum + size, 0) >= WORTH_WORKERS_BYTES)
}

async function* continued({ batch, next }: Gathered, units: Units): AsyncGenerator<Unit | UnreadInput> {
  yield* batch
  const following = await next
  if (following && !following.done) yield* chain([following.value], units)
}

/** Some units, and those that follow. */
export async function* chain<Item>(first: readonly Item[], rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* withWorkers(units: Units, settings: JobSettings, jobs: number): AsyncGenerator<DoneUnit> {
  const { startPool } = await import('./pool.js')
  const pool = startPool(jobs, settings)
  try {
    for await (const outcomes of inTurn(batchUnits(units), (batch) => runBatch(batch, pool), jobs * BATCHES_EACH)) yield* outcomes
  } finally {
    await pool.close()
  }
}

async function runBatch(batch: Batch, pool: Pool): Promise<readonly DoneUnit[]> {
  const outcomes = (await pool.run(batch.filter((unit): unit is Unit => 'bytes' in unit))).values()
  return batch.map((unit) => ('error' in unit ? unread(unit) : from(unit, outcomes.next().value!)))
}

/** Works on up to `most` items at once and gives back the results in their order, each as soon as it is its turn. */
async function* inTurn<Item, Result>(items: AsyncIterator<Item>, work: (item: Item) => Promise<Result>, most: number): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = items.next()
  while (next || underWay.length > 0) {
    const arrival: Promise<IteratorResult<Item>> | null = underWay.length < most ? next : null
    const first: { readonly item: IteratorResult<Item> } | { readonly result: Result } = await Promise.race([
      ...underWay.slice(0, 1).map((turn) => turn.then((result) => ({ result }))),
      ...(arrival ? [arrival.then((item) => ({ item }))] : []),
    ])
    if ('result' in first) {
      void underWay.shift() // its result is at hand
      yield first.result
    } else if (first.item.done) next = null
    else {
      underWay.push(work(first.item.value))
      next = items.next()
    }
  }
}

const from = (unit: Unit, outcome: Outcome): DoneUnit => ({ ...outcome, ...originOf(unit), bytes: unit.bytes.length + (unit.line === null ? 0 : 1) })

const unread = ({ name, error }: UnreadInput): DoneUnit => ({ name, line: null, bytes: 0, output: null, found: false, error: error.message, warnings: [] })
