import type { Unit } from '../input/input-format.js'
import type { UnreadInput } from '../input/read-units.js'
import { createJob, type JobSettings, type Outcome } from './job.js'

/** An input's outcome, with where it came from. */
export interface DoneUnit extends Outcome {
  readonly name: string
  readonly line: number | null
}

/** The outcomes of all units, in the order of the units. */
export async function* inOrder(units: AsyncIterable<Unit | UnreadInput>, settings: JobSettings, _jobs: number | undefined): AsyncGenerator<DoneUnit> {
  const job = await createJob(settings)
  for await (const unit of units) {
    if ('error' in unit) yield unread(unit)
    else yield { ...(await job(unit)), name: unit.name, line: unit.line }
  }
}

const unread = ({ name, error }: UnreadInput): DoneUnit => ({ name, line: null, output: null, found: false, error: error.message, warnings: [] })
