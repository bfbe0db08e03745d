import { analyze, tokensWithin, type Analysis } from '../../src/analysis.js'
import { markName } from '../../src/entities/mark-name.js'
import type { Mention } from '../../src/entities/mention.js'
import { makeMention, readMentions } from '../../src/entities/read-mentions.js'
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

/** The same, of a step that changes labels. */
export function namesMarkedAfter(step: (analysis: Analysis, labels: Uint8Array) => void, marked: string): readonly string[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const labels = new Uint8Array(analysis.tokens.count)
  for (const mention of story.mentions) markName(labels, tokensWithin(analysis.tokens, mention), mention.type)
  step(analysis, labels)
  return readMentions(analysis, labels).map(({ type, span }) => `${type} ${story.text.slice(span.start, span.end)}`)
}
