import { rangeText, type TokenRange, type Tokens } from '../../analysis.js'
import { honorificOf } from '../../lexicon/honorifics.js'
import { isPersonNoun } from '../../lexicon/person-nouns.js'
import { TRANSCRIPT_RULE } from '../../quotes/index.js'
import type { Word } from '../../word.js'
import type { Figure } from '../cast.js'
import type { CreditRule, Reading } from '../reading.js'
import { isName, isOfficeLink, mayBe } from '../word-kinds.js'

/** {ML}: … → Mara Lind; {The Minister for Transport (Ms Lind)}: …, {MAYOR LIND}: … → Lind */
export const creditLabel: CreditRule = (reading, { quote, source }) => {
  if (quote.rule !== TRANSCRIPT_RULE || !source) return null
  const { tokens } = reading.analysis
  const initialled = source.end - source.first === 1 ? peopleByInitials(reading.cast.figures).get(tokens.words[source.first].text) : undefined
  if (initialled) return { figure: initialled, rule: 'label', confidence: 0.85 }
  const name = bracketed(tokens, source) ?? titled(tokens, source)
  return name && { figure: figureNamed(reading, name), rule: 'label', confidence: 0.85 }
}

/** Of each cast, the people by their initials, which a transcript asks for at each turn; null where several have the same. */
const byInitials = new WeakMap<readonly Figure[], ReadonlyMap<string, Figure | null>>()

function peopleByInitials(figures: readonly Figure[]): ReadonlyMap<string, Figure | null> {
  let people = byInitials.get(figures)
  if (!people) byInitials.set(figures, people = indexInitials(figures))
  return people
}

function indexInitials(figures: readonly Figure[]): ReadonlyMap<string, Figure | null> {
  const people = new Map<string, Figure | null>()
  for (const figure of figures) {
    if (figure.kind !== 'person') continue
    for (const initials of new Set(initialsOf(figure.name))) people.set(initials, people.has(initials) ? null : figure)
  }
  return people
}

/** Of all names, and of the first and the last. */
function initialsOf(name: string): readonly string[] {
  const letters = name.split(/[\s-]/u).map((word) => word.charAt(0).toUpperCase())
  return letters.length < 2 ? [] : [letters.join(''), `${letters[0]}${letters[letters.length - 1]}`]
}

/** "Ms Lind" of "The Minister for Transport (Ms Lind)", without the title. */
function bracketed({ words }: Tokens, { first, end }: TokenRange): TokenRange | null {
  const next = (mark: string, from: number): number => {
    let at = from
    while (at < end && words[at].text !== mark) at++
    return at
  }
  const open = next('(', first)
  const name = { first: open + 2, end: next(')', open + 2) }
  return name.first < name.end && honorificOf(words[open + 1]) !== undefined ? name : null
}

/** "LIND" of "MAYOR LIND", all in capitals, and "Lind" of "Ms Lind"; not "ONE" of "WITNESS ONE". */
function titled({ words }: Tokens, { first, end }: TokenRange): TokenRange | null {
  if (!isPersonNoun(words[first]) && !honorificOf(words[first])) return null
  const isPlain = honorificOf(words[first])?.office === null
  const isOfName = (word: Word): boolean => (word.shape === 'upper' || (isPlain && isName(word))) && !isOfficeLink(word)
  return words.slice(first, end).every(isOfName) && isName(words[first + 1]) && !mayBe(words[first + 1], 'number') ? { first: first + 1, end } : null
}

function figureNamed({ analysis, roster }: Reading, range: TokenRange): Figure {
  const name = rangeText(analysis, range)
  return roster.named(name) ?? roster.addNamed(name, 'person')
}
