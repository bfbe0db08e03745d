import { rangeText } from '../../analysis.js'
import type { SpeakerKind } from '../../extraction.js'
import { genderOfNoun } from '../../lexicon/person-nouns.js'
import { inSingular } from '../../lexicon/speaking-things.js'
import { closesWithAdverb, tellsWhere } from '../neighbours.js'
import type { NounPhrase } from '../noun-phrase.js'
import { withSmallFirst } from '../small-first.js'
import type { Word } from '../../word.js'
import { isDeterminer, isRelative, mayBe, type HeadKind } from '../word-kinds.js'
import { introducedAs } from '../own-name.js'
import type { CreditRule, OpenQuote, Reading } from '../reading.js'

const KIND_OF_HEAD = { person: 'person', people: 'group', body: 'organization', utterance: 'other', other: 'other' } as const satisfies Record<HeadKind, SpeakerKind>

/** {A spokesperson for the port} said … → keeps the story's words, and the same figure for "the spokesperson" later on */
export const creditNamelessSource: CreditRule = (reading, quote) => {
  const { source, phrase } = quote
  if (!source || !phrase) return null
  const noun = reading.analysis.tokens.words[phrase.head]
  const head = inSingular(noun.lower)
  const known = reading.roster.metAt(source.first) ?? introducedAs(reading, source) ?? (takesUp(phrase) ? reading.roster.described(head, phrase) : null)
  if (known) return { figure: known, rule: 'nameless', confidence: 0.8 }
  const kind = phrase.plural && phrase.kind === 'body' ? 'group' : KIND_OF_HEAD[phrase.kind]
  const figure = reading.roster.addNameless({
    name: storyWords(reading, quote, phrase), kind, plural: phrase.plural, gender: phrase.kind === 'person' ? genderOfNoun(noun) : null, head, modifiers: phrase.modifiers,
  })
  return { figure, rule: 'nameless', confidence: 0.85 }
}

/** "The officials" are those met before; "officials" may be any. */
const takesUp = ({ determiner, kind }: NounPhrase): boolean => determiner === 'definite' || determiner === 'owned' || (determiner === 'none' && kind !== 'people' && kind !== 'other')

/** Where "leaders on Thursday" ends, without the day. */
const beforeTime = (words: readonly Word[], first: number, end: number): number =>
  end - first > 2 && words[end - 2].lower === 'on' && mayBe(words[end - 1], 'date') ? end - 2 : end

/** The source up to its relative clause, without its "there" or "last month"; "The" of a sentence's start is "the", "THE CHAIR" stays. */
function storyWords({ analysis, analysis: { tokens }, cast: { appearances, appearanceAt } }: Reading, { source }: OpenQuote, { core }: NounPhrase): string {
  if (!source) return ''
  let end = core.end
  if (end < source.end && (tellsWhere(tokens, end) || closesWithAdverb(tokens, end, source.end))) source = { first: source.first, end }
  for (; end < source.end && !isRelative(tokens.words[end]) && tokens.words[end].text !== ','; end++) {
    if (appearanceAt[end] >= 0) end = Math.min(source.end, appearances[appearanceAt[end]].end) - 1 // "the Ministry of Housing, Communities and Government"
  }
  const words = rangeText(analysis, { first: source.first, end: beforeTime(tokens.words, source.first, end) })
  const opening = tokens.words[source.first]
  return words.length > 1 && isDeterminer(opening) && opening.shape !== 'upper' ? withSmallFirst(words) : words
}
