import type { Analysis, TokenRange, Tokens } from '../analysis.js'
import { rangeSpan } from '../analysis.js'
import { trimSpan, type Span } from '../span.js'
import { creditAfter, creditBefore, creditByAnyVerb, creditByColon, creditByManner, type Credit } from './cues.js'
import { FLOATING_RULE, type FoundQuote } from './found-quote.js'
import { creditOfHeadline } from './headline-credit.js'
import { isQuotationMark } from './mark-styles.js'
import type { MarkedRegion, Marks } from './marks.js'
import { isNamed } from './nobodys-words.js'
import { describes } from './speakers-titles.js'
import type { Word } from '../word.js'
import { nameSigning } from './signature.js'

/** A marked region that no cue claims is somebody's speech only if it is long enough to be a sentence; "free media" is not. */
const FEWEST_WORDS_OF_SPEECH = 5
const FEWEST_WORDS_AFTER_COMMA = 9

/** The regions of one paragraph with what credits them. Regions that nothing credits and that aren't speech are left out. */
interface Piece {
  readonly regions: MarkedRegion[]
  readonly credit: Credit | null
  readonly rule: string
}

/** Who spoke last: a quote, its spans, to which more may come, and the paragraph of the last of them. */
interface Speech {
  readonly quote: FoundQuote
  readonly spans: Span[]
  readonly paragraph: number
}

/**
 * Direct quotes by rules alone: every marked region with the words before or after it that credit it, the parts of a quote
 * split by its cue joined, and a paragraph of nothing but marked words handed to whoever spoke last.
 */
export function findMarkedQuotes(analysis: Analysis, { regions }: Marks): readonly FoundQuote[] {
  const outer = regions.filter(({ depth }) => depth === 0)
  const quotes: FoundQuote[] = []
  let speech: Speech | null = null
  for (let i = 0; i < outer.length;) {
    const { paragraph } = outer[i]
    let end = i
    while (end < outer.length && outer[end].paragraph === paragraph) end++
    const own: readonly MarkedRegion[] = outer.slice(i, end)
    const carried: boolean = speech !== null && i > 0 && outer[i - 1].continues
    for (const [index, piece] of piecesOf(analysis, own, carried).entries()) {
      const before = ifNear(speech, paragraph)
      const spans = spansOf(analysis, piece.regions)
      if (index === 0 && carried && before && !piece.credit) {
        before.spans.push(...spans)
        quotes[quotes.length - 1] = { ...before.quote, rule: 'speech-over-paragraphs' }
        speech = { ...before, paragraph }
        continue
      }
      const quote: FoundQuote = toQuote(analysis, piece, spans, before?.quote ?? null)
      quotes.push(quote)
      speech = { quote, spans, paragraph }
    }
    i = end
  }
  return quotes
}

/** A floating quote belongs to the last speaker only if that one spoke in this paragraph or the one before. */
const ifNear = (speech: Speech | null, paragraph: number): Speech | null => (speech && paragraph - speech.paragraph <= 1 ? speech : null)

/** `carried`: the first region goes on with a speech of the paragraph before, so it needs no other sign of being one. */
function piecesOf(analysis: Analysis, regions: readonly MarkedRegion[], carried: boolean): readonly Piece[] {
  const { tokens, paragraphs } = analysis
  const bounds = paragraphs[regions[0].paragraph]
  const pieces: Piece[] = []
  let before = regions[0]
  regions.forEach((region, index) => {
    const last = pieces.at(-1)
    if (last?.credit && describes(tokens, region, before, last.credit)) return
    const floor = index === 0 ? bounds.first : afterMark(regions[index - 1])
    const ceiling = index + 1 < regions.length ? regions[index + 1].tokens.first - 1 : bounds.end
    const joined = last !== undefined && joins(tokens, before, region, last)
    before = region
    const rule = creditOf(analysis, region, floor, ceiling, joined)
    if (rule) pieces.push({ regions: [region], ...rule })
    else if (joined) {
      last.regions.push(region)
      pieces[pieces.length - 1] = { ...last, rule: 'split-by-cue' }
    } else if ((carried && index === 0) || isSpeech(tokens, region, bounds.first) || isWholeParagraph(tokens, region, bounds) || isSigned(tokens, region, bounds)) pieces.push({ regions: [region], credit: null, rule: FLOATING_RULE })
  })
  return pieces
}

const afterMark = ({ tokens: { end }, closed }: MarkedRegion): number => (closed ? end + 1 : end)

/** `joined`: what leads up to the region has credited the one before it already. */
function creditOf(analysis: Analysis, region: MarkedRegion, floor: number, ceiling: number, joined: boolean): Omit<Piece, 'regions'> | null {
  const { tokens } = analysis
  const headline = creditOfHeadline(analysis, region)
  if (headline) return { credit: headline, rule: 'headline-colon-speaker' }
  const after = endsOpen(tokens, region) ? creditAfter(tokens, afterMark(region), ceiling) ?? (isSentence(tokens, region, floor) ? creditByAnyVerb(tokens, afterMark(region), ceiling) : null) : null
  if (after) return { credit: after, rule: 'quote-comma-speaker-cue' }
  if (joined) return null
  const open = region.tokens.first - 1
  if (isNamed(tokens, open)) return null
  const clause = clauseStart(tokens, floor, open)
  const introduced = open > floor && (tokens.words[open - 1].text === ',' || tokens.words[open - 1].text === ':')
  if (!introduced) return null
  const before = creditBefore(tokens, clause, open) ?? creditByColon(tokens, clause, open) ?? creditByManner(tokens, clause, open)
  return before && { credit: before, rule: 'speaker-cue-quote' }
}

