import type { PlaceEntity } from '../../extraction.js'
import { STATE_NAMES } from '../../lexicon/place-aliases.js'
import type { TextSpan } from '../../span.js'
import type { Remark } from '../check/finding.js'
import type { Story } from '../check/story.js'
import type { Rule } from './rule.js'

/** "Almaty, Kyrgyzstan": a place with a country beside it that it does not lie in. */
export const placeCountry: Rule = {
  name: 'place-country',
  summary: 'a place and a country that are at odds',
  severity: 'warning',
  anyLanguage: false,
  find: findMisplaced,
}

interface Mention extends TextSpan {
  readonly place: PlaceEntity
}

function findMisplaced({ text, extraction: { places } }: Story): readonly Remark[] {
  const mentions = places.flatMap((place) => place.mentions.map((mention): Mention => ({ ...mention, place }))).sort((a, b) => a.start - b.start)
  return mentions.flatMap((mention, index): readonly Remark[] => {
    const [next, afterNext] = [mentions[index + 1], mentions[index + 2]]
    if (!next || text.slice(mention.end, next.start) !== ', ' || isList(text, next, afterNext)) return []
    if (!isCountry(next.place) || isCountry(mention.place) || !areAtOdds(mention.place, next.place)) return []
    return [{
      start: mention.start, end: next.end, message: `${mention.text} is in ${nameOf(mention.place)}, not in ${next.text}`,
      hint: 'look the place up, and write the country that it lies in',
    }]
  })
}

/** "London, France and Spain", "London, France, the Netherlands": places one after another. */
const isList = (text: string, { end }: Mention, following: Mention | undefined): boolean =>
  /^,? (?:and|or|&) /u.test(text.slice(end, end + 6)) || (following !== undefined && /^, (?:the )?$/u.test(text.slice(end, following.start)) && isCountry(following.place))

/** Node has the names of all countries; those in use beside them are in the lexicon. */
const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' })

const nameOf = ({ country }: PlaceEntity): string => (country === null ? '' : COUNTRY_NAMES.of(country) ?? country)

const isCountry = (place: PlaceEntity): boolean =>
  place.country !== null && (nameOf(place).toLowerCase() === place.name.toLowerCase() || STATE_NAMES.has(place.name.toLowerCase()))

/**
 * Territories with the states that they belong to, in law or by claim, and states whose names others share: houses write these
 * in more than one way, and it is not ours to say which is right. Source: the dependent and disputed areas of ISO 3166-1.
 */
const LEFT_ALONE: ReadonlySet<string> = new Set(
  `HK-CN MO-CN TW-CN PS-IL IL-PS XK-RS EH-MA UA-RU GE-RU MD-RU AZ-AM AM-AZ CY-TR IN-PK PK-IN IN-CN KR-KP KP-KR IE-GB GB-IE PR-US GU-US VI-US AS-US MP-US GI-GB FK-GB
  FK-AR BM-GB KY-GB IM-GB JE-GB GG-GB VG-GB TC-GB AI-GB MS-GB SH-GB GL-DK FO-DK AX-FI SJ-NO GF-FR GP-FR MQ-FR RE-FR YT-FR NC-FR PF-FR PM-FR
  BL-FR MF-FR AW-NL CW-NL SX-NL BQ-NL CK-NZ NU-NZ TK-NZ CX-AU CC-AU NF-AU CD-CG CG-CD`.split(/\s+/u),
)

/** Towns of the United States bear the names of half the world's, so that a name found there alone may still be another place's. */
const NAMESAKES = 'US'

const areAtOdds = (place: PlaceEntity, country: PlaceEntity): boolean =>
  place.country !== null && place.country !== NAMESAKES && place.country !== country.country && !LEFT_ALONE.has(`${place.country}-${country.country ?? ''}`)
