import type { TokenRange, Tokens } from '../analysis.js'
import { PARTIES } from '../lexicon/parties.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import type { Appearance, Cast } from './cast.js'
import { isMark, isName } from './word-kinds.js'

/** What stands beside the noun. */
export interface Qualities {
  readonly modifiers: ReadonlySet<string>
  /** Demonyms and names of states, cut to what they share: "kaza" for "Kazakh" and "Kazakhstan". */
  readonly homes: readonly string[]
  /** Towns and provinces: "new jersey". */
  readonly places: readonly string[]
  readonly parties: readonly string[]
}

const PLACE = WORD_CLASS.demonym | WORD_CLASS.country
/** "Kazakh" and "Kazakhstan", "China" and "Chinese" share this many letters, "Chile" and "China" do not. */
const HOME_LETTERS = 4
/** Peoples whose country begins in another way or whom the lexicon lacks, and countries whose first letters are another’s too. */
const HOMES: ReadonlyMap<string, string> = new Map(Object.entries({
  french: 'fran', spanish: 'spai', dutch: 'neth', polish: 'pola', finnish: 'finl', irish: 'irel', danish: 'denm', welsh: 'wale', swiss: 'swit', filipino: 'phil',
  british: 'brit', britain: 'brit', turkish: 'turk', swedish: 'swed', maltese: 'malt', burmese: 'burm', cypriot: 'cypr', uzbek: 'uzbe', tajik: 'taji',
  austria: 'austri', austrian: 'austri', nigeria: 'nigeria', nigerian: 'nigeria', slovenia: 'slove', slovenian: 'slove', malawi: 'malaw', malawian: 'malaw',
  turkmenistan: 'turkm', turkmen: 'turkm',
}))

function homeOf(word: Word): string | null {
  const { classes, lower } = word
  const known = isName(word) ? HOMES.get(lower) : undefined
  return known ?? ((classes & PLACE) !== 0 ? lower.slice(0, HOME_LETTERS) : null)
}

/** What the words of a range tell beside their noun. */
export function qualitiesOf({ words }: Tokens, { appearances, appearanceAt }: Cast, { first, end }: TokenRange): Qualities {
  const modifiers = new Set<string>()
  const homes: string[] = []
  const places: string[] = []
  const parties: string[] = []
  for (let i = first; i < end; i++) {
    const { lower } = words[i]
    if (isMark(words[i])) continue
    modifiers.add(lower)
    const home = homeOf(words[i])
    const place = appearances[appearanceAt[i]] as Appearance | undefined
    if (home) homes.push(home)
    else if (place?.figure.entity?.type === 'place') places.push(place.figure.name.toLowerCase())
    const party = isName(words[i]) ? PARTIES.get(lower) : undefined
    if (party) parties.push(party)
  }
  return { modifiers, homes, places, parties }
}
