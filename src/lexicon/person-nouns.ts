import { WORD_CLASS } from './word-classes.js'
import type { Gender } from './pronouns.js'
import { internWord, perWord, type Word } from '../word.js'

/**
 * Nouns for people: what they do, hold, or are to somebody. The professions of `WORD_CLASS.actor` count too; these are those
 * that news uses and that class lacks. Source: our own list, after the style books' chapters on titles.
 */
const OFFICES = `spokesman spokeswoman spokesperson spokespeople senator representative congressman congresswoman lawmaker legislator
  parliamentarian premier chancellor vice-president governor mayor councilman councilwoman councillor councilor alderman delegate deputy
  nominee candidate contender front-runner frontrunner incumbent challenger hopeful running-mate co-founder founder owner head chief boss chair
  chairman chairwoman chairperson executive ceo director manager secretary treasurer commissioner ambassador envoy diplomat attaché consul
  emissary negotiator mediator whip leader president minister pm mp statesman strategist consultant pollster adviser advisor aide surrogate
  operative lobbyist activist campaigner advocate organizer organiser protester demonstrator dissident whistleblower judge justice magistrate
  prosecutor attorney lawyer solicitor barrister counsel defendant plaintiff suspect victim witness officer sheriff constable detective inspector
  superintendent commander general colonel major captain lieutenant sergeant admiral soldier veteran fighter rebel militant pilot official
  bureaucrat civil-servant regulator inspector-general watchdog ombudsman auditor analyst economist expert scholar academic professor lecturer
  researcher scientist physicist chemist biologist historian sociologist psychologist psychiatrist epidemiologist climatologist engineer doctor
  physician surgeon nurse paramedic pharmacist dean principal headteacher teacher student pupil graduate alumnus fellow journalist reporter
  correspondent columnist editor publisher anchor anchorman anchorwoman host presenter moderator blogger vlogger influencer author novelist writer
  poet playwright biographer actor actress filmmaker film-maker producer singer songwriter musician rapper composer conductor pianist artist
  painter sculptor designer architect photographer comedian celebrity star footballer goalkeeper striker midfielder defender winger forward
  player coach trainer skipper athlete runner sprinter swimmer cyclist boxer golfer cricketer batsman bowler referee umpire champion
  businessman businesswoman businessperson entrepreneur tycoon billionaire millionaire mogul magnate investor banker trader broker financier
  farmer fisherman fisherwoman miner worker employee employer shopkeeper shopper driver rider passenger tourist visitor resident neighbor neighbour
  villager local tenant landlord homeowner voter supporter opponent critic rival ally backer donor member citizen migrant refugee immigrant
  pastor priest bishop archbishop cardinal pope imam rabbi monk nun reverend cleric ayatollah preacher missionary chaplain
  king queen prince princess monarch pontiff prelate emperor sheikh sultan duke duchess heir master mistress headmaster headmistress
  man woman boy girl child teenager youth youngster infant person individual figure insider source user poster netizen customer client patient
  participant respondent attendee guest speaker caller commentator observer pundit contributor spectator bystander onlooker survivor caretaker
  physiotherapist therapist dentist vet veterinarian librarian curator archivist firefighter policeman policewoman patrolman guard warden
  chef cook waiter waitress barman bartender baker butcher tailor carpenter electrician plumber builder mechanic sailor skipper
  conservationist environmentalist ecologist naturalist zoologist botanist geologist meteorologist forecaster astronomer astronaut
  feminist nationalist republican democrat socialist communist libertarian strongman dictator autocrat
  lieutenant-governor undersecretary under-secretary co-director co-chair co-author vice-chairman vice-chair newcomer laureate winner
  professional practitioner provider adult parent relative kid guy fan reader viewer listener linguist philosopher theologian ethicist anthropologist archaeologist statistician mathematician technologist developer programmer
  ranger hiker camper angler keeper climber vendor seller buyer biker trucker landscaper florist fishmonger barista publican brewer grower rancher herder beekeeper logger lumberjack
  coder hacker gamer newsreader cinematographer cartoonist seamstress beautician masseur counsellor optician midwife medic anaesthetist radiologist virologist
  immunologist zookeeper seismologist volcanologist bookkeeper actuary juror bailiff marshal lifeguard coastguard co-pilot stewardess landlady lodger householder townsman islander
  pensioner retiree asylum-seeker protestor informant passerby passer-by inmate detainee captor kidnapper robber thief arsonist murderer killer gunman shooter attacker assailant
  claimant complainant appellant petitioner backbencher frontbencher undergraduate postgraduate vicar rector worshipper churchgoer parishioner
  eyewitness co-worker classmate flatmate housemate caregiver babysitter janitor concierge typist intern trainee volunteer evacuee returnee settler devotee chieftain headman interpreter translator
  surveyor contractor subcontractor overseer gatekeeper doorman bouncer bodyguard motorist pedestrian commuter holidaymaker backpacker beachgoer partygoer concertgoer theatregoer filmgoer moviegoer
  well-wisher mourner bridegroom interlocutor go-between arbitrator adjudicator assessor invigilator canvasser aspirant appointee understudy stakeholder shareholder bondholder creditor debtor borrower
  lender depositor saver taxpayer ratepayer beneficiary recipient subscriber follower reviewer stalker abuser rapist trafficker poacher gangster mobster punter bookmaker jockey breeder farrier blacksmith
  machinist seafarer deckhand crewman crewmember submariner airman airwoman gunner sniper reservist paratrooper legionnaire mercenary insurgent guerrilla militiaman warlord jihadist separatist loyalist
  monarchist fascist extremist hardliner reformer reformist technocrat`

