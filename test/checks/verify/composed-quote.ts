import { FORMAT_VERSION, type Extraction, type Quote } from '../../../src/extraction.js'
import { readTranscript, verifyStory, type VerifiedQuote } from '../../../src/checks/verify/index.js'

/** Sentences as text: "We won the vote. The tide came." */
export const composeQuote = (sentences: readonly (readonly string[])[]): string =>
  sentences.map((words) => `${words.join(' ')}.`).join(' ')

/** Verifies one direct quote of these spans, without finding it in a story first. Spans without a word are no quote: null. */
export async function verifyWords(spans: readonly string[], said: string): Promise<VerifiedQuote> {
  const text = spans.join('|')
  let start = 0
  const places = spans.map((span) => {
    const place = { start, end: start + span.length }
    start = place.end + 1
    return place
  })
  const quote: Quote = { id: 'q1', type: 'direct', text: spans.join(' '), spans: places, speaker: null, cue: null, rule: 'test', confidence: 1 }
  const extraction: Extraction = { whosaid: FORMAT_VERSION, id: '-', title: null, quotes: [quote], speakers: [], people: [], places: [], organizations: [], problems: [] }
  return verifyStory(text, extraction, [await readTranscript('t', said)])[0]
}
