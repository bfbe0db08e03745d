import { editsBetween } from '../edit-distance.js'
import type { EntityType, Extraction } from '../../extraction.js'

/** A name that one version of a story has and the other has not, or has otherwise. */
export type NameEdit =
  | { readonly kind: 'added'; readonly type: EntityType; readonly before: null; readonly after: string }
  | { readonly kind: 'lost'; readonly type: EntityType; readonly before: string; readonly after: null }
  | { readonly kind: 'respelt'; readonly type: EntityType; readonly before: string; readonly after: string }

/** A letter in so many may be wrong in a name that is only respelt; in a short one, one. */
const LETTERS_PER_SLIP = 5
const MOST_SLIPS = 3
/** More new names than this are not compared with each lost one: it would cost the square, and the story is another. */
const MOST_COMPARED = 500

export function nameEdits(before: Extraction, after: Extraction): readonly NameEdit[] {
  return [
    ...editsOf('person', before.people, after.people),
    ...editsOf('place', before.places, after.places),
    ...editsOf('organization', before.organizations, after.organizations),
  ]
}

interface Named {
  readonly name: string
}

function editsOf(type: EntityType, before: readonly Named[], after: readonly Named[]): readonly NameEdit[] {
  const olds = new Set(before.map(({ name }) => name))
  const news = new Set(after.map(({ name }) => name))
  const lost = new Set([...olds].filter((name) => !news.has(name)))
  const added = [...news].filter((name) => !olds.has(name))
  const respelt: NameEdit[] = []
  const gained: NameEdit[] = []
  for (const name of added) {
    const old = added.length <= MOST_COMPARED ? [...lost].find((candidate) => isRespelt(candidate, name)) : undefined
    if (old === undefined) gained.push({ kind: 'added', type, before: null, after: name })
    else {
      lost.delete(old)
      respelt.push({ kind: 'respelt', type, before: old, after: name })
    }
  }
  return [...respelt, ...[...lost].map((name): NameEdit => ({ kind: 'lost', type, before: name, after: null })), ...gained]
}

/** Whether two names are one: a few letters apart, or the one a fuller form of the other. */
function isRespelt(before: string, after: string): boolean {
  const [a, b] = [plainLetters(before), plainLetters(after)]
  const slips = Math.min(MOST_SLIPS, Math.max(1, Math.floor(Math.min(a.length, b.length) / LETTERS_PER_SLIP)))
  return editsBetween(a, b, slips) <= slips || isWithin(a.split(' '), b.split(' ')) || isWithin(b.split(' '), a.split(' '))
}

const plainLetters = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const isWithin = (words: readonly string[], others: readonly string[]): boolean => words.every((word) => others.includes(word))
