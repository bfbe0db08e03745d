import type { Analysis, TokenRange, Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import { sentenceBefore, subjectOf } from './introducers.js'
import { isSomebody } from './somebody.js'
import { subjectBefore } from './sources.js'
import { isNoVerbHere } from './verb-or-noun.js'

/** The words before a colon that say whose statement follows. */
export interface StatementLead {
  readonly source: TokenRange | null
  readonly cue: TokenRange
}

/** "in a statement on Monday", "to all members of the union": what may stand between the verb and the colon, in tokens. */
const LONGEST_TAIL = 14
/** Verbs with which a text speaks, and only a text: "The letter read:". */
const READING: ReadonlySet<string> = new Set(['read', 'reads', 'reading'])
/** Verbs of words as they stand; others tell of them: "praised", "demanded". */
const WORDING: ReadonlySet<string> = new Set('say tell write post tweet text email message read inform state add reply respond answer announce declare explain continue conclude'.split(' '))
/** These may have another object: "added to the list:", "announced on Monday:"; so the colon follows them at once. */
const BARE: ReadonlySet<string> = new Set('state add reply respond answer announce declare explain continue conclude'.split(' '))

/** Who says what follows the colon at a token: "Lee said in a statement:", "The letter, signed by Lee, read:", "They issued a statement saying:"; null where the clause says something itself. */
export function statementLead(analysis: Analysis, colon: number): StatementLead | null {
  const { tokens } = analysis
  const { first } = sentenceBefore(analysis, colon)
  for (let verb = colon - 1; verb > Math.max(first, colon - 1 - LONGEST_TAIL); verb--) {
    if (!wordsIt(tokens, verb)) continue
    if (!leavesOff(tokens, verb, colon)) return null
    const source = sourceOf(tokens, first, verb)
    return source && { source, cue: { first: verb, end: verb + 1 } }
  }
  return null
}

function wordsIt(tokens: Tokens, i: number): boolean {
  const { words } = tokens
  const verb = words[i].shape === 'lower' ? SAYING_VERBS.get(words[i].lower) : undefined
  return verb !== undefined && WORDING.has(verb.verb) && words[i - 1].lower !== 'to' && (verb.gerund || !isNoVerbHere(tokens, i, verb))
}

const OPENING: ReadonlySet<string> = new Set(['to', 'this', 'as', 'the'])

/** Whether only where, when and to whom follow the verb, or "the following", and no words that are said. */
function leavesOff({ words }: Tokens, verb: number, colon: number): boolean {
  if (verb + 1 === colon) return true
  if (BARE.has(SAYING_VERBS.get(words[verb].lower)!.verb)) return false
  const next = words[verb + 1]
  const isAddress = SAYING_VERBS.get(words[verb].lower)?.kinds.has('address') === true
  const leads = OPENING.has(next.lower) || (next.classes & (WORD_CLASS.preposition | WORD_CLASS.adverb | WORD_CLASS.date)) !== 0
  if (!leads && !isAddress) return false
  if (next.lower === 'as') return words[verb + 2].lower === 'follows'
  if (next.lower === 'the' && !isAddress) return words[verb + 2].lower === 'following' && verb + 3 === colon
  for (let i = verb + 1; i < colon; i++) {
    const { shape, lower, classes } = words[i]
    if (STOPS.has(lower) || (shape === 'lower' && (classes & FINITE) !== 0 && (classes & (WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.adjective | WORD_CLASS.participle)) === 0)) return false
  }
  return true
}

/** What begins a clause of its own. */
const STOPS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'including', 'is', 'are', 'was', 'were', 'will', 'would', 'has', 'have', 'had', 'two', 'three', 'four', 'five', 'several'])

function sourceOf(tokens: Tokens, first: number, verb: number): TokenRange | null {
  const { words } = tokens
  const isGerund = SAYING_VERBS.get(words[verb].lower)?.gerund === true
  const subject = isGerund ? subjectOf(tokens, { first, end: verb }) : subjectBefore(tokens, verb, first)
  if (!subject) return null
  const isText = UTTERANCE_NOUNS.has(inSingular(words[subject.end - 1].lower))
  if (READING.has(words[verb].lower) && !isGerund ? !isText : !isText && !isSomebody(tokens, subject)) return null
  return !isGerund && words[verb - 1].text === ',' ? { first: subject.first, end: verb - 1 } : subject // "The letter, signed by Lee,"
}
