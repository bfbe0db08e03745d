import { isGlued, rangeSpan, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { trimSpan } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import type { Marks } from './marks.js'

/** A name before a colon has at most this many tokens: "SEN. ANN LEE (D-OHIO)" has eight. */
const LONGEST_LABEL = 10
/** One "Name: words" may be anything; a transcript has several. */
const FEWEST_TURNS = 2

const CONFIDENCE = 0.85

/** "LEE: …", "Q: …", "Ann Lee: …": who speaks, in the tokens before the colon. */
interface Turn {
  readonly paragraph: number
  readonly label: TokenRange
}

/**
 * Rule `transcript-turn`: in interviews and transcripts a paragraph opens with who speaks and a colon, and all after it, to the
 * end of the paragraph, is what that person says. Example: "LEE: We won." Where a quotation mark follows the colon, the marks
 * tell more, and the paragraph is left to them.
 */
export function findTranscriptTurns(analysis: Analysis, marks: Marks): readonly FoundQuote[] {
  const turns = analysis.paragraphs.flatMap((range, paragraph): Turn[] => {
    const label = analysis.document.paragraphs[paragraph].kind === 'body' && !analysis.document.paragraphs[paragraph].dateline ? labelOf(analysis.tokens, range) : null
    return label ? [{ paragraph, label }] : []
  })
  const repeated = countLabels(analysis.tokens, turns)
  const spoken = turns.filter(({ label }) => isShort(analysis.tokens, label) || repeated.get(labelText(analysis.tokens, label))! > 1)
  if (spoken.length < FEWEST_TURNS) return []
  const marked = new Set(marks.regions.map(({ tokens: { first } }) => first - 1))
  return spoken.filter(({ label }) => !marked.has(label.end + 1)).map((turn) => toQuote(analysis, turn))
}

function toQuote({ document, tokens, paragraphs }: Analysis, { paragraph, label }: Turn): FoundQuote {
  const colon = label.end
  const words = { start: tokens.ends[colon], end: document.paragraphs[paragraph].end }
  return {
    type: 'direct', spans: [trimSpan(document.text, words)], cue: rangeSpan(tokens, { first: colon, end: colon + 1 }),
    source: rangeSpan(tokens, label), rule: 'transcript-turn', confidence: CONFIDENCE,
    explanation: [`rule transcript-turn: paragraph ${paragraph + 1} of ${paragraphs.length} opens with a speaker and a colon`],
  }
}

/** The name or letter before the colon that opens a paragraph, or null. */
function labelOf(tokens: Tokens, { first, end }: TokenRange): TokenRange | null {
  const { words } = tokens
  for (let i = first; i < Math.min(end - 1, first + LONGEST_LABEL + 1); i++) {
    if (words[i].text === ':') return i > first && isGlued(tokens, i) && !isGlued(tokens, i + 1) ? { first, end: i } : null
    if (words[i].text === '.' && i + 1 < end && i === first + 1 && isShort(tokens, { first, end: i })) return { first, end: i }
    const fits = words[i].shape === 'title' || words[i].shape === 'upper' || words[i].shape === 'mixed' || /^[-.,()'’&]|^(?:de|van|von|al|bin)$/u.test(words[i].text)
    if (!fits) return null
  }
  return null
}

/** "Q" and "A", or a name in capitals: these are transcripts at first sight; "Ann Lee:" must come again. */
const isShort = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  words.slice(first, end).every(({ text }) => text === text.toUpperCase()) && (end - first > 1 || /^[QA]\.?$|^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[first].text))

const labelText = ({ words }: Tokens, { first, end }: TokenRange): string => words.slice(first, end).map(({ lower }) => lower).join(' ')

function countLabels(tokens: Tokens, turns: readonly Turn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of turns) counts.set(labelText(tokens, label), (counts.get(labelText(tokens, label)) ?? 0) + 1)
  return counts
}
