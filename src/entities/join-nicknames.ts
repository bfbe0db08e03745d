import type { Analysis } from '../analysis.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** "Margaret (Peggy) Lindqvist" is one person, where the tagger took the bracket for somebody else. */
export function joinNicknames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const joined: Mention[] = []
  for (let i = 0; i < mentions.length; i++) {
    const given = mentions[i]
    const nickname = mentions[i + 1] as Mention | undefined
    const rest = mentions[i + 2] as Mention | undefined
    const isOne = nickname !== undefined && rest !== undefined && [given, nickname, rest].every(({ type }) => type === 'person') && nickname.end - nickname.first === 1 &&
      given.end + 1 === nickname.first && nickname.end + 1 === rest.first && words[given.end].text === '(' && words[nickname.end].text === ')'
    const whole = isOne ? makeMention(analysis, { first: given.first, end: rest.end }, 'person') : null
    joined.push(whole ?? given)
    if (whole) i += 2
  }
  return joined
}
