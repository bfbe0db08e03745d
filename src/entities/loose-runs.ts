import { isGlued, type Analysis, type TokenRange } from '../analysis.js'
import { isKindOpener } from '../lexicon/organization-kinds.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { pronounOf } from '../lexicon/pronouns.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { isCapital, type Word } from '../word.js'
import { coveredTokens } from './covered.js'
import type { Mention } from './mention.js'

/** Words with a capital at the start of a sentence that open no name. */
const OPENERS = WORD_CLASS.pronoun | WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.adverb | WORD_CLASS.auxiliary | WORD_CLASS.questionWord

/** "Then", "In", "She": with a capital they open a sentence, and no name. */
export const isOpener = (word: Word): boolean => (word.classes & OPENERS) !== 0 || pronounOf(word) !== undefined

/** "’S" of words in capitals is none. */
const isNamePart = (word: Word): boolean => isCapital(word) && !POSSESSIVES.has(word.lower)

/** Words with capitals in a row, "&" and glued hyphens among them, that no name of the story's text covers, without what only opens a sentence. */
export function looseRuns(analysis: Analysis, mentions: readonly Mention[]): readonly TokenRange[] {
  let runs = runsOf.get(analysis)
  if (!runs) runsOf.set(analysis, runs = capitalRuns(analysis))
  const covered = coveredTokens(analysis.tokens.count, mentions)
  return runs.filter((run) => isFree(covered, run))
}

function isFree(covered: Uint8Array, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (covered[i] !== 0) return false
  return true
}

/** The runs of each story, covered or not, which several steps ask for. */
const runsOf = new WeakMap<Analysis, readonly TokenRange[]>()

function capitalRuns({ document, tokens, sentences }: Analysis): readonly TokenRange[] {
  const { words } = tokens
  const runs: TokenRange[] = []
  for (const { first, end, paragraph } of sentences) {
    if (document.paragraphs[paragraph].kind !== 'body') continue
    const joins = (i: number): boolean => i + 1 < end && isCapital(words[i + 1]) && (words[i].text === '&' || (words[i].text === '-' && isGlued(tokens, i) && isGlued(tokens, i + 1)))
    for (let i = first; i < end;) {
      if (!isNamePart(words[i])) {
        i++
        continue
      }
      let close = i + 1
      while (close < end && (isNamePart(words[close]) || joins(close))) close++
      let open = i
      while (open < close && (isOpener(words[open]) || (open === first && isKindOpener(words[open], words[open + 1])))) open++
      if (open < close) runs.push({ first: open, end: close })
      i = close
    }
  }
  return runs
}
