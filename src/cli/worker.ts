import type { Unit } from '../input/input-format.js'
import { createJob, type Job, type JobSettings, type Outcome } from './job.js'

/** What a worker is given: some units, and the settings of the run, the same every time. */
export interface Task {
  readonly settings: JobSettings
  readonly units: readonly Unit[]
}

let job: Promise<Job> | null = null

/** A worker serves one run: its first task sets it up. */
export async function runTask({ settings, units }: Task): Promise<readonly Outcome[]> {
  job ??= createJob(settings)
  const run = await job
  const outcomes: Outcome[] = []
  for (const unit of units) outcomes.push(await run(unit))
  return outcomes
}
