import { isMonth } from '../lexicon/months.js'
import type { Span } from '../span.js'

/** A dateline ends within this many characters, or it is none. */
const LONGEST_DATELINE = 110

/** "BISHKEK, Kyrgyzstan", "NEW YORK", "Oyam & Gulu, Uganda": a name in capitals or several with commas. */
const PLACE = String.raw`\p{Lu}[\p{L}.'’]*(?:[ &/-]{1,3}(?:\p{Lu}[\p{L}.'’]*|de|del|la|al|of|the|and))*`
const PLACES = String.raw`(?<places>${PLACE}(?:, ?${PLACE}){0,3})`
const DATE = String.raw`(?:,? ?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)`
const AGENCY = String.raw`(?<agency> ?[(/][\p{L}][\p{L} .&/]{1,30}[)/])`
/** A hyphen needs a blank or a bracket beside it: "NATO-led troops left" has no dateline. */
const DASH = String.raw`(?:--|[–—]|(?<=[ )/])-|-(?= ))`
const WITH_DASH = new RegExp(String.raw`^${PLACES}(?<date>${DATE})?${AGENCY}? {0,2}${DASH} ?(?=\S)`, 'u')
const WITH_COLON = new RegExp(String.raw`^${PLACES}${DATE}?${AGENCY}? ?: (?=\S)`, 'u')
/** "Cape Town - The court", "Colombo, Sri Lanka – “We": a place or two of few words, and what begins after the dash is a sentence. */
const SMALL_PLACE = String.raw`\p{Lu}[\p{Ll}.'’]+(?:[ -]\p{Lu}[\p{Ll}.'’]+){0,2}`
const OPENS_SENTENCE = new RegExp(String.raw`^${SMALL_PLACE}(?:, ?${SMALL_PLACE})? {0,2}(?:--|[–—]|(?<= )-(?= )) ?(?=["“'‘]?\p{Lu})`, 'u')
/** "LONDON 1996-08-30" or "LONDON, Aug. 30" as a paragraph of its own. */
const ALONE = new RegExp(String.raw`^${PLACES}(?:,? (?:\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4})|${DATE})$`, 'u')
const CAPITALS = /^[^\p{Ll}]{3,}(?:,|$)/u

/** What rules most paragraphs out, before patterns that know all letters of the world: they take milliseconds to compile. */
const STARTS_UPPER = /^\p{Lu}/u
const SMALL_SOON = /^..?[a-z]/u
const AGENCY_MARK = /[(/]/u
const SEPARATOR_OR_DATE = /[–—:\d-]/u
const SMALL_BEFORE_DASH = /^(?:[^\sa-z][^\s–—]* ){1,6}[–—-]/u
/** "Lee – President since May – left" has a second dash. */
const DASH_IN_SENTENCE = /^[^.?!]*(?:--| [–—-] |[–—])/u
/** Characters; what is shorter is a heading or an entry of a list. */
const SHORTEST_OPENING = 60

/**
 * The dateline that opens a paragraph, with its dash: "BISHKEK, Kyrgyzstan – ", "LONDON (Reuters) - ", "MUSCAT: ".
 * Null where there is none. A place in small letters needs an agency or a date beside it, or to open the story, since "Lee – who
 * won – left" opens alike.
 */
export function findDateline(text: string, { start, end }: Span, opensStory = false): Span | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE))
  if (!STARTS_UPPER.test(opening) || !SEPARATOR_OR_DATE.test(opening) || (SMALL_SOON.test(opening) && !AGENCY_MARK.test(opening) && !SMALL_BEFORE_DASH.test(opening))) return null
  const whole = end - start <= LONGEST_DATELINE ? ALONE.exec(opening) : null
  if (whole?.groups && CAPITALS.test(whole.groups.places)) return { start, end }
  const dash = WITH_DASH.exec(opening)
  if (dash?.groups && (CAPITALS.test(dash.groups.places) || dash.groups.agency || (opensStory && isDate(dash.groups.date)))) return { start, end: start + dash[0].length }
  const colon = WITH_COLON.exec(opening)
  if (colon?.groups && (CAPITALS.test(colon.groups.places) || colon.groups.agency) && !/^(?:Q|A|MR|MS|MRS|DR)\b/u.test(opening)) {
    return { start, end: start + colon[0].length }
  }
  const small = opensStory && end - start >= SHORTEST_OPENING ? OPENS_SENTENCE.exec(opening) : null
  return small && !DASH_IN_SENTENCE.test(text.slice(start + small[0].length, end)) ? { start, end: start + small[0].length } : null
}

/** "Sept 3", "3 Sept. 2022", and not "Apollo 13". */
const isDate = (words: string | undefined): boolean => words?.split(/[^\p{L}]/u).some((word) => isMonth(word.toLowerCase())) === true
