import { wordList } from './word-list.js'

/** What an office is of, "the finance minister", "the mayor’s spokesman": a line has words for one thing, in lower case. Source: our own list of ministries and of those who have others speak for them. */
const PORTFOLIOS = [
  'finance financial finances treasury economy economic exchequer budget fiscal revenue planning development', 'foreign external diplomatic overseas',
  'interior home internal homeland security', 'health medical hospital', 'education schools school skills university', 'justice law legal',
  'transport transportation railways roads aviation', 'agriculture agricultural farm farming food livestock fisheries', 'trade commerce business industry industrial investment',
  'environment environmental climate ecology forests water', 'energy power petroleum oil electricity coal mines mining', 'housing urban works construction infrastructure local communities',
  'tourism culture arts heritage sport sports youth', 'science technology digital communications information', 'immigration migration', 'women children family social welfare', 'prime chief',
]
const PATRONS = [
  'army military defence defense war armed forces navy naval troops', 'police constabulary sheriff', 'fire', 'intelligence spy', 'opposition rebel rebels insurgent insurgents',
  'mayor mayoral city municipal town council', 'governor gubernatorial', 'court judicial judiciary', 'company airline firm operator union', 'church diocese', 'campaign', 'embassy', 'district county',
]
/** They may speak for any ministry. */
const GOVERNMENT = 'government administration cabinet presidential presidency palace president premier minister'

const GROUPS: ReadonlyMap<string, string> = new Map([...PORTFOLIOS, ...PATRONS, GOVERNMENT].flatMap((line) => {
  const [first, ...others] = line.split(' ')
  return [first, ...others].map((word): [string, string] => [word, first])
}))
const OF_STATE: ReadonlySet<string> = new Set(PORTFOLIOS.map((line) => line.split(' ')[0]))

/** Offices of which there are several in a country, each of something. */
const CHARGED = wordList('minister secretary undersecretary spokesman spokeswoman spokesperson chief commissioner commander officer official director attorney')

/** What the office of a noun is of, by the first words of the lines above: "army" for "the army’s spokesman"; nothing for other nouns. "Chief" says so of a minister alone. */
export const chargesOf = (noun: string, words: readonly string[]): readonly string[] =>
  CHARGED.has(noun) ? words.flatMap((word) => (word === noun || (word === 'chief' && noun !== 'minister') ? [] : GROUPS.get(word) ?? [])) : []

/** Whether two of an office hardly are one: "the finance minister" and "the defence minister". */
export function areOfOthers(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0 || one.some((charge) => other.includes(charge))) return false
  return !speakForAll(one, other) && !speakForAll(other, one)
}

const speakForAll = (government: readonly string[], ministries: readonly string[]): boolean =>
  government.includes('government') && ministries.every((charge) => OF_STATE.has(charge))
