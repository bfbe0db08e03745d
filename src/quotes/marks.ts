import { isGlued, type Analysis, type Tokens, type TokenRange } from '../analysis.js'
import type { Problem } from '../extraction.js'
import { FINITE } from '../lexicon/word-classes.js'
import type { Span } from '../span.js'
import { LONGEST_LABEL } from './label.js'
import { closes, CLOSING, DOUBLE, isQuotationMark, type MarkStyle, OPENING, STYLE_OF } from './mark-styles.js'

/** What stands between an opening quotation mark and the one that closes it. The span leaves out both marks. */
export interface MarkedRegion extends Span {
  /** Index into `document.paragraphs`. A region never leaves its paragraph. */
  readonly paragraph: number
  /** Tokens inside, marks left out. */
  readonly tokens: TokenRange
  readonly style: MarkStyle
  /** 0 for a quote, 1 for a quote within a quote, and so on. */
  readonly depth: number
  /** False where the paragraph ends, or the same mark opens again, before it is closed. */
  readonly closed: boolean
  /** Whether the speech goes on in the next paragraph, which opens with the same mark again. */
  readonly continues: boolean
  /** Whether the mark that should open it is missing or turned the wrong way. */
  readonly presumed: boolean
}

export interface Marks {
  /** In the order of their opening marks. */
  readonly regions: readonly MarkedRegion[]
  readonly problems: readonly Problem[]
}

interface OpenMark {
  readonly token: number
  readonly style: MarkStyle
}

/** What a mark does at its place. `either`: the letters around it leave that open, so what is open decides. */
type Role = 'open' | 'close' | 'either'

interface Mark {
  readonly token: number
  readonly style: MarkStyle
  readonly role: Role
}

/**
 * Pairs the quotation marks of a document, paragraph by paragraph, each in one scan from left to right with the open marks
 * on a stack. A mark that is never closed costs its own paragraph at most.
 */
export function findMarks(analysis: Analysis): Marks {
  const regions: MarkedRegion[] = []
  const problems: Problem[] = []
  let left: MarkStyle | null = null
  analysis.paragraphs.forEach((range, paragraph) => {
    const { kind } = analysis.document.paragraphs[paragraph]
    if (kind === 'furniture') return
    const found = pairMarks(analysis.tokens, range, paragraph, left)
    regions.push(...found.regions)
    problems.push(...found.problems)
    left = leftOpen(found.regions, range)
  })
  return linkSpeeches(analysis, regions.sort((a, b) => a.start - b.start || b.end - a.end), problems)
}

/** The style of the mark that a paragraph opens for a speech and doesn't close. */
function leftOpen(regions: readonly MarkedRegion[], { end }: TokenRange): MarkStyle | null {
  const last = regions.find((region) => region.depth === 0 && !region.closed && region.tokens.end === end)
  return last && DOUBLE.has(last.style) ? last.style : null
}

/** Has a verb, and no speaker of its own: not the name under a quote, set in a line of its own before the mark, and no turn of a transcript. */
function saysSomething({ words }: Tokens, first: number, end: number): boolean {
  if (words.slice(first, Math.min(end, first + LONGEST_LABEL + 1)).some(({ text }) => text === ':')) return false
  for (let i = first; i < end; i++) if (words[i].shape === 'lower' && (words[i].classes & FINITE) !== 0) return true
  return false
}

