import type { SpeakerKind } from '../extraction.js'
import type { Gender } from '../lexicon/pronouns.js'
import { hasPlainLetters } from '../plain-letters.js'
import type { Figure } from './cast.js'
import type { NounPhrase } from './noun-phrase.js'

interface Nameless {
  readonly figure: Figure
  readonly head: string
  readonly modifiers: readonly string[]
}

/** Everybody who has been met: the named cast, and those without a name as they come to speak. */
export class Roster {
  readonly #figures: Figure[]
  readonly #byWord = new Map<string, Figure>()
  readonly #byHead = new Map<string, Nameless[]>()
  readonly #byToken = new Map<number, Figure>()

  constructor(named: readonly Figure[]) {
    this.#figures = [...named]
    for (const figure of named) this.#index(figure)
  }

  get figures(): readonly Figure[] { return this.#figures }

  /** A figure by its full name, or a person by the surname, in any case: "WALLACE". */
  named(name: string): Figure | null { return this.#byWord.get(plain(name)) ?? null }

  addNamed(name: string, kind: SpeakerKind): Figure {
    const figure = this.#add(name, kind, false, null)
    this.#index(figure)
    return figure
  }

  /**
   * The nameless one whom a description fits: the same head in the same number, and no modifier against it ("the officials"
   * after "Kazakh officials"). Null where the story has met none.
   */
  described(head: string, { modifiers, plural }: Pick<NounPhrase, 'modifiers' | 'plural'>): Figure | null {
    const known = (this.#byHead.get(head) ?? []).slice(-MOST_ALIKE)
    return known.findLast((one) => one.figure.plural === plural && modifiers.every((modifier) => one.modifiers.includes(modifier)))?.figure ?? null
  }

  /** People who are only told of: no later "the officials" is theirs, though "they" may be. */
  addToldOf(name: string): Figure { return this.#add(name, 'group', true, null) }

  /** Whoever the words at a token were read as before: one source may credit two quotes. */
  metAt(token: number): Figure | null { return this.#byToken.get(token) ?? null }

  /** From now on that is who the words at a token stand for. */
  meetAt(token: number, figure: Figure): void { this.#byToken.set(token, figure) }

  addNameless({ name, kind, plural, gender, head, modifiers }: Omit<Figure, 'index' | 'byName' | 'entity'> & Omit<Nameless, 'figure'>): Figure {
    const figure = this.#add(name, kind, plural, gender)
    const known = this.#byHead.get(head)
    if (known) known.push({ figure, head, modifiers })
    else this.#byHead.set(head, [{ figure, head, modifiers }])
    return figure
  }

  #add(name: string, kind: SpeakerKind, plural: boolean, gender: Gender | null): Figure {
    const figure: Figure = { index: this.#figures.length, name, kind, plural, gender, byName: null, entity: null }
    this.#figures.push(figure)
    return figure
  }

  #index(figure: Figure): void {
    const full = plain(figure.name)
    const surname = full.slice(full.lastIndexOf(' ') + 1)
    if (!this.#byWord.has(full)) this.#byWord.set(full, figure)
    if (figure.kind === 'person' && !this.#byWord.has(surname)) this.#byWord.set(surname, figure)
  }
}

/** A text with thousands of nameless "officials" must not be compared each with each. */
const MOST_ALIKE = 20

const MARKS = /[^\p{L}\p{N}]+/gu
const PLAIN_MARKS = /[^a-z0-9]+/gu

const plain = (name: string): string => name.toLowerCase().replace(hasPlainLetters(name) ? PLAIN_MARKS : MARKS, ' ').trim()
