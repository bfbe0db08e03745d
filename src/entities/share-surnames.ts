import type { Analysis } from '../analysis.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

const AND: ReadonlySet<string> = new Set(['and', '&'])

/** "Deb and Gary Hollis" are Deb Hollis and Gary Hollis, unless the story knows Deb by another name. */
export function shareSurnames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const ends = new Map(mentions.map((mention, index) => [mention.end, index]))
  const known = new Set(mentions.flatMap(({ type, words: own }) => (type === 'person' && own.length > 1 ? [own[0], own[own.length - 1]] : [])))
  const shared = [...mentions]
  for (const second of mentions) {
    const at = second.first - 2
    if (second.type !== 'person' || second.words.length < 2 || at < 0 || !AND.has(words[at + 1].lower) || !isGivenName(words[second.first])) continue
    const index = ends.get(at + 1)
    const found = index === undefined ? makeMention(analysis, { first: at, end: at + 1 }, 'person') : mentions[index]
    if (found?.type !== 'person' || found.words.length > 1 || !isGivenName(words[at]) || known.has(words[at].lower) || honorificBefore(words, at)) continue
    if ((index === undefined && at > 0 && isCapital(words[at - 1])) || isListed(words, at)) continue
    const surname = surnameOf(words, second)
    const full = { ...found, words: [...found.words, ...surname.map(({ lower }) => lower)], name: [words[at], ...surname].map(({ text }) => text).join(' ') }
    if (index === undefined) shared.push(full)
    else shared[index] = full
  }
  return shared.sort((a, b) => a.first - b.first)
}

/** "Ann, Bo and Gary Hollis" are no couple. */
const isListed = (words: readonly Word[], at: number): boolean => at > 1 && words[at - 1].text === ',' && isCapital(words[at - 2])

/** "Hollis", "van Hollis" */
function surnameOf(words: readonly Word[], { first, end }: Mention): readonly Word[] {
  let start = end - 1
  while (start - 1 > first && words[start - 1].shape === 'lower') start--
  return words.slice(start, end)
}
