import { readdirSync, readFileSync } from 'node:fs'
import type { ParagraphKind } from '../../src/document.js'
import type { Span } from '../../src/span.js'
import { parseStory, type MarkedStory } from '../story.js'
import { parseSheet, type Sheet } from './sheet.js'

/** A sample article and what must come out of it: `samples/NAME.story`, the mark-up of `test/story.ts` and a sheet below it. */
export interface GoldenStory {
  readonly name: string
  readonly marked: MarkedStory
  /** The lines that open with "# " (the headline) or "> " (page furniture) in the mark-up; all others are the body. */
  readonly lines: readonly (Span & { readonly kind: ParagraphKind })[]
  readonly sheet: Sheet
}

/** From the project's own folder, where tests and scripts run. */
const SAMPLES = 'samples'

export const goldenNames: readonly string[] = readdirSync(SAMPLES).filter((file) => file.endsWith('.story')).map((file) => file.replace(/\.story$/u, '')).sort()

export const articleFile = (name: string): string => `${SAMPLES}/${name}.txt`

/** The article as users have it. */
export const readArticle = (name: string): string => readFileSync(articleFile(name), 'utf8')

const KIND_OF: Readonly<Record<string, ParagraphKind>> = { '# ': 'headline', '> ': 'furniture' }

export function readGoldenStory(name: string): GoldenStory {
  const file = readFileSync(`${SAMPLES}/${name}.story`, 'utf8')
  const footer = file.indexOf('\n--- ')
  const kinds: ParagraphKind[] = []
  const bare = file.slice(0, footer + 1).split('\n').map((line) => {
    const kind = KIND_OF[line.slice(0, 2)]
    kinds.push(kind ?? 'body')
    return kind ? line.slice(2) : line
  })
  const marked = parseStory(`${bare.join('\n').trimEnd()}\n`)
  return { name, marked, lines: linesOf(marked.text, kinds), sheet: parseSheet(file.slice(footer + 1)) }
}

function linesOf(text: string, kinds: readonly ParagraphKind[]): GoldenStory['lines'] {
  let start = 0
  return text.split('\n').flatMap((line, index) => {
    const span = { start, end: start + line.length, kind: kinds[index] ?? 'body' }
    start += line.length + 1
    return line.trim() ? [span] : []
  })
}
