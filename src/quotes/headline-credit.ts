import { isGlued, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'
import type { Credit } from './cues.js'
import type { MarkedRegion } from './marks.js'
import { isSomebody } from './somebody.js'

const SEPARATORS: ReadonlySet<string> = new Set([':', '-', '–', '—', '|'])
/** What leads from who says it to about what: "residents on new fees". */
const STOPS = wordList('on as after over about who amid says said in at for to from ahead during following when with against why how before despite of that and')
/** In tokens. */
const LONGEST_NAME = 6
const ENDS = /^[.,!?…]/u
/** Titles of works have capitals throughout; what is said in such a headline has more of them. */
const FEWEST_WORDS = 2
const FEWEST_CAPITALS = 3

/** "‘We lost our heads’: Smith after Rovers defeat", "“Not fair” – residents on new fees": who stands behind the colon or dash of a headline says what stands before it. */
export function creditOfHeadline({ document, tokens, paragraphs }: Analysis, { tokens: said, paragraph, closed }: MarkedRegion): Credit | null {
  const { words } = tokens
  const range = paragraphs[paragraph]
  const separator = said.end + 1
  if (!closed || said.first !== range.first + 1 || !SEPARATORS.has(words[separator]?.text)) return null
  if (document.paragraphs[paragraph].kind !== 'headline' && /^[.!?]/u.test(words[range.end - 1].text)) return null
  if (words[separator].text !== ':' && ENDS.test(words[said.end - 1].text)) return null // a signature: “We won.” — Ann Lee
  const source = sourceFrom(tokens, separator + 1, range.end)
  return source && isSaid(words.slice(said.first, said.end)) && isSomebody(tokens, source) ? { source, cue: { first: separator, end: separator + 1 } } : null
}

function sourceFrom(tokens: Tokens, first: number, limit: number): TokenRange | null {
  const { words } = tokens
  const isPart = (i: number): boolean => (words[i].shape === 'mark' ? isHyphen(tokens, i) : !STOPS.has(words[i].lower))
  let end = first
  while (end < limit && isPart(end)) end++
  return end > first && end - first <= LONGEST_NAME ? { first, end } : null
}

/** "ex-mayor", "Smith-Jones" */
const isHyphen = (tokens: Tokens, i: number): boolean => tokens.words[i].text === '-' && isGlued(tokens, i) && isGlued(tokens, i + 1)

function isSaid(words: readonly Word[]): boolean {
  const own = words.filter(({ shape }) => shape !== 'mark')
  return own.length >= (own.every(({ shape }) => shape !== 'lower') ? FEWEST_CAPITALS : FEWEST_WORDS)
}
