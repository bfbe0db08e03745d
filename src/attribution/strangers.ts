import type { Word } from '../word.js'
import { appearancesWithin, type Figure } from './cast.js'
import type { TokenRange } from '../analysis.js'
import { genderOfNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVE_PRONOUNS, type Gender } from '../lexicon/pronouns.js'
import { readNounPhrase, type NounPhrase } from './noun-phrase.js'
import { isDeterminer, isMark, isPossessiveMark, isPreposition, isRelative, isVerb, mayBe } from './word-kinds.js'
import type { OpenQuote, Reading } from './reading.js'

/** Tokens back to where somebody without a name may have been met: a paragraph or two. */
const STRANGER_REACH = 120
/** Words between the article and the noun: "a young harbour pilot". */
const MOST_BETWEEN = 4
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another'])
/** "as a nurse", "like a nurse": what somebody is, and nobody met. */
const AS: ReadonlySet<string> = new Set(['as', 'like', 'is', 'was', 'be', 'became', 'become', 'of'])

/** "A nurse sued. {The nurse} said": the noun of one met without a name, which is no title of anybody's; -1 where there is none. */
export function strangerBefore({ analysis: { tokens }, narration, descriptions }: Reading, { at }: OpenQuote, { head, determiner }: NounPhrase): number {
  if (determiner !== 'definite') return -1
  const { words } = tokens
  const { lower } = words[head]
  for (let i = at - 1; i > Math.max(0, at - STRANGER_REACH); i--) {
    if (words[i].lower !== lower || narration.spoken[i]) continue
    let article = i - 1
    while (article > 0 && i - article < MOST_BETWEEN && describes(words[article])) article--
    if (!ONE.has(words[article].lower)) continue
    if (!isTitle(descriptions.tokens, article, i) && !(article > 0 && AS.has(words[article - 1].lower))) return i
  }
  return -1
}

/** Sentences back from the words to the one that brings in somebody new. */
const MOST_SENTENCES_BACK = 2
/** In tokens: "Another young Lusaka shopkeeper". */
const LONGEST_INTRODUCTION = 6

/**
 * "A farmer disagreed. “It is dear,” he said", "Her neighbour agreed.": the one without a name with whom a sentence begins right before the words, where
 * nobody has been named or has spoken since; null where there is none, or the pronoun does not fit.
 */
export function strangerIntroduced({ analysis: { tokens, sentences }, cast, narration, speeches }: Reading, { at, content }: OpenQuote, gender: Gender | null): NounPhrase | null {
  const start = Math.min(at, content[0].first)
  const own = narration.sentenceOf[start]
  for (let index = own - 1; index >= Math.max(0, own - MOST_SENTENCES_BACK); index--) {
    const sentence = sentences[index]
    if (narration.spoken[sentence.first] !== 0 || narration.paragraphOf[start] - sentence.paragraph > 1 || (speeches.at(-1)?.at ?? -1) >= sentence.first) return null
    if (appearancesWithin(cast, { first: sentence.first, end: start }).some(({ figure }) => figure.kind === 'person')) return null
    const opening = openingOf(tokens.words, sentence)
    if (opening < 0) continue
    const end = headOfIntroduction(tokens.words, { first: opening, end: sentence.end })
    const phrase = end > 0 ? readNounPhrase(tokens, { first: opening, end }) : null
    const told = phrase && phrase.head >= 0 ? genderOfNoun(tokens.words[phrase.head]) : null
    if (phrase?.determiner === 'owned' && !ANSWERING.has(tokens.words[end].lower)) return null // "Her father kept two cows. “I milked them,” she said"
    return phrase?.kind === 'person' && !phrase.plural && (told === null || told === gender) ? phrase : null
  }
  return null
}

