import { isGlued, rangeSpan, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { trimSpan } from '../span.js'
import { afterEmphasis, EMPHASIS } from './emphasis.js'
import { TRANSCRIPT_RULE, type FoundQuote } from './found-quote.js'
import { LONGEST_LABEL } from './label.js'
import type { Marks } from './marks.js'

/** One "Name: words" may be anything; a transcript has several. */
const FEWEST_TURNS = 2

const CONFIDENCE = 0.85

/** "LEE: …", "Q. …", "**Ann Lee:** …": who speaks, the colon or full stop after it, and where the words begin and end. */
interface Label {
  readonly name: TokenRange
  readonly colon: number
  readonly words: number
  readonly end: number
}

interface Turn extends Label {
  readonly paragraph: number
  /** "MUSCAT: …" may open a report from there as well as what Muscat says. */
  readonly isDateline: boolean
}

/**
 * Rule `transcript-turn`: in interviews and transcripts a paragraph opens with who speaks and a colon, and all after it, to the
 * end of the paragraph, is what that person says; in a page that is a transcript throughout, to the next label. Example: "LEE: We won." Where a quotation mark follows the colon, the marks
 * tell more, and the paragraph is left to them. Where each paragraph stands between marks as a whole (“LEE: We won.”), the
 * transcript is cited, and read as one all the same. A bare "Q:" is the page's own voice and nobody's quote.
 */
export function findTranscriptTurns(analysis: Analysis, marks: Marks): readonly FoundQuote[] {
  const wholes = new Map(marks.regions.flatMap(({ tokens, paragraph }) => (isWhole(analysis.paragraphs[paragraph], tokens) ? [[tokens.first - 1, tokens] as const] : [])))
  const labelled = analysis.paragraphs.flatMap((range, paragraph): Turn[] => {
    const { kind, dateline } = analysis.document.paragraphs[paragraph]
    const label = kind === 'body' ? labelOf(analysis.tokens, wholes.get(range.first) ?? range) : null
    return label && hasWords(analysis.tokens, label) ? [{ paragraph, ...label, isDateline: dateline !== null }] : []
  })
  const asks = labelled.some(({ name }) => isQuestion(analysis.tokens, name))
  const turns = labelled.filter(({ name }) => asks || analysis.tokens.words[name.first].text !== 'A.') // "A. Lind" is an initial
  if (isTable(analysis.tokens, turns)) return []
  const counts = countSurnames(analysis.tokens, turns)
  const isRepeated = (turn: Turn): boolean => counts.get(surnameOf(analysis.tokens, turn))! > 1
  const hasRepeated = turns.some(isRepeated)
  const spoken = turns.filter((turn) => isRepeated(turn) || (isShort(analysis.tokens, turn.name) && (hasRepeated || !turn.isDateline)))
  if (spoken.length < FEWEST_TURNS) return []
  const marked = new Set(marks.regions.map(({ tokens: { first } }) => first - 1))
  const isScript = spoken.length >= FEWEST_SCRIPTED && spoken.every(({ name }) => isShort(analysis.tokens, name))
  return spoken.flatMap((turn, i) => {
    if (marked.has(turn.words) || isQuestion(analysis.tokens, turn.name)) return []
    const next = isScript ? spoken[i + 1]?.paragraph ?? turn.paragraph : turn.paragraph
    return [toQuote(analysis, turn, paragraphsBetween(analysis, turn.paragraph, next))]
  })
}

/** From so many turns on, all with short labels, the page is a transcript and nothing else. */
const FEWEST_SCRIPTED = 4

/**
 * The paragraphs of sentences after a turn and before the next one that go on with it: up to the last that says "I", "we" or "you", for
 * "The room laughed." is the page's own; no headings, and no "(Applause.)".
 */
function paragraphsBetween({ document, paragraphs, tokens: { words } }: Analysis, turn: number, next: number): readonly TokenRange[] {
  const told = paragraphs.slice(turn + 1, next).filter(({ first, end }, i) =>
    document.paragraphs[turn + 1 + i].kind === 'body' && end - first > 1 && ENDING.has(words[end - 1].text) && !ASIDES.has(words[first].text) && !/^Q\p{Lu}/u.test(words[first].text))
  const last = told.findLastIndex(({ first, end }) => words.slice(first, end).some(({ lower }) => OWN.has(lower.split(/[’']/u)[0])))
  return told.slice(0, last + 1)
}

const OWN: ReadonlySet<string> = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us'])

const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…', '”', '"'])
const ASIDES: ReadonlySet<string> = new Set(['(', '['])

/** "Lee: 1,204" is a count. */
const hasWords = ({ words: all }: Tokens, { words, end }: Label): boolean => all.slice(words, end).some(({ shape }) => shape !== 'number' && shape !== 'mark')

/** "Adults: €5 Children: €3" in each line: one label, and no word of a sentence behind it. */
const isTable = ({ words }: Tokens, turns: readonly Turn[]): boolean =>
  turns.every((turn) => words[turn.name.first].lower === words[turns[0].name.first].lower && words.slice(turn.words, turn.end).every(({ shape }) => shape !== 'lower'))

/** Whether words between marks are all of their paragraph. */
const isWhole = (paragraph: TokenRange, { first, end }: TokenRange): boolean => first === paragraph.first + 1 && end >= paragraph.end - 1

function toQuote({ document, tokens, paragraphs }: Analysis, { paragraph, name, colon, words, end }: Turn, more: readonly TokenRange[]): FoundQuote {
  return {
    type: 'direct', spans: [{ first: words, end }, ...more].map((range) => trimSpan(document.text, { start: tokens.starts[range.first], end: tokens.ends[range.end - 1] })),
    cue: rangeSpan(tokens, { first: colon, end: colon + 1 }), source: rangeSpan(tokens, name), rule: TRANSCRIPT_RULE, confidence: CONFIDENCE,
    explanation: [`rule transcript-turn: paragraph ${paragraph + 1} of ${paragraphs.length} opens with a speaker and a colon`],
  }
}

/** The name or letter before the colon that opens a paragraph, in bold or not; null where there is none, or nothing after it. */
function labelOf(tokens: Tokens, range: TokenRange): Label | null {
  const { words } = tokens
  const first = afterEmphasis(tokens, range.first, range.end)
  if (first + 1 < range.end && /^[QA]\.$/u.test(words[first].text)) return { name: { first, end: first + 1 }, colon: first, words: first + 1, end: range.end } // one token
  const nameTo = (end: number): TokenRange => ({ first, end: end > first && EMPHASIS.has(words[end - 1].text) ? end - 1 : end })
  for (let i = first; i < Math.min(range.end - 1, first + LONGEST_LABEL + 1); i++) {
    const isStop = words[i].text === '.' && i === first + 1 && isShort(tokens, { first, end: i })
    if (words[i].text === ':' || isStop) {
      const after = afterEmphasis(tokens, i + 1, range.end)
      const name = nameTo(i)
      const opens = isStop || (isGlued(tokens, i) && !isGlued(tokens, after))
      return name.first < name.end && after < range.end && opens ? { name, colon: i, words: after, end: range.end } : null
    }
    if (EMPHASIS.has(words[i].text)) continue
    const fits = words[i].shape === 'title' || words[i].shape === 'upper' || words[i].shape === 'mixed' || /^[-.,()'’&]|^(?:de|van|von|al|bin)$/u.test(words[i].text) || (words[first].text === 'The' && LINKS.has(words[i].text))
    if (!fits) return null
  }
  return null
}

/** In the title of an office: "The Minister for Transport (Ms Lee):". */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'to', 'in'])

const isQuestion = ({ words }: Tokens, { first, end }: TokenRange): boolean => end - first === 1 && /^(?:Q\.?|Question)$/u.test(words[first].text)

/** "Q" and "A", or a name in capitals: these are transcripts at first sight; "Ann Lee:" must come again. */
const isShort = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  words.slice(first, end).every(({ text }) => text === text.toUpperCase()) && (end - first > 1 || /^[QA]\.?$|^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[first].text))

/** The last word of a label's name, by which it may come again: "GOV. ANN LEE (D-OHIO)" and "The Minister for Transport (Ms Lee)", later "LEE". */
function surnameOf({ words }: Tokens, { name }: Turn): string {
  const { end } = name
  const bracket = words.slice(name.first, end).findIndex(({ text }, i, own) => text === '(' && own[i + 1] !== undefined && honorificOf(own[i + 1]) !== undefined)
  const first = bracket < 0 ? name.first : name.first + bracket + 1
  let last = first
  for (let i = first; i < end && words[i].text !== '(' && words[i].text !== ')'; i++) if (words[i].shape !== 'mark') last = i
  return words[last].lower
}

function countSurnames(tokens: Tokens, turns: readonly Turn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const turn of turns) counts.set(surnameOf(tokens, turn), (counts.get(surnameOf(tokens, turn)) ?? 0) + 1)
  return counts
}
