import type { Analysis } from '../analysis.js'
import { PARTIES } from '../lexicon/parties.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

const NOBLES = wordList('duke duchess earl marquess viscount baron baroness count countess')
const LAWMAKERS: ReadonlySet<string> = new Set(['Rep.', 'Sen.', 'Gov.'])
const DEPUTIES = wordList('assistant deputy associate acting')
/** Offices that end no body's name, though the tagger may run on over them: "Bureau of Customs Commissioner". */
const OFFICES = wordList('commissioner secretary chairman chairwoman chairperson director spokesman spokeswoman spokesperson superintendent governor minister')
/** What stands between an office and a name: "Electoral Commission chairperson Justice Ann Lee". */
const RANKS = wordList('justice judge')
/** Who is of something, one at a time: "Friends of the Earth" are a body. */
const HOLDERS = wordList('alderman superintendent minister commissioner director professor dean governor mayor undersecretary ambassador democrat republican')
const RETIRED = wordList('ret ret.')
const ONE = wordList('a an one another')
const LINKS = wordList('of for')
/** Who teaches a subject: "Lecturer in Statistics". */
const TEACHERS = wordList('lecturer reader fellow tutor instructor professor')
const ADHERENTS = wordList('democrat democrats republican republicans conservative conservatives tory tories liberal liberals')

/** "Alderman for Economic Affairs" and "a South Carolina Republican" are no bodies, nor "Lecturer in Law", "Assistant District" no place; "Bureau of Customs Commissioner" ends before the office. */
export function dropJobTitles(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  return mentions.flatMap((mention): readonly Mention[] => {
    const { type, first, end } = mention
    if (type !== 'person' && end - first > 1 && LAWMAKERS.has(words[first].text)) return [makeMention(analysis, mention, 'person') ?? mention]
    if (type === 'place' && mention.words.length > 1 && DEPUTIES.has(mention.words[0])) return []
    if (type !== 'organization') return [mention]
    if (end - first > 2 && LINKS.has(words[first + 1].lower) && NOBLES.has(words[first].lower)) return [{ ...mention, type: 'person' }]
    if (end - first > 2 && LINKS.has(words[first + 1].lower) && HOLDERS.has(words[first].lower)) return []
    if (end - first > 2 && words[first + 1].lower === 'in' && TEACHERS.has(words[first].lower)) return []
    const board = committeeStart(words, mention)
    if (board > first) return [makeMention(analysis, { first: board, end }, type) ?? mention]
    if (isAdherent(words, mention)) {
      const home = end - first > 1 ? makeMention(analysis, { first, end: end - 1 }, 'place') : null
      return home ? [home] : []
    }
    if (isOfficeHolder(words, mention)) return [{ ...mention, type: 'person' }]
    const body = officeStart(words, mention)
    return body === end ? [mention] : [makeMention(analysis, { first, end: body }, type) ?? mention]
  })
}

/** Where the committee begins of "Republican on the Armed Services Committee"; where the name does if it is none. */
const committeeStart = (words: readonly Word[], { first, end }: Mention): number =>
  end - first > 3 && ADHERENTS.has(words[first].lower) && words[first + 1].lower === 'on' && words[first + 2].lower === 'the' ? first + 3 : first

/** "a South Carolina Republican said": one of a party, and not the party. */
function isAdherent(words: readonly Word[], { first, end }: Mention): boolean {
  const last = words[end - 1]
  if (!PARTIES.has(last.lower) || last.shape !== 'title' || last.lower === 'labour' || last.lower === 'labor' || (end < words.length && isCapital(words[end]))) return false
  let at = end - 2
  while (at >= 0 && !ONE.has(words[at].lower) && (at >= first || isCapital(words[at]))) at--
  return at >= 0 && ONE.has(words[at].lower) && words[end]?.shape === 'lower' && SAYING_VERBS.has(words[end].lower)
}

/** "Superintendent of Police (ACB) Mina Rao told": whoever speaks after an office and a note in brackets. */
function isOfficeHolder(words: readonly Word[], { first, end }: Mention): boolean {
  if (end - first !== 2 || words[first - 1]?.text !== ')' || words[first - 3]?.text !== '(' || !SAYING_VERBS.has(words[end]?.lower)) return false
  return words.slice(Math.max(0, first - 6), first - 3).some((word) => isCapital(word) && isPersonNoun(word))
}

/** Where the office begins that ends a body's name right before somebody's: at the end where there is none. */
function officeStart(words: readonly Word[], { first, end }: Mention): number {
  let start = end
  while (start - 1 > first && (RETIRED.has(words[start - 1].lower) || (RANKS.has(words[start - 1].lower) && OFFICES.has(words[start - 2].lower)))) start--
  const isOffice = start - 1 > first && OFFICES.has(words[start - 1].lower) && end < words.length && (isCapital(words[end]) || words[end].text === '.')
  return isOffice ? start - 1 : end
}
