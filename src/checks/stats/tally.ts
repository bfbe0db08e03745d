import type { Extraction } from '../../extraction.js'
import { concentrationOf, medianOf } from './measures.js'
import { PRONOUN_KINDS, SOURCE_KINDS, type Counts, type PronounKind, type SourceStats, type Stats } from './stats.js'
import { sourcesOf, type StorySource } from './story-sources.js'

/** Counts over stories, one after another, so that there may be any number of them. */
export interface Tally {
  /** `text`: what the offsets refer to, where it is at hand. `date`: as the input has it; only what begins "2026-03" counts. */
  readonly add: (extraction: Extraction, text: string | null, date: string | null) => void
  readonly stats: () => Stats
}

type MutableCounts = { -readonly [Key in keyof Counts]: Counts[Key] }

interface Source extends MutableCounts {
  readonly name: string
  readonly kind: StorySource['kind']
  official: boolean
  readonly pronouns: { he: number; she: number; they: number }
}

/** A story is about the places that it names most; with all of them everybody would be paired with everything. */
const PLACES_OF_A_STORY = 3
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/u

export function createTally(): Tally {
  const total = noCounts()
  const officials = noCounts()
  const quotesOfStories: number[] = []
  const sources = new Map<string, Source>()
  const kinds = new Map(SOURCE_KINDS.map((kind) => [kind, noCounts()]))
  const pairs = new Map<string, MutableCounts & { readonly place: string; readonly source: string }>()
  const months = new Map<string, MutableCounts & { readonly names: Set<string> }>()

  const add: Tally['add'] = (extraction, text, date) => {
    const own = sourcesOf(extraction, text)
    quotesOfStories.push(extraction.quotes.length)
    addCounts(total, sumOf(own))
    for (const kind of SOURCE_KINDS) addIfAny(kinds.get(kind)!, own.filter((source) => source.kind === kind))
    addIfAny(officials, own.filter(({ official }) => official))
    const named = own.filter(({ isNamed }) => isNamed)
    for (const source of named) addSource(sources, source)
    for (const place of mainPlaces(extraction)) {
      for (const source of named) addCounts(entryOf(pairs, `${place}\n${source.name}`, () => ({ place, source: source.name, ...noCounts() })), sumOf([source]))
    }
    const month = MONTH.exec(date ?? '')?.[0]
    if (month === undefined) return
    const entry = entryOf(months, month, () => ({ names: new Set<string>(), ...noCounts() }))
    addCounts(entry, sumOf(own))
    for (const { name } of named) entry.names.add(name)
  }

  const stats = (): Stats => {
    const ranked = [...sources.values()].sort(byQuotes).map(({ pronouns, ...source }): SourceStats => ({ ...source, pronoun: pronounOf(pronouns) }))
    return {
      ...total, storiesWithoutQuotes: quotesOfStories.filter((quotes) => quotes === 0).length,
      quotesPerStory: { mean: total.stories === 0 ? 0 : total.quotes / total.stories, median: medianOf(quotesOfStories), most: quotesOfStories.reduce((most, quotes) => Math.max(most, quotes), 0) },
      sources: ranked, kinds: [...kinds].map(([kind, counts]) => ({ kind, ...counts })), officials,
      concentration: concentrationOf(ranked.map(({ quotes }) => quotes)),
      pronouns: PRONOUN_KINDS.map((pronoun) => pronounStats(pronoun, ranked)),
      pairs: [...pairs.values()].sort((a, b) => byQuotes({ ...a, name: a.place + a.source }, { ...b, name: b.place + b.source })),
      months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, { names, ...counts }]) => ({ month, ...counts, sources: names.size })),
    }
  }
  return { add, stats }
}

const noCounts = (): MutableCounts => ({ quotes: 0, words: 0, stories: 0 })

/** The counts of some sources of one story. */
const sumOf = (sources: readonly StorySource[]): Counts =>
  ({ quotes: sources.reduce((sum, { quotes }) => sum + quotes, 0), words: sources.reduce((sum, { words }) => sum + words, 0), stories: 1 })

function addCounts(to: MutableCounts, { quotes, words, stories }: Counts): void {
  to.quotes += quotes
  to.words += words
  to.stories += stories
}

function addIfAny(to: MutableCounts, sources: readonly StorySource[]): void {
  if (sources.length > 0) addCounts(to, sumOf(sources))
}

function entryOf<Entry>(entries: Map<string, Entry>, key: string, create: () => Entry): Entry {
  const known = entries.get(key)
  if (known) return known
  const entry = create()
  entries.set(key, entry)
  return entry
}

function addSource(sources: Map<string, Source>, { name, kind, official, pronouns, ...counts }: StorySource): void {
  const source = entryOf(sources, `${kind}\n${name.toLowerCase()}`, () => ({ name, kind, official, pronouns: { he: 0, she: 0, they: 0 }, ...noCounts() }))
  addCounts(source, { ...counts, stories: 1 })
  source.official ||= official
  for (const pronoun of ['he', 'she', 'they'] as const) source.pronouns[pronoun] += pronouns[pronoun]
}

/** The one that stories use most; unknown where there is none, or two are used as often. */
function pronounOf(counts: StorySource['pronouns']): PronounKind {
  const [first, second] = (['he', 'she', 'they'] as const).map((pronoun) => ({ pronoun, count: counts[pronoun] })).sort((a, b) => b.count - a.count)
  return first.count > second.count ? first.pronoun : 'unknown'
}

function pronounStats(pronoun: PronounKind, sources: readonly SourceStats[]): Stats['pronouns'][number] {
  const own = sources.filter((source) => source.kind === 'named person' && source.pronoun === pronoun)
  return { pronoun, people: own.length, quotes: own.reduce((sum, { quotes }) => sum + quotes, 0), words: own.reduce((sum, { words }) => sum + words, 0) }
}

const mainPlaces = ({ places }: Extraction): readonly string[] =>
  [...places].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, PLACES_OF_A_STORY).map(({ name }) => name)

/** Most quotes first, then most words; by name where both are alike, so that the order is always the same. */
const byQuotes = (a: Counts & { readonly name: string }, b: Counts & { readonly name: string }): number =>
  b.quotes - a.quotes || b.words - a.words || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
