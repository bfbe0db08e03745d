import { tokensWithin, type Analysis } from '../analysis.js'
import type { FoundQuote } from '../quotes/index.js'

/** Which of a story's words are the teller's own, and how far apart they stand. */
export interface Narration {
  /** For each token, 1 where it is said between quotation marks. */
  readonly spoken: Uint8Array
  /** For each token, its sentence's index in the story. */
  readonly sentenceOf: Int32Array
  /** For each sentence, how many sentences before it hold words of the teller: a long speech takes nobody out of mind. */
  readonly told: Int32Array
  /** For each token, its paragraph. */
  readonly paragraphOf: Int32Array
}

export function narrationOf({ tokens, sentences, paragraphs }: Analysis, quotes: readonly FoundQuote[]): Narration {
  const spoken = new Uint8Array(tokens.count)
  for (const quote of quotes) {
    if (quote.type !== 'direct') continue
    for (const span of quote.spans) {
      const { first, end } = tokensWithin(tokens, span)
      spoken.fill(1, first, end)
    }
  }
  const sentenceOf = new Int32Array(tokens.count)
  const told = new Int32Array(sentences.length)
  let count = 0
  sentences.forEach(({ first, end }, sentence) => {
    sentenceOf.fill(sentence, first, end)
    told[sentence] = count
    for (let i = first; i < end; i++) {
      if (spoken[i] || tokens.words[i].shape === 'mark') continue
      count++
      break
    }
  })
  const paragraphOf = new Int32Array(tokens.count)
  paragraphs.forEach(({ first, end }, paragraph) => paragraphOf.fill(paragraph, first, end))
  return { spoken, sentenceOf, told, paragraphOf }
}
