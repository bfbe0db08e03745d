import { OWN_OUTPUT } from '../input/jsonl.js'
import type { OutStream } from './io.js'
import { tell } from './messages.js'
import { nameOf, type Unread } from './stories.js'

/** Who has so many lines of one input to mend looks at the input, not at us. */
const MOST_LINES = 10

/** Says on standard error what can't be read: of the lines of one input the first few, then how many more there are. */
export interface FaultReport {
  readonly tell: (unread: Unread) => void
  /** To be called when there is no more to read. */
  readonly end: () => void
}

export function createFaultReport(stderr: OutStream): FaultReport {
  let input: string | null = null
  let piece = 'line'
  let told = 0
  let more = 0
  const end = (): void => {
    if (input !== null && more > 0) tell(stderr, `${nameOf({ name: input, line: null })}: … and ${more} more such ${piece}${more === 1 ? '' : 's'}`)
    told = 0
    more = 0
  }
  return {
    tell: (unread) => {
      if (unread.name !== input) end()
      input = unread.name
      if (unread.line !== null) piece = unread.begins === undefined ? 'line' : 'article'
      if (unread.line !== null && told >= (unread.error === OWN_OUTPUT ? 1 : MOST_LINES)) more++
      else {
        tell(stderr, `${nameOf(unread)}: ${unread.error}`)
        told++
      }
    },
    end,
  }
}
