import type { TokenRange } from '../../analysis.js'
import { RELATIVE_PRONOUNS } from '../../lexicon/pronouns.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import { SUBORDINATORS, postposed, type Postposed } from '../clause-before-credit.js'
import { TELLING } from '../hearer.js'
import { endsWhole, hasVerb } from '../inserted-credit.js'
import { OPENERS, invertedAfter, tellsWhere } from '../postposed-credit.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'
import { storyStart } from './whole-sentence.js'

/**
 * "*No order has been signed*, two officials said, and …", "*It was late*, said Ann Lee, an analyst who …", "*It was late*, according to the board,
 * which …": where a whole clause stands in front of a credit that has its source and nothing that it could say behind it, the clause is said.
 */
export function withClauseInFront(setting: Setting, frame: Frame): Frame {
  const found = clauseInFront(setting, frame)
  if (!found) return frame
  const { said, source } = found
  const goesOn = frame.content.filter(({ first }) => first > frame.cue.end && setting.codes[first - 1].word.text === ',' && OPENERS.has(setting.codes[first].word.lower))
  return isMisread(setting, frame, said) ? { ...frame, source, content: [said, ...goesOn.slice(0, 1)] } : frame
}

/** Whether a tagger saw nothing said, or only what the teller adds behind the credit. */
function isMisread({ codes }: Setting, { cue, content }: Frame, said: TokenRange): boolean {
  const behind = content.find(({ first }) => first >= cue.end)
  if (content.length === 0) return true
  if (!behind) return false
  const isRelative = RELATIVE_PRONOUNS.has(codes[behind.first].word.lower)
  return content[0].first >= cue.end ? codes[cue.end].word.lower !== 'that' : isRelative && content[0].first <= said.first
}

/** The clause in front of a frame's credit, and who says it; null where the credit may have its words behind it. */
export function clauseInFront(setting: Setting, { head, source }: Frame): Postposed | null {
  const { analysis, analysis: { sentences, tokens }, codes, regionOf, sentenceOf } = setting
  const sentence = sentences[sentenceOf[head]]
  if (regionOf[head] >= 0 || head - sentence.first > LONGEST || sentence.end - head > LONGEST) return null
  if (codes[head].word.lower === 'according') return beforeAccording(setting, head, source)
  const verb = SAYING_VERBS.get(codes[head].word.lower)
  if (!verb || verb.gerund || !(verb.kinds.has('report') || TELLING.has(codes[head].word.lower)) || codes[head].word.shape !== 'lower') return null
  const found = codes[head - 1]?.word.text === ',' && INVERTING.has(verb.verb) ? invertedAfter(tokens, head, { first: storyStart(setting, head), end: sentence.end - 1 }) : null
  if (found) return ifPlain(setting, found)
  const plain = hasNothingBehind(setting, head, sentence.end) ? postposed(analysis, sentence, head) ?? behindComma(setting, head, source) : null
  return plain && ifPlain(setting, plain)
}

/** Verbs with nobody for an object. */
const INVERTING: ReadonlySet<string> = new Set(['say', 'add', 'explain', 'argue', 'claim', 'note', 'insist', 'observe', 'state'])
/** In tokens; longer sentences are lists. */
const LONGEST = 100

/** What was found, where its words are a clause of the teller's: no marks credit them, nobody else does, and no bracket or dash parts them. */
function ifPlain({ analysis: { tokens: { words } }, codes, regionOf, strongCues }: Setting, found: Postposed): Postposed | null {
  const { first, end } = found.said
  const isPlain = isClause(words, found.said) && endsWhole(words, found.said) && !RELATIVE_PRONOUNS.has(words[end - 1].lower) && regionOf[end - 1] < 0 && regionOf[end - 2] < 0 && regionOf[first + 1] < 0 && strongCues[end] === strongCues[first]
  return isPlain && !codes.slice(first, end).some(({ word }) => PARTING.has(word.text)) ? found : null
}

