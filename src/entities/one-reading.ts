import type { Analysis } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import type { Word } from '../word.js'
import { nameKey, type Mention } from './mention.js'
import { isListed } from './places/listed.js'

/** A type wins the story where it has this share of a name's mentions: below, the story may well mean two. */
const CLEAR_SHARE = 0.7

interface Reading {
  readonly counts: Map<EntityType, number>
  total: number
  inDateline: boolean
}

/**
 * One story, one reading: a name that is clearly one thing in the story is that everywhere, and a name of the dateline is a
 * place. "Washington", half the time a place and half a person, stays both.
 */
export function agreeOnTypes({ document, paragraphs, tokens: { words } }: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const readings = new Map<string, Reading>()
  const inDatelines = new Set<Mention>()
  let paragraph = 0
  for (const mention of mentions) {
    while (paragraphs[paragraph].end <= mention.first) paragraph++
    const { dateline } = document.paragraphs[paragraph]
    const reading = readings.get(nameKey(mention)) ?? { counts: new Map<EntityType, number>(), total: 0, inDateline: false }
    reading.counts.set(mention.type, (reading.counts.get(mention.type) ?? 0) + 1)
    reading.total++
    if (dateline !== null && mention.span.start < dateline.end) {
      reading.inDateline = true
      inDatelines.add(mention)
    }
    readings.set(nameKey(mention), reading)
  }
  return mentions.map((mention) => {
    const { counts, total, inDateline } = readings.get(nameKey(mention))!
    if (counts.size === 1 || (mention.type === 'place' && (inDatelines.has(mention) || isTown(words, mention)))) return mention
    const [type, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
    const agreed = inDateline && mention.type === 'person' ? 'place' : most / total >= CLEAR_SHARE ? type : mention.type
    return { ...mention, type: agreed }
  })
}

/** "in York" is in the town, whatever else the story calls so. */
const isTown = (words: readonly Word[], { first, words: own }: Mention): boolean => first > 0 && words[first - 1].lower === 'in' && isListed(own)
