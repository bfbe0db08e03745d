import { attribute, type AttributedSpeaker, type Attribution } from '../../src/attribution/index.js'
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
