import type { Extraction, Quote } from '../../extraction.js'
import { shortHash } from '../short-hash.js'

/** What things are called in the file: `xml:id` must be a name, and unlike in a whole corpus. */
export interface TeiIds {
  readonly of: (id: string) => string
  /** Whom a quote is said by: the person or organization of that name, else the speaker. */
  readonly whoOf: (quote: Quote) => string | null
  /** Names that have an entry as a person or organization: their speakers need none of their own. */
  readonly entityNames: ReadonlyMap<string, string>
}

export function teiIds({ id, people, organizations }: Extraction): TeiIds {
  const prefix = `d${shortHash(id)}`
  const of = (own: string): string => `${prefix}-${own}`
  const entityNames = new Map([...people, ...organizations].map((entity) => [entity.name, of(entity.id)]))
  return { of, entityNames, whoOf: ({ speaker }) => (speaker ? entityNames.get(speaker.name) ?? of(speaker.id) : null) }
}
