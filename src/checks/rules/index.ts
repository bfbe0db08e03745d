import { anonymousSources } from './anonymous-sources.js'
import { headlineQuote } from './headline-quote.js'
import { nameSpelling } from './name-spelling.js'
import { noRole } from './no-role.js'
import { noSpeaker } from './no-speaker.js'
import { placeCountry } from './place-country.js'
import { pronounClash } from './pronoun-clash.js'
import { repeatedQuote } from './repeated-quote.js'
import type { Rule } from './rule.js'
import { singleSourceRun } from './single-source-run.js'
import { straightMarks } from './straight-marks.js'
import { surnameFirst } from './surname-first.js'
import { unclosedMarks } from './unclosed-marks.js'

export type { Rule } from './rule.js'

/**
 * Every rule. To add one: write it in a file of its own, with a test, give it a page in docs/rules, and name it here and in
 * whosaidrc.schema.json. A test holds all of these together.
 */
export const RULES: readonly Rule[] = [
  unclosedMarks, straightMarks, noSpeaker, headlineQuote, nameSpelling, surnameFirst, noRole, placeCountry, pronounClash, repeatedQuote,
  singleSourceRun, anonymousSources,
]

export const RULE_NAMES: readonly string[] = RULES.map(({ name }) => name)
