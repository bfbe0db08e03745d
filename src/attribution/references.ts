import type { Gender } from '../lexicon/pronouns.js'
import type { Figure } from './cast.js'
import type { Narration } from './narration.js'

/** One time that the story points at a figure, by name, pronoun or description. */
export interface Reference {
  readonly figure: Figure
  readonly token: number
  readonly sentence: number
  readonly by: 'name' | 'pronoun' | 'description'
  /** The first in its sentence, after no preposition. */
  readonly subject: boolean
  readonly possessive: boolean
  /** Said between quotation marks, by somebody else. */
  readonly spoken: boolean
  /** A pronoun’s. */
  readonly gender: Gender | null
  /** With others beside the name: "Lee and Berg", "Lee, along with her crew". */
  readonly joint: boolean
  /** Nobody else came near. */
  readonly clear: boolean
}

/** The references met so far, in the order of the text. */
export class ReferenceLog {
  readonly #references: Reference[] = []
  readonly #counts = new Map<Figure, number>()
  readonly #lastNamed = new Map<Figure, Reference>()

  add(reference: Reference): void {
    this.#references.push(reference)
    if (reference.spoken) return
    if (reference.by === 'name') this.#lastNamed.set(reference.figure, reference)
    this.#counts.set(reference.figure, this.count(reference.figure) + 1)
  }

  /** The last time that the teller named a figure. */
  lastNamed(figure: Figure): Reference | undefined { return this.#lastNamed.get(figure) }

  get all(): Iterable<Reference> { return this.#references }

  /** How often the teller has pointed at a figure. */
  count(figure: Figure): number { return this.#counts.get(figure) ?? 0 }

  /** The latest references before a token, newest first; at most `most`. */
  * before(token: number, most: number): Generator<Reference> {
    let left = most
    for (let i = this.#references.length - 1; i >= 0 && left > 0; i--) {
      const reference = this.#references[i]
      if (reference.token >= token) continue
      left--
      yield reference
    }
  }
}

/** How many of the teller's sentences lie between two tokens. */
export const tellingDistance = ({ told, sentenceOf }: Narration, from: number, to: number): number => told[sentenceOf[to]] - told[sentenceOf[from]]
