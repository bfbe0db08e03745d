import type { Analysis } from '../analysis.js'
import { TEAM_CODES } from '../lexicon/team-codes.js'
import { markName } from './mark-name.js'
import { ENTITY_TYPES, OUTSIDE, typeOf } from './tagging/labels.js'

const PERSON = ENTITY_TYPES.indexOf('person')

/** "Jo Hale (ESP)": three letters in brackets after a person are the country competed for. */
export function markTeamCodes({ tokens: { words, count } }: Analysis, labels: Uint8Array): void {
  for (let i = 2; i + 1 < count; i++) {
    if (words[i - 1].text !== '(' || !AFTER_CODES.has(words[i + 1].text) || !TEAM_CODES.has(words[i].text)) continue
    if (labels[i - 2] !== OUTSIDE && typeOf(labels[i - 2]) === PERSON) markName(labels, { first: i, end: i + 1 }, 'place')
  }
}

const AFTER_CODES: ReadonlySet<string> = new Set([')', ',', '/'])
