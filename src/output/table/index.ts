import { Chalk, type ChalkInstance } from 'chalk'
import type { Entity, Extraction, Problem } from '../../extraction.js'
import type { OutputContext, OutputFormat, Part, Result } from '../output-format.js'
import { wrap } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { heading, INDENT } from './heading.js'
import { nameLists, type NameList } from './names.js'
import { quoteLines } from './quotes.js'
import { speakerLines } from './speakers.js'

/** Tables for people: quotes wrapped to the width, then speakers, people, places and organizations with counts. */
export const table: OutputFormat = {
  document: (result, context) => {
    const colors = new Chalk({ level: context.colorLevel })
    const blocks = [titleLines(result.extraction, context.width, colors), ...sections(result, context, colors)]
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`
  },
  skipsUnheard: true,
  between: '\n\n',
}

function titleLines({ id, title }: Extraction, width: number, colors: ChalkInstance): readonly string[] {
  const source = wrap(toTerminalText(id), width).map((line) => colors.dim(line))
  return title === null ? source : [...wrap(toTerminalText(title), width).map((line) => colors.bold(line)), ...source]
}

function sections(result: Result, context: OutputContext, colors: ChalkInstance): readonly (readonly string[])[] {
  const { extraction } = result
  const { parts, width } = context
  const shows = (part: Part): boolean => parts.includes(part)
  return [
    shows('quotes') ? quoteLines(result, context, colors) : [],
    shows('speakers') ? speakerLines(extraction.speakers, width, colors) : [],
    nameLists(listsOf(extraction).filter(({ part }) => shows(part)), width, colors),
    problemLines(extraction.problems, width, colors),
  ]
}

const listsOf = ({ people, places, organizations }: Extraction): readonly (NameList & { readonly part: Part })[] => [
  { part: 'people', title: 'PEOPLE', rows: people.map((person) => row(person, person.role)) },
  { part: 'places', title: 'PLACES', rows: places.map((place) => row(place, place.country)) },
  { part: 'organizations', title: 'ORGANIZATIONS', rows: organizations.map((organization) => row(organization, null)) },
]

const row = ({ name, mentions }: Entity, note: string | null) => ({ name, note, count: mentions.length })

/** Problems are shown only where there are some: most stories have none. */
function problemLines(problems: readonly Problem[], width: number, colors: ChalkInstance): readonly string[] {
  if (problems.length === 0) return []
  const lines = problems.flatMap(({ code, message }) => wrap(`${colors.yellow(code)} ${toTerminalText(message)}`, width - INDENT.length))
  return [heading('PROBLEMS', problems.length, colors), ...lines.map((line) => INDENT + line)]
}
