import { tokensWithin, type TokenRange } from '../../analysis.js'
import { isPersonNoun } from '../../lexicon/person-nouns.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { inSingular } from '../../lexicon/speaking-things.js'
import { isBody, isPerson, type Figure } from '../cast.js'
import { readNounPhrase, type NounPhrase } from '../noun-phrase.js'
import { phraseStart } from '../phrase-start.js'
import type { Credit, OpenQuote, Reading } from '../reading.js'
import { headKind, isDeterminer, isMark, isName, isVerb } from '../word-kinds.js'
import { creditNamedSource } from './named-source.js'
import { creditNamelessSource } from './nameless-source.js'
import { AUTHORED } from './utterance-source.js'

interface Document {
  readonly range: TokenRange
  readonly phrase: NounPhrase
  /** Its sentence begins with it. */
  readonly opens: boolean
}

/** The review was published. {It} recommends … → the review; She left a note. {It} read … → a note; Lee wrote a letter to the board. {It} said … → Lee, whose letter it is */
export function creditDocument(reading: Reading, quote: OpenQuote): Credit | null {
  if (isAct(reading, quote)) return null
  const before = sentenceBefore(reading, quote)
  const document = before && documentIn(reading, before)
  if (!document) return null
  const isRead = quote.quote.cue !== null && READ.has(reading.analysis.tokens.words[tokensWithin(reading.analysis.tokens, quote.quote.cue).first].lower)
  const noun = inSingular(reading.analysis.tokens.words[document.phrase.head].lower)
  if (document.opens && !isRead && (!PAPERS.has(noun) || isUpon(reading, document.range.end, before.end))) return null
  const author = document.opens || isMadeByAnother(reading, document.range.end, before.end) ? null : authorIn(reading, before)
  const isAuthored = AUTHORED.has(noun)
  if (author && isAuthored && document.phrase.determiner !== 'definite' && (isRead || isPerson(author))) return { figure: author, rule: 'document', confidence: 0.7 }
  if (!document.opens && (!isRead || isAuthored)) return null
  const open: OpenQuote = { ...quote, source: document.range, phrase: document.phrase, at: document.range.first }
  const credit = creditNamedSource(reading, open) ?? creditNamelessSource(reading, open)
  return credit && { ...credit, rule: 'document', confidence: 0.7 }
}

/** What is read for what it says; of a law or a song somebody else speaks next. */
const PAPERS: ReadonlySet<string> = new Set('report study paper review audit survey assessment investigation inquiry letter note memo memorandum email e-mail statement post tweet message filing lawsuit complaint indictment affidavit notice analysis document'.split(' '))
/** What papers do not do. */
const ACTS: ReadonlySet<string> = new Set('deny reject apologize apologise reply respond answer confirm announce pledge promise vow plan'.split(' '))

function isAct({ analysis: { tokens } }: Reading, { quote: { cue } }: OpenQuote): boolean {
  const verb = cue && SAYING_VERBS.get(tokens.words[tokensWithin(tokens, cue).first].lower)?.verb
  return typeof verb === 'string' && ACTS.has(verb)
}

/** "The lawsuit accuses *Arbel Air*": a body that the paper is on may be meant. */
function isUpon({ analysis: { tokens: { words } }, cast }: Reading, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const before = words[i - 1].lower === 'the' ? i - 2 : i - 1
    if (cast.appearanceAt[i] >= 0 && isBody(cast.appearances[cast.appearanceAt[i]].figure) && isVerb(words[before])) return true
  }
  return false
}

const READ: ReadonlySet<string> = new Set(['read', 'reads'])

/** The teller’s sentence right before the one that begins with the pronoun, or with the words and then the pronoun; null where the pronoun stands within another clause. */
function sentenceBefore({ analysis: { tokens, sentences }, narration }: Reading, { at, content }: OpenQuote): TokenRange | null {
  const start = Math.min(at, content[0].first)
  const own = narration.sentenceOf[start]
  let first = start
  while (first > sentences[own].first && isMark(tokens.words[first - 1])) first--
  const before = own > 0 ? sentences[own - 1] : null
  return before && first === sentences[own].first && narration.spoken[before.first] === 0 ? before : null
}

/** The document with which a sentence begins, or else the last that it names. */
function documentIn(reading: Reading, { first, end }: TokenRange): Document | null {
  const { analysis: { tokens }, cast, narration } = reading
  let last: Document | null = null
  for (let i = first; i < end; i++) {
    const word = tokens.words[i]
    if (word.shape !== 'lower' || headKind(word) !== 'utterance' || cast.appearanceAt[i] >= 0 || narration.spoken[i]) continue
    const start = phraseStart(reading, i)
    if (start === null || start < first) continue
    const range = { first: start, end: start === first ? phraseEnd(reading, i + 1, end) : i + 1 }
    const phrase = readNounPhrase(tokens, range)
    if (phrase.head !== i || phrase.plural) continue // "a letter bomb", "the report card"
    if (start === first && isMadeByAnother(reading, range.end, end)) return null
    last = { range, phrase, opens: start === first }
    if (last.opens) return last
  }
  return last
}

/** "by Arbel Aid" of "The report by Arbel Aid was": up to a name right behind "by" or "from". */
function phraseEnd({ analysis: { tokens }, cast }: Reading, at: number, end: number): number {
  if (!MAKES.has(tokens.words[at]?.lower)) return at
  const name = tokens.words[at + 1]?.lower === 'the' ? at + 2 : at + 1
  return cast.appearanceAt[name] >= 0 && name < end ? cast.appearances[cast.appearanceAt[name]].end : at
}

const MAKES: ReadonlySet<string> = new Set(['by', 'from'])

/** "A letter this month from the staff association was": it may well be the association. */
function isMadeByAnother({ analysis: { tokens: { words } } }: Reading, at: number, end: number): boolean {
  for (let i = at; i < end && !isMark(words[i]) && !isVerb(words[i]); i++) if (MAKES.has(words[i].lower)) return true
  return false
}

/** The one with whom the sentence begins: "The Harbour Board", "Mayor Ann Lee", "She". */
function authorIn({ analysis: { tokens: { words } }, log }: Reading, { first, end }: TokenRange): Figure | null {
  for (const { figure, token, subject } of log.before(end, MOST_REFERENCES)) {
    if (token < first) return null
    if (subject && token - first <= LONGEST_TITLE && words.slice(first, token).every((word) => isDeterminer(word) || isName(word) || isPersonNoun(word))) return figure
  }
  return null
}

const LONGEST_TITLE = 6
const MOST_REFERENCES = 12
