import { honorificOf } from '../lexicon/honorifics.js'
import { isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { POSSESSIVE_PRONOUNS, pronounOf } from '../lexicon/pronouns.js'
import { BODY_NOUNS, inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { perWord, type Word } from '../word.js'

export type HeadKind = 'person' | 'people' | 'body' | 'utterance' | 'other'

/** "Pilots", "crew". */
export const SEVERAL: ReadonlySet<HeadKind> = new Set(['people', 'body'])

export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
export const INDEFINITE: ReadonlySet<string> = new Set(
  'a an one another some many several any no every each other others two three four five six both most few all more'.split(' '),
)
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but', '&', 'nor'])
const OFFICE_LINKS: ReadonlySet<string> = new Set(['and', 'for', 'of', 'on', 'to'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when', 'while', 'as', 'after', 'before', 'because', 'such'])
const MORE_PREPOSITIONS: ReadonlySet<string> = new Set('outside inside near behind above below beside besides like unlike including against beneath beyond concerning regarding'.split(' '))

/** Whether a word can be one of these, apart from its sentence. */
export function mayBe({ classes }: Word, ...names: (keyof typeof WORD_CLASS)[]): boolean {
  let bits = 0
  for (const name of names) bits |= WORD_CLASS[name]
  return (classes & bits) !== 0
}

export const isMark = (word: Word): boolean => word.shape === 'mark'
export const isPossessiveMark = (word: Word): boolean => POSSESSIVES.has(word.lower)
export const isPreposition = (word: Word): boolean => word.shape === 'lower' && ((word.classes & WORD_CLASS.preposition) !== 0 || MORE_PREPOSITIONS.has(word.lower))
export const isConjunction = (word: Word): boolean => CONJUNCTIONS.has(word.lower)
/** What leads on from an office, also in capitals: "COUNSEL TO THE BOARD". */
export const isOfficeLink = (word: Word): boolean => OFFICE_LINKS.has(word.lower)
export const isRelative = (word: Word): boolean => word.shape !== 'upper' && RELATIVES.has(word.lower)
export const isDeterminer = (word: Word): boolean => DEFINITE.has(word.lower) || INDEFINITE.has(word.lower) || POSSESSIVE_PRONOUNS.has(word.lower)
export const isName = (word: Word): boolean => word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed'

const VERB = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary | WORD_CLASS.participle
const NO_VERB = WORD_CLASS.adjective | WORD_CLASS.singular | WORD_CLASS.actor

/** A finite verb or participle that is nothing else. */
export const isVerb = (word: Word): boolean => word.shape === 'lower' && (word.classes & VERB) !== 0 && (word.classes & NO_VERB) === 0 && !isPersonNoun(word) && !isPeopleNoun(word)

const ONE_OF_THEM: ReadonlySet<string> = new Set(['one', 'another', 'someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody', 'nobody'])
const SOME_OF_THEM: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several', 'both', 'most', 'few', 'two', 'three', 'those', 'all'])

/** "rescuer", "botanist", "ferryman": nouns for people that no list has. */
const AGENT = /(?:er|or|ist|ian|m[ae]n|woman|surgeon)$/u
const AGENTS = /(?:ers|ors|ists|ians|surgeons)$/u

/** What ends so and is nobody. */
const THINGS_IN_ERS: ReadonlySet<string> = new Set(`numbers papers computers borders matters powers orders offers centers factors sensors semiconductors floors errors mirrors
  motors colors colours rumors rumours tumors tumours favors favours waters winters summers fingers shoulders rivers corners quarters chapters covers dinners layers markers
  meters liters servers towers trailers answers figures measures papers posters parameters metres litres theaters theatres stickers containers engines helicopters fires years
  hours doors indicators drawers flowers showers disorders encounters disasters newsletters headquarters ladders bunkers boosters routers filters letters weathers`.split(/\s+/u))

const SHORTEST_AGENT = 6

/** "The chipmaker" is a company, a filmmaker is somebody. */
const isMaker = (singular: string): boolean => singular.length > 'maker'.length && singular.endsWith('maker') && !MAKERS.has(singular)

const MAKERS: ReadonlySet<string> = new Set(`filmmaker film-maker lawmaker policymaker policy-maker dressmaker kingmaker matchmaker peacemaker shoemaker watchmaker clockmaker winemaker troublemaker
  homemaker playmaker dealmaker documentary-maker cabinetmaker bookmaker mapmaker changemaker rainmaker decision-maker decisionmaker toolmaker merrymaker holidaymaker haymaker
  cheesemaker bagmaker boatmaker potmaker basketmaker candlemaker tastemaker noisemaker pacemaker`.split(/\s+/u))

export const headKind: (word: Word) => HeadKind = perWord((word) => {
  const singular = inSingular(word.lower)
  if (BODY_NOUNS.has(singular) || isMaker(singular)) return 'body'
  if (UTTERANCE_NOUNS.has(singular)) return 'utterance'
  if (ONE_OF_THEM.has(word.lower)) return 'person'
  if (isPeopleNoun(word) || SOME_OF_THEM.has(word.lower)) return 'people'
  if (isPersonNoun(word) || honorificOf(word) !== undefined) return 'person'
  if (word.shape !== 'lower' || word.lower.length < SHORTEST_AGENT || mayBe(word, 'adverb', 'conjunction', 'determiner')) return 'other'
  if (THINGS_IN_ERS.has(`${word.lower}s`)) return 'other'
  return AGENT.test(word.lower) ? 'person' : AGENTS.test(word.lower) && !THINGS_IN_ERS.has(word.lower) ? 'people' : 'other'
})

/** "To", "Despite", "Yet": small words that open a sentence, where they look like names. */
export const isSmallWord = (word: Word): boolean => word.shape === 'title' && (word.lower === 'to' || isConjunction(word) || mayBe(word, 'preposition', 'conjunction'))

export const isReflexive = ({ lower }: Word): boolean => lower === 'himself' || lower === 'herself'
export const isPronoun = (word: Word): boolean => pronounOf(word) !== undefined
