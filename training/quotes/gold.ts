import { readFileSync } from 'node:fs'
import { analyze, type Analysis } from '../../src/analysis.js'
import { readDocument } from '../../src/reading/index.js'
import type { QuoteType } from '../../src/extraction.js'
import { holdsOwnStories, readOwnStories, type OwnStory } from '../stories.js'
import { parseQuotes } from './marked-quotes.js'

type Pair = readonly [start: number, end: number]

/** One quote as people marked it: UTF-16 offsets, each part in one or several pieces. */
export interface GoldQuote {
  readonly type: QuoteType
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

export interface GoldStory {
  readonly id: string
  readonly analysis: Analysis
  readonly quotes: readonly GoldQuote[]
}

/** Reads JSON Lines of `{"id", "text", "attributions"}`, and stories of our own (`.txt`). Throws, with file and line or story, where one is not that. */
export const readGold = (files: readonly string[]): readonly GoldStory[] => files.flatMap((file) => (holdsOwnStories(file) ? readOwnStories(file).map(readMarked) : readLines(file)))

function readMarked(story: OwnStory): GoldStory {
  const { text, quotes } = parseQuotes(story)
  return { id: story.id, analysis: analyze(readDocument(story.id, text)), quotes }
}

function readLines(file: string): readonly GoldStory[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const { id, text, attributions } = JSON.parse(line) as { id: string; text: string; attributions: readonly GoldQuote[] }
      return [{ id, analysis: analyze(readDocument(id, text)), quotes: attributions }]
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${String(error)}`)
    }
  })
}
