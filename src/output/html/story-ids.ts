import type { Extraction, Quote } from '../../extraction.js'
import { shortHash } from '../short-hash.js'

/** How many colours the page has for speakers; they come again where a story has more. */
const HUES = 8

/** What a story's elements are called on the page, and which colour each speaker has. */
export interface StoryIds {
  /** Unlike for every story of the page; it depends on the story's id alone. */
  readonly story: string
  /** An element of the story: a quote, a speaker, an entity by its id. */
  readonly of: (id: string) => string
  /** The class that gives a quote its speaker's colour. */
  readonly hueOf: (quote: Quote) => string
  readonly hueOfSpeaker: (speakerId: string) => string
}

export function storyIds({ id, speakers }: Extraction): StoryIds {
  const story = `story-${shortHash(id)}`
  const hues = new Map(speakers.map((speaker, index) => [speaker.id, `hue-${(index % HUES) + 1}`]))
  const hueOfSpeaker = (speakerId: string): string => hues.get(speakerId) ?? 'hue-0'
  return { story, of: (own) => `${story}-${own}`, hueOf: ({ speaker }) => (speaker ? hueOfSpeaker(speaker.id) : 'hue-0'), hueOfSpeaker }
}