/** `carried`: the style of the mark that the paragraph before has left open. A speech goes on here also where the mark that opens it again is missing. */
function pairMarks(tokens: Tokens, range: TokenRange, paragraph: number, carried: MarkStyle | null): { regions: MarkedRegion[]; problems: Problem[] } {
  const regions: MarkedRegion[] = []
  const problems: Problem[] = []
  const open: OpenMark[] = []
  const marks = readMarks(tokens, range)
  const region = (from: OpenMark, end: number, closed: boolean): MarkedRegion => ({
    start: from.token < range.first ? tokens.starts[range.first] : tokens.ends[from.token], end: end < range.end ? tokens.starts[end] : tokens.ends[end - 1],
    paragraph, tokens: { first: from.token + 1, end }, style: from.style, depth: open.length, closed, continues: false,
    presumed: from.token < range.first || opensWrongly(tokens, from.token, range),
  })
  marks.forEach((mark, index) => {
    const partner = open.findLastIndex(({ style }) => closes(mark.style, style))
    const opens = mark.role === 'open' || (mark.role === 'either' && partner < 0)
    if (opens) {
      if (opensWrongly(tokens, mark.token, range)) problems.push(mismatched(tokens, mark.token))
      // The same mark opened twice: a quote within a quote only if both are closed in time, else the first was left open.
      if (open.at(-1)?.style === mark.style && !bothClose(marks, index)) {
        const left = open.pop()!
        problems.push(unclosed(tokens, left.token))
        if (mark.token > left.token + 1) regions.push(region(left, mark.token, false))
      }
      if (open.length < DEEPEST) open.push(mark)
      return
    }
    if (partner < 0) {
      if (carried && index === 0 && closes(mark.style, carried) && saysSomething(tokens, range.first, mark.token)) regions.push(region({ token: range.first - 1, style: carried }, mark.token, true))
      if (mark.style !== 'single' && mark.style !== 'straight-single') problems.push(mismatched(tokens, mark.token))
      return
    }
    while (open.length > partner + 1) {
      const left = open.pop()!
      if (left.style !== 'straight-single') problems.push(unclosed(tokens, left.token))
    }
    const from = open.pop()!
    if (mark.token > from.token + 1) regions.push(region(from, mark.token, true))
  })
  for (let left = open.pop(); left; left = open.pop()) {
    if (left.token + 1 < range.end) regions.push(region(left, range.end, false))
    else problems.push(unclosed(tokens, left.token))
  }
  return { regions, problems }
}

/** Nobody quotes a quote of a quote of a quote; a run of opening marks is typographic noise. */
const DEEPEST = 4

const unclosed = ({ starts, ends }: Tokens, token: number): Problem =>
  ({ code: 'unclosed-quote', message: 'this quotation mark is never closed', start: starts[token], end: ends[token] })
const mismatched = ({ starts, ends }: Tokens, token: number): Problem =>
  ({ code: 'mismatched-quote', message: 'this quotation mark closes a quote that was never opened', start: starts[token], end: ends[token] })

/** Whether two closing marks of the style at `index` come before the next opening one. Looks at two marks at most. */
function bothClose(marks: readonly Mark[], index: number): boolean {
  const next = [marks[index + 1], marks[index + 2]]
  return next.every((mark) => mark !== undefined && mark.role !== 'open' && closes(mark.style, marks[index].style))
}

function readMarks(tokens: Tokens, { first, end }: TokenRange): readonly Mark[] {
  const marks: Mark[] = []
  for (let token = first; token < end; token++) {
    const word = tokens.words[token]
    if (word.shape !== 'mark') continue
    const style = isQuotationMark(word.text) ? STYLE_OF[word.text] : undefined
    if (!style || isMeasure(tokens, token, word.text)) continue
    const role = roleOf(tokens, token, { first, end })
    marks.push({ token, style, role })
  }
  return withoutApostrophes(tokens, end, marks)
}

const OPENS_AFTER: ReadonlySet<string> = new Set(['(', '[', '{', '—', '–', '-', '--', '/', '“', '‘', '"', "'", '«', '„', '``', ':', '|', '…', '...'])
const CLOSES_BEFORE: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', ')', ']', '}', '—', '–', '-', '--', '…', '...', '/', '”', '’', '"', "'", '»', "''", '’s', "'s"])

/** What the spaces around a mark say of it, then its own form. */
function roleOf(tokens: Tokens, token: number, { first, end }: TokenRange): Role {
  const glued = token > first && isGlued(tokens, token)
  const gluedNext = token + 1 < end && isGlued(tokens, token + 1)
  const before = token > first ? tokens.words[token - 1].text : ''
  const after = token + 1 < end ? tokens.words[token + 1].text : ''
  const couldOpen = gluedNext && (!glued || OPENS_AFTER.has(before)) && !CLOSES_BEFORE.has(after)
  const couldClose = glued && (!gluedNext || CLOSES_BEFORE.has(after))
  const text = tokens.words[token].text
  if (OPENING.has(text)) return couldClose && !couldOpen ? (text === '“' ? 'either' : 'open') : 'open'
  if (opensWrongly(tokens, token, { first, end })) return 'open'
  if (CLOSING.has(text)) return couldOpen && !glued ? (text === '’' ? 'open' : 'either') : 'close'
  if (couldOpen && !couldClose) return glued ? 'either' : 'open'
  return couldClose && !couldOpen ? 'close' : 'either'
}

