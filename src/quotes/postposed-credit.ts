import { rangeSpan, tokensWithin, type Analysis, type Sentence, type TokenRange, type Tokens } from '../analysis.js'
import { RELATIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import type { Span } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import { postposed, speaks, SUBORDINATORS, type Postposed } from './clause-before-credit.js'
import { isHearer, TELLING } from './hearer.js'
import { hasVerb, storyWords } from './inserted-credit.js'
import { sentenceWith } from './introducers.js'
import type { Marks } from './marks.js'
import { isSomebody } from './somebody.js'
import { subjectAfter } from './sources.js'
import { aroundUnseenCredit } from './unseen-insertion.js'
import { isNoVerbHere } from './verb-or-noun.js'

/**
 * Words in no marks that stand before their credit: without what belongs to the source ("…, its director, Ann Lee, said"), with
 * the clause in front where a tagger saw only what comes after ("A ferry drifted, officials said Sunday, before …"), and where
 * it saw nothing ("He fled, the affidavit states."). `learned` are in text order.
 */
export function withPostposed(analysis: Analysis, marks: Marks, learned: readonly FoundQuote[]): readonly FoundQuote[] {
  let reach = 0
  const mended = learned.map((quote) => {
    const whole = mend(analysis, quote)
    const own = whole.spans[0].start < reach ? quote : whole // another's words stand in the clause in front
    for (const part of [...own.spans, own.cue, own.source]) reach = Math.max(reach, part?.end ?? 0)
    return own
  })
  const isTaken = takenTokens(analysis, marks, mended)
  const missed = analysis.sentences.flatMap((sentence) => {
    const quote = unseen(analysis, sentence) ?? (analysis.document.paragraphs[sentence.paragraph].kind === 'body' ? aroundUnseenCredit(analysis, sentence) : null)
    return quote && !isTaken(sentence) ? [quote] : []
  })
  return missed.length === 0 ? mended : [...mended, ...missed].sort((a, b) => a.spans[0].start - b.spans[0].start)
}

/** Tells whether a sentence has marks, or words of a quote; which tokens are such is found out when first asked. */
function takenTokens({ tokens }: Analysis, { regions }: Marks, quotes: readonly FoundQuote[]): (sentence: TokenRange) => boolean {
  let taken: Uint8Array | undefined
  return ({ first, end }) => {
    if (!taken) {
      taken = new Uint8Array(tokens.count)
      for (const region of regions) if (region.depth === 0) taken.fill(1, region.tokens.first - 1, region.tokens.end) // marks may be nested deep
      for (const { spans, cue, source } of quotes) for (const part of [...spans, cue, source]) if (part) fill(taken, tokensWithin(tokens, part))
    }
    return taken.subarray(first, end).includes(1)
  }
}

const fill = (taken: Uint8Array, { first, end }: TokenRange): Uint8Array => taken.fill(1, first, end)

function mend(analysis: Analysis, quote: FoundQuote): FoundQuote {
  const { tokens } = analysis
  const { cue, spans: [own, ...more] } = quote
  if (!cue || more.length > 0) return quote
  if (quote.type === 'direct') return behindIt(analysis, quote, cue, own)
  const at = withoutTime(tokens, tokensWithin(tokens, cue))
  if (!SAYING_VERBS.has(tokens.words[at.end - 1].lower)) return quote
  const inverted = quote.type === 'indirect' ? invertedAt(analysis, at, tokensWithin(tokens, own), quote.source === null) : null
  if (inverted) return { ...quote, source: rangeSpan(tokens, inverted.source), spans: [rangeSpan(tokens, inverted.said)] }
  const found = postposed(analysis, sentenceWith(analysis, at.first), at.first)
  if (!found) return quote
  const range = tokensWithin(tokens, own)
  const source = rangeSpan(tokens, found.source)
  if (own.end <= cue.start && own.end > source.start && range.first < found.said.end) return { ...quote, source, spans: [rangeSpan(tokens, { first: range.first, end: found.said.end })] }
  if (quote.type !== 'indirect') return quote
  if (own.end <= source.start && range.first === found.said.first && range.end < found.said.end) return { ...quote, source, spans: [rangeSpan(tokens, found.said)] } // "a house in Tarn, *Zambia, has burnt down*, police said"
  if (tellsWhen(tokens, at, range) || isCircumstance(tokens, at, range)) return { ...quote, source, cue: rangeSpan(tokens, at), spans: [rangeSpan(tokens, found.said)] }
  if (!goesOn(tokens, at, range)) return quote
  return { ...quote, source, spans: [rangeSpan(tokens, found.said), ...(tokens.words[range.first + 1]?.lower.endsWith('ing') ? [] : [own])] } // "while voicing concern" is the teller's
}

/** "*The dam is old*, Lee said. *“We want it fixed.”*": marked words that stand right behind the credit of a clause go on with it. */
function behindIt(analysis: Analysis, quote: FoundQuote, cue: Span, marked: Span): FoundQuote {
  const { tokens } = analysis
  const at = tokensWithin(tokens, cue)
  const sentence = sentenceWith(analysis, at.first)
  const { first, end } = storyWords(analysis, sentence)
  const opening = tokensWithin(tokens, marked).first - 1
  const verb = opening === sentence.end && tokens.starts[opening] > cue.end ? creditAt(tokens, first, end) : null
  const found = verb !== null && verb >= at.first && verb < at.end ? postposed(analysis, sentence, verb) : null
  return found ? { ...quote, type: 'mixed', rule: 'learned-mixed', spans: [rangeSpan(tokens, found.said), marked], source: rangeSpan(tokens, found.source) } : quote
}

/** Verbs with nobody for an object: against "warned the police". */
const OF_WORDS: ReadonlySet<string> = new Set(['say', 'add', 'explain', 'argue', 'claim', 'state', 'note', 'insist', 'observe'])

/** "The dam is safe, *says a diplomatic source*.": who says it, taken for what is said. `isOpen`: the tagger saw nobody else who says it. */
function invertedAt(analysis: Analysis, { first, end }: TokenRange, taken: TokenRange, isOpen: boolean): Postposed | null {
  const { tokens, tokens: { words } } = analysis
  const told = storyWords(analysis, sentenceWith(analysis, first))
  const short = end - first === 1 && words[first - 1]?.text === ',' && first - 1 - told.first <= MOST_VERBLESS && reports(tokens, first) ? invertedAfter(tokens, first, told) : null
  if (short) return short
  if (end - first !== 1 || taken.first !== end || words[first - 1]?.text !== ',' || !OF_WORDS.has(SAYING_VERBS.get(words[first].lower)!.verb)) return null
  const source = withoutFamiliar(tokens, subjectAfter(tokens, first, taken.end))
  const speaker = source && (SAYING_VERBS.get(words[first].lower)!.verb === 'say' ? speaks(tokens, source) : isSomebody(tokens, source))
  if (!source || !speaker || PERSONAL.has(words[source.first].lower) || (source.end < taken.end && !tellsOfSource(words[source.end]) && !(isOpen && tellsOfNameless(words[source.end])))) return null
  const said = { first: told.first, end: first - 1 }
  return !hangsOn(tokens, said) && !SUBORDINATORS.has(words[said.first].lower) && hasVerb(words, said) ? { said, source: { first: source.first, end: phraseEnd(tokens, source, told.end) } } : null
}

/** "a person *familiar* with the matter": of what somebody is told by their noun. */
function withoutFamiliar({ words }: Tokens, source: TokenRange | null): TokenRange | null {
  if (!source) return null
  for (let i = source.first + 1; i < source.end; i++) if (words[i].lower === 'familiar') return { first: source.first, end: i }
  return source
}

/** Where the phrase ends that tells who they are: "two people *briefed on the talks*". */
function phraseEnd({ words }: Tokens, source: TokenRange, end: number): number {
  let stop = source.end
  if (stop < end && !tellsOfNameless(words[stop])) return stop
  while (stop < end && words[stop].shape !== 'mark') stop++
  return stop
}

/** "Egypt, which, along with Sudan, *claims the rights*": the verb is of the clause that waits for it. */
function hangsOn({ words }: Tokens, { first, end }: TokenRange): boolean {
  let comma = end - 1
  while (comma > first && words[comma].text !== ',') comma--
  return RELATIVE_PRONOUNS.has(words[comma - 1]?.lower)
}

/** "Lee, a nurse, said he was late". */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'one', 'some', 'many', 'others', 'most', 'both'])

