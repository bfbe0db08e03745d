import { composeExtraction } from '../../src/compose-extraction.js'
import type { Extraction, SpeakerKind } from '../../src/extraction.js'
import type { FoundEntity } from '../../src/entities/index.js'
import { findMarks } from '../../src/quotes/marks.js'
import { contains, type Span } from '../../src/span.js'
import { readStory } from '../story.js'

export interface MarkedExtraction {
  readonly text: string
  readonly extraction: Extraction
}

/**
 * The extraction of a marked story, as if every stage had found just what is marked: a quote's speaker is the person or
 * organization named in its source, or else the source's own words. Roles: {"Ann Lee": "baker"}.
 */
export function markedExtraction(marked: string, roles: Readonly<Record<string, string>> = {}): MarkedExtraction {
  const { analysis, quotes, entities } = readStory(marked)
  const { text } = analysis.document
  const people = entities.map((entity) => ({ ...entity, role: roles[entity.name] ?? null }))
  const nameOf = (source: Span): { name: string; kind: SpeakerKind; role: string | null } => {
    const entity = people.find(({ mentions }) => mentions.some((mention) => contains(source, mention)))
    return entity ? { name: entity.name, kind: kindOf(entity), role: entity.role } : { name: text.slice(source.start, source.end), kind: 'group', role: null }
  }
  const speakers = [...new Map(quotes.flatMap(({ source }) => (source ? [[nameOf(source).name, nameOf(source)] as const] : []))).values()]
  const attributed = quotes.map((quote) => {
    const name = quote.source && nameOf(quote.source).name
    return { quote, speaker: name === null ? null : speakers.findIndex((speaker) => speaker.name === name), rule: quote.rule, confidence: 1, via: null }
  })
  const extraction = composeExtraction(analysis.document, { quotes: attributed, speakers, roles: new Map(), problems: [] }, people, findMarks(analysis).problems, {})
  return { text, extraction }
}

const kindOf = ({ type }: FoundEntity): SpeakerKind => (type === 'person' ? 'person' : type === 'organization' ? 'organization' : 'other')
