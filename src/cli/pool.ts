import { setFlagsFromString } from 'node:v8'
import Tinypool, { type Options as TinypoolOptions } from 'tinypool'
import type { Unit } from '../input/input-format.js'
import { crashedOutcome, type JobSettings, type Outcome } from './job.js'
import type { Task } from './worker.js'

/** Workers that extract. */
export interface Pool {
  /** The outcomes of some units, in their order. Never rejects: a unit that takes its worker down costs itself alone. */
  readonly run: (units: readonly Unit[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

/** What runs in a worker, and what it may take; a test brings its own. */
type Workers = Pick<TinypoolOptions, 'filename' | 'resourceLimits'>

/** What articles leave behind is gone soon: more room for it makes no run faster, and takes 40 MB for each worker. */
const YOUNG_MB = 12

const WORKERS: Workers = { filename: new URL('./worker-start.js', import.meta.url).href, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }

export function startPool(jobs: number, settings: JobSettings, workers = WORKERS): Pool {
  setFlagsFromString('--heap-growing-percent=50') // by default, a heap of 30 MB may grow to 120 before its garbage goes
  const pool = new Tinypool({ ...workers, minThreads: jobs, maxThreads: jobs, isolateWorkers: false })
  const runTogether = (units: readonly Unit[]): Promise<readonly Outcome[]> => pool.run({ settings, units } satisfies Task, { name: 'runTask' }) as Promise<readonly Outcome[]>
  const runAlone = (unit: Unit): Promise<Outcome> => runTogether([unit]).then(([outcome]) => outcome, (error: unknown) => crashedOutcome(unit, error, settings))
  return {
    run: (units) => runTogether(units).catch(async () => {
      const outcomes: Outcome[] = []
      for (const unit of units) outcomes.push(await runAlone(unit))
      return outcomes
    }),
    close: () => pool.destroy(),
  }
}
