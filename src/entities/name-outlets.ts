import type { Analysis } from '../analysis.js'
import { OUTLET_NOUNS, OUTLETS } from '../lexicon/outlets.js'
import { nameKey, type Mention } from './mention.js'

/** "the state news agency RIA Novosti", "the broadcaster Radio Lagos": what is called an outlet is nobody and no place. */
export const nameOutlets = ({ tokens }: Analysis, mentions: readonly Mention[]): readonly Mention[] => mentions.map((mention) => {
  if (mention.type === 'organization') return mention
  const before = mention.first > 0 ? tokens.words[mention.first - 1].lower : ''
  const called = OUTLET_NOUNS.has(before) || (mention.words.length > 1 && OUTLETS.has(nameKey(mention)))
  return called ? { ...mention, type: 'organization' } : mention
})
