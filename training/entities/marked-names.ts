import type { EntityGold } from '../gold.js'
import { readOwnStories, type OwnStory } from '../stories.js'

const NAME = /_(?<person>[^_*=\n]+)_|\*(?<place>[^_*=\n]+)\*|=(?<organization>[^_*=\n]+)=/gu

/** The stories of a file whose names are marked. Throws, with the story, where a mark has no partner. */
export const readMarkedNames = (path: string): readonly EntityGold[] => readOwnStories(path).map(parseNames)

/** A story without its marks: `_a person_`, `*a place*`, `=an organization=`. */
export function parseNames({ id, marked }: OwnStory): EntityGold {
  const entities: EntityGold['entities'][number][] = []
  let text = ''
  let at = 0
  for (const { 0: whole, index, groups } of marked.matchAll(NAME)) {
    text += marked.slice(at, index)
    const { person, place, organization } = groups!
    const type = person !== undefined ? 'person' : place !== undefined ? 'place' : 'organization'
    const name = person ?? place ?? organization
    entities.push({ type, start: text.length, end: text.length + name.length })
    text += name
    at = index + whole.length
  }
  text += marked.slice(at)
  const left = /.{0,30}[_*=].{0,30}/u.exec(text)
  if (left) throw new Error(`${id}: a mark without its partner in “${left[0]}”`)
  return { id, text, entities }
}
