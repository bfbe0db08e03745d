import type { Analysis } from '../../analysis.js'
import { hashText } from '../../model/hash.js'
import type { Story } from './story.js'

/** Small words within names: "Bank of Amsel", "Ministry of Health and Welfare", "Port de la Croix". */
const JOINTS: ReadonlySet<number> = new Set(['of', 'for', 'and', 'the', 'de', 'del', 'la', 'du', 'des', 'on', '&', "'s", '’s', 'y', 'e', 'in', 'to'].map((word) => hashText(word)))
const MOST_JOINTS = 3
/** Tokens of the longest name that is looked at as one. */
const LONGEST = 24

/** Sets which runs of capitals small words join, for all their tokens. What is joined need not be one name. */
export function joinRuns({ facts, runFirst, runEnd, joinedFirst, joinedEnd }: Story, { sentences }: Analysis): void {
  for (const { first, end } of sentences) {
    for (let i = first; i < end;) {
      if (runFirst[i] < 0) {
        i++
        continue
      }
      let close = runEnd[i]
      for (;;) {
        let next = close
        while (next < end && next < close + MOST_JOINTS && runFirst[next] < 0 && JOINTS.has(facts[next].hash)) next++
        if (next >= end || runFirst[next] < 0 || runEnd[next] - i > LONGEST) break
        close = runEnd[next]
      }
      if (close > runEnd[i]) {
        joinedFirst.fill(i, i, close)
        joinedEnd.fill(close, i, close)
      }
      i = close
    }
  }
}
