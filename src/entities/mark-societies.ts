import type { Analysis } from '../analysis.js'
import type { Word } from '../word.js'
import { markName } from './mark-name.js'
import { ENTITY_TYPES, goesOn, OUTSIDE, typeOf } from './tagging/labels.js'

const ORGANIZATION = ENTITY_TYPES.indexOf('organization')
/** What every country's society of the movement is called. */
const EMBLEMS: ReadonlySet<string> = new Set(['cross', 'crescent'])
/** "the South African Red Cross" */
const COMPASS: ReadonlySet<string> = new Set(['North', 'South'])

/** "The Namibia Red Cross" and "the Turkish Red Crescent" are bodies, and their country is part of their names. */
export function markSocieties({ tokens: { words }, sentences }: Analysis, labels: Uint8Array): void {
  for (const { first, end } of sentences) {
    for (let at = first; at + 1 < end; at++) {
      if (!isEmblem(words, at) || isWithinBody(labels, at)) continue
      const close = at + 2 < end && words[at + 2].text === 'Society' ? at + 3 : at + 2
      if (close < end && goesOn(labels[close])) continue
      markName(labels, { first: firstOfNation(words, labels, first, at), end: close }, 'organization')
    }
  }
}

const isEmblem = (words: readonly Word[], at: number): boolean => words[at].text === 'Red' && words[at + 1].shape !== 'lower' && EMBLEMS.has(words[at + 1].lower)

/** "the Kenya Red Cross" found as it should be. */
const isWithinBody = (labels: Uint8Array, at: number): boolean => goesOn(labels[at]) && typeOf(labels[at]) === ORGANIZATION

/** Where the country's name begins that stands before, found or not; the emblem itself where none does. */
function firstOfNation(words: readonly Word[], labels: Uint8Array, start: number, at: number): number {
  const isNamed = at > start && words[at - 1].shape !== 'lower' && words[at - 1].shape !== 'mark' && (at - 1 > start || labels[at - 1] !== OUTSIDE)
  let first = isNamed && !goesOn(labels[at]) ? at - 1 : at
  while (first > start && goesOn(labels[first])) first--
  return first < at && first > start && COMPASS.has(words[first - 1].text) && labels[first - 1] === OUTSIDE ? first - 1 : first
}
