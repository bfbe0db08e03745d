import { firstWhere } from './bisect.js'
import type { Document } from './document.js'
import { honorificOf } from './lexicon/honorifics.js'
import { hasPlainLetters } from './plain-letters.js'
import type { Span } from './span.js'
import { nextToken } from './tokenizer.js'
import { internWord, type Word } from './word.js'

/**
 * Every token of a document, as parallel arrays: token `i` is `text.slice(starts[i], ends[i])`, UTF-16 offsets.
 * Arrays rather than objects, since all stages walk them and a story has thousands.
 */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly words: readonly Word[]
}

/** A range of tokens, end excluded. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

export interface Sentence extends TokenRange {
  /** Index into `document.paragraphs`. */
  readonly paragraph: number
}

/** A document with its tokens and sentences: the one tokenisation that all stages share. */
export interface Analysis {
  readonly document: Document
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** For each paragraph of the document, its tokens. */
  readonly paragraphs: readonly TokenRange[]
}

/** Whether token `i` touches the one before it, as "s" does in "Marchand’s" and "led" in "US-led". */
export const isGlued = ({ starts, ends }: Tokens, i: number): boolean => i > 0 && ends[i - 1] === starts[i]

export const rangeSpan = ({ starts, ends }: Tokens, { first, end }: TokenRange): Span =>
  first < end ? { start: starts[first], end: ends[end - 1] } : { start: 0, end: 0 }

/** The story's words from its first token to its end, on one line. */
export const rangeText = ({ document, tokens: { starts, ends } }: Analysis, { first, end }: TokenRange): string =>
  document.text.slice(starts[first], ends[end - 1]).replace(/\s+/gu, ' ')

/** The first token that ends after `offset`, by bisection; `count` when there is none. Written out, since all stages call it for every span. */
export function tokenAt({ ends, count }: Tokens, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle] > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that lie within a span, by bisection. */
export function tokensWithin(tokens: Tokens, span: Span): TokenRange {
  const first = tokenAt(tokens, span.start)
  const last = tokenAt(tokens, span.end - 1)
  return { first, end: Math.max(first, last < tokens.count && tokens.starts[last] < span.end ? last + 1 : last) }
}

/** Index of the paragraph that holds a span's start, by bisection. The span must come from this document's paragraphs. */
export const paragraphOf = ({ document: { paragraphs } }: Analysis, { start }: Span): number =>
  firstWhere(paragraphs.length - 1, (index) => paragraphs[index].end > start)

export function analyze(document: Document): Analysis {
  const starts: number[] = []
  const ends: number[] = []
  const words: Word[] = []
  const paragraphs: TokenRange[] = []
  for (const paragraph of document.paragraphs) {
    const first = starts.length
    let at = paragraph.start
    for (;;) {
      const token = nextToken(document.text, at, paragraph.end)
      if (!token) break
      starts.push(token.start)
      ends.push(token.end)
      words.push(internWord(document.text.slice(token.start, token.end)))
      at = token.end
    }
    paragraphs.push({ first, end: starts.length })
  }
  const tokens: Tokens = { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends), words }
  const sentences = paragraphs.flatMap((range, paragraph) => splitSentences(tokens, range, paragraph))
  return { document, tokens, sentences, paragraphs }
}

const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '。', '！', '？', '؟', '۔', '।'])
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', '“', "''", ')', ']', '›'])
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«„([@#—–-]/u
const PLAIN_OPENS_SENTENCE = /^[A-Z0-9"“‘'([@#—–-]/u

const opensSentence = ({ text }: Word): boolean => (hasPlainLetters(text) ? PLAIN_OPENS_SENTENCE : OPENS_SENTENCE).test(text)

/** After a full stop these open a sentence, and no name goes on with them: "in the U.S. The mayor", "Tom Hale Jr. He", "at 5 p.m. But". */
const OPENERS: ReadonlySet<string> = new Set(
  'He She It They We His Her Its Their Our The This That These Those There And But So In On At For From With After Before When While If As Although However Meanwhile'.split(' '),
)
/** What no sentence ends with, whatever follows. */
const NEVER_LAST: ReadonlySet<string> = new Set(['vs.', 'v.'])

/** Whether a token is an abbreviation, and no title, and the next one opens a sentence. */
function endsAsAbbreviation(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i]
  return word.text.length > 1 && word.text.endsWith('.') && OPENERS.has(tokens.words[i + 1].text) && honorificOf(word) === undefined && !NEVER_LAST.has(word.lower) && !isGlued(tokens, i + 1)
}

/**
 * A sentence ends after . ! ? (and any marks and brackets that close on them) when what follows could open one. Full stops
 * of abbreviations and initials are part of their token: they end a sentence only before a word that hardly does anything but open one.
 */
function splitSentences(tokens: Tokens, { first, end }: TokenRange, paragraph: number): Sentence[] {
  const sentences: Sentence[] = []
  let open = first
  for (let i = first; i < end; i++) {
    if (i + 1 < end && endsAsAbbreviation(tokens, i)) {
      sentences.push({ first: open, end: i + 1, paragraph })
      open = i + 1
      continue
    }
    if (!TERMINATORS.has(tokens.words[i].text)) continue
    let next = i + 1
    while (next < end && isGlued(tokens, next) && (CLOSERS.has(tokens.words[next].text) || TERMINATORS.has(tokens.words[next].text))) next++
    if (next < end && !isGlued(tokens, next) && opensSentence(tokens.words[next])) {
      sentences.push({ first: open, end: next, paragraph })
      open = next
    }
    i = next - 1
  }
  if (open < end) sentences.push({ first: open, end, paragraph })
  return sentences
}
