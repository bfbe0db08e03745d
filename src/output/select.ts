import type { Extraction, Quote, QuoteType } from '../extraction.js'
import { countWords } from '../word-count.js'
import type { Part } from './output-format.js'

/** Which quotes are wanted; null where any will do. */
export interface QuoteFilter {
  readonly types: readonly QuoteType[] | null
  /** Any of these. */
  readonly speakers: readonly string[] | null
  readonly minConfidence: number | null
}

export const filtersQuotes = ({ types, speakers, minConfidence }: QuoteFilter): boolean => types !== null || speakers !== null || minConfidence !== null

/** The extraction with only the quotes wanted, those who speak them and the problems with them. Ids stay what they were. */
export function selectQuotes(extraction: Extraction, filter: QuoteFilter): Extraction {
  if (!filtersQuotes(filter)) return extraction
  const quotes = extraction.quotes.filter((quote) => isWanted(quote, filter))
  const leftOut = extraction.quotes.filter((quote) => !isWanted(quote, filter))
  const quotesOf = groupBySpeaker(quotes)
  const speakers = extraction.speakers.flatMap((speaker) => {
    const own = quotesOf.get(speaker.id)
    return own ? [{ ...speaker, quotes: own.map(({ id }) => id), words: own.reduce((sum, { text }) => sum + countWords(text), 0) }] : []
  })
  return withoutProblemsOf(leftOut, { ...extraction, quotes, speakers })
}

/** The extraction without what is wrong with its quotes, where none of them are shown. What is wrong with the text's marks stays. */
export const selectProblems = (extraction: Extraction, parts: readonly Part[]): Extraction =>
  (parts.includes('quotes') ? extraction : withoutProblemsOf(extraction.quotes, extraction))

function withoutProblemsOf(leftOut: readonly Quote[], extraction: Extraction): Extraction {
  const starts = new Set(leftOut.map(({ spans: [first] }) => first.start))
  return { ...extraction, problems: extraction.problems.filter(({ code, start }) => code !== 'no-speaker' || !starts.has(start)) }
}

/** The extraction for formats that light up its parts in the article: what was not asked for is not lit up either. */
export const onlyParts = (extraction: Extraction, parts: readonly Part[]): Extraction => ({
  ...extraction,
  quotes: parts.includes('quotes') ? extraction.quotes : [],
  speakers: parts.includes('speakers') ? extraction.speakers : [],
  people: parts.includes('people') ? extraction.people : [],
  places: parts.includes('places') ? extraction.places : [],
  organizations: parts.includes('organizations') ? extraction.organizations : [],
})

const isWanted = ({ type, speaker, confidence }: Quote, { types, speakers, minConfidence }: QuoteFilter): boolean =>
  (types === null || types.includes(type))
  && (speakers === null || (speaker !== null && speakers.some((name) => isNamed(speaker.name, name))))
  && (minConfidence === null || confidence >= minConfidence)

/** The quotes of each speaker, by the speaker's id. */
export function groupBySpeaker(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const groups = new Map<string, Quote[]>()
  for (const quote of quotes) {
    if (!quote.speaker) continue
    const group = groups.get(quote.speaker.id)
    if (group) group.push(quote)
    else groups.set(quote.speaker.id, [quote])
  }
  return groups
}

/** Whether all words of `asked` are in `name`, whatever the case and the accents: "pena" finds "Luis Peña". */
export function isNamed(name: string, asked: string): boolean {
  const words = new Set(plainWords(name))
  const wanted = plainWords(asked)
  return wanted.length > 0 && wanted.every((word) => words.has(word))
}

const plainWords = (text: string): readonly string[] => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
