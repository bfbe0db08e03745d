import type { Analysis } from '../analysis.js'
import { isCapital, type Word } from '../word.js'
import { markName } from './mark-name.js'
import { isState } from './places/countries.js'
import { ENTITY_TYPES, goesOn, OUTSIDE, typeOf } from './tagging/labels.js'

const ORGANIZATION = ENTITY_TYPES.indexOf('organization')
/** Words before "and" of the longest such name: "St. Kitts". */
const MOST_BEFORE = 2
const SAINTS: ReadonlySet<string> = new Set(['st', 'st.'])

const keyOf = ({ lower }: Word): string => (SAINTS.has(lower) ? 'saint' : lower)

/** "Antigua and Barbuda" is one country, since the lists have it; "Jammu and Kashmir" may be meant as two. */
export function joinPlaces({ tokens: { words }, sentences }: Analysis, labels: Uint8Array): void {
  const isFree = (i: number): boolean => labels[i] === OUTSIDE || typeOf(labels[i]) !== ORGANIZATION
  for (const { first, end } of sentences) {
    for (let and = first + 1; and + 1 < end; and++) {
      if (words[and].lower !== 'and' || !isCapital(words[and - 1]) || !isFree(and - 1)) continue
      const last = words[and + 1].lower === 'the' ? and + 2 : and + 1
      if (last >= end || !isCapital(words[last]) || !isFree(last)) continue
      if (last + 1 < end && goesOn(labels[last + 1])) continue
      for (let open = Math.max(first, and - MOST_BEFORE); open < and; open++) {
        if (!isCapital(words[open]) || !isFree(open) || !isState(words.slice(open, last + 1).map(keyOf))) continue
        markName(labels, { first: open, end: last + 1 }, 'place')
        break
      }
    }
  }
}
