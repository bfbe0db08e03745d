import type { Entity, Extraction, Quote } from '../extraction.js'
import type { Span } from '../span.js'
import { COMMANDS } from '../terminal-text.js'
import { codePointOffsets } from './offsets.js'
import type { OutputFormat, Result } from './output-format.js'

/**
 * brat's standoff format (https://brat.nlplab.org/standoff.html), to be corrected by hand and read again. Quotes are `Direct`,
 * `Mixed` and `Indirect`, related to the `Source` and `Cue` that credit them; names are `Person`, `Place` and `Organization`.
 * Notes say what the words alone don't: `name=Ann Lee | role=harbour master`. Offsets count code points.
 */
export const brat: OutputFormat = {
  document: (result, { parts }) => {
    const { quotes, people, places, organizations } = result.extraction
    const writer = annWriter(result)
    if (parts.includes('quotes')) for (const quote of quotes) writeQuote(quote, result.extraction, writer)
    const lists = [['people', 'Person', people], ['places', 'Place', places], ['organizations', 'Organization', organizations]] as const
    for (const [part, label, entities] of lists) if (parts.includes(part)) for (const entity of entities) writeEntity(entity, label, writer)
    return writer.lines.map((line) => `${line}\n`).join('')
  },
  single: true,
}

/** Spaces for white space and what a terminal may obey: the words are there to be read, the offsets are what counts. */
const shown = (text: string): string => text.replace(/\s/gu, ' ').replace(COMMANDS, ' ')

interface AnnWriter {
  readonly lines: string[]
  /** Marks spans and gives the mark's id. */
  readonly mark: (label: string, spans: readonly Span[]) => string
  readonly relate: (label: string, from: string, to: string) => void
  readonly note: (id: string, facts: Readonly<Record<string, string | null | undefined>>) => void
}

function annWriter({ text }: Result): AnnWriter {
  const positions = codePointOffsets(text)
  const lines: string[] = []
  const counts = { T: 0, R: 0, '#': 0 }
  return {
    lines,
    mark: (label, spans) => {
      const id = `T${++counts.T}`
      const parts = spans.flatMap((span) => linesOf(text, span))
      lines.push(`${id}\t${label} ${parts.map(({ start, end }) => `${positions(start)} ${positions(end)}`).join(';')}\t${shown(parts.map(({ start, end }) => text.slice(start, end)).join(' '))}`)
      return id
    },
    relate: (label, from, to) => { lines.push(`R${++counts.R}\t${label} Arg1:${from} Arg2:${to}`) },
    note: (id, facts) => {
      const known = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)
      if (known.length > 0) lines.push(`#${++counts['#']}\tAnnotatorNotes ${id}\t${known.map(([key, value]) => `${key}=${shown((value ?? '').replace(/\|/gu, ' ')).trim()}`).join(' | ')}`)
    },
  }
}

/** The parts of a span on each of its lines: brat knows no annotation over a line break. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = []
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\s](?:[^\n]*[^\s])?/gu)) parts.push({ start: start + index, end: start + index + line.length })
  return parts.length > 0 ? parts : [{ start, end }]
}

function writeQuote({ type, spans, speaker, cue, via }: Quote, { speakers }: Extraction, { mark, relate, note }: AnnWriter): void {
  const id = mark(type === 'direct' ? 'Direct' : type === 'mixed' ? 'Mixed' : 'Indirect', spans)
  if (speaker?.mention) relate('SaidBy', id, mark('Source', [speaker.mention]))
  if (cue) relate('Cue', id, mark('Cue', [cue]))
  const kind = speakers.find((other) => other.id === speaker?.id)?.kind
  note(id, { speaker: speaker?.name, kind: kind === 'person' ? null : kind, role: speaker?.role, via })
}

function writeEntity(entity: Entity & { readonly role?: string | null; readonly country?: string | null }, label: string, { mark, note }: AnnWriter): void {
  const { name, role, country } = entity
  entity.mentions.forEach((mention, index) => {
    const id = mark(label, [mention])
    note(id, { name: mention.text === name ? null : name, ...(index === 0 ? { role, country } : {}) })
  })
}
