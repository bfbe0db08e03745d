import { readFileSync } from 'node:fs'
import { analyze, type Analysis } from '../../src/analysis.js'
import { readDocument } from '../../src/reading/index.js'
import type { QuoteType } from '../../src/extraction.js'

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

/** Reads JSON Lines of `{"id", "text", "attributions"}`. Throws, with file and line, where a line is not that. */
export function readGold(files: readonly string[]): readonly GoldStory[] {
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const { id, text, attributions } = JSON.parse(line) as { id: string; text: string; attributions: readonly GoldQuote[] }
      return [{ id, analysis: analyze(readDocument(id, text)), quotes: attributions }]
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${String(error)}`)
    }
  }))
}
