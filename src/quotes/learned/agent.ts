import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { FORMS_OF_BE } from '../passive-agent.js'
import { isSomebody } from '../somebody.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/**
 * "Hill was called a “con man” *by Roe*", "Hill was accused *by Roe* of lying": of a verb in the passive, whoever stands behind "by" says it,
 * of whom or what stands before the verb.
 */
export function withAgent(setting: Setting, frame: Frame): Frame {
  const { analysis: { tokens }, codes, regionOf } = setting
  const { head } = frame
  const [said, ...more] = frame.content.filter(({ first }) => first > head)
  if (!said || more.length > 0 || !isPassive(setting, head)) return frame
  const by = byBefore(setting, said)
  if (by === null) return frame
  const end = endOfAgent(setting, by + 1, said.end)
  const agent = { first: by + 1, end }
  if (end <= by + 1 || regionOf[by + 1] >= 0 || !isSomebody(tokens, agent)) return frame
  if (by > said.first + 1) return { ...frame, source: agent, content: [{ first: said.first, end: by }] }
  return LINKS.has(codes[end]?.word.lower) && end < said.end - 1 ? { ...frame, source: agent, content: [{ first: end, end: said.end }] } : frame
}

/** "was called", "has once been described": a participle of a verb that tells of somebody. */
function isPassive({ codes }: Setting, head: number): boolean {
  const verb = SAYING_VERBS.get(codes[head].word.lower)
  if (!verb || verb.gerund || verb.verb === codes[head].word.lower || !verb.kinds.has('characterize')) return false
  return codes.slice(Math.max(0, head - BE_WITHIN), head).some(({ word }) => FORMS_OF_BE.has(word.lower))
}

/** In tokens. */
const BE_WITHIN = 2

/** The "by" right before the words, or the first outside of marks in them; null where there is none. */
function byBefore({ codes, regionOf }: Setting, { first, end }: TokenRange): number | null {
  for (let i = first - 1; i < Math.min(end, first + LONGEST); i++) if (codes[i].word.lower === 'by' && regionOf[i] < 0) return i
  return null
}

/** In tokens. */
const LONGEST = 40

/** Where a name or noun phrase ends: before what it is said of, and when. */
function endOfAgent({ codes, regionOf }: Setting, first: number, end: number): number {
  let at = first
  while (at < end && regionOf[at] < 0 && !ENDING.has(codes[at].word.lower)) at++
  return at
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'over', 'as'])
const ENDING: ReadonlySet<string> = new Set([...LINKS, 'on', 'in', 'at', 'after', 'during', 'when', 'who', 'because', ',', ';', '—', '–'])

/** Whether a frame's source stands behind "by" and its verb is in the passive. */
export const hasAgent = (setting: Setting, { head, source }: Frame): boolean =>
  source !== null && source.first > head && setting.codes[source.first - 1].word.lower === 'by' && isPassive(setting, head)
