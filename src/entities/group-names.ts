import type { Analysis, Tokens } from '../analysis.js'
import { PAPER_WORDS } from '../lexicon/outlets.js'
import { PARTIES } from '../lexicon/parties.js'
import { STATE_NAMES } from '../lexicon/place-aliases.js'
import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.js'
import { BODY_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS, wordClasses } from '../lexicon/word-classes.js'
import { hashText } from '../model/hash.js'
import { nameKey, type Mention } from './mention.js'
import { isKind } from './name-short-forms.js'
import { isListed } from './places/listed.js'
import { isCapital } from '../word.js'

/** Words that name no organization by themselves but what kind it is. */
const FORM_WORDS: ReadonlySet<string> = new Set('co co. ag sa nv company corporation group holding bank fc cf party university'.split(' '))

/** The short forms of "Arbel Lines Holdings Ltd.", without one or more of the words that end it and say what kind it is. */
function withoutForm(words: readonly string[]): readonly string[] {
  const shorts: string[] = []
  for (let end = words.length - 1; end > 0 && (isKind(words[end]) || FORM_WORDS.has(words[end])); end--) shorts.push(words.slice(0, end).join(' '))
  return shorts
}

/** Small words that give no letter to an acronym, or do. */
const SMALL: ReadonlySet<string> = new Set('of the and for in on to de la del des du & at'.split(' '))

const initials = (words: readonly string[], small: boolean): string => words.filter((word) => small || !SMALL.has(word)).map((word) => word[0]).join('')

/** "U.N." is "UN"; "Inc." stays. */
const withoutStops = (word: string): string => (DOTTED.test(word) ? word.replaceAll('.', '') : word)
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u

/** Bodies of a body that are others than it: "Arden" is not short for "Arden Medical School". */
const PARTS_OF_BODIES: ReadonlySet<string> = new Set('school university college institute foundation museum press centre center union court arena stadium police hospital party council times news'.split(' '))
/** What ends the name of a team, and stands for it later on. */
const TEAM_ENDS: ReadonlySet<string> = new Set('united city town rovers wanderers athletic albion county hotspur villa rangers'.split(' '))
/** Heads of bodies that are named "Ministry of Health" or "Health Ministry". */
const HEADS: ReadonlySet<string> = new Set('ministry department university bank bureau office'.split(' '))

/**
 * Other short forms of a body's name, which mean it where they fit no other of the story: "Nordlys" of "Nordlys Cells", "Port Authority" of "Arden Port
 * Authority", "Rangers" of "Texas Rangers", "Yankees" of "New York Yankees", "Health Ministry" of "Ministry of Health".
 */
function likelyShorts(words: readonly string[]): readonly string[] {
  const shorts: string[] = []
  const [first, second] = words
  const last = words[words.length - 1]
  if (words.includes('party')) return shorts
  const isTeam = TEAM_ENDS.has(last) || (NICKNAME.test(last) && !PARTIES.has(last.slice(0, -1)) && !isKind(last) && !PARTS_OF_BODIES.has(last))
  if (words.length === 2 && !PARTS_OF_BODIES.has(last) && !isListed([last]) && (isOwnWord(first) || (isTeam && isListed([first])))) shorts.push(first)
  if (isTeam && (words.length === 2 || isListed(words.slice(0, -1)))) shorts.push(last)
  if (words.length > 2 && !PARTS_OF_BODIES.has(last) && !SMALL.has(first) && !SMALL.has(second)) shorts.push(words.slice(1).join(' '))
  if (words.length > 2 && second === 'of' && HEADS.has(first)) shorts.push([...words.slice(2), first].join(' '))
  return shorts
}

/** "Rangers", but not "Congress". */
const NICKNAME = /[^s]s$/u
/** What words of every text are: "Senate", "House", "Republican". */
const COMMON = WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.adjective | WORD_CLASS.infinitive | WORD_CLASS.demonym | WORD_CLASS.country | WORD_CLASS.region | WORD_CLASS.firstName
const isOwnWord = (lower: string): boolean => (wordClasses(hashText(lower)) & COMMON) === 0 && !isListed([lower]) && !BODY_NOUNS.has(lower) && !PARTIES.has(lower)

/** The short forms that one body alone has, with its name; what another name by itself is belongs to that. */
function findLikely(names: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  for (const words of names) for (const short of new Set(likelyShorts(words))) found.set(short, found.has(short) ? null : words.join(' '))
  return new Map([...found].flatMap(([short, full]) => (full === null ? [] : [[short, full] as const])))
}

/** Whether the story has such a short form, and not in letters: "UN" is not "UN Charter". */
const isGiven = ({ words }: Tokens, group: readonly Mention[] | undefined): boolean =>
  group !== undefined && (group[0].words.length > 1 || words[group[0].first].shape !== 'upper')

/** Puts the mentions of one place or organization together: the same name, its acronym, its name without "Ltd". */
export function groupNames({ tokens }: Analysis, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = mention.type === 'organization' && mention.words.length === 1 ? withoutStops(mention.words[0]) : nameKey(mention)
    const key = (mention.type === 'place' ? STATE_NAMES.get(own) ?? STATE_ABBREVIATIONS.get(own) : undefined) ?? own
    const same = groups.get(key)
    if (same) same.push(mention)
    else groups.set(key, [mention])
  }
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]))
  const bodies = [...groups.values()].flatMap(([{ type, words, first }]) => (type === 'organization' && words.length > 1 && isCapital(tokens.words[first]) ? [words] : []))
  const target = new Map([...findLikely(bodies)].filter(([short]) => isGiven(tokens, groups.get(short))))
  for (const [key, [{ words, type, end }]] of groups) {
    if (words.length > 1) {
      for (const short of [initials(words, false), initials(words, true)]) {
        const acronym = groups.get(short)
        if (acronym && tokens.words[acronym[0].first].shape === 'upper') target.set(short, key)
      }
      const last = words[words.length - 1]
      if (type === 'organization' && PAPER_WORDS.has(last)) target.set(last, key)
      if (type === 'organization') for (const short of withoutForm(words)) target.set(short, key)
    }
    const bracketed = tokens.words[end]?.text === '(' && tokens.words[end + 2]?.text === ')' ? byFirst.get(end + 1) : undefined
    if (bracketed?.words.length === 1 && tokens.words[end + 1].shape === 'upper') target.set(nameKey(bracketed), key)
  }
  for (const [short, full] of target) {
    const from = groups.get(short)
    let whole = full
    while (!groups.has(whole)) whole = target.get(whole)!
    const to = groups.get(whole)!
    if (!from || from === to) continue
    to.push(...from)
    groups.delete(short)
  }
  return [...groups.values()]
}
