import type { Analysis, Tokens } from '../analysis.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { genderOfNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVE_PRONOUNS, type Gender } from '../lexicon/pronouns.js'
import type { Word } from '../word.js'
import type { Appearance, Cast, Figure } from './cast.js'
import type { Narration } from './narration.js'
import { isObjectPronoun } from './neighbours.js'
import { ownWords } from './noun-phrase.js'
import { isConjunction, isMark, isPossessiveMark, isReflexive, isRelative, isVerb } from './word-kinds.js'
import type { Reference } from './references.js'
import type { Role } from './roles.js'
import type { Waypoint } from './waypoints.js'

/**
 * What the story itself says of each figure's gender: above 0 for "he", below for "she", the size is how sure. What a given
 * name tells is the figure's own, see `byName`.
 */
export type Genders = (figure: Figure) => number

type Note = (figure: Figure, gender: Gender, weight: number) => void

/** "Mr. Lee" is as good as certain; a pronoun with one person near is a strong hint, with the person a sentence back, or another there, a weaker one. */
const HONORIFIC_WEIGHT = 6
const NOUN_WEIGHT = 4
const REFLEXIVE_WEIGHT = 2
const SAME_SENTENCE_WEIGHT = 1
const WEAK_WEIGHT = 0.5
/** From this lean on, titles and roles have settled the matter and a pronoun of the same gender adds nothing. */
export const SETTLED = 4

const sign = (gender: Gender): number => (gender === 'he' ? 1 : -1)

export function weighGenders(analysis: Analysis, cast: Cast, roles: readonly Role[], narration: Narration, waypoints: readonly Waypoint[]): Genders {
  const { tokens } = analysis
  const leans: number[] = cast.figures.map(() => 0)
  const note: Note = ({ index }, gender, weight) => { leans[index] += sign(gender) * weight }
  for (const appearance of cast.appearances) {
    if (appearance.figure.kind !== 'person' || appearance.first === 0) continue
    const title = tokens.words[appearance.first - 1]
    const gender = honorificBefore(tokens.words, appearance.first)?.gender
    const byTitle = title.shape === 'title' && !isAnybodys(title, appearance.figure) ? genderOfNoun(title) : null // "Congresswoman Ann Lee"
    if (gender) note(appearance.figure, gender, HONORIFIC_WEIGHT)
    else if (byTitle) note(appearance.figure, byTitle, NOUN_WEIGHT)
  }
  for (const role of roles) {
    for (const word of ownWords(tokens, role)) {
      const gender = genderOfNoun(word)
      if (gender && !isAnybodys(word, role.figure)) note(role.figure, gender, NOUN_WEIGHT)
    }
  }
  notePronouns(analysis, waypoints, narration, [...leans], note)
  return ({ index, gender }) => leans[index] ?? (gender ? sign(gender) * NOUN_WEIGHT : 0)
}

/** "Mary Lind, the chairman": some papers call a woman so. */
const isAnybodys = ({ lower }: Word, { byName }: Figure): boolean => byName === 'she' && lower.endsWith('man') && !lower.endsWith('woman')

/** One clear pronoun of a first reading counts this much, and all of them together no more than a title. */
const CLEAR_PRONOUN_WEIGHT = 0.4
const MOST_FROM_READING = 2

/** What the pronouns whose antecedents a first reading was sure of add to what the story says outright; the same genders where there are none. */
export function genderedBy(references: Iterable<Reference>, genders: Genders): Genders {
  const sums = new Map<Figure, number>()
  for (const { figure, gender, clear } of references) {
    if (gender && clear) sums.set(figure, (sums.get(figure) ?? 0) + sign(gender) * CLEAR_PRONOUN_WEIGHT)
  }
  if (sums.size === 0) return genders
  const bound = (sum: number): number => Math.max(-MOST_FROM_READING, Math.min(MOST_FROM_READING, sum))
  return (figure) => genders(figure) + bound(sums.get(figure) ?? 0)
}

