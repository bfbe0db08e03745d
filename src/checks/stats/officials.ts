import { inSingular } from '../../lexicon/speaking-things.js'
import { wordsOf } from '../words.js'

/**
 * Offices of state, in lower case and the singular. Source: our own list, after the style books' chapters on titles. Words that
 * companies and parties use as well ("secretary", "director", "spokesman") are not among them.
 */
const OFFICES: ReadonlySet<string> = new Set(
  `president premier minister chancellor senator congressman congresswoman lawmaker legislator governor mayor councillor councilor
  councilman councilwoman alderman ambassador envoy diplomat consul sheriff constable officer detective inspector superintendent
  judge justice magistrate prosecutor solicitor-general ombudsman official bureaucrat civil-servant regulator commissioner king queen prince
  princess sen rep gov mp mep undersecretary`.split(/\s+/u),
)

/** Bodies of the state. */
const STATE_BODIES: ReadonlySet<string> = new Set(
  `government ministry parliament congress senate cabinet court tribunal police army navy military embassy consulate palace presidency
  kremlin pentagon regulator municipality prosecution treasury council state`.split(/\s+/u),
)

/** "President of Harbour Bank", "court reporter": words before or after that make it no office of state. */
const ELSEWHERE: ReadonlySet<string> = new Set('company bank club union association federation university school college team firm former ex retired reporter'.split(' '))

/** Whether what a story calls a speaker, role or name, is an office or body of the state. */
export function isOfficial(words: string): boolean {
  const singular = wordsOf(words).map(inSingular)
  return singular.some((word) => OFFICES.has(word) || STATE_BODIES.has(word)) && !singular.some((word) => ELSEWHERE.has(word))
}
