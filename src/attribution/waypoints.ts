import type { Analysis, TokenRange, Tokens } from '../analysis.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { pronounOf, type Gender } from '../lexicon/pronouns.js'
import type { Appearance, Cast } from './cast.js'
import { joinsWords } from './neighbours.js'
import { headKind, isConjunction, isDeterminer, isMark, isName, isPossessiveMark, isPreposition, isRelative, isVerb, SEVERAL } from './word-kinds.js'

/** A place where the story points at somebody: by name, or by "he" or "she" in the teller's own words. */
export interface Waypoint {
  readonly token: number
  readonly appearance: Appearance | null
  /** The pronoun's; null for a name. */
  readonly gender: Gender | null
  /** "the harbour pilots": several people without a name, from its first token to its last noun. */
  readonly people: TokenRange | null
}

/**
 * All of them, in the order of the text: what is read twice need not be looked for twice. People without a name are of use only
 * `withPeople`, where some "they" is to be followed.
 */
export function waypointsOf({ tokens, sentences }: Analysis, { appearances, appearanceAt }: Cast, spoken: Uint8Array, withPeople: boolean): readonly Waypoint[] {
  const waypoints: Waypoint[] = []
  const openings = new Set(sentences.map(({ first }) => first))
  for (let token = 0; token < tokens.count; token++) {
    const at = appearanceAt[token]
    if (at >= 0) {
      const appearance = appearances[at]
      waypoints.push({ token, appearance, gender: null, people: null })
      token = appearance.end - 1
    } else if (!spoken[token]) {
      const gender = pronounOf(tokens.words[token])?.gender
      if (gender) waypoints.push({ token, appearance: null, gender, people: null })
      else if (withPeople && (tokens.words[token].shape === 'lower' || openings.has(token)) && standsAlone(tokens, token)) {
        const people = peopleAround(tokens, token)
        waypoints.push({ token: people.first, appearance: null, gender: null, people })
        token = people.end - 1
      }
    }
  }
  return waypoints
}

/** A noun for people that is not the owner of something: "pilots", but not of "pilots’ union". */
const standsAlone = ({ words }: Tokens, i: number): boolean =>
  headKind(words[i]) === 'people' && !isDeterminer(words[i]) && !(i + 1 < words.length && isPossessiveMark(words[i + 1]))

/** Words before the noun: "the two young harbour pilots". */
const MOST_BEFORE = 5

/** "practitioners and providers": from the first word that describes them, and with others after "and". */
function peopleAround(tokens: Tokens, head: number): TokenRange {
  const { words } = tokens
  let first = head
  while (first > 0 && head - first < MOST_BEFORE && describes(tokens, first - 1)) {
    first--
    if (isDeterminer(words[first])) break
  }
  const joined = words[head + 1]?.lower === 'and' && words[head + 2]?.shape === 'lower' && SEVERAL.has(headKind(words[head + 2]))
  return { first, end: head + (joined ? 3 : 1) }
}

function describes(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]
  if (isPossessiveMark(word)) return i > 0 && isName(tokens.words[i - 1])
  if (joinsWords(tokens, i) || (isDeterminer(word) && word.lower !== 'that')) return true
  return !(isMark(word) || isPreposition(word) || isConjunction(word) || isRelative(word) || isVerb(word) || pronounOf(word)) && (word.classes & LEADING) === 0 && word.lower !== 'to'
}

/** "not just billionaires", "echoing experts": what leads up to the phrase and is no part of it. */
const LEADING = WORD_CLASS.adverb | WORD_CLASS.gerund | WORD_CLASS.preposition | WORD_CLASS.auxiliary
