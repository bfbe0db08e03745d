import type { Entity, Extraction, Problem, Quote, Speaker } from '../extraction.js'
import { isUnsure, toPercent } from './certainty.js'
import { escapeMarkdown } from './escape-markdown.js'
import type { OutputContext, OutputFormat, Part } from './output-format.js'
import { groupBySpeaker } from './select.js'

/** A report for a document, a wiki or a pull request: who said what, speaker by speaker, then the names and the problems. */
export const markdown: OutputFormat = {
  document: ({ extraction }, context) => `${blocksOf(extraction, context).filter((block) => block !== '').join('\n\n')}\n`,
  between: '\n---\n\n',
}

function blocksOf(extraction: Extraction, { parts, explain }: OutputContext): readonly string[] {
  const shows = (part: Part): boolean => parts.includes(part)
  return [
    `# ${escapeMarkdown(extraction.title ?? extraction.id)}`,
    extraction.title === null ? '' : escapeMarkdown(extraction.id),
    ...(shows('speakers') ? speakerTable(extraction.speakers) : []),
    ...(shows('quotes') ? quoteBlocks(extraction, explain) : []),
    ...(shows('people') ? nameList('People', extraction.people, ({ role }) => role) : []),
    ...(shows('places') ? nameList('Places', extraction.places, ({ country }) => country) : []),
    ...(shows('organizations') ? nameList('Organizations', extraction.organizations, () => null) : []),
    ...problemList(extraction.problems),
  ]
}

const cell = (text: string | null): string => escapeMarkdown(text ?? '')

function speakerTable(speakers: readonly Speaker[]): readonly string[] {
  if (speakers.length === 0) return []
  const rows = speakers.map(({ name, role, quotes, words }) => `| ${cell(name)} | ${cell(role)} | ${quotes.length} | ${words} |`)
  return ['## Speakers', ['| Speaker | Role | Quotes | Words |', '| :-- | :-- | --: | --: |', ...rows].join('\n')]
}

function quoteBlocks({ quotes, speakers }: Extraction, explain: boolean): readonly string[] {
  if (quotes.length === 0) return ['No quotes.']
  const blockOf = (quote: Quote): string => quoteBlock(quote, explain)
  const quotesOf = groupBySpeaker(quotes)
  const uncredited = quotes.filter(({ speaker }) => speaker === null)
  return [
    '## Quotes',
    ...speakers.flatMap(({ id, name }) => [`### ${escapeMarkdown(name)}`, ...(quotesOf.get(id) ?? []).map(blockOf)]),
    ...(uncredited.length > 0 ? ['### Nobody named', ...uncredited.map(blockOf)] : []),
  ]
}

function quoteBlock(quote: Quote, explain: boolean): string {
  const { type, text, via, rule, confidence, cue, explanation = [] } = quote
  const words = escapeMarkdown(text)
  const notes = [
    ...(type === 'direct' ? [] : [type]), ...(via === undefined ? [] : [`via ${escapeMarkdown(via)}`]),
    ...(isUnsure(quote) || explain ? [`${isUnsure(quote) ? 'unsure, ' : ''}${toPercent(confidence)}`] : []),
    ...(explain ? [escapeMarkdown(rule), ...(cue ? [`cue “${escapeMarkdown(cue.text)}”`] : []), ...explanation.map(escapeMarkdown)] : []),
  ]
  return `> ${type === 'direct' ? `“${words}”` : words}${notes.length > 0 ? `  \n> *${notes.join(' · ')}*` : ''}`
}

function nameList<Named extends Entity>(title: string, names: readonly Named[], noteOf: (name: Named) => string | null): readonly string[] {
  if (names.length === 0) return []
  const items = names.map((named) => {
    const note = noteOf(named)
    return `- **${escapeMarkdown(named.name)}**${note === null ? '' : `, ${escapeMarkdown(note)}`} (${named.mentions.length})`
  })
  return [`## ${title}`, items.join('\n')]
}

const problemList = (problems: readonly Problem[]): readonly string[] =>
  problems.length === 0 ? [] : ['## Problems', problems.map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`).join('\n')]