const SHE_NOUNS = `spokeswoman congresswoman councilwoman chairwoman businesswoman anchorwoman actress policewoman fisherwoman duchess queen princess
  nun waitress woman girl mother mom mum wife daughter sister aunt aunty niece grandmother granddaughter widow girlfriend fiancée
  stepmother stepdaughter heiress hostess goddess matriarch bride lady saleswoman forewoman sportswoman servicewoman`
const HE_NOUNS = `spokesman congressman councilman businessman anchorman policeman fisherman king prince duke monk priest man boy father dad
  husband son brother uncle nephew grandfather grandson widower boyfriend fiancé stepfather stepson patriarch groom gentleman salesman foreman
  alderman sportsman serviceman statesman strongman`

/** What somebody is to somebody else. */
const KINSHIP = `mother mom mum father dad parent wife husband spouse partner daughter son sister brother sibling aunt aunty uncle cousin niece
  nephew grandmother grandfather grandparent granddaughter grandson widow widower girlfriend boyfriend fiancée fiancé stepmother stepfather
  stepdaughter stepson relative friend colleague counterpart neighbour neighbor roommate`

const words = (list: string): string[] => list.split(/\s+/u)

const PERSON_NOUNS: ReadonlySet<string> = new Set([...words(OFFICES), ...words(SHE_NOUNS), ...words(HE_NOUNS), ...words(KINSHIP)])
const KINSHIP_NOUNS: ReadonlySet<string> = new Set(words(KINSHIP))
const GENDER_OF: ReadonlyMap<string, Gender> = new Map([
  ...words(SHE_NOUNS).map((word): [string, Gender] => [word, 'she']), ...words(HE_NOUNS).map((word): [string, Gender] => [word, 'he']),
])

/** Nouns that fit nearly everybody in a story: a description with one of them follows the talk, not the office. */
export const LOOSE_PERSON_NOUNS: ReadonlySet<string> = new Set(words(`man woman boy girl person leader politician figure star
  celebrity player veteran newcomer native survivor victim winner suspect defendant accused author youngster teenager youth lady gentleman`))

/** Several people without a plural's "s". */
const PLURAL_PEOPLE: ReadonlySet<string> = new Set(words(`people troops forces personnel media markets men women children police spokespeople parents authorities folks youths clergy staff
  crew crowd`))

/** "witnesses", "coaches" */
const ES_PLURAL = /(?:ss|ch|sh|x)es$/u

const singularOf = (lower: string): string | null => {
  if (PLURAL_PEOPLE.has(lower)) return lower
  if (lower.endsWith('men')) return `${lower.slice(0, -2)}an`
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (ES_PLURAL.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : null
}

const isActor = (word: Word): boolean => (word.classes & WORD_CLASS.actor) !== 0

/** "spokesman", "poet", "mother"; not "officials". */
export const isPersonNoun = (word: Word): boolean => PERSON_NOUNS.has(word.lower) || isActor(word)

/** "officials", "people", "women". */
export const isPeopleNoun: (word: Word) => boolean = perWord((word) => {
  const singular = singularOf(word.lower)
  if (singular === null) return false
  return PLURAL_PEOPLE.has(singular) || PERSON_NOUNS.has(singular) || isActor(internWord(singular)) ||
    (internWord(singular).classes & WORD_CLASS.demonym) !== 0
})

export const isKinshipNoun = (word: Word): boolean => KINSHIP_NOUNS.has(word.lower)

export const genderOfNoun = (word: Word): Gender | null => GENDER_OF.get(word.lower) ?? null
