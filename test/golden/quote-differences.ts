import type { Extraction, Quote } from '../../src/extraction.js'
import type { Span } from '../../src/span.js'
import type { MarkedQuote } from '../story.js'
import type { GoldenStory } from './golden-story.js'
import { bareWords, describeChoice, isOneOf, plainName, shorten } from './wording.js'

/** A marked quote is found when at least this share of the letters of both is common to both. */
const LEAST_COMMON = 0.5

interface Pair {
  readonly marked: MarkedQuote
  readonly found: Quote
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0), 0)

/** Each marked quote with the found one that it shares most with. */
function pairQuotes({ marked }: GoldenStory, { quotes }: Extraction): readonly Pair[] {
  return marked.quotes.flatMap((quote): Pair[] => {
    const found = quotes.find(({ spans }) => {
      const both = common(quote.spans, spans)
      return both / (length(quote.spans) + length(spans) - both) >= LEAST_COMMON
    })
    return found ? [{ marked: quote, found }] : []
  })
}

/** Quotes that are missed, too many, of another type or with other words. */
export function quoteDifferences(golden: GoldenStory, extraction: Extraction): readonly string[] {
  const { text, quotes } = golden.marked
  const pairs = pairQuotes(golden, extraction)
  const missed = quotes.filter((quote) => !pairs.some(({ marked }) => marked === quote))
  const tooMany = extraction.quotes.filter((quote) => !pairs.some(({ found }) => found === quote))
  return [
    ...missed.map(({ number, type, spans }) => `${number} missed: ${type} ${shorten(wordsOf(text, spans))}`),
    ...tooMany.map((quote) => `unexpected: ${quote.type} ${shorten(quote.text)}`),
    ...pairs.flatMap(({ marked, found }) => [
      ...(marked.type === found.type ? [] : [`${marked.number} type: ${found.type}, not ${marked.type}`]),
      ...spanDifferences(text, marked, found),
    ]),
  ]
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')

function spanDifferences(text: string, marked: MarkedQuote, found: Quote): readonly string[] {
  const show = (spans: readonly Span[]): readonly string[] => spans.map(({ start, end }) => (marked.type === 'direct' ? text.slice(start, end) : bareWords(text.slice(start, end))))
  const [wanted, got] = [show(marked.spans), show(found.spans)]
  return wanted.join('\n') === got.join('\n') ? [] : [`${marked.number} words: ${got.map(shorten).join(' + ')}, not ${wanted.map(shorten).join(' + ')}`]
}

/** Sources, cues and names of the quotes that are found, and the kinds of their speakers. */
export function speakerDifferences(golden: GoldenStory, extraction: Extraction): readonly string[] {
  const { marked: { text }, sheet } = golden
  return pairQuotes(golden, extraction).flatMap(({ marked, found }) => {
    const speaker = sheet.speakers.find(({ quotes }) => quotes.includes(marked.number))
    const kind = extraction.speakers.find(({ id }) => id === found.speaker?.id)?.kind
    const isNamed = speaker === undefined ? found.speaker === null : isOneOf(speaker.name, found.speaker?.name ?? null)
    const via = sheet.via.get(marked.number) ?? [null]
    const at = (aspect: string, got: string, wanted: string): string => `${marked.number} ${aspect}: ${got}, not ${wanted}`
    return [
      ...sourceDifferences(text, marked, found).map(([aspect, got, wanted]) => at(aspect, got, wanted)),
      ...(isNamed ? [] : [at('speaker', found.speaker?.name ?? 'none', speaker ? describeChoice(speaker.name) : 'none')]),
      ...(isNamed && speaker && kind && !speaker.kind.includes(kind) ? [at('kind', kind, describeChoice(speaker.kind))] : []),
      ...(isOneOf(via, found.via ?? null) ? [] : [at('via', found.via ?? 'none', describeChoice(via))]),
    ]
  })
}

type Difference = readonly [aspect: string, got: string, wanted: string]

function sourceDifferences(text: string, marked: MarkedQuote, found: Quote): readonly Difference[] {
  const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null)
  const source = [words(found.speaker?.mention), words(marked.source)] as const
  const cue = [words(found.cue), words(marked.cue)] as const
  const show = (side: string | null): string => (side === null ? 'none' : shorten(side))
  return [
    ...(isSameSource(source[0], source[1]) ? [] : [['source', show(source[0]), show(source[1])] as const]),
    ...(sharesWord(cue[0], cue[1]) ? [] : [['cue', show(cue[0]), show(cue[1])] as const]),
  ]
}

/** A source may go on with what the story says of the speaker: "Ann Lee, who won the cup". */
const APPOSITION = /^(?:,| (?:of|from|at|in|who|that|with)\s)/u

function isSameSource(got: string | null, wanted: string | null): boolean {
  if (got === null || wanted === null) return got === wanted
  const [a, b] = [bareWords(got), bareWords(wanted)]
  return a === b || (a.startsWith(b) && APPOSITION.test(a.slice(b.length)))
}

/** Cues may be cut longer or shorter ("said", "has said"), as long as they have a word in common. */
function sharesWord(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const words = (cue: string): readonly string[] => cue.toLowerCase().match(/\p{L}+|:/gu) ?? []
  return words(b).some((word) => words(a).includes(word))
}

/** What the story calls the speakers and people that are found. */
export function roleDifferences({ sheet }: GoldenStory, { speakers, people }: Extraction): readonly string[] {
  const named = sheet.entities.filter(({ type }) => type === 'person')
  const at = (name: string, list: string, got: string | null, wanted: string): string => `${name} (${list}): ${got ?? 'none'}, not ${wanted}`
  return [
    ...speakers.flatMap(({ name, role }) => {
      const speaker = sheet.speakers.find((other) => isOneOf(other.name.slice(0, 1), name)) ?? sheet.speakers.find((other) => isOneOf(other.name, name))
      return !speaker || isOneOf(speaker.role, role) ? [] : [at(name, 'speaker', role, describeChoice(speaker.role))]
    }),
    ...people.flatMap(({ name, role }) => {
      const person = named.find((other) => plainName(other.name) === plainName(name))
      return !person || isOneOf(person.role, role) ? [] : [at(name, 'person', role, describeChoice(person.role))]
    }),
  ]
}
