import { FORMAT_VERSION, type Entity, type Extraction, type Quote, type QuoteType, type Speaker, type SpeakerKind } from '../../extraction.js'
import { readDocument } from '../../reading/index.js'
import { textSpan } from '../../span.js'
import { countWords } from '../../word-count.js'
import type { AnnMark, Annotations } from './ann.js'

const QUOTE_TYPES: ReadonlyMap<string, QuoteType> = new Map([['Direct', 'direct'], ['Mixed', 'mixed'], ['Indirect', 'indirect']])
const KINDS: readonly SpeakerKind[] = ['person', 'organization', 'group', 'other']

/** What people marked is certain, and they are the reason. */
const RULE = 'corrected'
const CONFIDENCE = 1

/** The extraction that some corrected annotations amount to: what they say, and nothing that they don't. */
export function correctedExtraction(id: string, text: string, annotations: Annotations): Extraction {
  const byStart = (a: AnnMark, b: AnnMark): number => a.spans[0].start - b.spans[0].start
  const marks = [...annotations.marks].sort(byStart)
  const named = new NamedMarks(marks, text)
  const quoteMarks = marks.filter(({ label }) => QUOTE_TYPES.has(label))
  const related = relatedMarks(annotations)
  const speakers = new Map<string, Speaker>()
  const quotes = quoteMarks.map((mark, index): Quote => {
    const source = related(mark, 'SaidBy')
    const cue = related(mark, 'Cue')
    const quote = quoteOf(mark, index, text)
    const name = mark.facts.get('speaker') ?? (source && named.nameWithin(source))
    const speaker = name === undefined ? undefined : withQuote(speakers, name, quote, mark)
    const via = mark.facts.get('via')
    return {
      ...quote,
      speaker: speaker ? { id: speaker.id, name: speaker.name, role: speaker.role, mention: source ? textSpan(text, source.spans[0]) : null } : null,
      cue: cue ? textSpan(text, cue.spans[0]) : null,
      rule: RULE, confidence: CONFIDENCE, ...(via === undefined ? {} : { via }),
    }
  })
  return {
    whosaid: FORMAT_VERSION, id, title: readDocument(id, text).title, quotes, speakers: [...speakers.values()],
    people: named.entities('Person', 'p').map(({ entity, facts }) => ({ id: entity.id, name: entity.name, role: facts.get('role') ?? null, mentions: entity.mentions })),
    places: named.entities('Place', 'l').map(({ entity, facts }) => ({ id: entity.id, name: entity.name, country: facts.get('country') ?? null, mentions: entity.mentions })),
    organizations: named.entities('Organization', 'o').map(({ entity }) => entity),
    problems: [],
  }
}

const quoteOf = ({ label, spans }: AnnMark, index: number, text: string): Pick<Quote, 'id' | 'type' | 'text' | 'spans'> => ({
  id: `q${index + 1}`, type: QUOTE_TYPES.get(label) ?? 'direct', text: spans.map(({ start, end }) => text.slice(start, end)).join(' '), spans,
})

/** The mark that a relation of some kind leads to. */
function relatedMarks({ marks, relations }: Annotations): (from: AnnMark, label: string) => AnnMark | undefined {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const targets = new Map(relations.map(({ label, from, to }) => [`${label} ${from}`, to]))
  return ({ id }, label) => byId.get(targets.get(`${label} ${id}`) ?? '')
}

/** The speaker of this name, new where it is the first time, with one more quote. */
function withQuote(speakers: Map<string, Speaker>, name: string, { id, text }: Pick<Quote, 'id' | 'text'>, { facts }: AnnMark): Speaker {
  const before = speakers.get(name)
  const speaker: Speaker = {
    id: before?.id ?? `s${speakers.size + 1}`, name, kind: before?.kind ?? KINDS.find((kind) => kind === facts.get('kind')) ?? 'person',
    role: before?.role ?? facts.get('role') ?? null, quotes: [...(before?.quotes ?? []), id], words: (before?.words ?? 0) + countWords(text),
  }
  speakers.set(name, speaker)
  return speaker
}

/** The names that were marked, by the entity they belong to. */
class NamedMarks {
  private readonly nameAt: ReadonlyMap<number, string>

  constructor(private readonly marks: readonly AnnMark[], private readonly text: string) {
    this.nameAt = new Map(marks.filter(({ label }) => label === 'Person' || label === 'Organization').map((mark) => [mark.spans[0].start, this.nameOf(mark)]))
  }

  /** The full name of whoever a source names; the source's own words where it names nobody. */
  nameWithin(source: AnnMark): string {
    const { start, end } = source.spans[0]
    for (let at = start; at < end; at++) {
      const name = this.nameAt.get(at)
      if (name !== undefined) return name
    }
    return this.text.slice(start, end)
  }

  entities(label: string, letter: string): readonly { readonly entity: Entity; readonly facts: ReadonlyMap<string, string> }[] {
    const groups = new Map<string, AnnMark[]>()
    for (const mark of this.marks) if (mark.label === label) groups.set(this.nameOf(mark), [...(groups.get(this.nameOf(mark)) ?? []), mark])
    return [...groups].map(([name, own], index) => ({
      entity: { id: `${letter}${index + 1}`, name, mentions: own.map(({ spans }) => textSpan(this.text, spans[0])) },
      facts: new Map(own.flatMap(({ facts }) => [...facts])),
    }))
  }

  private nameOf({ facts, spans: [span] }: AnnMark): string {
    return facts.get('name') ?? this.text.slice(span.start, span.end)
  }
}
