import { rangeSpan, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { isPeopleNoun } from '../lexicon/person-nouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { overlaps } from '../span.js'
import { internWord, type Word } from '../word.js'
import type { FoundQuote } from './found-quote.js'
import { storyWords } from './inserted-credit.js'
import { isQuotationMark } from './mark-styles.js'
import { isSomebody } from './somebody.js'
import { subjectAfter } from './sources.js'

/** What the second verb of a headline says, and whose it is. */
interface HeadlineClause {
  readonly source: TokenRange
  readonly cue: TokenRange
  readonly said: TokenRange
}

/**
 * "Judge blocks book law, says it is vague": headlines leave out the second "she", so that the subject of the first verb says what
 * follows a later one, which is neither what stands before the comma nor of the last name there. `quotes` are in text order.
 */
export function inHeadlines(analysis: Analysis, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const clauses = analysis.sentences.flatMap((sentence) => {
    const clause = analysis.document.paragraphs[sentence.paragraph].kind === 'headline' ? clauseOf(analysis, { first: storyWords(analysis, sentence).first, end: sentence.end }) : null
    return clause ? [clause] : []
  })
  return clauses.length === 0 ? quotes : clauses.reduce((mended, clause) => withClause(analysis, mended, clause), quotes)
}

function withClause({ tokens }: Analysis, quotes: readonly FoundQuote[], { source, cue, said }: HeadlineClause): readonly FoundQuote[] {
  const [sourceSpan, cueSpan, saidSpan] = [source, cue, said].map((range) => rangeSpan(tokens, range))
  const touches = ({ spans }: FoundQuote): boolean => spans.some((span) => overlaps(span, saidSpan) || overlaps(span, sourceSpan))
  const own = quotes.find((quote) => quote.cue && overlaps(quote.cue, cueSpan))
  // Words between marks have their own edges.
  const marked = own?.type === 'direct' && own.spans[0].start > cueSpan.end ? own : null
  const holdsMarks = tokens.words.slice(said.first, said.end).some(({ text }) => isQuotationMark(text) && text !== '’')
  const quote: FoundQuote = {
    type: marked ? 'direct' : holdsMarks ? 'mixed' : 'indirect', spans: marked?.spans ?? [saidSpan], confidence: own?.confidence ?? CONFIDENCE,
    cue: cueSpan, source: sourceSpan, rule: 'headline-clause', explanation: ['rule headline-clause: the headline’s subject says what follows its second verb'],
  }
  return [...quotes.filter((other) => other !== own && !touches(other)), quote].sort((a, b) => a.spans[0].start - b.spans[0].start)
}

const CONFIDENCE = 0.6

/** The last verb of saying right behind a comma; where merely who says it comes after it, "Bridge is shut, says mayor", what stands before it is said. */
function clauseOf({ tokens }: Analysis, { first, end }: TokenRange): HeadlineClause | null {
  const { words } = tokens
  for (let comma = end - 3; comma > first + 1; comma--) {
    if (words[comma].text !== ',' || !SAYING_VERBS.has(words[comma + 1].lower)) continue
    const said = { first: comma + 2, end: ENDING.has(words[end - 1].text) ? end - 1 : end }
    const cue = { first: comma + 1, end: comma + 2 }
    const lead = { first, end: comma }
    const subject = subjectOfHeadline(tokens, lead)
    const speaker = speakerAfter(tokens, said)
    if (speaker && (CREDITING.has(words[cue.first].lower) || (subject === null && credits(words[cue.first].lower)))) return comma - first >= SHORTEST_LEAD ? { source: speaker, cue, said: lead } : null
    if (subject && !speaker) return { source: subject, cue, said }
  }
  return null
}

/** What stands before who says it: "thanks voters" has them for an object. */
const CREDITING: ReadonlySet<string> = new Set(['says', 'say', 'said', 'claims', 'claim', 'reports', 'report', 'finds', 'find', 'suggests', 'suggest', 'insists', 'insist', 'admits', 'admit'])
/** "Storm to hit Tarn, *warns* Met Office": what has others for an object, "PM visits Tarn, warns voters", where a verb stands before it. */
const credits = (lower: string): boolean => SAYING_VERBS.get(lower)?.kinds.has('report') === true

/** Words: "Bridge is shut". */
const SHORTEST_LEAD = 3
const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/** Words after the verb that are nobody's but who says it: "mayor", "White House", "Post report"; null where they are what is said. */
function speakerAfter(tokens: Tokens, said: TokenRange): TokenRange | null {
  const { words } = tokens
  const last = words[said.end - 1]
  if (said.end - said.first <= LONGEST_PAPER && UTTERANCE_NOUNS.has(inSingular(last.lower))) return said
  const speaker = subjectAfter(tokens, said.first - 1, said.end)
  const closes = speaker !== null && (speaker.end === said.end || words[speaker.end].text === ',')
  const isName = speaker !== null && words.slice(speaker.first, speaker.end).every(({ shape }) => shape === 'title' || shape === 'upper') && speaker.end - speaker.first < LONGEST_PAPER
  return closes && (isSomebody(tokens, speaker) || isName) ? speaker : null
}

/** In tokens: "leaked police report". */
const LONGEST_PAPER = 4

/** What stands before the first verb: somebody, or a name. */
function subjectOfHeadline(tokens: Tokens, { first, end }: TokenRange): TokenRange | null {
  const { words } = tokens
  for (let verb = first + 1; verb < end; verb++) {
    if (words[verb].shape === 'mark') return null
    const source = { first, end: verb }
    if (!isHeadlineVerb(words[verb], words[verb - 1]) && !(isSomebody(tokens, source) && mayBeVerb(words[verb], words[verb + 1]))) continue
    return isSomebody(tokens, source) || words[verb - 1].shape === 'title' || words[verb - 1].shape === 'upper' ? source : null
  }
  return null
}

/** "fines" behind "Court", though no lexicon has it for a verb; not "bosses", and not "papers" of "Court papers reveal". */
const mayBeVerb = (word: Word, next: Word): boolean =>
  word.lower.endsWith('s') && word.lower.length >= SHORTEST_VERB && !isPeopleNoun(word) && (next.classes & (WORD_CLASS.infinitive | WORD_CLASS.presentTense)) === 0

const SHORTEST_VERB = 4

/** "blocks", "bans": present, as headlines tell; the lexicon has many of them for plurals. "Police arrest" goes without "s". */
function isHeadlineVerb(word: Word, before: Word): boolean {
  const { lower, classes } = word
  if (isPeopleNoun(word)) return false
  if ((classes & WORD_CLASS.presentTense) !== 0) return true
  if ((before.classes & WORD_CLASS.plural) !== 0) return (classes & WORD_CLASS.infinitive) !== 0
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.length < SHORTEST_VERB) return false
  const stem = lower.slice(0, -1)
  const isVerb = (form: string): boolean => (internWord(form).classes & (WORD_CLASS.infinitive | WORD_CLASS.pastTense)) !== 0
  return [stem, lower.slice(0, -2), `${stem}ed`, `${stem}d`, `${stem}${stem.slice(-1)}ed`].some(isVerb)
}
