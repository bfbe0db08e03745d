import type { PersonEntity, Speaker } from '../../extraction.js'
import { isPersonNoun } from '../../lexicon/person-nouns.js'
import type { TextSpan } from '../../span.js'
import { internWord } from '../../word.js'
import type { Remark } from '../check/finding.js'
import type { Story } from '../check/story.js'
import { nameWords } from './names.js'
import type { Rule } from './rule.js'

/** “The bridge will not hold,” said Ann Lee. Nothing more is said of her. */
export const noRole: Rule = {
  name: 'no-role',
  summary: 'a speaker who is never introduced',
  severity: 'warning',
  anyLanguage: false,
  find: findUnintroduced,
}

function findUnintroduced(story: Story): readonly Remark[] {
  const people = new Map(story.extraction.people.map((person) => [person.name, person]))
  const quoted = new Map(story.extraction.quotes.map((quote) => [quote.id, quote]))
  return story.extraction.speakers.flatMap((speaker) => {
    const person = people.get(speaker.name)
    if (!person || speaker.kind !== 'person' || nameWords(speaker.name).length < 2) return []
    if (!speaker.quotes.some((id) => quoted.get(id)?.type !== 'indirect')) return []
    return isIntroduced(story, speaker, person) ? [] : [remarkOn(speaker, person)]
  })
}

const remarkOn = ({ name }: Speaker, { mentions: [first] }: PersonEntity): Remark =>
  ({ start: first.start, end: first.end, message: `${name} is quoted and never introduced`, hint: 'say who this is to the story: an office, a trade, a witness, a neighbour' })

function isIntroduced({ text, bodyStart, extraction }: Story, speaker: Speaker, person: PersonEntity): boolean {
  if (speaker.role !== null || person.role !== null) return true
  // Whom the headline names is whom the story is about.
  if (person.mentions[0].start < bodyStart) return true
  const sources = extraction.quotes.filter((quote) => quote.speaker?.id === speaker.id && quote.speaker.mention)
  return person.mentions.some((mention) => hasDescription(text, mention)) || sources.some((quote) => quote.speaker!.mention!.text.includes(','))
}

/** How far on either side of a name its description can be seen to begin or end. */
const REACH = 60
/** ", a baker", ", who", ", 41,", " (left)", " of the port", " from Oslo", " is". */
const DESCRIBED_AFTER = /^(?:['’]|,? ?\(|, (?:\p{Ll}|\d|The |\p{Lu}[\p{L}’']*['’]s )|,? (?:of|from|at|with|for|in|who|whose|is|was|has|had|became) )/u
const SIGNED = /(?:[\n—―–]|--)\s?$/u
const CAPITAL = /^\p{Lu}/u

const hasDescription = (text: string, { start, end }: TextSpan): boolean =>
  DESCRIBED_AFTER.test(text.slice(end, end + REACH)) || describes(text.slice(Math.max(0, start - REACH), start))

/** Whether the words before a name end in "the baker", "Senator", "her sister,"; under a letter a name is a signature, and needs none. */
function describes(before: string): boolean {
  if (SIGNED.test(before)) return true
  const last = before.endsWith(' ') ? before.trimEnd().split(/\s/u).at(-1) : undefined
  return last !== undefined && (last.endsWith(',') || CAPITAL.test(last) || isPersonNoun(internWord(last)))
}