const PARTING: ReadonlySet<string> = new Set(['(', ')', '[', ':', ';', '—', '–', '--'])

/** The tagger may know better who stands between the comma and the verb: "*two officials familiar with the talks* said". */
function behindComma(setting: Setting, head: number, source: TokenRange | null): Postposed | null {
  const { codes, analysis: { tokens: { words } } } = setting
  if (!source || source.end > head || codes[source.first - 1]?.word.text !== ',' || OPENING.has(codes[source.first].word.lower) || !words.slice(source.end, head).every(tellsHow)) return null
  const said = { first: storyStart(setting, head), end: source.first - 1 }
  return { said, source }
}

const OPENING: ReadonlySet<string> = new Set(['who', 'which', 'as', 'and', 'but', 'where', 'when'])
const tellsHow = ({ classes, lower }: Word): boolean => (classes & (WORD_CLASS.adverb | WORD_CLASS.date)) !== 0 || lower === 'has' || lower === 'have' || lower === 'had' || lower.endsWith('ly')

/** Whether words have a verb of their own, and do not all hang on what comes: "When it rained", "In May". */
function isClause(words: readonly Word[], { first, end }: TokenRange): boolean {
  if (end - first < 2 || ((SUBORDINATORS.has(words[first].lower) || FRONTING.has(words[first].lower)) && !MEASURING.has(words[first + 1].lower))) return false
  for (let opening = first; opening < end;) {
    let comma = opening
    while (comma < end && words[comma].text !== ',') comma++
    if (comma > opening && !RELATIVE_PRONOUNS.has(words[opening].lower) && (opening === first || !SUBORDINATORS.has(words[opening].lower)) && hasVerb(words, { first: opening, end: comma })) return true
    opening = comma + 1
  }
  return false
}

const FRONTING: ReadonlySet<string> = new Set(['despite', 'rather', 'then', 'later', 'instead', 'once', 'even'])
/** "At least six people". */
const MEASURING: ReadonlySet<string> = new Set(['least', 'most'])

/** Whether nothing but when and where, or whom it is told to, stands between a verb and the next comma or the end. */
function hasNothingBehind({ codes, analysis: { tokens: { words } } }: Setting, head: number, end: number): boolean {
  let at = head + 1
  while (at < Math.min(end, head + LONGEST_TAIL) && words[at].text !== ',' && !ENDING.has(words[at].text)) {
    const isHearer = TELLING.has(codes[head].word.lower) && !CLAUSAL.has(words[at].lower)
    if (!isHearer && !tellsWhere(words[at]) && !ON_TIME.has(words[at].lower)) return false
    at++
  }
  return at < end && at < head + LONGEST_TAIL && !hasVerb(words, { first: head + 1, end: Math.min(end, at + 2) }) // “the permit, Lee said, *was* lost”
}

/** In tokens. */
const LONGEST_TAIL = 10
const ENDING: ReadonlySet<string> = new Set(['.', ';', '!', '?', '—', '–', '…'])
const CLAUSAL: ReadonlySet<string> = new Set(['that', 'he', 'she', 'it', 'they', 'to', 'of', 'whether', 'how', 'why', 'about'])
const ON_TIME: ReadonlySet<string> = new Set(['late', 'early', 'later', 'earlier', 'today', 'yesterday', 'day', 'week', 'last', 'this', 'of', 'for', 'at'])

/** "*Six people were hurt*, according to two officials, who spoke": a clause, and no phrase or what hangs on the next. */
function beforeAccording(setting: Setting, head: number, source: TokenRange | null): Postposed | null {
  const { codes, regionOf } = setting
  const said = { first: storyStart(setting, head), end: head - 1 }
  if (!source || codes[head - 1]?.word.text !== ',' || source.first < head || said.end <= said.first + 1 || regionOf.subarray(said.first, head).some((region) => region >= 0)) return null
  return ifPlain(setting, { said, source })
}
