import type { TokenRange } from '../analysis.js'
import { isKindOpener } from '../lexicon/organization-kinds.js'
import { isGivenOffice } from './given-office.js'
import { isGivenName } from './is-given-name.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'

/** What of a company can be bought: "shares of", "X shares", "X's shares". */
const SHARES = wordList('shares stock shareholders stockholders')
const OF_SHARES = wordList('of in')
/** Who is "at" a company: nobody is at a person. */
const STAFF = wordList(`analyst analysts economist economists strategist strategists executive executives trader traders banker bankers lawyer lawyers partner partners
  engineer engineers employee employees manager managers shareholders adviser advisers consultant consultants`)
/** What is introduced by its name: "a startup called Fernlight", "Fernlight, a shipping company,". */
const COMPANIES = wordList(`company firm startup start-up bank lender insurer airline carmaker automaker retailer brokerage charity nonprofit non-profit thinktank chain agency
  service consultancy conglomerate group ngo organization organisation newspaper magazine broadcaster manufacturer`)
/** What stands right before the name of a body: "the charity Fernlight", "research firm Fernlight". */
const BEFORE_NAMES = wordList(`company firm startup start-up lender insurer airline carmaker automaker chipmaker drugmaker retailer brokerage charity nonprofit non-profit ngo thinktank
  think-tank lobby consultancy conglomerate giant chain subsidiary unit broadcaster outlet newspaper magazine tabloid agency network channel station organization organisation
  party militia cartel gang band app`)
/** What stands before the letters of a body besides: "the operator BCE", where "operator Jo" may be anybody's job. */
const BEFORE_LETTERS = wordList('bank group operator maker manufacturer supplier union regulator watchdog developer utility body federation association ministry')
/** Bodies of which examples are given: "charities such as Fernlight". */
const IN_PLURAL = wordList(`companies firms startups start-ups banks lenders insurers airlines carmakers automakers retailers charities nonprofits ngos giants chains
  outlets newspapers magazines broadcasters agencies organizations organisations groups parties militias cartels gangs bands`)
const SUCH_AS = wordList('like including')
/** Who leads a company, and of which no person and no town has one: "the CEO of Fernlight". */
const LEADERS = wordList('ceo cfo co-founder cofounder')
/** What is nobody, though a company may make it of itself: "Fernlight, a unit of Marlow". */
const PARTS = wordList('unit subsidiary division arm')
const CALLED = wordList('called named')
const ARTICLES = wordList('a an the another')
const RELATIVES = wordList('that which who whose')
/** Words of the longest description: "a family-owned Dutch shipping company". */
const LONGEST_DESCRIPTION = 8
const VERBS = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary

/** Whether the words beside these say that they name a company or body, whoever is called so as well. */
export function isBesideCompanyWords(words: readonly Word[], { first, end }: TokenRange): boolean {
  const before = words[first - 1] as Word | undefined
  const beforeThat = words[first - 2] as Word | undefined
  if (hasShares(words, end) || moved(words, first, end) || isDescribedAsCompany(words, end) || (isMaker(words, end) && !isGivenName(words[first]))) return true
  if (before !== undefined && isKindOpener(before, words[first]) && before.lower !== 'rival' && (beforeThat === undefined || beforeThat.shape === 'mark') && !(end - first > 1 && isGivenName(words[first]))) return true
  if (before === undefined || beforeThat === undefined || words[end]?.lower === 'of') return false
  if (isApposed(words, { first, end })) return true
  if (isAfterKind(words, { first, end }) || (before.lower === 'of' && LEADERS.has(beforeThat.lower) && !isPossessiveS(words[end]?.text ?? ''))) return true
  const isSecond = before.lower === 'and' && OF_SHARES.has(words[first - 3]?.lower) && SHARES.has(words[first - 4]?.lower) // "shares of Fernlight and X"
  return isSecond || (OF_SHARES.has(before.lower) && SHARES.has(beforeThat.lower)) || (before.lower === 'at' && STAFF.has(beforeThat.lower)) ||
    (CALLED.has(before.lower) && COMPANIES.has(beforeThat.lower) && !isGivenOffice(words, { first, end }))
}