/** Where the sentence starts that leads up to `to`. */
function clauseStart({ words }: Tokens, floor: number, to: number): number {
  for (let i = to - 1; i >= floor; i--) if (/^[.!?…]+$/u.test(words[i].text)) return i + 1
  return floor
}

/** "“C,” Lee said", "“C?” Lee asked", "‘C’, Lee said": what comes after can credit it. */
function endsOpen({ words }: Tokens, { tokens: { first, end } }: MarkedRegion): boolean {
  const last = isQuotationMark(words[end - 1].text) && end - 2 >= first ? words[end - 2] : words[end - 1] // “He said, ‘Stop,’” Lee said
  return /^[,?!…—–-]|^\.\.+$/u.test(last.text) || words[end + 1]?.text === ',' || words[end + 1]?.shape === 'lower'
}

/** Whether marked words open a sentence, and end with the comma that leads on to who says them, or a mark that takes its place. */
function isSentence({ words }: Tokens, { tokens: { first, end }, closed }: MarkedRegion, floor: number): boolean {
  const before = first - 2 >= floor ? words[first - 2].text : ''
  return closed && words[first].shape !== 'lower' && (before === '' || OPENS_SPEECH.test(before)) && (/^[,?!]/u.test(words[end - 1].text) || words[end + 1]?.text === ',')
}

/** "“A,” Lee said. “B.”" and "“A,” Lee said, “b.”": the second goes with the first where only the credit lies between. */
function joins({ words }: Tokens, before: MarkedRegion, region: MarkedRegion, last: Piece): boolean {
  if (last.regions.at(-1) !== before || !last.credit) return false
  const from = afterMark(before)
  const to = region.tokens.first - 1
  if (last.credit.cue.first < from) return to - from <= 1
  const stops = words.slice(from, to).filter(({ text }) => /^[.!?]$/u.test(text)).length
  const end = isQuotationMark(words[to - 1].text) ? to - 2 : to - 1
  return stops === 0 || (stops === 1 && /^[.!?]$/u.test(words[end].text))
}

/**
 * Whether a region that no cue claims is somebody's speech: it opens a sentence, or follows a colon, and is one itself. What
 * stands within a sentence ("known as “The Cup, at Last,”"), or after "the motto:", is a title, nickname or slogan.
 */
function isSpeech(tokens: Tokens, { tokens: { first, end } }: MarkedRegion, floor: number): boolean {
  const { words } = tokens
  if (isNamed(tokens, first - 1)) return false
  const before = first - 2 >= floor ? words[first - 2].text : ''
  if (end - first < FEWEST_WORDS_OF_SPEECH || words[first].shape === 'lower') return false
  if (before === ',') return isPlainSentence(words.slice(first, end))
  return (before === '' || OPENS_SPEECH.test(before)) && (ENDS_SPEECH.test(words[end - 1].text) || words[end + 1]?.text === ',')
}

/** A comma before leads up to a whole sentence, and not to a title, whose words have capitals: "his new play, “The Day the Port Died.”". */
function isPlainSentence(words: readonly Word[]): boolean {
  return words.length >= FEWEST_WORDS_AFTER_COMMA && ENDS_SENTENCE.test(words[words.length - 1].text) &&
    words.filter(({ shape }) => shape === 'lower').length > words.length / 2
}

const OPENS_SPEECH = /^[.!?…:—–)\]”"’»]/u
const ENDS_SENTENCE = /^[.!?…]/u
const ENDS_SPEECH = /^[.,!?…—–]/u

const BULLETS: ReadonlySet<string> = new Set(['–', '—', '-', '--', '•', '*'])

/** A paragraph of nothing but marked words is speech: short, where a full stop ends it, and long, also where none does. A bullet may stand before it. */
function isWholeParagraph(tokens: Tokens, region: MarkedRegion, bounds: TokenRange): boolean {
  const { first, end } = region.tokens
  return opensParagraph(tokens, region, bounds) && end + 1 === bounds.end && (end - first >= FEWEST_WORDS_OF_SPEECH || ENDS_SENTENCE.test(tokens.words[end - 1].text))
}

/** So is what a name signs, however short: "“No comment.” — Ann Lee". */
function isSigned(tokens: Tokens, region: MarkedRegion, bounds: TokenRange): boolean {
  const { end } = region.tokens
  return opensParagraph(tokens, region, bounds) && ENDS_SENTENCE.test(tokens.words[end - 1].text) && nameSigning(tokens, { first: end + 1, end: bounds.end }) !== null
}

function opensParagraph({ words }: Tokens, { tokens: { first }, closed }: MarkedRegion, bounds: TokenRange): boolean {
  const open = first - 1
  return closed && words[first].shape !== 'lower' && (open === bounds.first || (open === bounds.first + 1 && BULLETS.has(words[bounds.first].text)))
}

const spansOf = ({ document }: Analysis, regions: readonly MarkedRegion[]): Span[] =>
  regions.map((region) => trimSpan(document.text, region)).filter(({ start, end }) => start < end)

/** How sure the rules are, apart from any model: shares of right quotes on held-out training articles. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'quote-comma-speaker-cue': 0.95, 'speaker-cue-quote': 0.85, 'headline-colon-speaker': 0.8, 'split-by-cue': 0.93, 'speech-over-paragraphs': 0.85, [FLOATING_RULE]: 0.6,
}

function toQuote(analysis: Analysis, { credit, rule }: Piece, spans: readonly Span[], before: FoundQuote | null): FoundQuote {
  const span = (range: TokenRange | null | undefined): Span | null => (range ? rangeSpan(analysis.tokens, range) : null)
  return {
    type: 'direct', spans, cue: span(credit?.cue), source: credit ? span(credit.source) : before?.source ?? null,
    rule, confidence: CONFIDENCE[rule], explanation: [`rule ${rule}: the words stand between quotation marks`],
  }
}
