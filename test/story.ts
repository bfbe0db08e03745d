import { analyze, type Analysis } from '../src/analysis.js'
import type { FoundEntity } from '../src/entities/index.js'
import type { EntityType, QuoteType } from '../src/extraction.js'
import type { FoundQuote } from '../src/quotes/index.js'
import { readDocument } from '../src/reading/index.js'
import { trimSpan, type Span } from '../src/span.js'

/*
 * A story with light mark-up: the text, and what must be found in it.
 *
 *   [direct1 “We won,”]     the words of quote 1; outer quotation marks stand inside the brackets, outside the span
 *   [mixed2 they “won”]     all that is credited, marks and all; also [indirect3 …]
 *   {harbour master Lee}    the source: the whole expression that the words are credited to
 *   <said>                  the cue
 *   _Ann Lee_  *Lusaka*  =Red Cross=      mentions of a person, a place, an organization
 *   _Ann Lee|Lee_           a mention, and the name of the entity it belongs to; without a bar the words decide
 *   \[                      a sign that means itself
 *
 * A quote in two parts has the same number twice; a number may be left out where a quote has one part. A source or cue
 * belongs to the quote before it in its paragraph, or else to the next; {2 he} and <2,3 said> say so themselves. Paragraphs
 * end at empty lines, or, where there are none, at each line's end.
 */

export interface MarkedQuote {
  readonly number: number
  readonly type: QuoteType
  readonly spans: readonly Span[]
  readonly source: Span | null
  readonly cue: Span | null
}

export interface MarkedMention extends Span {
  readonly type: EntityType
  /** The name before the bar; the mention's own words where there is none. */
  readonly of: string
}

export interface MarkedStory {
  readonly text: string
  /** In the order of their first words. */
  readonly quotes: readonly MarkedQuote[]
  readonly mentions: readonly MarkedMention[]
}

type Sign = '[' | '{' | '<' | '_' | '*' | '='
interface Element extends Span {
  readonly sign: Sign
  /** What stands before the words: "direct1" after "[", numbers after "{" and "<", a name before "|". */
  readonly tag: string
  readonly paragraph: number
}

const CLOSER: Readonly<Record<Sign, string>> = { '[': ']', '{': '}', '<': '>', _: '_', '*': '*', '=': '=' }
const ENTITY_OF: Readonly<Partial<Record<Sign, EntityType>>> = { _: 'person', '*': 'place', '=': 'organization' }
const TAG: Readonly<Record<Sign, RegExp>> = {
  '[': /(?<tag>(?:direct|mixed|indirect)\d*) /uy,
  '{': /(?<tag>\d+(?:,\d+)*) /uy, '<': /(?<tag>\d+(?:,\d+)*) /uy,
  _: /(?<tag>[^_|\n]+)\|/uy, '*': /(?<tag>[^*|\n]+)\|/uy, '=': /(?<tag>[^=|\n]+)\|/uy,
}
const isSign = (character: string): character is Sign => Object.hasOwn(CLOSER, character)

/** Reads the mark-up. Throws, with the place, where a sign is never closed or a quote's tag is none. */
export function parseStory(marked: string): MarkedStory {
  const { text, elements } = readElements(marked)
  const contents = elements.filter(({ sign }) => sign === '[').sort((a, b) => a.start - b.start)
  const numbers = numberContents(contents)
  const belongs = (sign: Sign) => (number: number): Span | null => {
    const own = elements.find((element) => element.sign === sign && numbersOf(element, contents, numbers).includes(number))
    return own ? { start: own.start, end: own.end } : null
  }
  const quotes = [...new Set(numbers)].map((number): MarkedQuote => {
    const parts = contents.filter((_, index) => numbers[index] === number)
    const type = parts[0].tag.replace(/\d+$/u, '') as QuoteType
    const spans = parts.map((part) => (type === 'direct' ? withoutMarks(text, part) : { start: part.start, end: part.end }))
    return { number, type, spans, source: belongs('{')(number), cue: belongs('<')(number) }
  })
  const mentions = elements.flatMap(({ sign, start, end, tag }): MarkedMention[] => {
    const type = ENTITY_OF[sign]
    return type ? [{ type, start, end, of: tag || text.slice(start, end) }] : []
  })
  return { text, quotes, mentions: mentions.sort((a, b) => a.start - b.start) }
}

