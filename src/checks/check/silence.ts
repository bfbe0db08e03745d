import type { Span } from '../../span.js'
import { isWithinAny } from './spans.js'

/** What the comments of a source say about rules. */
export interface Silences {
  /** Whether a rule is silent at an offset of the source. */
  readonly covers: (rule: string, offset: number) => boolean
  /** Names in comments that no rule has, with where they stand. */
  readonly unknown: readonly { readonly name: string; readonly offset: number }[]
}

/** A stretch of the source in which a rule is silent. */
interface Silence extends Span {
  /** A rule's name, or `EVERY_RULE`. */
  readonly rule: string
}

const EVERY_RULE = '*'

type Action = 'disable' | 'disable-next' | 'enable'

interface Comment extends Span {
  readonly action: Action
  /** Rules' names, or `EVERY_RULE` alone. */
  readonly rules: readonly string[]
}

/**
 * What the comments of a Markdown or HTML source silence:
 *
 *     <!-- whosaid-disable no-role -->        from here on
 *     <!-- whosaid-enable no-role -->         until here
 *     <!-- whosaid-disable-next no-role -->   in the paragraph it stands in, or where it stands alone, the next
 *
 * Several names are parted by spaces or commas, none at all means every rule, and after "--" anything may stand.
 */
export function findSilences(source: string, known: readonly string[]): Silences {
  const isKnown = (rule: string): boolean => rule === EVERY_RULE || known.includes(rule)
  const comments = findComments(source)
  const unknown = comments.flatMap(({ rules, start }) => rules.filter((rule) => !isKnown(rule)).map((name) => ({ name, offset: start })))
  const silences = groupByRule([...paragraphSilences(source, comments), ...rangeSilences(source, comments)].filter(({ rule }) => isKnown(rule)))
  const covers = (rule: string, offset: number): boolean => [rule, EVERY_RULE].some((name) => isWithinAny(silences.get(name) ?? [], offset))
  return { covers, unknown }
}

/** Each rule's silences in the order of the source, those that overlap as one. */
function groupByRule(silences: readonly Silence[]): ReadonlyMap<string, readonly Span[]> {
  const groups = new Map<string, { start: number; end: number }[]>()
  for (const { rule, start, end } of [...silences].sort((a, b) => a.start - b.start)) {
    const group = groups.get(rule) ?? []
    const last = group.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else group.push({ start, end })
    groups.set(rule, group)
  }
  return groups
}

const OPENING = '<!--'
const CLOSING = '-->'
const COMMAND = /^\s*whosaid-(?<action>disable-next|disable|enable)(?<rules>[\s,](?:[\w\s,]|-(?!-))*)?(?:--\s.*)?$/su
/** A comment of ours is one line; a longer one is not looked into. */
const LONGEST_COMMENT = 500

function findComments(source: string): readonly Comment[] {
  const comments: Comment[] = []
  for (let start = source.indexOf(OPENING); start >= 0; start = source.indexOf(OPENING, start + 1)) {
    const closing = source.indexOf(CLOSING, start)
    if (closing < 0) break
    const end = closing + CLOSING.length
    const found = end - start <= LONGEST_COMMENT ? COMMAND.exec(source.slice(start + OPENING.length, closing)) : null
    if (found?.groups) comments.push({ start, end, action: found.groups['action'] as Action, rules: readNames(found.groups['rules'] ?? '') })
    start = closing
  }
  return comments
}

function readNames(list: string): readonly string[] {
  const names = list.split(/[\s,]+/u).filter((name) => name !== '')
  return names.length === 0 ? [EVERY_RULE] : names
}

/** What "disable-next" silences: the paragraph that the comment stands in; the next where it stands alone. Empty lines part paragraphs. */
function paragraphSilences(source: string, comments: readonly Comment[]): readonly Silence[] {
  const gaps = Array.from(source.matchAll(EMPTY_LINES), ({ index, 0: { length } }): Span => ({ start: index, end: index + length }))
  let next = 0
  return comments.filter(({ action }) => action === 'disable-next').flatMap((comment) => {
    const from = standsAlone(source, comment) ? wordAfter(source, comment.end) : comment.start
    while (next < gaps.length && gaps[next].start < from) next++
    const span = { start: gaps[next - 1]?.end ?? 0, end: gaps[next]?.start ?? source.length }
    return comment.rules.map((rule) => ({ rule, ...span }))
  })
}

const EMPTY_LINES = /\n[ \t\r]*\n/gu
const LINE_SO_FAR = /(?:^|\n)[ \t\r]*$/u
const REST_OF_LINE = /[ \t\r]*(?:\n|$)/uy
const WORD = /\S/gu
/** Nobody indents a comment by more. */
const WIDEST_INDENT = 40

function standsAlone(source: string, { start, end }: Span): boolean {
  REST_OF_LINE.lastIndex = end
  const before = source.slice(Math.max(0, start - WIDEST_INDENT), start)
  return LINE_SO_FAR.test(before) && REST_OF_LINE.test(source)
}

function wordAfter(source: string, offset: number): number {
  WORD.lastIndex = offset
  return WORD.exec(source)?.index ?? source.length
}

/** From each "disable" to the next "enable" that names the rule, or none. */
function rangeSilences(source: string, comments: readonly Comment[]): readonly Silence[] {
  const silences: Silence[] = []
  const open = new Map<string, number>()
  const close = (rule: string, end: number): void => {
    const start = open.get(rule)
    if (start !== undefined) silences.push({ rule, start, end })
    open.delete(rule)
  }
  for (const { action, rules, start, end } of comments) {
    if (action === 'disable') for (const rule of rules) open.set(rule, open.get(rule) ?? end)
    if (action === 'enable') for (const rule of rules.includes(EVERY_RULE) ? [...open.keys()] : rules) close(rule, start)
  }
  for (const rule of [...open.keys()]) close(rule, source.length)
  return silences
}