/** "Ms. Lee was on stage when *a man* stood up. “You lied!” he shouted": the last one met without a name, wherever in the sentence; for pronouns that fit nobody with one. */
export function strangerMet({ analysis: { tokens, sentences }, narration, descriptions }: Reading, { at, content }: OpenQuote, gender: Gender): NounPhrase | null {
  const { words } = tokens
  const start = Math.min(at, content[0].first)
  const first = Math.max(sentences[Math.max(0, narration.sentenceOf[start] - 1)].first, start - STRANGER_REACH)
  for (let i = start - 1; i > first; i--) {
    if (narration.spoken[i] !== 0 || words[i].shape !== 'lower' || !isPersonNoun(words[i]) || !endsPhrase(words[i + 1])) continue
    let article = i - 1
    while (article > first && i - article < MOST_BETWEEN && describes(words[article])) article--
    const told = genderOfNoun(words[i])
    if (!ONE.has(words[article].lower) || AS.has(words[article - 1]?.lower) || isTitle(descriptions.tokens, article, i) || (told !== null && told !== gender)) continue
    return readNounPhrase(tokens, { first: article, end: i + 1 })
  }
  return null
}

/** What somebody does whose words come next. */
const ANSWERING: ReadonlySet<string> = new Set(['agreed', 'agrees', 'disagreed', 'disagrees', 'concurred', 'concurs', 'demurred', 'demurs', 'differed', 'differs', 'nodded', 'nods', 'shrugged', 'shrugs', 'scoffed', 'scoffs'])

/** Where somebody is brought in: at once, or after where and when, "At the gate a young farmer"; −1 where nobody is. */
function openingOf(words: readonly Word[], { first, end }: TokenRange): number {
  if (ONE.has(words[first].lower) || POSSESSIVE_PRONOUNS.has(words[first].lower)) return first
  if (!mayBe(words[first], 'preposition')) return -1
  for (let i = first + 2; i < Math.min(end, first + LONGEST_INTRODUCTION) && !isMark(words[i]); i++) if (ONE.has(words[i].lower) && !isPreposition(words[i - 1])) return i
  return -1
}

/** Where "A young farmer" ends in a sentence, and no "farmer organisation"; −1 where none is there. */
function headOfIntroduction(words: readonly Word[], { first, end }: TokenRange): number {
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_INTRODUCTION) && describes(words[i]); i++) {
    if (words[i].shape === 'lower' && isPersonNoun(words[i]) && endsPhrase(words[i + 1])) return i + 1
  }
  return -1
}

/** A verb, also one that no lexicon has, a comma, "who" or "in". */
const endsPhrase = (next: Word): boolean =>
  isMark(next) ? next.text !== '-' && !isPossessiveMark(next) : isPreposition(next) || isRelative(next) || mayBe(next, 'pastTense', 'presentTense', 'auxiliary', 'adverb') || next.lower.endsWith('ed') || ANSWERING.has(next.lower)

/** "The boy, who cannot be named", "The owner, who did not want to be named": whoever is named elsewhere is not meant. */
export function staysNameless({ analysis: { tokens: { words } } }: Reading, { head }: NounPhrase): boolean {
  for (let i = head + 1; i < Math.min(words.length, head + NAMELESS_REACH) && !SENTENCE_ENDS.includes(words[i].text); i++) {
    if (NAMING.has(words[i].lower) && words[i - 1].lower === 'be' && (NEVER.has(words[i - 2].lower) || (words[i - 2].lower === 'to' && words.slice(Math.max(head + 1, i - REFUSAL), i - 2).some(refuses)))) return true
  }
  return false
}

const NAMELESS_REACH = 12
/** Tokens: "did not want to be named". */
const REFUSAL = 6
const refuses = ({ lower }: Word): boolean => lower === 'not' || lower === 'declined' || lower === 'refused' || /n[’']t$/u.test(lower)
const SENTENCE_ENDS = '.!?'
const NAMING: ReadonlySet<string> = new Set(['named', 'identified'])
const NEVER: ReadonlySet<string> = new Set(['cannot', 'not', "can't", 'can’t'])

/** "Lee, a nurse" */
function isTitle(described: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (described.has(i)) return true
  return false
}

/** A word between the article and the noun. */
const describes = (word: Word): boolean => !isDeterminer(word) && !isMark(word) && !isPreposition(word) && !isVerb(word) && word.lower !== 'to'

/** Whether the story has pointed at somebody between a token and a quote. */
export function isNamedSince({ log }: Reading, { at }: OpenQuote, figure: Figure, since: number): boolean {
  for (const reference of log.before(at, STRANGER_REACH)) {
    if (reference.token <= since) return false
    if (reference.figure === figure) return true
  }
  return false
}
