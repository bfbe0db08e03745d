import type { EntityType } from '../extraction.js'
import type { Span } from '../span.js'

/** A person, place or organization of the story with all its mentions, in the order of the text. */
export interface FoundEntity {
  readonly type: EntityType
  /** The fullest form that the story uses. */
  readonly name: string
  /** Without honorifics, titles before the name, a leading "the" and the possessive. */
  readonly mentions: readonly Span[]
  /** People: what the story calls them beside the name; null for others and where it says nothing. */
  readonly role: string | null
  /** Places: ISO 3166-1 alpha-2; null for others and where it is in doubt. */
  readonly country: string | null
}