/**
 * "he" and "she" of the teller's own sentences, where only one person of unsettled gender has been named in this sentence and
 * the last before it that named somebody, and nobody whose settled gender explains the pronoun. Whose name is of the other
 * gender counts only where nobody else is there, nor a little before, for then the name misleads. Who is named only as an owner
 * is as a rule not whom the next sentence goes on about: "Hale asked for Lee’s papers. She".
 */
function notePronouns({ tokens, sentences }: Analysis, waypoints: readonly Waypoint[], { spoken, sentenceOf }: Narration, settled: readonly number[], note: Note): void {
  const met: { readonly figure: Figure; readonly at: number }[] = []
  let before: readonly Figure[] = []
  let here: Figure[] = []
  const owners = new Set<Figure>()
  let sentence = -1
  let named = -1
  let latest: Appearance | null = null
  for (const { token, appearance, gender } of waypoints) {
    if (sentenceOf[token] !== sentence) {
      if (here.length) [before, here, named] = [here.filter((figure) => !owners.has(figure)), [], sentence]
      owners.clear()
      sentence = sentenceOf[token]
      if (sentence - named > MOST_SENTENCES) before = []
    }
    if (appearance) {
      const { figure } = appearance
      latest = appearance
      if (!spoken[token] && figure.kind === 'person' && !here.includes(figure) && here.length < MOST_NEAR) {
        here.push(figure)
        if (appearance.end < tokens.count && isPossessiveMark(tokens.words[appearance.end])) owners.add(figure)
        met.push({ figure, at: sentence })
      }
      continue
    }
    if (!gender) continue
    const near = isObjectPronoun(tokens, token) && here.length === 1 ? before.filter((figure) => figure !== here[0]) : [...here, ...before.filter((figure) => !here.includes(figure))]
    const possible = near.filter(({ index }) => settled[index] * sign(gender) > -SETTLED)
    const likely = possible.filter(({ index, byName }) => byName === null || byName === gender || settled[index] !== 0)
    if (likely.length === 0 && metOf(gender, met, sentence)) continue
    const fitting = likely.length > 0 ? likely : possible
    if (fitting.some(({ index }) => settled[index] * sign(gender) >= SETTLED)) continue
    const goesOn = token === sentences[sentence].first && sentence - named === 1
    if (isReflexive(tokens.words[token]) && here.length) note(here[here.length - 1], gender, REFLEXIVE_WEIGHT)
    else if (fitting.length === 1) note(fitting[0], gender, possible.length === 1 && (here.length || goesOn) ? SAME_SENTENCE_WEIGHT : WEAK_WEIGHT)
    else if (here.length === 1 && fitting.includes(here[0])) note(here[0], gender, WEAK_WEIGHT)
    else if (latest && fitting.includes(latest.figure) && ownsAt(tokens, latest, token)) note(latest.figure, gender, WEAK_WEIGHT)
  }
}

/** Whether somebody with a name of that gender has been met a few sentences back: "Mary Lee came. John Hale laughed. She said …". */
function metOf(gender: Gender, met: readonly { readonly figure: Figure; readonly at: number }[], sentence: number): boolean {
  for (let i = met.length - 1; i >= Math.max(0, met.length - MOST_MET) && sentence - met[i].at <= MET_SENTENCES; i--) if (met[i].figure.byName === gender) return true
  return false
}

/** How many sentences and people back somebody is still in mind. */
const MET_SENTENCES = 3
const MOST_MET = 12

/** How far behind a name its "his" stands. */
const MOST_TO_OWN = 8

/** "Lee waved until Hale came to the end of his speech": within a clause, "his" is of its subject. */
function ownsAt({ words }: Tokens, { end }: Appearance, pronoun: number): boolean {
  if (!POSSESSIVE_PRONOUNS.has(words[pronoun].lower) || pronoun - end > MOST_TO_OWN || !isVerb(words[end])) return false
  for (let i = end; i < pronoun; i++) if (isMark(words[i]) || isConjunction(words[i]) || isRelative(words[i])) return false
  return true
}

/** How many sentences on a name explains a pronoun. */
const MOST_SENTENCES = 2

/** A sentence that names more people tells nothing of any one's gender. */
const MOST_NEAR = 6
