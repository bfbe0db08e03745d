import type { Analysis, Tokens } from '../analysis.js'
import { HONORIFICS } from '../lexicon/honorifics.js'
import { genderOfNoun } from '../lexicon/person-nouns.js'
import { PRONOUNS, type Gender } from '../lexicon/pronouns.js'
import type { Appearance, Cast, Figure } from './cast.js'
import type { Narration } from './narration.js'
import { isPreposition } from './noun-phrase.js'
import type { Role } from './roles.js'

/**
 * What the story itself says of each figure's gender: above 0 for "he", below for "she", the size is how sure. A name alone
 * says nothing.
 */
export interface Genders {
  lean(figure: Figure): number
  /** Adds what a later passage says. */
  note(figure: Figure, gender: Gender, weight: number): void
}

/** "Mr. Lee" is as good as certain; a pronoun with one person near is a strong hint, with the person a sentence back, or another there, a weaker one. */
const HONORIFIC_WEIGHT = 6
const NOUN_WEIGHT = 4
const SAME_SENTENCE_WEIGHT = 1
const WEAK_WEIGHT = 0.5

const sign = (gender: Gender): number => (gender === 'he' ? 1 : -1)

export function weighGenders(analysis: Analysis, cast: Cast, roles: readonly Role[], narration: Narration): Genders {
  const { tokens } = analysis
  const leans: number[] = cast.figures.map(() => 0)
  const note = ({ index }: Figure, gender: Gender, weight: number): void => { leans[index] = (leans[index] ?? 0) + sign(gender) * weight }
  for (const appearance of cast.appearances) {
    const gender = genderBefore(tokens, appearance)
    if (gender && appearance.figure.kind === 'person') note(appearance.figure, gender, HONORIFIC_WEIGHT)
  }
  for (const { figure, first, end } of roles) {
    for (let i = first; i < end && !(isPreposition(tokens.words[i]) && i > first); i++) {
      const gender = genderOfNoun(tokens.words[i])
      if (gender && figure.kind === 'person' && !tokens.words[i + 1]?.lower.startsWith("'")) note(figure, gender, NOUN_WEIGHT)
    }
  }
  notePronouns(analysis, cast, narration, note)
  return { lean: ({ index }) => leans[index] ?? 0, note }
}

const genderBefore = ({ words }: Tokens, { first }: Appearance): Gender | null => {
  const word = words[first - 1] as Tokens['words'][number] | undefined
  return word && word.shape !== 'lower' ? HONORIFICS.get(word.lower.replace('.', ''))?.gender ?? null : null
}

const sameOrNobody = (here: Appearance | 'several', before: Appearance | 'several' | null): boolean =>
  before === null || (here !== 'several' && before !== 'several' && here.figure === before.figure)

/** "he" and "she" of the teller's own sentences, where one person only has been named in this sentence and the one before. */
function notePronouns({ tokens, sentences }: Analysis, cast: Cast, { spoken }: Narration, note: Genders['note']): void {
  let before: Appearance | 'several' | null = null
  for (const { first, end } of sentences) {
    let here: Appearance | 'several' | null = null
    for (let i = first; i < end; i++) {
      if (spoken[i]) continue
      const appearance = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
      if (appearance?.figure.kind === 'person') {
        here = here === null || (here !== 'several' && here.figure === appearance.figure) ? appearance : 'several'
        continue
      }
      const gender = PRONOUNS.get(tokens.words[i].lower)?.gender
      if (!gender) continue
      const only: Appearance | 'several' | null = here ?? before
      if (only && only !== 'several') note(only.figure, gender, here && sameOrNobody(here, before) ? SAME_SENTENCE_WEIGHT : WEAK_WEIGHT)
    }
    before = here ?? before
  }
}