/** "the shipping firm, X, said"; in "the head of the firm, X," it is the head who is named, or the firm. */
function isApposed(words: readonly Word[], { first, end }: TokenRange): boolean {
  if (words[first - 1].text !== ',' || words[end]?.text !== ',' || !COMPANIES_APPOSED.has(words[first - 2].text) || isGivenName(words[first])) return false
  let article = first - 3
  while (article > 0 && article > first - 3 - LONGEST_DESCRIPTION && !ARTICLES_OR_OWNERS.has(words[article].lower) && isInDescription(words[article])) article--
  return article >= 0 && ARTICLES_OR_OWNERS.has(words[article].lower) && !isAfterPreposition(words, article)
}

const COMPANIES_APPOSED = wordList('company firm startup start-up charity nonprofit non-profit brokerage consultancy insurer carmaker automaker chipmaker drugmaker retailer')

/** "the charity X", "tech giant X", "a research firm X", "firms like X", "groups such as X"; "the firm X founded" may be any X's, and "the party Jo X left" is nobody's name. */
function isAfterKind(words: readonly Word[], { first, end }: TokenRange): boolean {
  const { text } = words[first - 1]
  const isFullName = end - first > 1 && isGivenName(words[first])
  if (BEFORE_NAMES.has(text)) {
    const isClause = (((words[end]?.classes ?? 0) & VERBS) !== 0 || (words[end]?.lower ?? '').endsWith('ed')) && (isFullName || ARTICLES_OR_OWNERS.has(words[first - 2].lower))
    return !isClause && (!isFullName || COMPANIES_ALONE.has(text)) && (text !== 'giant' || end - first === 1)
  }
  if (isFullName) return false
  return (SUCH_AS.has(words[first - 1].lower) && IN_PLURAL.has(words[first - 2].lower)) ||
    (words[first - 1].lower === 'as' && words[first - 2].lower === 'such' && first > 2 && IN_PLURAL.has(words[first - 3].lower))
}

/** "the carmaker BCE", "rail operator BC": letters that stand for a body, right after what it is. */
export const areLettersOfCompany = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  end - first === 1 && first > 0 && LETTERS.test(words[first].text) && !NO_BODY.has(words[first].text) && (BEFORE_NAMES.has(words[first - 1].text) || BEFORE_LETTERS.has(words[first - 1].text))

/** "network TV", "the group UK tour" */
const NO_BODY: ReadonlySet<string> = new Set(['TV', 'AI', 'IT', 'ID', 'PR', 'HR', 'US', 'USA', 'UK'])
const LETTERS = /^[A-Z]{2,5}$/u

/** What nobody is, as a giant of retail may be: "the startup Jo Marlow". */
const COMPANIES_ALONE = wordList('company firm startup start-up charity nonprofit non-profit brokerage consultancy subsidiary')
const ARTICLES_OR_OWNERS = wordList('a an the his her their its my our')

/** "X's shares", "X shares fell"; not "X's stock answer". */
export function hasShares(words: readonly Word[], end: number): boolean {
  const at = isPossessiveS(words[end]?.text ?? '') ? end + 1 : end
  const next = words[at + 1] as Word | undefined
  if (!SHARES.has(words[at]?.lower)) return false
  return next === undefined || ((words[at].lower.startsWith('share') || next.shape === 'mark' || (next.classes & (VERBS | WORD_CLASS.preposition)) !== 0) && next.lower !== 'to' && (next.classes & WORD_CLASS.determiner) === 0)
}

