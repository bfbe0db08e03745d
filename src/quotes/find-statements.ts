import { paragraphOf, rangeSpan, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { pronounOf } from '../lexicon/pronouns.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import { overlaps } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import { sentenceWith } from './introducers.js'
import { isQuotationMark } from './mark-styles.js'
import type { Marks } from './marks.js'
import { nameSigning } from './signature.js'
import { tellsOfSelf } from './somebody.js'
import { statementLead, type StatementLead } from './statement-lead.js'

const CONFIDENCE = 0.8

/** Words of a statement, paragraph by paragraph, and the lead that credits them. */
interface Statement {
  readonly lead: StatementLead
  readonly parts: readonly TokenRange[]
}

/**
 * Rule `cited-statement`: "Lee said in a statement:", "The letter read:" and a colon, and what is said in no marks after it: in the
 * paragraphs that follow, as long as somebody speaks in them of themselves, or in the rest of the same paragraph. `learned`, in text
 * order, tell where another speaks.
 */
export function findStatements(analysis: Analysis, marks: Marks, learned: readonly FoundQuote[]): readonly FoundQuote[] {
  const reader = new StatementReader(analysis, marks, learned)
  const found: FoundQuote[] = []
  let next = 0
  for (let paragraph = 0; paragraph < analysis.paragraphs.length; paragraph++) {
    if (paragraph < next) continue
    const statement = reader.at(paragraph)
    if (!statement) continue
    found.push(toQuote(analysis, statement))
    next = paragraphOf(analysis, found[found.length - 1].spans[statement.parts.length - 1]) + 1
  }
  return found
}

function toQuote({ tokens }: Analysis, { lead: { source, cue }, parts }: Statement): FoundQuote {
  return {
    type: 'direct', spans: parts.map((part) => rangeSpan(tokens, part)), cue: rangeSpan(tokens, cue), source: source && rangeSpan(tokens, source), rule: 'cited-statement', confidence: CONFIDENCE,
    explanation: ['rule cited-statement: words in no marks after a colon that leads up to them'],
  }
}

/** Longer statements are documents. */
const MOST_PARAGRAPHS = 30
/** In tokens. */
const SHORTEST = 5
const LONGEST_GREETING = 8
/** Of a signature with its handle and its date. */
const LONGEST_SIGNATURE = 14
/** From the name to its handle: "(@". */
const HANDLE_REACH = 4
const BULLETS: ReadonlySet<string> = new Set(['–', '—', '-', '--', '•', '*', '·'])
const LAST: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...'])

class StatementReader {
  readonly #analysis: Analysis
  readonly #marked: ReadonlySet<number>
  /** The paragraphs with words that a quote credits to somebody else than the one who speaks. */
  readonly #others: ReadonlySet<number>
  /** The learned quotes, by the paragraph of their cues. */
  readonly #learned = new Map<number, FoundQuote[]>()
  /** Whether the teller has spoken of themselves in the paragraphs before `#heard`: then it says nothing of a statement that somebody does. */
  #teller = false
  #heard = 0

  constructor(analysis: Analysis, { regions }: Marks, learned: readonly FoundQuote[]) {
    this.#analysis = analysis
    this.#marked = new Set(regions.map(({ paragraph }) => paragraph))
    this.#others = new Set(learned.filter((quote) => isAnothers(analysis.tokens, quote)).map(({ spans: [opening] }) => paragraphOf(analysis, opening)))
    for (const quote of learned) {
      if (!quote.cue) continue
      const paragraph = paragraphOf(analysis, quote.cue)
      const known = this.#learned.get(paragraph)
      if (known) known.push(quote)
      else this.#learned.set(paragraph, [quote])
    }
  }

  /** The statement that a paragraph leads up to. */
  at(paragraph: number): Statement | null {
    const { tokens, paragraphs, document } = this.#analysis
    if (this.#teller || document.paragraphs[paragraph].kind !== 'body') return null
    const range = paragraphs[paragraph]
    const closes = range.end > range.first && tokens.words[range.end - 1].text === ':'
    const statement = this.#signed(paragraph) ?? (closes ? this.#below(paragraph, range.end - 1) : this.#marked.has(paragraph) ? null : this.#beside(paragraph))
    if (!statement || this.#tellerSpeaksBefore(paragraph)) return null
    this.#heard = paragraphOf(this.#analysis, rangeSpan(tokens, statement.parts[statement.parts.length - 1])) + 1
    return statement
  }

  /** Looks at each paragraph once, and at none of a statement. */
  #tellerSpeaksBefore(paragraph: number): boolean {
    const { tokens, paragraphs, document } = this.#analysis
    for (; !this.#teller && this.#heard < paragraph; this.#heard++) {
      this.#teller = document.paragraphs[this.#heard].kind === 'body' && !this.#marked.has(this.#heard) && tellsOfSelf(tokens, paragraphs[this.#heard])
    }
    return this.#teller
  }

  /** "Tarn lives from its port. / — Ann Lee (@annlee) May 4": a post, set into the page. */
  #signed(paragraph: number): Statement | null {
    const { tokens, paragraphs } = this.#analysis
    const below = this.#next(paragraph)
    if (below < 0 || !this.#isText(paragraph) || paragraphs[paragraph].end - paragraphs[paragraph].first < SHORTEST) return null
    const { first, end } = paragraphs[below]
    const name = nameSigning(tokens, { first, end: Math.min(end, first + LONGEST_SIGNATURE) })
    const isPost = name !== null && tokens.words.slice(name.end, name.end + HANDLE_REACH).some(({ text }) => text.startsWith('@'))
    return isPost ? { lead: { source: name, cue: { first, end: name.first } }, parts: [paragraphs[paragraph]] } : null
  }

  #below(paragraph: number, colon: number): Statement | null {
    const lead = statementLead(this.#analysis, colon)
    if (!lead) return null
    const parts: TokenRange[] = []
    for (let at = this.#next(paragraph); at >= 0 && parts.length < MOST_PARAGRAPHS && (parts.length === 0 ? this.#begins(at) : this.#goesOn(at)); at = this.#next(at)) parts.push(this.#analysis.paragraphs[at])
    return parts.length > 0 ? { lead, parts } : null
  }

  #beside(paragraph: number): Statement | null {
    const { tokens, paragraphs } = this.#analysis
    const { words } = tokens
    const range = paragraphs[paragraph]
    let colon = range.first + 1
    while (colon < range.end - SHORTEST && words[colon].text !== ':') colon++
    const first = colon + 1
    if (colon >= range.end - SHORTEST || words[first].shape === 'lower' || words[first].shape === 'mark' || words[first].shape === 'number') return null
    const lead = statementLead(this.#analysis, colon)
    if (!lead || !hasVerb(tokens, { first, end: range.end }) ) return null
    const learned = this.#learned.get(paragraph) ?? []
    const cue = rangeSpan(tokens, lead.cue)
    if (learned.some((quote) => overlaps(quote.cue!, cue))) return null
    let end = range.end
    for (const quote of learned) {
      const at = tokensWithin(tokens, quote.cue!).first
      if (at > colon && isAnothers(tokens, quote)) end = Math.min(end, sentenceWith(this.#analysis, at).first)
    }
    return end - first >= SHORTEST ? { lead, parts: [{ first, end }] } : null
  }

  #next(paragraph: number): number {
    const { paragraphs } = this.#analysis.document
    let next = paragraph + 1
    while (next < paragraphs.length && paragraphs[next].kind === 'furniture') next++
    return next < paragraphs.length ? next : -1
  }

  #begins(paragraph: number): boolean {
    const { tokens, paragraphs } = this.#analysis
    const range = paragraphs[paragraph]
    if (!this.#isText(paragraph)) return false
    if (isGreeting(tokens, range)) {
      const next = this.#next(paragraph)
      return next >= 0 && this.#goesOn(next)
    }
    return this.#goesOn(paragraph) || (!this.#others.has(paragraph) && range.end - range.first >= SHORTEST && LAST.has(tokens.words[range.end - 1].text) && hasVerb(tokens, range))
  }

  #goesOn(paragraph: number): boolean {
    const { tokens, paragraphs } = this.#analysis
    return this.#isText(paragraph) && !this.#others.has(paragraph) && (tellsOfSelf(tokens, paragraphs[paragraph]) || addresses(tokens, paragraphs[paragraph]))
  }

  /** Sentences in no marks, and no point of a list. */
  #isText(paragraph: number): boolean {
    const { tokens: { words }, paragraphs } = this.#analysis
    const { first, end } = paragraphs[paragraph]
    return first < end && !isQuotationMark(words[first].text) && !BULLETS.has(words[first].text) && words[first].shape !== 'number' && words[end - 1].text !== ':'
  }
}

/** "Dear neighbours," */
const isGreeting = ({ words }: Tokens, { first, end }: TokenRange): boolean => end - first <= LONGEST_GREETING && (words[end - 1].text === ',' || words[first].lower === 'dear')

const hasVerb = ({ words }: Tokens, { first, end }: TokenRange): boolean => words.slice(first, end).some(({ shape, classes }) => shape === 'lower' && (classes & VERB) !== 0)
const VERB = FINITE | WORD_CLASS.auxiliary | WORD_CLASS.infinitive

const TO_OTHERS: ReadonlySet<string> = new Set(['you', 'your', 'please'])
const addresses = ({ words }: Tokens, { first, end }: TokenRange): boolean => words.slice(first, end).some(({ lower }) => TO_OTHERS.has(lower))

/** Said by somebody of whom words tell, and not "we ask" or "you say": of a paragraph that has it, the teller is the teller of the story. */
function isAnothers(tokens: Tokens, { source, cue }: FoundQuote): boolean {
  if (!source || !cue) return false
  const { first, end } = tokensWithin(tokens, source)
  return !tokens.words.slice(first, end).some((word) => pronounOf(word)?.refersTo === 'teller' || TO_OTHERS.has(word.lower))
}
