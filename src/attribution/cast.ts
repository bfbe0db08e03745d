import { tokensWithin, type Analysis, type TokenRange } from '../analysis.js'
import { firstWhere } from '../bisect.js'
import type { FoundEntity } from '../entities/index.js'
import type { SpeakerKind } from '../extraction.js'
import { genderOfName } from '../lexicon/given-names.js'
import type { Gender } from '../lexicon/pronouns.js'

/** One who may speak in the story: a named entity, or somebody without a name who is described. */
export interface Figure {
  readonly index: number
  readonly name: string
  readonly kind: SpeakerKind
  /** Several people or bodies: "they". */
  readonly plural: boolean
  /** What the words for one without a name tell: "the woman". */
  readonly gender: Gender | null
  /** What the given name of a person tells; null where it tells nothing. */
  readonly byName: Gender | null
  /** What `findEntities` found of them; null for the nameless. */
  readonly entity: FoundEntity | null
}

export const isPerson = ({ kind }: Figure): boolean => kind === 'person'
/** An organization, and no place that speaks as one. */
export const isBody = ({ kind, entity }: Figure): boolean => kind === 'organization' && entity?.type !== 'place'

/** Where the story names a figure. */
export interface Appearance extends TokenRange {
  readonly figure: Figure
}

/** The named figures of a story, and where it names them. */
export interface Cast {
  readonly figures: readonly Figure[]
  /** In the order of the text, none within another. */
  readonly appearances: readonly Appearance[]
  /** For each token, the index of the appearance that it is part of, or -1. */
  readonly appearanceAt: Int32Array
}

const KIND_OF_ENTITY = { person: 'person', organization: 'organization', place: 'organization' } as const satisfies Record<FoundEntity['type'], SpeakerKind>

/** Places are cast as well: "Japan said" is the state that speaks. */
export function castOf({ tokens }: Analysis, entities: readonly FoundEntity[]): Cast {
  const figures = entities.map((entity, index): Figure => ({
    index, name: entity.name, kind: KIND_OF_ENTITY[entity.type], plural: false, gender: null, byName: entity.type === 'person' ? genderOfName(entity.name) : null, entity,
  }))
  const appearanceAt = new Int32Array(tokens.count).fill(-1)
  const found = figures.flatMap((figure) => (figure.entity?.mentions ?? []).map((mention): Appearance => ({ figure, ...tokensWithin(tokens, mention) })))
    .filter(({ first, end }) => first < end)
    .sort((a, b) => a.first - b.first || b.end - a.end)
  const appearances: Appearance[] = []
  let covered = 0
  for (const appearance of found) {
    if (appearance.first < covered) continue
    appearanceAt.fill(appearances.length, appearance.first, appearance.end)
    appearances.push(appearance)
    covered = appearance.end
  }
  return { figures, appearances, appearanceAt }
}

/** The appearances that begin within a range of tokens, by bisection. */
export function appearancesWithin({ appearances }: Cast, { first, end }: TokenRange): readonly Appearance[] {
  const from = firstAppearanceFrom(appearances, first)
  let to = from
  while (to < appearances.length && appearances[to].first < end) to++
  return appearances.slice(from, to)
}

/** Index of the first appearance that begins at or after a token. */
export const firstAppearanceFrom = (appearances: readonly Appearance[], token: number): number =>
  firstWhere(appearances.length, (index) => appearances[index].first >= token)
