import type { Quote } from '../../extraction.js'
import type { Span } from '../../span.js'
import type { Remark } from '../check/finding.js'
import type { Story } from '../check/story.js'
import type { Rule } from './rule.js'

/** “The port will shut,” said a person familiar with the talks. */
export const anonymousSources: Rule = {
  name: 'anonymous-sources',
  summary: 'how much of a story comes from sources without a name',
  severity: 'info',
  anyLanguage: false,
  find: countAnonymous,
}

/** Words for those who speak without their names, as against bodies and crowds that have none to give: "fire officials". */
const NAMELESS = /\b(?:anonym\p{L}+|(?<!media )sources?|insiders?)\b|\b(?:people|person|persons|officials?|aides?|advisers?|advisors?|diplomats?|executives?) (?:familiar|close|briefed|with (?:direct )?knowledge|who (?:was|were|is|are|declined|asked|spoke|requested))\b|^(?:an?|one|another|two|three|four|five|several|some|senior|top|former|current)\b.* (?:officials?|aides?|operatives?|diplomats?|employees?|staffers?)$/iu

/** "Harbour Insider" */
const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u

/** Whether the words for a speaker are those for somebody whose name is kept back. */
export const isNameless = (words: string): boolean => NAMELESS.test(words) && !NAME.test(words)

function countAnonymous({ text, extraction: { quotes, people, organizations } }: Story): readonly Remark[] {
  const named = new Set([...people, ...organizations].map(({ name }) => name))
  const anonymous = quotes.filter(({ speaker }) => speaker !== null && !named.has(speaker.name) && isNameless(speaker.name) && !isExplained(text, speaker.mention))
  if (anonymous.length === 0) return []
  const names = [...new Set(anonymous.map(({ speaker }) => speaker!.name))]
  const shown = names.slice(0, MOST_SHOWN).map((name) => `“${name}”`).join(', ') + (names.length > MOST_SHOWN ? ' and others' : '')
  return [{ ...placeOf(anonymous[0]), message: `${anonymous.length} of ${quotes.length} quotes ${anonymous.length === 1 ? 'comes' : 'come'} from sources without a name, and it is not said why: ${shown}`, hint: 'name them, or say why they are not named and how they know' }]
}

/** "who spoke on condition of anonymity because …" */
const EXPLANATION = /\banonym|\bnot (?:be|to be|being) (?:named|identified)|\bnot (?:authori[sz]ed|allowed|permitted)/iu
/** About a sentence, with and after the words for the source. */
const EXPLANATION_REACH = 250

const isExplained = (text: string, mention: Span | null): boolean => mention !== null && EXPLANATION.test(text.slice(mention.start, mention.end + EXPLANATION_REACH))

const MOST_SHOWN = 3

const placeOf = ({ speaker, spans: [first] }: Quote): Span => {
  const { start, end } = speaker?.mention ?? first
  return { start, end }
}
