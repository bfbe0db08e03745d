import { json, startsAsJson } from './json.js'
import { jsonl } from './jsonl.js'
import type { InputFormat } from './input-format.js'
import { text } from './text.js'

/** A format as `--input` and its detection know it. */
export interface InputFormatEntry {
  /** A line for `--help`. */
  readonly summary: string
  /** Lower case, with the dot: a file so named is in this format, and a directory's files so named are its articles. */
  readonly extensions: readonly string[]
  /** Whether the start of an input (some kilobytes) shows this format, where its name has none of the extensions. */
  readonly recognizes: (start: string, name: string) => boolean
  readonly load: () => Promise<InputFormat>
}

/**
 * Every way in which articles may come in. To add one: write `src/input/NAME.ts` that exports an `InputFormat`, and give it
 * an entry here, before `text`, which takes whatever no other recognises. `--input`, its help, detection and directories
 * follow. A format that needs a large library is loaded on demand: `load: async () => (await import('./html.js')).html`.
 */
export const INPUT_FORMATS = {
  html: {
    summary: 'a web page: the article that a reader view would show',
    extensions: ['.html', '.htm', '.xhtml'],
    recognizes: (start) => /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/iu.test(start),
    load: async () => (await import('./html/index.js')).html,
  },
  ninjs: {
    summary: 'ninjs, JSON for news',
    extensions: ['.ninjs', '.ninjs.json'],
    recognizes: (start) => /^\s*\{/u.test(start) && /"(?:bodies|headlines)"\s*:\s*\[|"body_(?:text|x?html)"\s*:|ninjs-schema/u.test(start),
    load: async () => (await import('./ninjs.js')).ninjs,
  },
  markdown: {
    summary: 'Markdown, its marks left out',
    extensions: ['.md', '.markdown'],
    recognizes: () => false,
    load: async () => (await import('./markdown.js')).markdown,
  },
  brat: {
    summary: 'annotations corrected by hand, STORY.ann with STORY.txt beside it',
    extensions: ['.ann'],
    recognizes: () => false,
    load: async () => (await import('./brat/index.js')).brat,
  },
  json: {
    summary: 'JSON, an array of articles or one over several lines',
    extensions: [], // a directory's files named .json are seldom articles
    recognizes: (start, name) => startsAsJson(start, name.toLowerCase().endsWith('.json')),
    load: () => Promise.resolve(json),
  },
  jsonl: {
    summary: 'JSON Lines, an article a line',
    extensions: ['.jsonl', '.ndjson'],
    recognizes: (start) => /^\s*\{\s*"/u.test(start),
    load: () => Promise.resolve(jsonl),
  },
  text: {
    summary: 'plain text, an article a file',
    extensions: ['.txt', '.text'],
    recognizes: () => true,
    load: () => Promise.resolve(text),
  },
} as const satisfies Record<string, InputFormatEntry>

export type InputFormatName = keyof typeof INPUT_FORMATS

export const INPUT_FORMAT_NAMES = Object.keys(INPUT_FORMATS) as readonly InputFormatName[]

const ENTRIES: Readonly<Record<InputFormatName, InputFormatEntry>> = INPUT_FORMATS

/** The extensions of all formats: what counts as an article within a directory. */
export const ARTICLE_EXTENSIONS: readonly string[] = INPUT_FORMAT_NAMES.flatMap((name) => ENTRIES[name].extensions)

/** The format of an input: by its name's extension, else by how it starts. */
export function detectFormat(name: string, start: string): InputFormatName {
  const lower = name.toLowerCase()
  return INPUT_FORMAT_NAMES.find((format) => ENTRIES[format].extensions.some((extension) => lower.endsWith(extension)))
    ?? INPUT_FORMAT_NAMES.find((format) => ENTRIES[format].recognizes(start, name))
    ?? 'text'
}