function readElements(marked: string): { text: string; elements: readonly Element[] } {
  const endsParagraph = marked.includes('\n\n') ? '\n\n' : '\n'
  let text = ''
  let paragraph = 0
  const open: { sign: Sign; tag: string; start: number }[] = []
  const elements: Element[] = []
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]
    const last = open.at(-1)
    if (last && character === CLOSER[last.sign]) {
      elements.push({ ...last, end: text.length, paragraph })
      open.pop()
    } else if (isSign(character)) {
      const tag = TAG[character]
      tag.lastIndex = at + 1
      const found = tag.exec(marked)
      if (character === '[' && !found) throw new Error(`no quote's tag after "[" in: ${marked.slice(at, at + 40)}`)
      open.push({ sign: character, tag: found?.groups?.tag ?? '', start: text.length })
      at += found?.[0].length ?? 0
    } else {
      if (marked.startsWith(endsParagraph, at)) paragraph++
      text += character === '\\' ? marked[++at] : character
    }
  }
  const [left] = open
  if (left) throw new Error(`"${left.sign}" is never closed before: ${text.slice(left.start, left.start + 40)}`)
  return { text, elements }
}

/** The number of each content; one without a number is a quote of its own, numbered from 1,001. */
const FIRST_OWN_NUMBER = 1_001
const numberContents = (contents: readonly Element[]): readonly number[] =>
  contents.map(({ tag }, index) => Number(/\d+$/u.exec(tag)?.[0] ?? FIRST_OWN_NUMBER + index))

function numbersOf({ tag, start, paragraph }: Element, contents: readonly Element[], numbers: readonly number[]): readonly number[] {
  if (tag) return tag.split(',').map(Number)
  const before = contents.findLastIndex((content) => content.start <= start && content.paragraph === paragraph)
  const index = before >= 0 ? before : contents.findIndex((content) => content.start > start)
  return index < 0 ? [] : [numbers[index]]
}

const MARKS: readonly (readonly [opening: string, closing: readonly string[]])[] = [
  ['“', ['”', '"', '“']], ['"', ['"', '”']], ['„', ['“', '”']], ['‘', ['’', "'"]], ['``', ["''", '"']], ["''", ["''"]], ["'", ["'", '’']], ['«', ['»']],
]

function withoutMarks(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const pair = MARKS.find(([opening]) => inside.startsWith(opening))
  if (!pair) return { start, end }
  const [opening, closing] = pair
  const closed = inside.length > opening.length ? closing.find((mark) => inside.endsWith(mark)) : undefined
  return trimSpan(text, { start: start + opening.length, end: end - (closed?.length ?? 0) })
}

/** What the stages before attribution would hand on, had they found just what is marked. */
export interface ReadStory {
  readonly story: MarkedStory
  readonly analysis: Analysis
  readonly quotes: readonly FoundQuote[]
  readonly entities: readonly FoundEntity[]
}

/** A marked story as the input of attribution. */
export function readStory(marked: string): ReadStory {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const quotes = story.quotes.map(({ type, spans, source, cue }): FoundQuote => ({ type, spans, source, cue, rule: 'marked', confidence: 1, explanation: [] }))
  return { story, analysis, quotes, entities: entitiesOf(story) }
}

/** Puts mentions together: those of one name, and "Lee" with the one longer name of its type that holds all its words. */
export function entitiesOf({ text, mentions }: MarkedStory): readonly FoundEntity[] {
  const words = (name: string): readonly string[] => name.split(/\s+/u)
  const nameOf = ({ type, of }: MarkedMention): string => {
    const longer = new Set(mentions.filter((other) => other.type === type && other.of !== of && words(of).every((word) => words(other.of).includes(word))).map((other) => other.of))
    return longer.size === 1 ? [...longer][0] : of
  }
  const groups = new Map<string, MarkedMention[]>()
  for (const mention of mentions) {
    const key = `${mention.type}:${nameOf(mention)}`
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  return [...groups].map(([key, own]): FoundEntity => ({
    type: own[0].type, name: key.slice(key.indexOf(':') + 1), mentions: own.map(({ start, end }) => trimSpan(text, { start, end })), role: null, country: null,
  }))
}
