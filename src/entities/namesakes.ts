import type { Tokens } from '../analysis.js'
import { firstWhere } from '../bisect.js'
import { genderOfName } from '../lexicon/given-names.js'
import type { Gender } from '../lexicon/pronouns.js'
import type { Mention } from './mention.js'
import { hintsAround } from './person-hints.js'

/** One person, or what may turn out to be one, by all the mentions of the full name. */
export interface Bearer {
  /** Null where the mentions do not tell, or do not agree. */
  readonly gender: Gender | null
  /** What the given name most likely goes with, where no mention tells. */
  readonly byName: Gender | null
  /** Both "Mr." and "Ms.": the form has several bearers. */
  readonly isMixed: boolean
  readonly titles: ReadonlySet<string>
  /** Somebody's wife, son or brother: a bare surname means the other one. */
  readonly kin: boolean
  /** Tokens of the full mentions, ascending. */
  readonly places: readonly number[]
}

export function describeBearer(tokens: Tokens, mentions: readonly Mention[]): Bearer {
  const hints = mentions.map((mention) => hintsAround(tokens, mention))
  const genders = new Set(hints.flatMap(({ gender }) => gender ?? []))
  return {
    gender: genders.size === 1 ? [...genders][0] : null, isMixed: genders.size > 1, byName: genders.size === 0 ? genderOfName(mentions[0].words.join(' ')) : null,
    titles: new Set(hints.flatMap(({ title }) => (title === null ? [] : [title]))),
    kin: hints.some(({ kin }) => kin),
    places: mentions.map(({ first }) => first),
  }
}

/** Whether nothing before the mention speaks against its being this bearer: "Mr. Lee" is not "his wife, Ann Lee". */
export const mayMean = (gender: Gender | null, bearer: Bearer): boolean => gender === null || bearer.gender === null || gender === bearer.gender

/**
 * Which of the bearers a short form means, as an index, -1 where it is none of them: the one of its gender and its title; then the one whom the
 * story is about, since the others are named in full each time; then the one named last before it.
 */
export function chooseBearer(tokens: Tokens, mention: Mention, bearers: readonly Bearer[]): number {
  const { gender, title } = hintsAround(tokens, mention)
  const worth = (bearer: Bearer): number => {
    const distance = distanceTo(bearer.places, mention.first)
    return (mayMean(gender, bearer) ? 0 : -CONFLICT) + (gender !== null && gender === bearer.gender ? SAME_GENDER : 0) +
      (gender !== null && bearer.byName !== null && gender !== bearer.byName ? OTHER_NAME : 0) +
      (title !== null && bearer.titles.has(title) ? SAME_TITLE : 0) - (bearer.kin ? KIN : 0) +
      Math.min(bearer.places.length, MOST_PLACES) - (distance === Infinity ? NOT_YET_NAMED : 0) + JUST_NAMED / (1 + distance / NEAR)
  }
  const worths = bearers.map(worth)
  const most = Math.max(...worths)
  return most < -CONFLICT / 2 ? -1 : worths.indexOf(most)
}

const CONFLICT = 100
const SAME_GENDER = 8
/** "Mr. Lee" is rather Peter than Mary, unless the story says otherwise. */
const OTHER_NAME = -12
const SAME_TITLE = 10
const KIN = 6
const MOST_PLACES = 4
const NOT_YET_NAMED = 2
/** Being named within the last sentence or two weighs as much as five mentions more. */
const JUST_NAMED = 5
const NEAR = 40

/** Tokens back to the last place before `at`, by bisection; Infinity where there is none. */
function distanceTo(places: readonly number[], at: number): number {
  const passed = firstWhere(places.length, (index) => places[index] > at)
  return passed === 0 ? Infinity : at - places[passed - 1]
}
