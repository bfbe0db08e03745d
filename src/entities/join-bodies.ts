import type { Analysis, TokenRange } from '../analysis.js'
import { HOUSEHOLD_ORGANIZATIONS } from '../lexicon/household-organizations.js'
import type { Word } from '../word.js'
import { markName } from './mark-name.js'
import { namesIn } from './names-in.js'
import { ENTITY_TYPES, goesOn, OUTSIDE, typeOf } from './tagging/labels.js'

const ORGANIZATION = ENTITY_TYPES.indexOf('organization')
/** Bodies that are of something, and half a name without it. */
const HEADS: ReadonlySet<string> = new Set('committee federation confederation society league association union institute ministry'.split(' '))

/** "The International Committee of the Red Cross" is one body: what every reader knows by itself ends its name; of others, “the Executive Committee of the Amsel Union”, the body and what it is of are two. */
export function joinBodies({ tokens: { words }, sentences }: Analysis, labels: Uint8Array): void {
  for (const sentence of sentences) {
    for (const name of namesIn(labels, sentence)) {
      if (typeOf(labels[name.first]) === ORGANIZATION && isSecondHalf(words, labels, sentence.first, name)) {
        markName(labels, { first: name.first - 2, end: name.end }, 'organization')
        continue
      }
      const court = typeOf(labels[name.first]) === ORGANIZATION ? courtFrom(words, name, sentence.first) : name.first
      if (court < name.first) {
        labels.fill(OUTSIDE, court, name.first)
        markName(labels, { first: court, end: name.end }, 'organization')
        continue
      }
      if (typeOf(labels[name.first]) !== ORGANIZATION || name.end - name.first < 2 || !HEADS.has(words[name.end - 1].lower) || words[name.end]?.lower !== 'of') continue
      const rest = words[name.end + 1]?.lower === 'the' ? name.end + 2 : name.end + 1
      const end = rest + 2
      if (end > sentence.end || !HOUSEHOLD_ORGANIZATIONS.has(`${words[rest].lower} ${words[rest + 1].lower}`)) continue
      if (end === sentence.end || !goesOn(labels[end])) markName(labels, { first: name.first, end }, 'organization')
    }
  }
}

/** "*9th U.S.* Circuit Court of Appeals", "*U.S.* District Court": where the name of a court of that country begins. */
function courtFrom(words: readonly Word[], { first, end }: TokenRange, from: number): number {
  const isCourt = COURTS.has(words[first].lower) && words.slice(first, end).some(({ lower }) => lower === 'court')
  const country = isCourt && first > from && words[first - 1].text === 'U.S.' ? first - 1 : first
  const opens = country < first || words[first].text === 'U.S.' || COURTS.has(words[first].lower)
  return opens && country > from && ORDINAL.test(words[country - 1].text) && words.slice(country, end).some(({ lower }) => lower === 'circuit') ? country - 1 : country
}

const COURTS: ReadonlySet<string> = new Set(['district', 'circuit', 'bankruptcy'])
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh)$/u

/** Bodies that are for one thing and another. */
const FOR_TWO: ReadonlySet<string> = new Set('court tribunal ministry department commission committee council agency authority board office association union society institute federation'.split(' '))

/** "Labour Court" of "the Employment and Labour Court": one body, where only "the" stands before the first of two things. */
function isSecondHalf(words: readonly Word[], labels: Uint8Array, from: number, { first, end }: TokenRange): boolean {
  if (first - 3 < from || end - first < 2 || !FOR_TWO.has(words[end - 1].lower) || words[first - 1].lower !== 'and') return false
  return words[first - 2].shape === 'title' && labels[first - 2] === OUTSIDE && words[first - 3].lower === 'the'
}
