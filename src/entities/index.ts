import type { Analysis } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { isNickname } from '../lexicon/nicknames.js'
import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.js'
import { clearPartyTags } from './clear-party-tags.js'
import { nameFirstNames } from './first-names.js'
import type { FoundEntity } from './found-entity.js'
import { endAtGenerations } from './generations.js'
import { groupNames } from './group-names.js'
import { groupPeople } from './group-people.js'
import { findAgain } from './find-again.js'
import { dropEvents } from './drop-events.js'
import { dropJobTitles } from './drop-job-titles.js'
import { dropShips } from './drop-ships.js'
import { dropStorms } from './drop-storms.js'
import { dropThings } from './drop-things.js'
import { cutHeadlineNames } from './headline-names.js'
import { joinBodies } from './join-bodies.js'
import { joinNicknames } from './join-nicknames.js'
import { joinPlaces } from './join-places.js'
import { markCompetitors } from './mark-competitors.js'
import { markDatelines } from './mark-datelines.js'
import { markFirms } from './mark-firms.js'
import { markGuilds } from './mark-guilds.js'
import { markLineups } from './mark-lineups.js'
import { markScorecards } from './mark-scorecards.js'
import { markSocieties } from './mark-societies.js'
import { markStates } from './mark-states.js'
import { markTeamCodes } from './mark-team-codes.js'
import { markTeams } from './mark-teams.js'
import { mendPeople } from './mend-people.js'
import { nameKey, type Mention } from './mention.js'
import { nameAcronyms } from './name-acronyms.js'
import { nameByAge } from './name-by-age.js'
import { nameByContext } from './name-by-context.js'
import { nameClubs } from './name-clubs.js'
import { nameByIntroduction } from './name-by-introduction.js'
import { nameByOffice } from './name-by-office.js'
import { nameByList } from './name-by-list.js'
import { nameByKind } from './name-by-kind.js'
import { findCountries } from './places/countries.js'
import { nameHomes } from './name-homes.js'
import { namePress } from './name-press.js'
import { nameRegions } from './name-regions.js'
import { nameShortForms } from './name-short-forms.js'
import { nameInitials } from './name-initials.js'
import { nameOutlets } from './name-outlets.js'
import { agreeOnTypes } from './one-reading.js'
import { partNames } from './part-names.js'
import { readMentions } from './read-mentions.js'
import { shareSurnames } from './share-surnames.js'
import { spellOut } from './spell-out.js'
import { splitPlaces } from './split-places.js'
import { tagNames } from './tagging/tagger.js'

export type { FoundEntity } from './found-entity.js'

/** What is surer than the tagger about the labels of a few tokens, one after the other. */
const LABEL_STEPS: readonly ((analysis: Analysis, labels: Uint8Array) => void)[] = [
  clearPartyTags, markStates, endAtGenerations, joinPlaces, markSocieties, markGuilds, markFirms, joinBodies, markDatelines, markTeamCodes, markTeams, markScorecards, markLineups, markCompetitors,
]

/** What each name is by itself, then by the words beside it, then by what the story calls so elsewhere. */
const MENTION_STEPS: readonly ((analysis: Analysis, mentions: readonly Mention[]) => readonly Mention[])[] = [
  joinNicknames, dropJobTitles, dropThings, dropEvents, splitPlaces, dropShips, dropStorms, partNames, nameFirstNames, nameByAge, nameByIntroduction, nameHomes, nameAcronyms, nameClubs, nameByKind, nameByOffice, nameByContext, nameByList, nameRegions, nameShortForms, nameInitials,
  cutHeadlineNames, mendPeople, namePress, nameOutlets, spellOut, findAgain, agreeOnTypes, shareSurnames,
]

/** Every person, place and organization that the story names, in the order of their first mentions; furniture names nobody. */
export function findEntities(analysis: Analysis): readonly FoundEntity[] {
  const labels = tagNames(analysis)
  for (const mend of LABEL_STEPS) mend(analysis, labels)
  const mentions = MENTION_STEPS.reduce((found, step) => step(analysis, found), readMentions(analysis, labels))
  const of = (type: EntityType): readonly Mention[] => mentions.filter((mention) => mention.type === type)
  const places = groupNames(analysis, of('place'))
  const countries = findCountries(analysis.tokens, places)
  return [
    ...groupPeople(analysis.tokens, of('person')).map((group) => makeEntity(analysis, group, null)),
    ...places.map((group, index) => makeEntity(analysis, group, countries[index])),
    ...groupNames(analysis, of('organization')).map((group) => makeEntity(analysis, group, null)),
  ].sort((a, b) => a.mentions[0].start - b.mentions[0].start)
}

function makeEntity({ document, tokens }: Analysis, group: readonly Mention[], country: string | null): FoundEntity {
  const mentions = [...group].sort((a, b) => a.first - b.first)
  const inCapitals = (mention: Mention): boolean => tokens.words[mention.first].shape === 'upper'
  const times = group[0].type === 'person' ? countForms(mentions) : null
  /** Of "Chuck Hale" and "Charles Hale" whichever the story says more often. */
  const isCommonerNickname = (mention: Mention, best: Mention): boolean =>
    times !== null && isNickname(mention.words[0], best.words[0]) && times.get(nameKey(mention))! > times.get(nameKey(best))!
  const isShortState = ({ type, words }: Mention): boolean => type === 'place' && STATE_ABBREVIATIONS.has(words[0])
  const isFuller = (mention: Mention, best: Mention): boolean =>
    (inCapitals(best) && !inCapitals(mention)) || best.name !== undefined || isCommonerNickname(mention, best) || (isShortState(best) && !isShortState(mention))
  const fullest = mentions.reduce((best, mention) =>
    mention.words.length > best.words.length || (mention.words.length === best.words.length && isFuller(mention, best)) ? mention : best)
  return {
    type: group[0].type, name: fullest.name ?? document.text.slice(fullest.span.start, fullest.span.end).replace(/\s+/gu, ' '),
    mentions: mentions.map((mention) => mention.span), role: null, country,
  }
}

/** How often a name is written so. */
function countForms(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const mention of mentions) times.set(nameKey(mention), (times.get(nameKey(mention)) ?? 0) + 1)
  return times
}
