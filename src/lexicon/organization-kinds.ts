import { perWord, type Word } from '../word.js'
import { WORD_CLASS } from './word-classes.js'
import { wordList } from './word-list.js'

/**
 * Words that end the name of a company or body and say what kind it is, in lower case. Source: our own lists, after what the law and the news
 * call firms, charities and offices.
 */

/** What the law calls a company: no person and no place ends so. */
export const COMPANY_FORMS = wordList('llp llc l.l.c. ltd ltd. limited plc inc inc. corp corp. gmbh pvt pvt. pty s.p.a. s.a.')

/** What a company does or is, as the last word of its name. */
export const COMPANY_KINDS = wordList(`airlines airways aerospace aviation robotics semiconductor semiconductors pharmaceuticals pharma therapeutics biotech
  biosciences technologies industries holdings partners roofing plumbing logistics foods motors brewing bancorp insurance securities investments ventures
  associates consulting laboratories software entertainment telecom petroleum chemicals buildcon builders developers realty
  properties enterprises electronics utilities resorts ranches diagnostics microsystems instruments renewables advisors advisers
  outfitters freight trucking contractors mining studios paving hydraulics publishing publishers breweries distillers`)

/** What companies supply and run, and what places are as well: "Thames Water" and "Blue Water", "Northern Rail" and "the Rhine Railway". */
export const UTILITY_KINDS = wordList('water rail railway railways trains buses gas electric power energy capital group')

/** Offices that bear the name of their town, by their last word and the one before: "Legal Centre", "High Court". */
export const OFFICE_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['centre', 'center'].map((last) => [last, wordList('legal law advice justice')] as const),
  ...['court', 'tribunal'].map((last) => [last, wordList('supreme high constitutional appeal appeals district crown county federal superior magistrates magistrate criminal circuit labour labor sessions electoral')] as const),
  ['council', wordList('security')], ['commission', wordList('election electoral')],
])

/** What people found and join, as the last word of a name; the Soviet Union was a place. */
export const BODY_KINDS = wordList('project initiative alliance coalition network campaign trust foundation federation commission committee association institute society')

/** What people of one trade or lot found besides: "the Planters' Union". */
export const GUILD_KINDS = wordList('union party league council club guild front congress forum group board fund bureau movement chamber assembly cooperative co-op collective')

/** What bears the town it is in in front: "Lusaka Newsroom". */
export const BRANCHES = wordList('newsroom bureau')

/** What a country's association or force bears in front of the country: "Cricket Australia", "Police Scotland". */
export const COUNTRYWIDE = wordList('police rugby cricket athletics hockey netball swimming gymnastics basketball tennis boxing cycling rowing golf sailing volleyball badminton judo archery triathlon')

/** What a company is, as a word that opens a sentence before its name and is no part of it: "Startup Fernlight". */
const KIND_OPENERS = wordList('rival startup start-up retailer insurer lender brokerage broadcaster conglomerate consultancy grocer')
/** The first words of "Startup Nation" name it: what such a word opens is followed by no word of every text. */
export const isKindOpener = (word: Word, next: Word | undefined): boolean =>
  word.shape === 'title' && isKind(word) && next !== undefined && next.shape !== 'mark' && (next.classes & COMMON) === 0
const COMMON = WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.demonym | WORD_CLASS.country
/** "Chipmaker" */
const MAKER = /\p{L}{3}maker$/u
const isKind = perWord(({ lower }) => KIND_OPENERS.has(lower) || MAKER.test(lower))