/** "a source in Dhaka", "Ann Lee, who runs it": a phrase or a clause, and no verb. */
const tellsOfSource = ({ text, lower, classes }: Word): boolean => text === ',' || text === '(' || RELATIVE_PRONOUNS.has(lower) || (classes & WORD_CLASS.preposition) !== 0

/** "people *briefed* on it", "a person *familiar* with it". */
const tellsOfNameless = ({ lower }: Word): boolean => lower === 'familiar' || lower.endsWith('ed')

/** What may go on behind a credit with the clause in front. */
export const OPENERS: ReadonlySet<string> = new Set(['before', 'after', 'as', 'while', 'when', 'until', 'because', 'since', 'with', 'and', 'but', 'though', 'although', 'including'])

/** "officials said Sunday, *before* tugs came": a time at most lies between the verb and the comma. */
function goesOn({ words }: Tokens, cue: TokenRange, { first }: TokenRange): boolean {
  return first > cue.end && words[first - 1].text === ',' && OPENERS.has(words[first].lower) && words.slice(cue.end, first - 1).every(isTime)
}

/** "said" of "said on Monday after". */
function withoutTime({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  let stop = end
  while (stop - 1 > first && (WHEN.has(words[stop - 1].lower) || words[stop - 1].lower === 'at' || words[stop - 1].lower === 'with' || isTime(words[stop - 1]))) stop--
  return { first, end: stop }
}

/** "Ann Lee said on Monday after *a meeting with the union*": when, and only times and the preposition stand before it. */
function tellsWhen({ words }: Tokens, cue: TokenRange, { first }: TokenRange): boolean {
  return first > cue.end && WHEN.has(words[first - 1].lower) && words.slice(cue.end, first - 1).every(isTime)
}

/** "testified at *a brief hearing*": where it was said, and no words that were. */
const isCircumstance = ({ words }: Tokens, cue: TokenRange, { first, end }: TokenRange): boolean =>
  first >= cue.end && end - cue.end <= LONGEST_TAIL && words.slice(cue.end, end).every(tellsWhere)

const WHEN: ReadonlySet<string> = new Set(['after', 'during', 'following', 'before'])

const isTime = ({ classes, lower }: Word): boolean => (classes & (WORD_CLASS.date | WORD_CLASS.number)) !== 0 || lower === 'on' || lower === 'in'

/** No phrase of when and where after the verb is longer: "on Monday morning in a post on X". */
const LONGEST_TAIL = 8
/** What says where something is said: "on Telegram", "in a statement on its website". */
const WHERE = wordList(`a an the its his her their via through to at during statement statements post posts tweet message letter report filing release press interview briefing conference website site page channel account blog
  email note telegram twitter x by facebook phone video call email e-mail trial hearing court inquest inquiry brief closing opening arguments statements session morning afternoon evening instagram weibo whatsapp youtube tiktok linkedin television tv radio reporters journalists parliament
  with grin smile shrug laugh sigh chuckle wink smirk nod frown`)
export const tellsWhere = (word: Word): boolean => isTime(word) || WHERE.has(word.lower) || (word.shape === 'lower' && isHearer(word) && !SAYING_VERBS.has(word.lower))

/** The quote of a sentence that ends with who says it, or goes on with what the teller adds: "…, Ann Lee said on Monday, ending weeks of doubt". */
function unseen(analysis: Analysis, sentence: Sentence): FoundQuote | null {
  const { tokens, document } = analysis
  if (document.paragraphs[sentence.paragraph].kind !== 'body') return null
  const { first, end } = storyWords(analysis, sentence)
  const verb = creditAt(tokens, first, end) ?? creditBeforeAside(tokens, first, end)
  const found = verb === null ? null : postposed(analysis, sentence, verb)
  if (found) return creditedAfter(tokens, verb!, found)
  const inverted = invertedVerb(tokens, first, end)
  const turned = inverted === null ? null : invertedAfter(tokens, inverted, { first, end })
  return turned && creditedAfter(tokens, inverted!, turned)
}

const creditedAfter = (tokens: Tokens, verb: number, { said, source }: Postposed): FoundQuote => ({
  type: 'indirect', spans: [rangeSpan(tokens, said)], cue: rangeSpan(tokens, { first: verb, end: verb + 1 }), source: rangeSpan(tokens, source),
  rule: 'postposed-credit', confidence: CONFIDENCE, explanation: ['rule postposed-credit: the clause ends with who says it'],
})

/** The last verb of saying right behind a comma: "The dam is safe, *cautions* Ann Lee, an engineer.". */
function invertedVerb(tokens: Tokens, first: number, end: number): number | null {
  for (let verb = end - 2; verb > first + 1; verb--) if (tokens.words[verb - 1].text === ',' && reports(tokens, verb)) return verb
  return null
}

/** "regular, *pledged* delegates", ", *requested* by Lee": before a noun without its article. */
const isParticiple = ({ lower }: Word): boolean => lower.endsWith('ed')
const opensPhrase = ({ shape, classes }: Word): boolean => shape === 'title' || shape === 'upper' || (classes & WORD_CLASS.determiner) !== 0

/** Somebody stands behind that verb, and nothing after them or an aside on them. What can also be told to somebody, in the past, ends with them: "They left, warned the crew, and swam". */
export function invertedAfter(tokens: Tokens, verb: number, { first, end }: TokenRange): Postposed | null {
  const { words } = tokens
  const source = subjectAfter(tokens, verb, end)
  if (!source || !isSomebody(tokens, source) || PERSONAL.has(words[source.first].lower) || (isParticiple(words[verb]) && !opensPhrase(words[source.first]))) return null
  const hearsIt = SAYING_VERBS.get(words[verb].lower)?.kinds.has('address') === true && (words[verb].classes & WORD_CLASS.presentTense) === 0
  const closes = source.end === end || (!hearsIt && tellsOfSource(words[source.end]))
  const said = { first, end: verb - 1 }
  const isWhole = hasVerb(words, said) || (source.end === end && said.end - first <= MOST_VERBLESS && words.slice(first, said.end).every(({ shape }, i) => shape === 'lower' || (i === 0 && shape === 'title')))
  return closes && said.end > first && !hangsOn(tokens, said) && !SUBORDINATORS.has(words[first].lower) && isWhole ? { said, source } : null
}

/** Words that are said without a verb: "Not so fast, says Lee." */
const MOST_VERBLESS = 4

/** The verb of saying that ends a clause before `end`, but for when and where. */
function creditAt(tokens: Tokens, first: number, end: number): number | null {
  let verb = end - 1
  while (verb > first && verb > end - 1 - LONGEST_TAIL && tellsWhere(tokens.words[verb])) verb--
  if (verb > first && reports(tokens, verb)) return verb
  while (verb > first && verb > end - 1 - LONGEST_TAIL && isCapital(tokens.words[verb])) verb--
  return verb > first && verb < end - 1 && TELLING.has(tokens.words[verb].lower) ? verb : null // "told Reuters by phone"
}


/** The same before the comma and the word that open what the teller adds. */
function creditBeforeAside(tokens: Tokens, first: number, end: number): number | null {
  const { words } = tokens
  for (let comma = end - 2; comma > first; comma--) {
    if (words[comma].text !== ',' || !(OPENERS.has(words[comma + 1].lower) || (words[comma + 1].classes & WORD_CLASS.gerund) !== 0)) continue
    const verb = creditAt(tokens, first, comma)
    if (verb !== null) return verb
  }
  return null
}

const CONFIDENCE = 0.7

/** A verb of saying with a tense; not the nouns in "another state" and "34 points". */
function reports(tokens: Tokens, token: number): boolean {
  const { shape, lower } = tokens.words[token]
  if (SHOWING.has(lower)) return isPaper(tokens, token - 1)
  const verb = SAYING_VERBS.get(lower)
  return shape === 'lower' && verb !== undefined && !verb.gerund && verb.kinds.has('report') && tokens.words[token - 1].shape !== 'number' && !isNoVerbHere(tokens, token, verb)
}

/** What only papers, numbers and studies do as others say: "records show", "a poll found". */
const SHOWING: ReadonlySet<string> = new Set(['show', 'shows', 'showed', 'found', 'finds'])
const isPaper = ({ words }: Tokens, token: number): boolean => words[token].shape === 'lower' && UTTERANCE_NOUNS.has(inSingular(words[token].lower))
