import type { ChalkInstance } from 'chalk'
import type { EntityType, Extraction, Quote } from '../../extraction.js'
import { isUnsure } from '../certainty.js'
import type { Credit, NamedEntity } from '../marked-text.js'
import type { Part } from '../output-format.js'

/** Puts marks around some text of a line. */
export type Mark = (text: string) => string

/** How each kind of thing is marked. */
export interface Marks {
  readonly quote: (quote: Quote) => Mark
  readonly credit: (credit: Credit) => Mark
  readonly name: (name: NamedEntity) => Mark
  /** A speaker's name in the margin, and the rule beside the words. */
  readonly speaker: (quote: Quote) => Mark
}

type SpeakerColors = ReadonlyMap<string, ChalkInstance>

const PALETTE = ['cyan', 'magentaBright', 'yellow', 'greenBright', 'blueBright', 'redBright'] as const

/** A colour for each speaker, in the order of their first quotes; they come again where there are more speakers. */
export const colorsOfSpeakers = ({ speakers }: Extraction, colors: ChalkInstance): SpeakerColors =>
  new Map(speakers.map(({ id }, index) => [id, colors[PALETTE[index % PALETTE.length]]]))

/** Colour tells who speaks, so the kind of a name is told by its letters. */
export function marksFor(colors: ChalkInstance, speakers: SpeakerColors): Marks {
  const colorOf = ({ speaker }: Quote): ChalkInstance => (speaker && speakers.get(speaker.id)) ?? colors.gray
  if (colors.level === 0) return BRACKETS
  const letters: Readonly<Record<EntityType, Mark>> = { person: colors.bold, place: colors.underline, organization: colors.italic }
  return {
    quote: (quote) => (isUnsure(quote) ? colorOf(quote).dim : colorOf(quote)),
    credit: ({ part }) => (part === 'cue' ? colors.dim : asItIs),
    name: ({ type }) => letters[type],
    speaker: colorOf,
  }
}

const asItIs: Mark = (text) => text

const NAME_SIGNS: Readonly<Record<EntityType, string>> = { person: '', place: '@', organization: '#' }

/** What stands for colours where there are none. */
const BRACKETS: Marks = {
  quote: (quote) => (text) => `[${isUnsure(quote) ? '? ' : ''}${text}]`,
  credit: ({ part }) => (part === 'cue' ? (text) => `<${text}>` : asItIs),
  name: ({ type }) => (text) => `{${NAME_SIGNS[type]}${text}}`,
  speaker: () => asItIs,
}

/** How to read the marks of some parts, in a line. */
export function legend(colored: boolean, parts: readonly Part[], colors: ChalkInstance): string {
  const signs: readonly (readonly [Part, colored: string, inBrackets: string])[] = [
    ['quotes', 'each speaker has a colour, pale where unsure', '[quote] [? unsure quote] <cue>'],
    ['people', colors.bold('people'), '{person}'],
    ['places', colors.underline('places'), '{@place}'],
    ['organizations', colors.italic('organizations'), '{#organization}'],
  ]
  return signs.filter(([part]) => parts.includes(part)).map(([, color, brackets]) => (colored ? color : brackets)).join(colored ? ' · ' : ' ')
}