/** What shares do: "X fell 7%". */
const MOVES = wordList('fell rose gained lost dropped jumped climbed slid slipped tumbled surged soared plunged sank shed')
/** What moves besides and is no company. */
const INDICES = wordList('dow nasdaq nikkei dax sensex nifty ftse topix kospi brent crude gold oil bitcoin ether ethereum')

/** No person with a given name does, nor "donations to Lee". */
const moved = (words: readonly Word[], first: number, end: number): boolean =>
  !(end - first > 1 && isGivenName(words[first])) && !isAfterPreposition(words, first) && !INDICES.has(words[end - 1].lower) && MOVES.has(words[end]?.lower) && words[end + 1]?.shape === 'number' && (words[end + 2]?.text === '%' || words[end + 2]?.text === 'percent' || words[end + 1].text.endsWith('%'))

const isAfterPreposition = (words: readonly Word[], first: number): boolean => first > 0 && (words[first - 1].classes & WORD_CLASS.preposition) !== 0

/** ", a ship-tracking service,": the last noun of the description after a name; "Then, the company said" is none. */
function isDescribedAsCompany(words: readonly Word[], end: number): boolean {
  if (words[end]?.text !== ',' || !ARTICLES.has(words[end + 1]?.text)) return false
  let at = end + 2
  while (at < words.length && at - end - 2 < LONGEST_DESCRIPTION && isInDescription(words[at]) && !goesOn(words, at)) at++
  const head = words[at - 1]
  if (words[at]?.lower === 'of' && PARTS.has(head.lower)) return true
  const closes = at === words.length || (head.lower !== 'service' && ((words[at].classes & WORD_CLASS.preposition) !== 0 || goesOn(words, at))) || (words[at].shape === 'mark' && words[at].text !== '-') || RELATIVES.has(words[at].lower)
  return closes && (words[end + 1].text !== 'the' || at > end + 3) && head.shape === 'lower' && COMPANIES.has(head.lower)
}

/** ", a maker of batteries": a person's description too, of whom "Jo" or "Ann" is the first word. */
function isMaker(words: readonly Word[], end: number): boolean {
  if (words[end]?.text !== ',' || !ARTICLES.has(words[end + 1]?.text)) return false
  for (let at = end + 2; at + 1 < words.length && at - end - 2 < LONGEST_DESCRIPTION; at++) {
    if (MAKERS.has(words[at].lower)) return words[at + 1].lower === 'of'
    if (!isInDescription(words[at])) return false
  }
  return false
}

const MAKERS = wordList('maker manufacturer supplier operator provider distributor exporter importer')

/** "a charity helping" */
const goesOn = (words: readonly Word[], at: number): boolean => words[at].lower.endsWith('ing') && COMPANIES.has(words[at - 1].lower)

const isInDescription = (word: Word): boolean => word.text === '-' ||
  (word.shape !== 'mark' && (word.classes & (WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.auxiliary)) === 0 && !RELATIVES.has(word.lower) && !isPersonNoun(word))

/** What a company says of itself: "said on Tuesday it would", "announced that its". */
export function speaksAsIt(words: readonly Word[], end: number): boolean {
  const verb = SAYING_VERBS.get(words[end]?.lower)
  if (verb === undefined || verb.gerund || !COMPANY_VERBS.has(verb.verb) || verb.verb === words[end].text) return false
  let at = end + 1
  if (words[at]?.lower === 'on') at++
  if (((words[at]?.classes ?? 0) & WORD_CLASS.date) !== 0) at++
  if (words[at]?.lower === 'that') at++
  return words[at]?.lower === 'it' || words[at]?.lower === 'its'
}

const COMPANY_VERBS = wordList('say announce report confirm warn')

/** "Apple executives said": what companies have, after a word that nothing else explains and that opens no sentence. */
export const ownsAsCompany = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  words[end]?.lower === 'executives' && words[first - 1] !== undefined && words[first - 1].shape !== 'mark' && ((words[end + 1]?.classes ?? 0) & VERBS) !== 0
