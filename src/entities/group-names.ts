import type { Analysis } from '../analysis.js'
import { PAPER_WORDS } from '../lexicon/outlets.js'
import { STATE_NAMES } from '../lexicon/place-aliases.js'
import { nameKey, type Mention } from './mention.js'
import { isKind } from './name-short-forms.js'

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

/** Puts the mentions of one place or organization together: the same name, its acronym, its name without "Ltd". */
export function groupNames({ tokens }: Analysis, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = mention.type === 'organization' && mention.words.length === 1 ? withoutStops(mention.words[0]) : nameKey(mention)
    const key = (mention.type === 'place' ? STATE_NAMES.get(own) : undefined) ?? own
    const same = groups.get(key)
    if (same) same.push(mention)
    else groups.set(key, [mention])
  }
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]))
  const target = new Map<string, string>()
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
