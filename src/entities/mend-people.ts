import type { Analysis } from '../analysis.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { coveredTokens } from './covered.js'
import { isGeneration } from './generations.js'
import { isGivenNameBefore } from './given-name-before.js'
import { isGivenName } from './is-given-name.js'
import { isPlaced } from './is-placed.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** Small words within a surname: "van der Zanden", "bin Salman". */
const PARTICLES: ReadonlySet<string> = new Set('van von der den de del della da dos du la le di bin ibn al el ter ten zu y'.split(' '))

/**
 * Mends what the tagger cut or took for something else, by what the rest of the story knows: "Pieter" goes on with "van der
 * Zanden" and "Lee" with "Jr.", a bare surname after its first name takes it in, and "Whitehorse" is no town where Martin Whitehorse speaks.
 */
export function mendPeople(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens } = analysis
  const covered = coveredTokens(tokens.count, mentions)
  const surnames = new Set<string>()
  const titled = new Set<string>()
  for (const { type, words } of mentions) {
    if (type !== 'person' || words.length < 2) continue
    const surname = words[isGeneration(words[words.length - 1]) ? words.length - 2 : words.length - 1]
    surnames.add(surname)
    if (!NAMES_OR_TITLES.has(words[0])) titled.add(surname)
  }
  return mentions.map((mention, index) => {
    if (mention.type === 'organization' && isBesidePerson(tokens.words, mention, mentions[index - 1])) return { ...mention, type: 'person' }
    if (mention.type === 'person') return withoutTitle(analysis, widen(analysis, withoutUtterance(analysis, mention, surnames), covered), titled)
    const isCountry = (tokens.words[mention.first].classes & WORD_CLASS.country) !== 0
    const only = mention.words.length === 1 && !isCountry && surnames.has(mention.words[0]) && !isPlaced(tokens.words, mention.first)
    const initialed = mention.type === 'place' && mention.words.length > 1 && INITIALS.test(mention.words[0]) && surnames.has(mention.words[mention.words.length - 1])
    return only || initialed ? { ...mention, type: 'person' } : mention
  })
}

/** "Ingrid Hale and *Casper Berg* run it": a name that begins as people’s do, joined to somebody’s. */
const isBesidePerson = (words: readonly Word[], { first, end }: Mention, before: Mention | undefined): boolean =>
  end - first === 2 && before?.type === 'person' && before.words.length === 2 && before.end === first - 1 && words[first - 1].lower === 'and' && words[end]?.shape === 'lower' && isGivenName(words[first])

/** "j.r." */
const INITIALS = /^(?:\p{L}\.)+$/u

/** "Hale Speech" of a heading is the speech of the Hale whom the story names in full. */
function withoutUtterance(analysis: Analysis, mention: Mention, surnames: ReadonlySet<string>): Mention {
  const { first, end, words: [surname, thing] } = mention
  if (end - first !== 2 || !UTTERANCE_NOUNS.has(thing) || !surnames.has(surname)) return mention
  return makeMention(analysis, { first, end: first + 1 }, 'person') ?? mention
}

/** Some are called so, and some are it. */
const NAMES_OR_TITLES: ReadonlySet<string> = new Set(['dean'])

/** "Dean Hale" is the dean, where the story has an Ann Hale. */
function withoutTitle(analysis: Analysis, mention: Mention, titled: ReadonlySet<string>): Mention {
  const { first, end, words: [title, surname] } = mention
  if (mention.words.length !== 2 || !NAMES_OR_TITLES.has(title) || !titled.has(surname)) return mention
  return makeMention(analysis, { first: first + 1, end }, 'person') ?? mention
}

const isCapital = ({ shape }: Word): boolean => shape === 'title' || shape === 'mixed'

/** The mention with the particles and the surname after it, and with the first name before it, where nothing else names these. */
function widen(analysis: Analysis, mention: Mention, covered: Uint8Array): Mention {
  const { words } = analysis.tokens
  let { first, end } = mention
  let at = end
  while (at < words.length && words[at].shape === 'lower' && PARTICLES.has(words[at].lower) && at - end < MOST_PARTICLES) at++
  if (at > end && at < words.length && !covered[at] && isCapital(words[at])) end = at + 1
  const suffix = end < words.length && words[end].text === ',' ? end + 1 : end
  if (suffix < words.length && isGeneration(words[suffix].lower)) end = suffix + 1
  if (isElder(words, end) || isSurnameSaid(words, end, covered)) end++
  const before = words[first - 1] as Word | undefined
  if (isHyphenatedName(analysis, mention) && before !== undefined && isFamilyName(before) && !covered[first - 1] && !opensSentence(words, first - 1)) first--
  if (mention.words.length === 1 && before !== undefined && !covered[first - 1] && isGivenNameBefore(analysis.tokens, { first, end })) first--
  return first === mention.first && end === mention.end ? mention : makeMention(analysis, { first, end }, 'person') ?? mention
}

/** "senior" of "Hale senior said", but not of "Hale senior staff". */
function isElder(words: readonly Word[], at: number): boolean {
  if (at >= words.length || (words[at].text !== 'senior' && words[at].text !== 'junior')) return false
  const next = words[at + 1] as Word | undefined
  return next === undefined || (next.shape === 'mark' && next.text !== '-') || (next.classes & (WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary | WORD_CLASS.conjunction)) !== 0
}

/** "Kamarul Said said": the first is his name. */
const isSurnameSaid = (words: readonly Word[], at: number, covered: Uint8Array): boolean => words[at]?.text === 'Said' && !covered[at] && words[at + 1]?.shape === 'lower' && SAYING_VERBS.has(words[at + 1].lower)

/** "Wen-hua", as Chinese and Korean given names are written after the family's: the second part has no capital. */
const isHyphenatedName = ({ tokens: { words } }: Analysis, { first, end }: Mention): boolean =>
  end - first === 3 && words[first].shape === 'title' && words[first + 1].text === '-' && words[first + 2].shape === 'lower'

const LONGEST_FAMILY_NAME = 6

const opensSentence = (words: readonly Word[], at: number): boolean => at === 0 || words[at - 1].text === '.'

/** A short word with a capital that is no title and no country's. */
const isFamilyName = (word: Word): boolean =>
  word.shape === 'title' && word.text.length <= LONGEST_FAMILY_NAME && !isPersonNoun(word) && (word.classes & NOT_A_FAMILY) === 0

const NOT_A_FAMILY = WORD_CLASS.country | WORD_CLASS.demonym | WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.adverb | WORD_CLASS.date | WORD_CLASS.auxiliary

const MOST_PARTICLES = 3
