import { wordList } from './word-list.js'

/** What is held, won, signed or passed and bears a name, as its last word: "the Iraq War", "the Marlow Cup". Source: our own list. */
export const EVENT_NOUNS = wordList(`cup war wars award awards prize prizes medal trophy championship championships open masters classic derby marathon olympics paralympics
  invitational festival carnival biennale expo fair summit treaty agreement accord accords pact protocol act amendment ordinance`)

/** What heads a table of results as a line of its own: "NORTHERN LEAGUE". */
export const COMPETITIONS = wordList('league division conference')

/** Whoever gives them may be called so too: "World Travel Awards announced". */
export const GIVEN = wordList('award awards prize prizes medal')

/** Of a place or people these are held: "the Commonwealth Games"; a maker of games may be called so too. */
export const GAMES = wordList('games')
export const HOLDING_GAMES = wordList('asian african european world commonwealth olympic pan-american gay winter summer')
