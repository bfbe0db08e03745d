import { attribute, type AttributedSpeaker, type Attribution } from '../../src/attribution/index.js'
import type { Span } from '../../src/span.js'
import { readStory } from '../story.js'

export function attributionOf(marked: string): Attribution {
  const { analysis, quotes, entities } = readStory(marked)
  return attribute(analysis, quotes, entities)
}

/** The speakers of a marked story's quotes, in the order of the quotes. */
export const speakersOf = (marked: string): readonly (AttributedSpeaker | null)[] => {
  const { quotes, speakers } = attributionOf(marked)
  return quotes.map(({ speaker }) => (speaker === null ? null : speakers[speaker]))
}

export const namesOf = (marked: string): readonly (string | null)[] => speakersOf(marked).map((speaker) => speaker?.name ?? null)

/** What a quote is credited with in the end, as words of the story. */
export interface CreditedWords {
  readonly name: string | null
  readonly source: string | null
  readonly cue: string | null
  readonly words: readonly string[]
}

export function creditedWordsOf(marked: string): readonly CreditedWords[] {
  const { text } = readStory(marked).story
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const names = namesOf(marked)
  return attributionOf(marked).quotes.map(({ quote: { source, cue, spans } }, i) => ({ name: names[i], source: source && words(source), cue: cue && words(cue), words: spans.map(words) }))
}
