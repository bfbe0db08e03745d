import type { Extraction, PersonEntity, PlaceEntity, Speaker } from '../../extraction.js'
import { escapeHtml } from '../../escape-html.js'
import type { Part } from '../output-format.js'
import type { TeiIds } from './tei-ids.js'

/** The header's lists of who and what the article names: the targets of its `who` and `ref`. Empty where there is nobody. */
export function particulars({ people, places, organizations, speakers }: Extraction, parts: readonly Part[], ids: TeiIds): string {
  const others = speakers.filter(({ name }) => !ids.entityNames.has(name))
  const persons = [...people.map((person) => personElement(person, ids)), ...others.filter(({ kind }) => kind === 'person').map((speaker) => personElement(speaker, ids))]
  const bodies = [
    ...organizations.map(({ id, name }) => `<org xml:id="${ids.of(id)}"><orgName>${escapeHtml(name)}</orgName></org>`),
    ...others.filter(({ kind }) => kind !== 'person').map((speaker) => speakerElement(speaker, ids)),
  ]
  const lists = [
    list('particDesc', list('listPerson', persons.join('\n')) + list('listOrg', bodies.join('\n'))),
    list('settingDesc', parts.includes('places') ? list('listPlace', places.map((place) => placeElement(place, ids)).join('\n')) : ''),
  ]
  return list('profileDesc', lists.join(''))
}

const list = (name: string, entries: string): string => (entries === '' ? '' : `<${name}>\n${entries.trimEnd()}\n</${name}>\n`)

const personElement = ({ id, name, role }: Pick<PersonEntity, 'id' | 'name' | 'role'>, ids: TeiIds): string =>
  `<person xml:id="${ids.of(id)}"><persName>${escapeHtml(name)}</persName>${role === null ? '' : `<occupation>${escapeHtml(role)}</occupation>`}</person>`

const speakerElement = ({ id, kind, name }: Speaker, ids: TeiIds): string => `<org xml:id="${ids.of(id)}" type="${kind}"><orgName>${escapeHtml(name)}</orgName></org>`

const placeElement = ({ id, name, country }: PlaceEntity, ids: TeiIds): string =>
  `<place xml:id="${ids.of(id)}"><placeName>${escapeHtml(name)}</placeName>${country === null ? '' : `<country key="${country}"/>`}</place>`
