import { rangeSpan, type Analysis, type TokenRange } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import type { Word } from '../word.js'
import { isGeneration } from './generations.js'
import type { Mention } from './mention.js'
import { namesIn } from './names-in.js'
import { trimName } from './trim-name.js'
import { ENTITY_TYPES, typeOf } from './tagging/labels.js'

const isWord = ({ shape }: Word): boolean => shape !== 'mark'

/** A mention of these tokens, or null when nothing of a name is left of them. */
export function makeMention({ tokens }: Analysis, range: TokenRange, type: EntityType): Mention | null {
  const { first, end } = trimName(tokens, range, type)
  const words = tokens.words.slice(first, end).filter(isWord).map(({ lower }) => (isGeneration(lower) ? lower.slice(0, 2) : lower))
  return words.length === 0 ? null : { type, first, end, span: rangeSpan(tokens, { first, end }), words }
}

/** The names that the labels mark, in the order of the story; page furniture names nobody. */
export function readMentions(analysis: Analysis, labels: Uint8Array): readonly Mention[] {
  const mentions: Mention[] = []
  analysis.paragraphs.forEach((range, index) => {
    if (analysis.document.paragraphs[index].kind === 'furniture') return
    for (const name of namesIn(labels, range)) {
      const mention = makeMention(analysis, name, ENTITY_TYPES[typeOf(labels[name.first])])
      if (mention) mentions.push(mention)
    }
  })
  return mentions
}
