import type { PersonEntity } from '../../extraction.js'
import { HONORIFICS } from '../../lexicon/honorifics.js'
import { isPeopleNoun, isPersonNoun } from '../../lexicon/person-nouns.js'
import { BODY_NOUNS, inSingular } from '../../lexicon/speaking-things.js'
import type { Span, TextSpan } from '../../span.js'
import { internWord } from '../../word.js'
import type { Remark } from '../check/finding.js'
import { isWithinAny } from '../check/spans.js'
import { isInBody, type Story } from '../check/story.js'
import { wordsOf } from '../words.js'
import { nameWords, surnameOf } from './names.js'
import type { Rule } from './rule.js'

/** “We won,” said Lee. … Ann Lee, a baker, left early. */
export const surnameFirst: Rule = {
  name: 'surname-first',
  summary: 'a surname before the full name was given',
  severity: 'warning',
  anyLanguage: false,
  find: findSurnamesFirst,
}

function findSurnamesFirst(story: Story): readonly Remark[] {
  const { people, quotes } = story.extraction
  const holders = new Map<string, number>()
  for (const { name } of people) holders.set(surnameOf(name), (holders.get(surnameOf(name)) ?? 0) + 1)
  const spoken = quotes.filter(({ type }) => type !== 'indirect').flatMap(({ spans }) => spans)
  return people
    .filter(({ name }) => nameWords(name).length > 1 && holders.get(surnameOf(name)) === 1)
    .flatMap((person) => remarkOn(person, story, spoken))
}

function remarkOn({ name, mentions }: PersonEntity, story: Story, spoken: readonly Span[]): readonly Remark[] {
  const inBody = mentions.filter((mention) => isInBody(story, mention))
  const first = inBody.find((mention) => !isWithinAny(spoken, mention.start))
  const full = mentions.find(({ text }) => isFullName(text))
  if (!first || !full || full.start <= first.start || first.text.toLowerCase() !== surnameOf(name)) return []
  if (first.text === first.text.toUpperCase() || isModifier(story.text, first) || hasTitle(story.text, first) || isInSubhead(story.text, first)) return []
  return [{ start: first.start, end: first.end, message: `“${first.text}” comes before the full name, ${full.text}, is given`, hint: 'give the full name here, and the surname from then on' }]
}

/** A line of its own that is so short is a subhead. */
const LONGEST_SUBHEAD = 60

function isInSubhead(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SUBHEAD), start)
  const after = text.slice(end, end + LONGEST_SUBHEAD)
  const opening = before.lastIndexOf('\n')
  const closing = after.indexOf('\n')
  return opening >= 0 && closing >= 0 && before.length - opening + closing + (end - start) <= LONGEST_SUBHEAD
}

/** Each word with a capital: where a name holds another, something else was taken for a part of it. */
const isFullName = (text: string): boolean => nameWords(text).length > 1 && nameWords(text).every((word) => /^\p{Lu}/u.test(word))

const LONGEST_TITLE = 12

/** "Mr. Lee", "Judge Lee", "President Lee": many a house's style for people whom readers know. */
function hasTitle(text: string, { start }: TextSpan): boolean {
  const word = wordsOf(text.slice(Math.max(0, start - LONGEST_TITLE), start)).at(-1)
  return word !== undefined && (HONORIFICS.has(word) || isPersonNoun(internWord(word)))
}

const OPENS_PHRASE = /(?:\b(?:the|a|an|this|that)\s|[-“"‘'])\s*$/iu
const LONGEST_OPENING = 6
const NEXT_WORDS = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u
const LONGEST_NEXT = 40

/** "the Lee campaign", "a pro-Lee rally", "two Lee supporters": what is named after somebody is not that person. */
function isModifier(text: string, { start, end }: TextSpan): boolean {
  const next = NEXT_WORDS.exec(text.slice(end, end + LONGEST_NEXT))?.slice(1) ?? []
  return OPENS_PHRASE.test(text.slice(Math.max(0, start - LONGEST_OPENING), start)) || text[end] === '-' || next.some((word) => word !== undefined && isOwned(word))
}

const isOwned = (word: string): boolean => BODY_NOUNS.has(inSingular(word)) || isPersonNoun(internWord(word)) || isPeopleNoun(internWord(word))
