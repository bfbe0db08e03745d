import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { isCapital, type Word } from '../../word.js'
import { hasVerb } from '../inserted-credit.js'
import { isSomebody } from '../somebody.js'
import { subjectBefore } from '../sources.js'
import type { Frame } from './frame.js'
import { opensSentence, type Setting } from './setting.js'

/** "*Noting that prices had doubled*, the bank raised rates": what a participle in front tells is over where the clause of who tells it begins. */
export function withParticiplesOwner(setting: Setting, frame: Frame): Frame {
  const { head, content: [said] } = frame
  if (!isFrontedParticiple(setting, head) || (said !== undefined && said.first < head)) return frame
  const main = mainClause(setting, head)
  if (!main) return frame
  const first = said !== undefined && said.first < main.comma ? said.first : frame.cue.end
  return first < main.comma && frame.cue.end <= main.comma ? { ...frame, source: main.subject, content: [{ first, end: main.comma }] } : frame
}

/** "*Noting* that", before who does. */
export const isFrontedParticiple = (setting: Setting, head: number): boolean =>
  SAYING_VERBS.get(setting.codes[head].word.lower)?.gerund === true && opensSentence(setting, head)

/** The comma before the first clause whose subject is somebody, and who that is; null where there is none. */
export function mainClause({ analysis: { tokens, sentences }, codes, regionOf, sentenceOf }: Setting, head: number): { readonly comma: number; readonly subject: TokenRange } | null {
  const { end } = sentences[sentenceOf[head]]
  let hanging = false
  for (let comma = head + 1; comma < end - 2; comma++) {
    hanging ||= HANGING.has(codes[comma].word.lower)
    if (codes[comma].word.text !== ',' || regionOf[comma] >= 0) continue
    const subject = hanging ? null : subjectOf(tokens, comma + 1, end)
    hanging = false
    if (subject) return { comma, subject }
  }
  return null
}

/** Whose clause begins at a token: somebody right before its verb, or before an aside on them. */
function subjectOf(tokens: Setting['analysis']['tokens'], first: number, end: number): TokenRange | null {
  for (let verb = first + 1; verb < Math.min(end, first + LONGEST_SUBJECT); verb++) {
    if (tokens.words[verb].text !== ',' && !hasVerb(tokens.words, { first, end: verb + 1 }) && !acts(tokens.words[verb - 1], tokens.words[verb])) continue
    const subject = subjectBefore(tokens, verb, first)
    return subject?.first === first && (isSomebody(tokens, subject) || tokens.words.slice(first, subject.end).every(isCapital)) ? subject : null
  }
  return null
}

/** "Hatch *paused*", "she *left*": no lexicon has all verbs. */
const acts = (last: Word, { shape, lower }: Word): boolean => shape === 'lower' && (lower.endsWith('ed') || lower === 'left') && (last.shape === 'title' || last.shape === 'upper' || PERSONAL.has(last.lower))
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they'])

/** In tokens: "the Minister of State for Ports and the Sea". */
const LONGEST_SUBJECT = 14

/** What hangs on what is said has a comma of its own: "Saying that if it rained, the town would drown, Lee left". */
const HANGING: ReadonlySet<string> = new Set(['if', 'when', 'while', 'although', 'though', 'unless', 'because', 'since', 'after', 'before', 'once'])