/** "” We won,” said Lee" at the start of a paragraph, where there is nothing to close. */
const opensWrongly = (tokens: Tokens, token: number, { first, end }: TokenRange): boolean =>
  tokens.words[token].text === '”' && token === first && token + 1 < end && !isGlued(tokens, token + 1)

/** 6'2" and 12” are feet and inches, when they follow a number and nothing could close there. */
function isMeasure(tokens: Tokens, token: number, text: string): boolean {
  if (text !== '"' && text !== "'" && text !== '”' && text !== '’') return false
  if (!isGlued(tokens, token) || tokens.words[token - 1].shape !== 'number') return false
  const next = tokens.words[token + 1]
  return text === "'" ? next?.shape === 'number' && isGlued(tokens, token + 1) : tokens.words[token - 2]?.text === "'" || tokens.words[token - 2]?.text === '’'
}

/** Words that begin with an apostrophe: "’tis", "’em", "rock ’n’ roll". */
const CUT_WORDS: ReadonlySet<string> = new Set('tis twas twere em til till cause bout n nuff round cos neath twill'.split(' '))

/**
 * Single marks double as apostrophes. One opens a quote only where a later one can close it before the next opens; it closes
 * one only at a word's end, and "workers’ rights" is a possessive while a better place to close is still to come.
 */
function withoutApostrophes(tokens: Tokens, end: number, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  let closers = 0 // single marks ahead that could close, up to the next that opens
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]
    if (mark.style !== 'single' && mark.style !== 'straight-single') {
      kept.push(mark)
      continue
    }
    if (mark.role === 'open' || (mark.role === 'either' && !isGlued(tokens, mark.token))) {
      const apostrophe = startsCutWord(tokens, mark.token, end) || (closers === 0 && tokens.words[mark.token].text !== '‘')
      if (!apostrophe) {
        kept.push({ ...mark, role: 'open' })
        closers = 0
      }
    } else if (!(isPluralPossessive(tokens, mark.token, end) && closers > 0)) {
      kept.push({ ...mark, role: 'close' })
      closers++
    }
  }
  return kept.reverse()
}

function startsCutWord(tokens: Tokens, token: number, end: number): boolean {
  const next = token + 1 < end && isGlued(tokens, token + 1) ? tokens.words[token + 1] : undefined
  if (!next) return false
  return CUT_WORDS.has(next.lower) || /^\d\ds?$/u.test(next.text)
}

function isPluralPossessive(tokens: Tokens, token: number, end: number): boolean {
  const before = token > 0 && isGlued(tokens, token) ? tokens.words[token - 1].lower : ''
  const after = token + 1 < end ? tokens.words[token + 1] : undefined
  return before.endsWith('s') && after !== undefined && !isGlued(tokens, token + 1) && after.shape !== 'mark'
}

/** Joins speeches that go on over paragraphs, and reports what is left open. */
function linkSpeeches({ document, tokens, paragraphs }: Analysis, regions: readonly MarkedRegion[], problems: Problem[]): Marks {
  const firstOf = new Map<number, MarkedRegion>()
  for (const region of regions) if (region.depth === 0 && !firstOf.has(region.paragraph)) firstOf.set(region.paragraph, region)
  const linked = regions.map((region): MarkedRegion => {
    if (region.closed || region.tokens.end < paragraphs[region.paragraph].end) return region
    const next = nextStory(document.paragraphs, region.paragraph)
    const goesOn = region.depth === 0 ? firstOf.get(next) : undefined
    if (goesOn?.style === region.style && goesOn.tokens.first <= paragraphs[next].first + 1) return { ...region, continues: true }
    problems.push(unclosed(tokens, region.tokens.first - 1))
    return region
  })
  return { regions: linked, problems: problems.sort((a, b) => a.start - b.start) }
}

/** The next paragraph of the story itself; past the end when there is none. */
function nextStory(paragraphs: Analysis['document']['paragraphs'], paragraph: number): number {
  let next = paragraph + 1
  while (next < paragraphs.length && paragraphs[next].kind === 'furniture') next++
  return next
}
