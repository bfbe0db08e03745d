import type { Entity, Extraction, Problem, Quote, Speaker } from '../../extraction.js'
import { isUnsure } from '../certainty.js'
import type { Part } from '../output-format.js'
import { groupBySpeaker } from '../select.js'
import { counted } from './counted.js'
import { escapeHtml } from '../../escape-html.js'
import { quoteMap } from './quote-map.js'
import type { StoryIds } from './story-ids.js'

/** Who speaks, who and what is named, and what a reader should know: a button for each that lights it up in the text. */
export function sidePanel(extraction: Extraction, length: number, parts: readonly Part[], ids: StoryIds, targetOf: TargetOf): string {
  const { id, title, quotes, speakers, people, places, organizations, problems } = extraction
  const quotesOf = groupBySpeaker(quotes)
  const lists = [
    parts.includes('speakers') ? list('speakers', 'Speakers', speakers.map((speaker) => speakerItem(speaker, quotesOf.get(speaker.id) ?? [], length, ids)), true) : '',
    list('people', 'People', people.map((person) => nameItem(person, person.role, ids)), false),
    list('places', 'Places', places.map((place) => nameItem(place, place.country, ids)), false),
    list('organizations', 'Organizations', organizations.map((organization) => nameItem(organization, null, ids)), false),
    list('problems', 'Problems', problems.map((problem) => problemItem(problem, targetOf, ids)), true),
  ]
  return `<aside class="panel" aria-label="Speakers and names: ${escapeHtml(title ?? id)}">\n${lists.filter((own) => own !== '').join('\n')}\n</aside>`
}

/** A list that can be folded; nothing where there is nothing to list. */
const list = (kind: string, title: string, items: readonly string[], open: boolean): string => (items.length === 0 ? '' : `<details class="${kind}"${open ? ' open' : ''}>
<summary><h3>${title}</h3> <span class="count">${items.length}</span></summary>
<ul>
${items.join('\n')}
</ul>
</details>`)

function speakerItem({ id, name, role, words }: Speaker, said: readonly Quote[], length: number, ids: StoryIds): string {
  const unsure = said.filter(isUnsure).length
  const numbers = `${counted(said.length, 'quote')}, ${counted(words, 'word')}${unsure > 0 ? `, ${unsure} unsure` : ''}`
  return `<li><button type="button" class="speaker ${ids.hueOfSpeaker(id)}" data-speaker="${ids.of(id)}" aria-pressed="false">`
    + `<span class="label" dir="auto">${escapeHtml(name)}</span>${role === null ? '' : `<span class="role" dir="auto">${escapeHtml(role)}</span>`}`
    + `<span class="numbers">${numbers}</span>${quoteMap(said, length, ids, null)}</button></li>`
}

const nameItem = ({ id, name, mentions }: Entity, note: string | null, ids: StoryIds): string =>
  `<li><button type="button" data-name="${ids.of(id)}" aria-pressed="false"><span class="label" dir="auto">${escapeHtml(name)}</span>`
    + `${note === null ? '' : ` <span class="role" dir="auto">${escapeHtml(note)}</span>`} <span class="count" aria-label="${counted(mentions.length, 'mention')}">${mentions.length}</span></button></li>`

/** Which element of the story, by its own id, holds an offset. */
export type TargetOf = (offset: number) => string | null

/** A problem leads to where it is in the text. */
function problemItem({ code, message, start }: Problem, targetOf: TargetOf, ids: StoryIds): string {
  const target = targetOf(start)
  const words = `<span class="code">${code}</span> ${escapeHtml(message)}`
  return `<li>${target === null ? words : `<a href="#${ids.of(target)}">${words}</a>`}</li>`
}
