import type { Entity, EntityType, PlaceEntity } from '../../src/extraction.js'
import type { MarkedMention } from '../story.js'
import type { GoldenStory } from './golden-story.js'
import type { SheetEntity } from './sheet.js'
import { describeChoice, isOneOf, plainName } from './wording.js'

/** Mentions that are missed or too many, and names, countries and mergers that are wrong. */
export function entityDifferences(type: EntityType, golden: GoldenStory, found: readonly (Entity | PlaceEntity)[]): readonly string[] {
  const { text } = golden.marked
  const wanted = mentionsByEntity(type, golden)
  const mentions = found.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
  const at = ({ start, end }: { start: number; end: number }): string => `“${inContext(text, start, end)}”`
  const unexpected = mentions.filter((mention) => ![...wanted.values()].flat().some((other) => isSameSpan(mention, other)))
  return [
    ...[...wanted].flatMap(([entity, own]) => {
      const hits = mentions.filter((mention) => own.some((other) => isSameSpan(mention, other)))
      const missed = own.filter((mention) => !hits.some((other) => isSameSpan(mention, other)))
      return [...missed.map((mention) => `missed: ${at(mention)}`), ...mergerDifferences(entity, [...new Set(hits.map((hit) => hit.entity))])]
    }),
    ...unexpected.map((mention) => `unexpected: ${at(mention)}`),
  ]
}

const isSameSpan = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start === b.start && a.end === b.end

/** The mentions that found entities share with one marked entity must all be of one, rightly named. */
function mergerDifferences(entity: SheetEntity, found: readonly (Entity | PlaceEntity)[]): readonly string[] {
  return found.flatMap((other) => [
    ...(plainName(other.name) === plainName(entity.name) ? [] : [`named “${other.name}”, not “${entity.name}”`]),
    ...('country' in other && !isOneOf(entity.country, other.country) ? [`country of ${entity.name}: ${other.country ?? 'none'}, not ${describeChoice(entity.country)}`] : []),
  ])
}

const CONTEXT = 12
const inContext = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`.replace(/\s+/gu, ' ')

export function mentionsByEntity(type: EntityType, { name, marked, sheet }: GoldenStory): ReadonlyMap<SheetEntity, readonly MarkedMention[]> {
  const entities = sheet.entities.filter((entity) => entity.type === type)
  const byEntity = new Map<SheetEntity, MarkedMention[]>(entities.map((entity) => [entity, []]))
  for (const mention of marked.mentions.filter((other) => other.type === type)) {
    const entity = entityOf(mention, entities)
    if (!entity) throw new Error(`${name}: the sheet has no ${type} for “${mention.of}”, or more than one`)
    byEntity.get(entity)?.push(mention)
  }
  const idle = [...byEntity].find(([, own]) => own.length === 0)
  if (idle) throw new Error(`${name}: no mention of “${idle[0].name}” is marked`)
  return byEntity
}

/** By the whole name or a form given in the sheet, or else by words that only one name has. */
function entityOf({ of }: MarkedMention, entities: readonly SheetEntity[]): SheetEntity | undefined {
  const key = of.replace(/\s+/gu, ' ')
  const exact = entities.find(({ name, forms }) => name === key || forms.includes(key))
  if (exact) return exact
  const partly = entities.filter(({ name }) => key.split(' ').every((word) => name.split(' ').includes(word)))
  return partly.length === 1 ? partly[0] : undefined
}
