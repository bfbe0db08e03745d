import { rangeSpan, type Analysis, type TokenRange } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import type { Word } from '../word.js'
import type { Mention } from './mention.js'
import { trimName } from './trim-name.js'
import { ENTITY_TYPES, OUTSIDE, opens, typeOf } from './tagging/labels.js'

const isWord = ({ shape }: Word): boolean => shape !== 'mark'

/** A mention of these tokens, or null when nothing of a name is left of them. */
export function makeMention({ tokens }: Analysis, range: TokenRange, type: EntityType): Mention | null {
  const { first, end } = trimName(tokens, range, type)
  const words = tokens.words.slice(first, end).filter(isWord).map((word) => word.lower)
  return words.length === 0 ? null : { type, first, end, span: rangeSpan(tokens, { first, end }), words }
}

/** The names that the labels mark, in the order of the story; page furniture names nobody. */
export function readMentions(analysis: Analysis, labels: Uint8Array): readonly Mention[] {
  const mentions: Mention[] = []
  analysis.paragraphs.forEach(({ first, end }, index) => {
    if (analysis.document.paragraphs[index].kind === 'furniture') return
    for (let i = first; i < end;) {
      if (labels[i] === OUTSIDE) {
        i++
        continue
      }
      const open = i++
      while (i < end && labels[i] !== OUTSIDE && !opens(labels[i])) i++
      const mention = makeMention(analysis, { first: open, end: i }, ENTITY_TYPES[typeOf(labels[open])])
      if (mention) mentions.push(mention)
    }
  })
  return mentions
}
