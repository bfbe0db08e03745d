import type { Span } from '../../span.js'
import { InputError } from '../input-error.js'

/** A `T` line: some words with a label. */
export interface AnnMark {
  readonly id: string
  readonly label: string
  /** UTF-16 offsets, in the order of the text. */
  readonly spans: readonly Span[]
  /** What its notes say: `name=Ann Lee | role=harbour master`. */
  readonly facts: ReadonlyMap<string, string>
}

/** An `R` line. */
export interface AnnRelation {
  readonly label: string
  readonly from: string
  readonly to: string
}

export interface Annotations {
  readonly marks: readonly AnnMark[]
  readonly relations: readonly AnnRelation[]
}

const MARK = /^(?<id>T\d+)\t(?<label>\S+) (?<offsets>\d+ \d+(?:;\d+ \d+)*)(?:\t.*)?$/u
const RELATION = /^R\d+\t(?<label>\S+) Arg1:(?<from>\S+) Arg2:(?<to>\S+)\s*$/u
const NOTE = /^#\d+\tAnnotatorNotes (?<id>\S+)\t(?<note>.*)$/u

/** Reads brat's standoff annotations of a text. Lines of other kinds (events, attributes) are passed over. Throws `InputError` with the line. */
export function parseAnn(ann: string, text: string): Annotations {
  const positions = utf16Offsets(text)
  const marks: Omit<AnnMark, 'facts'>[] = []
  const relations: AnnRelation[] = []
  const facts = new Map<string, ReadonlyMap<string, string>>()
  ann.split(/\r?\n/u).forEach((line, index) => {
    const mark = MARK.exec(line)?.groups
    const relation = RELATION.exec(line)?.groups
    const note = NOTE.exec(line)?.groups
    if (mark) marks.push({ id: mark['id'], label: mark['label'], spans: spansOf(mark['offsets'], positions, text, index + 1) })
    else if (relation) relations.push({ label: relation['label'], from: relation['from'], to: relation['to'] })
    else if (note) facts.set(note['id'], factsOf(note['note']))
    else if (/^[TR]\d/u.test(line)) throw new InputError('invalid-annotation', `line ${index + 1} is no annotation that brat would write`)
  })
  return { marks: marks.map((mark) => ({ ...mark, facts: facts.get(mark.id) ?? new Map() })), relations }
}

/** Each code point's offset in UTF-16 units, and the end of the text. */
function utf16Offsets(text: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  return [...offsets, at]
}

function spansOf(offsets: string, positions: readonly number[], text: string, line: number): readonly Span[] {
  const spans = offsets.split(';').map((pair) => {
    const [start, end] = pair.split(' ').map((number) => positions[Number(number)])
    if (start === undefined || end === undefined || start >= end) throw new InputError('invalid-annotation', `line ${line} marks what is not in the text`)
    return { start, end }
  })
  return joinLines(spans.sort((a, b) => a.start - b.start), text)
}

/** brat cuts at line breaks: parts with nothing but such white space between are one. */
function joinLines(spans: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const between = last && text.slice(last.end, span.start)
    if (last && between !== undefined && between.includes('\n') && between.trim() === '') joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

const factsOf = (note: string): ReadonlyMap<string, string> => new Map(note.split('|').flatMap((fact) => {
  const at = fact.indexOf('=')
  return at < 0 ? [] : [[fact.slice(0, at).trim(), fact.slice(at + 1).trim()] as const]
}))
