import { blankBlocks } from './markdown-blocks.js'
import { blank } from './blank.js'

/** A rule: what is mark-up, and whether some words in it are read. */
interface Mark {
  readonly pattern: RegExp
  /** The pattern's group `words` is read. */
  readonly holdsWords?: true
}

/** What holds no words, then what stands at the start of lines, then what stands within them. */
const MARKS: readonly Mark[] = [
  { pattern: /^ {0,3}\[[^\]\n]{1,999}\]:.*$/gmu }, // where references lead
  { pattern: /^ {0,3}(?:[*_-] ?){3,}$/gmu }, // rules
  { pattern: /^ {0,3}(?:=+|-+) *$/gmu }, // lines under headings
  { pattern: /^[ \t]*(?:> ?)+/gmu }, // quotations
  { pattern: /^ {0,3}#{1,6}(?= )/gmu }, // headings
  { pattern: /^[ \t]*(?:[*+-]|\d{1,9}[.)]) (?=\S)/gmu }, // lists
  { pattern: /!\[[^\]\n]{0,999}\]\([^()\n]{0,2000}\)/gu }, // pictures
  { pattern: /\[(?<words>[^[\]\n]{1,999})\](?:\([^()\n]{0,999}(?:\([^()\n]{0,999}\)[^()\n]{0,999})?\)|\[[^[\]\n]{0,999}\])/gu, holdsWords: true }, // links
  { pattern: /<\/?[A-Z][^<>\n]{0,2000}>/giu }, // HTML
  { pattern: /(?<![\p{L}\p{N}\\])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![\p{L}\p{N}])/gu }, // emphasis
  { pattern: /(?<!\\)\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}|~~|`+/gu }, // emphasis, words struck out, code
  { pattern: /\\(?=[\p{P}\p{S}])/gu }, // escapes
]

/** The source with spaces in place of all mark-up: as long as it was, and with the same lines. */
export const blankMarkdown = (source: string): string => MARKS.reduce(blankMarks, blankBlocks(source))

const blankMarks = (text: string, { pattern, holdsWords }: Mark): string => text.replace(pattern, (match: string, words: unknown) => {
  if (!holdsWords || typeof words !== 'string') return blank(match)
  const start = match.indexOf(words)
  return blank(match.slice(0, start)) + words + blank(match.slice(start + words.length))
})
