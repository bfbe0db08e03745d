import type { Analysis, Sentence, TokenRange, Tokens } from '../analysis.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { hasVerb, storyWords } from './inserted-credit.js'
import { isSomebody } from './somebody.js'
import { subjectBefore } from './sources.js'

/** "*More rain is likely*, its director, Ann Lee, said": a clause in front of a comma, and who says it. */
export interface Postposed {
  readonly said: TokenRange
  readonly source: TokenRange
}

/** Words that open a clause which hangs on the next: "When the port shut, Lee said so". */
export const SUBORDINATORS: ReadonlySet<string> = new Set('when after before as while if although though because since until unless in at on during for with by according asked what who how why'.split(' '))

/** The clause in front of a verb of saying, and who stands between them; null where there is none. */
export function postposed(analysis: Analysis, sentence: Sentence, verb: number): Postposed | null {
  const { tokens, tokens: { words } } = analysis
  const told = storyWords(analysis, sentence)
  const source = together(tokens, sourceBefore(tokens, verb, told.first), told.first)
  if (!source || source.first - 1 <= told.first || words[source.first - 1].text !== ',') return null
  const said = { first: told.first, end: source.first - 1 }
  return !SUBORDINATORS.has(words[said.first].lower) && hasVerb(words, said) ? { said, source } : null
}

/** "*the council and* the police": whom "and" joins to a source, where the comma stands before them all. */
function together(tokens: Tokens, source: TokenRange | null, floor: number): TokenRange | null {
  if (!source || tokens.words[source.first - 1]?.lower !== 'and') return source
  const other = subjectBefore(tokens, source.first - 1, floor)
  return other && tokens.words[other.first - 1]?.text === ',' && isSomebody(tokens, other) ? { first: other.first, end: source.end } : source
}

/** Who stands before a verb, as a whole: "its director, Ann Lee," and "Commissioner of Police (Crime) Vikram Rathod". */
function sourceBefore(tokens: Tokens, verb: number, floor: number): TokenRange | null {
  const { words } = tokens
  const acronym = words[verb - 1]?.text === ')' && words[verb - 3]?.text === '(' ? verb - 3 : verb // "the Harbour Board (HB) said"
  const subject = subjectBefore(tokens, acronym, floor)
  if (!subject || !speaks(tokens, subject)) return null
  if (acronym < verb) return { first: subject.first, end: verb }
  const end = words[verb - 1].text === ',' ? verb - 1 : subject.end
  return { first: beforeBracket(tokens, subject.first, floor), end }
}

/** Somebody, or a paper with an author: "the affidavit". */
export const speaks = (tokens: Tokens, subject: TokenRange): boolean => isSomebody(tokens, subject) || UTTERANCE_NOUNS.has(inSingular(tokens.words[subject.end - 1].lower))

/** In tokens, with its brackets. */
const LONGEST_BRACKET = 6

/** Where a title begins that a bracket ends: "Commissioner of Police (Crime)". */
function beforeBracket(tokens: Tokens, first: number, floor: number): number {
  const { words } = tokens
  if (first <= floor || words[first - 1].text !== ')') return first
  for (let open = first - 2; open > Math.max(floor, first - LONGEST_BRACKET); open--) {
    if (words[open].text === '(') return subjectBefore(tokens, open, floor)?.first ?? first
  }
  return first
}
