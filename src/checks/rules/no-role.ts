import type { PersonEntity, Quote, Speaker } from '../../extraction.js'
import { HONORIFICS } from '../../lexicon/honorifics.js'
import { isPeopleNoun, isPersonNoun } from '../../lexicon/person-nouns.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { contains, type TextSpan } from '../../span.js'
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
    const own = speaker.quotes.map((id) => quoted.get(id)!)
    if (!own.some(({ type, cue }) => type === 'direct' && !WRITING.test(cue?.text ?? '')) || !speaksFirst(person, own)) return []
    return isIntroduced(story, speaker, person) ? [] : [remarkOn(speaker, person)]
  })
}

/** Who is cited from a page or a post is told of by that. */
const WRITING = /^(?:writ|wrote|post|tweet)/iu

/** Whom a story names before quoting is somebody it tells of; one who turns up as the source of words is new to the reader. */
const speaksFirst = ({ mentions: [first] }: PersonEntity, quotes: readonly Quote[]): boolean =>
  quotes.some(({ speaker }) => speaker?.mention && contains(speaker.mention, first))

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
/** ", a baker", ", who", ", 41,", " (left)", " of the port", " from Oslo", " is"; a colon: a list of voices. */
const DESCRIBED_AFTER = /^(?:['’:]|,? ?\(|, (?:\p{Ll}|\d|The |\p{Lu}[\p{L}’']*['’]s )|,? (?:of|from|at|with|for|in|who|whose|is|was|has|had|became) )/u
const SIGNED = /(?:[\n—―–]|--)\s?$/u
const CAPITAL_OR_NUMBER = /^[\p{Lu}\p{N}]/u

const hasDescription = (text: string, { start, end }: TextSpan): boolean =>
  DESCRIBED_AFTER.test(text.slice(end, end + REACH)) || describes(text.slice(Math.max(0, start - REACH), start))

/** How many words before a name a title may begin: "the union's chief economist and spokeswoman Ann Lee". */
const TITLE_WORDS = 8

/** Whether the words before a name tell of a person: "the baker", "Senator", "62-year-old"; under a letter a name is a signature, and needs none. */
function describes(before: string): boolean {
  if (SIGNED.test(before)) return true
  if (!before.endsWith(' ')) return false
  const words = before.trimEnd().split(/\s+/u).slice(-TITLE_WORDS)
  const last = words.at(-1) ?? ''
  return last.endsWith(',') || CAPITAL_OR_NUMBER.test(last) || words.some(isTitle) || isNoun(last)
}

const LOWER = /^\p{Ll}+$/u
const NO_NOUN = WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.determiner | WORD_CLASS.pronoun | WORD_CLASS.auxiliary | WORD_CLASS.adverb
  | WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.gerund | WORD_CLASS.questionWord

/** "claimant Ann Lee", whatever a claimant is; not "said Ann Lee", "as Ann Lee". */
const isNoun = (last: string): boolean => LOWER.test(last) && (internWord(last).classes & NO_NOUN) === 0 && !SAYING_VERBS.has(last)

function isTitle(text: string): boolean {
  const word = internWord(text)
  return isPersonNoun(word) || isPeopleNoun(word) || HONORIFICS.has(word.lower.replace(/\.$/u, '')) || HONORIFICS.has(word.lower.replace(/s\.$/u, ''))
}
