import type { EntityType } from '../../extraction.js'

/** BILOU: begin, inside, last of a name of several tokens; a name of one token (unit); outside of names. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organization']

const PARTS = ['B', 'I', 'L', 'U'] as const
type Part = (typeof PARTS)[number]

/** "O", then B, I, L and U of each type: the labels of the tagger, in the order of their numbers. */
export const LABELS: readonly string[] = ['O', ...ENTITY_TYPES.flatMap((type) => PARTS.map((part) => `${part}-${type}`))]
export const OUTSIDE = 0

export const labelOf = (part: Part, type: EntityType): number => 1 + ENTITY_TYPES.indexOf(type) * PARTS.length + PARTS.indexOf(part)

/** Index into `ENTITY_TYPES`; −1 for `OUTSIDE`. */
export const typeOf = (label: number): number => (label - 1) >> 2
const partOf = (label: number): Part => PARTS[(label - 1) & 3]

/** Whether a name opens at this label. */
export const opens = (label: number): boolean => label !== OUTSIDE && (partOf(label) === 'B' || partOf(label) === 'U')
/** Whether a name that began before goes on at this label. */
export const goesOn = (label: number): boolean => label !== OUTSIDE && !opens(label)
const closes = (label: number): boolean => label === OUTSIDE || partOf(label) === 'L' || partOf(label) === 'U'

/** Whether `to` may follow `from`; −1 is the edge of a sequence. */
export function mayFollow(from: number, to: number): boolean {
  const free = from < 0 || closes(from)
  if (to < 0) return free
  if (free) return !goesOn(to)
  return goesOn(to) && typeOf(to) === typeOf(from)
}
