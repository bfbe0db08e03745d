import { analyze, tokensWithin, type Analysis } from '../../src/analysis.js'
import type { Mention } from '../../src/entities/mention.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** What a step makes of a marked story's names as the tagger might have found them: the words of each, with its type. */
export function namesAfter(step: (analysis: Analysis, mentions: readonly Mention[]) => readonly Mention[], marked: string): readonly string[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const found = story.mentions.flatMap((mention): readonly Mention[] => {
    const made = makeMention(analysis, tokensWithin(analysis.tokens, mention), mention.type)
    return made ? [made] : []
  })
  return step(analysis, found).map(({ type, span }) => `${type} ${story.text.slice(span.start, span.end)}`)
}
