import type { Extraction, Quote, QuoteType } from '../../extraction.js'
import { wordEdits, wordForms } from './word-edits.js'
import type { WordEdit } from '../word-diff-text.js'
import { nameEdits, type NameEdit } from './pair-names.js'
import { pairQuotes, type QuotePair } from './pair-quotes.js'

export type { NameEdit } from './pair-names.js'
export { showDiff } from './show-diff.js'

/** A quote as one version of a story has it. */
export interface QuoteVersion {
  readonly id: string
  readonly type: QuoteType
  readonly text: string
  /** The speaker's name. */
  readonly speaker: string | null
}

/** What an edit did to a quote that is still there. */
export type QuoteChange =
  /** Other words; case and punctuation don't count. */
  | 'reworded'
  /** Another speaker, or one where there was none, or none any more. */
  | 'credited-to-another'
  /** From direct to indirect speech, or back; or partly. */
  | 'moved'

export type QuoteEdit =
  | { readonly kind: 'added'; readonly before: null; readonly after: QuoteVersion }
  | { readonly kind: 'removed'; readonly before: QuoteVersion; readonly after: null }
  | {
    readonly kind: 'changed'
    readonly before: QuoteVersion
    readonly after: QuoteVersion
    readonly changes: readonly QuoteChange[]
    /** How the words changed; empty where they did not. */
    readonly words: readonly WordEdit[]
  }

/** What an edit did to a story's quotes and names. */
export interface StoryDiff {
  readonly quotes: readonly QuoteEdit[]
  readonly names: readonly NameEdit[]
}

export function diffStories(before: Extraction, after: Extraction): StoryDiff {
  const names = nameEdits(before, after)
  const { pairs, removed, added } = pairQuotes(before.quotes, after.quotes)
  const respelt = new Map(names.flatMap((edit) => (edit.kind === 'respelt' ? [[edit.before, edit.after] as const] : [])))
  return {
    quotes: [
      ...pairs.flatMap((pair) => changeOf(pair, respelt)),
      ...removed.map((quote): QuoteEdit => ({ kind: 'removed', before: versionOf(quote), after: null })),
      ...added.map((quote): QuoteEdit => ({ kind: 'added', before: null, after: versionOf(quote) })),
    ],
    names,
  }
}

function changeOf({ before, after }: QuotePair, respelt: ReadonlyMap<string, string>): readonly QuoteEdit[] {
  const isReworded = wordForms(before.text).join(' ') !== wordForms(after.text).join(' ')
  const changes: QuoteChange[] = []
  if (isReworded) changes.push('reworded')
  if (!isSameSpeaker(before.speaker?.name ?? null, after.speaker?.name ?? null, respelt)) changes.push('credited-to-another')
  if (before.type !== after.type) changes.push('moved')
  if (changes.length === 0) return []
  return [{ kind: 'changed', before: versionOf(before), after: versionOf(after), changes, words: isReworded ? wordEdits(before.text, after.text) : [] }]
}

/** A name respelt all over the story is told once, among the names. */
const isSameSpeaker = (before: string | null, after: string | null, respelt: ReadonlyMap<string, string>): boolean =>
  before === after || (before !== null && respelt.get(before) === after)

const versionOf = ({ id, type, text, speaker }: Quote): QuoteVersion => ({ id, type, text, speaker: speaker?.name ?? null })
