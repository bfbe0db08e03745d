import type { Analysis, TokenRange } from '../analysis.js'
import { HOUSEHOLD_ORGANIZATIONS, HOUSES } from '../lexicon/household-organizations.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { isMonth } from '../lexicon/months.js'
import { OUTLET_WORDS } from '../lexicon/outlets.js'
import { BODY_NOUNS, inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { looseRuns } from './loose-runs.js'
import { nameKey, type Mention } from './mention.js'
import { areLettersOfCompany, isBesideCompanyWords, ownsAsCompany, speaksAsIt } from './organization-signs.js'
import { joinedName } from './joined-name.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'
import { knowledgeOf, leaningsOf } from './tagging/word-knowledge.js'

/** Words of the longest name that is taken for a company's by what stands beside it. */
const LONGEST = 4

/**
 * "Analysts at Morgan Stanley", "Shares of Plinth rose", "Plinth said it would": companies by what is said of them, and a few by their name alone,
 * whether they were taken for people or for nothing.
 */
export function nameByContext(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const runs = looseRuns(analysis, mentions).filter(({ first, end }) => end - first <= LONGEST)
  const surnames = new Set(mentions.flatMap(({ type, words: own }) => (type === 'person' && own.length > 1 ? [own[own.length - 1]] : [])))
  const proven = new Set<string>()
  const titled = new Set<string>()
  for (const mention of mentions) {
    if (mention.type === 'place') {
      if (isAfterFirm(words, mention)) proven.add(nameKey(mention))
      else if ((isBesideCompanyWords(words, mention) || isEmployer(words, mention)) && !isListed(mention.words)) proven.add(nameKey(mention))
    } else if (mention.type === 'person' && isTitled(words, mention)) titled.add(nameKey(mention))
    else if (isBesideCompanyWords(words, mention)) proven.add(nameKey(mention))
  }
  for (const run of runs) if (isCompanyName(words, run)) proven.add(joinedName(words, run))
  const isHousehold = (range: TokenRange, key: string): boolean => HOUSEHOLD_ORGANIZATIONS.has(key) && !isProduct(words, range)
  const isProven = (range: TokenRange): boolean => {
    const key = joinedName(words, range)
    return (proven.has(key) || isHousehold(range, key)) && !titled.has(key) && !surnames.has(key)
  }
  const isMistakenPlace = (mention: Mention): boolean =>
    mention.type === 'place' && (proven.has(nameKey(mention)) || (mention.words.length > 1 && isHousehold(mention, joinedName(words, mention)))) && (isAfterFirm(words, mention) || !isListed(mention.words))
  const isHouse = ({ first, end }: TokenRange): boolean => end - first === 1 && HOUSES.has(words[first].lower) && words[first - 1]?.lower === 'the'
  const named = mentions.map((mention): Mention =>
    ((mention.type === 'person' || isMistakenPlace(mention)) && (isProven(mention) || isHouse(mention)) ? { ...mention, type: 'organization' } : mention))
  const found = runs.filter((run) => isProven(run) || isHouse(run)).flatMap((run) => makeMention(analysis, run, 'organization') ?? [])
  return [...named, ...found].sort((a, b) => a.first - b.first)
}

const LEAST_LEANING = 4

/** "Jo Hale, of Plinth,": a town, or a firm where the word is known in no list of towns and in the company of firms. */
function isEmployer(words: readonly Word[], { first, end }: TokenRange): boolean {
  if (end - first !== 1 || first < 3 || words[first - 1].lower !== 'of' || words[first - 2].text !== ',') return false
  const { place, organization } = leaningsOf(knowledgeOf(words[first].lower).leaning)
  return organization >= LEAST_LEANING && place === 0 && (end === words.length || words[end].shape === 'mark')
}

/** "Analyst firm Fernlight", "the startup Fenton": a town of that name is none. */
const isAfterFirm = (words: readonly Word[], { first }: TokenRange): boolean => first > 0 && FIRMS.has(words[first - 1].text) && (words[first].classes & WORD_CLASS.country) === 0
const FIRMS: ReadonlySet<string> = new Set('firm startup start-up chipmaker carmaker automaker consultancy brokerage'.split(' '))

/** "Mr. Hale", "President Jo Hale", "owner Jo Hale" */
const isTitled = (words: readonly Word[], { first, end }: TokenRange): boolean => honorificBefore(words, first) !== undefined || (first > 0 && end - first > 1 && isPersonNoun(words[first - 1]))

/** "a Boeing 737", "an Audi vehicle": what a company has made. */
const isProduct = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  HAS_FIGURE.test(words[end]?.text ?? '') || HAS_FIGURE.test(words[first - 1]?.text ?? '') || VEHICLES.has(words[end]?.lower)
const HAS_FIGURE = /^\p{L}{0,2}\d/u
const VEHICLES: ReadonlySet<string> = new Set('vehicle vehicles car cars sedan suv truck trucks van jet jets jetliner airliner aircraft plane planes helicopter bus buses'.split(' '))

/** "Newspapers said it", "Projections": what speaks without a name. */
const isThing = ({ lower }: Word): boolean => BODY_NOUNS.has(inSingular(lower)) || UTTERANCE_NOUNS.has(inSingular(lower)) || OUTLET_WORDS.has(inSingular(lower))

const COMMON = WORD_CLASS.adjective | WORD_CLASS.plural | WORD_CLASS.gerund | WORD_CLASS.demonym | WORD_CLASS.date | WORD_CLASS.number | WORD_CLASS.country | WORD_CLASS.city
const KNOWN = COMMON | WORD_CLASS.singular | WORD_CLASS.infinitive | WORD_CLASS.pastTense | WORD_CLASS.presentTense

/** What is said of believers and not of bodies: "the Muslim magazine". */
const OF_FAITHS: ReadonlySet<string> = new Set('muslim islamic islamist christian catholic protestant orthodox jewish hindu sikh buddhist arab western eastern'.split(' '))

/** Words with capitals that are no common words, and that do or have what a company does and has. */
function isCompanyName(words: readonly Word[], run: TokenRange): boolean {
  if (areLettersOfCompany(words, run)) return true
  const own = words.slice(run.first, run.end)
  if (own.every(({ text }) => text.length === 1) || own.some((word) => isPersonNoun(word) || OF_FAITHS.has(word.lower) || isPeopleNoun(word) || isMonth(word.lower) || word.shape === 'upper' || isThing(word))) return false
  const isCommon = own.every(({ classes }) => (classes & COMMON) !== 0)
  const isKnown = own.some(({ classes }) => (classes & KNOWN) !== 0 && (classes & WORD_CLASS.organization) === 0)
  return (!isCommon && isBesideCompanyWords(words, run)) || (!isKnown && (speaksAsIt(words, run.end) || ownsAsCompany(words, run)))
}
