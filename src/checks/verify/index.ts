import type { Extraction, Quote } from '../../extraction.js'
import type { Span } from '../../span.js'
import { indexCorpus, type Corpus } from './corpus.js'
import { judgeQuote, MOST_LEFT_OUT, type Judgement } from './judge.js'
import { follows, type LocatedPiece } from './locate-piece.js'
import { locateQuote } from './locate-quote.js'
import { claimedWords } from './quoted-parts.js'
import { readQuotedWords } from './quoted-words.js'
import { isSameSpeaker } from './same-speaker.js'
import { stretchOf, transcriptOf } from './said-words.js'
import type { Transcript } from './transcript/index.js'

export type { Fidelity, Judgement, Liberty, WordChange } from './judge.js'
export { isFinding, showVerification, verificationRecord, type Verification } from './show-verification.js'
export { isEnglishTranscript } from './transcript-language.js'
export { readTranscript, type Transcript } from './transcript/index.js'

/** A stretch of a transcript. */
export interface SaidPlace {
  readonly transcript: string
  /** In the transcript's file, from 1. */
  readonly line: number
  readonly time: string | null
  readonly speaker: string | null
  readonly text: string
}

/** A quote, or of a mixed one a stretch in marks, held against the transcripts. The span covers it in the story. */
export interface VerifiedQuote extends Judgement, Span {
  /** The quote's id in the extraction. */
  readonly quote: string
  readonly text: string
  /** The speaker's name in the story. */
  readonly speaker: string | null
  /** Where it was said: one place, or one for each part that was said elsewhere. */
  readonly places: readonly SaidPlace[]
  /** Whether the transcript has the same speaker; null where one of the two names nobody. */
  readonly sameSpeaker: boolean | null
}

/** Holds every direct and mixed quote of a story against transcripts. `text` is what the extraction's offsets refer to. */
export function verifyStory(text: string, { quotes }: Extraction, transcripts: readonly Transcript[]): readonly VerifiedQuote[] {
  const claims = quotes.flatMap((quote) => claimedWords(text, quote).map((claim) => ({ quote, claim, words: readQuotedWords(claim.texts) })))
  const told = claims.filter(({ words }) => words.length > 0)
  const corpus = indexCorpus(transcripts, told.map(({ words }) => words))
  return told.map(({ quote, claim, words }) => {
    const isSpeaker = (word: number): boolean => isSameSpeaker(stretchOf(corpus.said, word).speaker, quote.speaker) === true
    const pieces = locateQuote(words, corpus, isSpeaker)
    const judgement = judgeQuote(words, pieces, corpus)
    const places = judgement.fidelity === 'not-found' ? [] : joinPieces(pieces, corpus).map((piece) => placeOf(piece, corpus))
    return {
      ...judgement, quote: quote.id, text: claim.texts.join(' '), start: claim.start, end: claim.end,
      speaker: quote.speaker?.name ?? null, places, sameSpeaker: agreement(places, quote),
    }
  })
}

/** Pieces said one after the other are in one place. */
function joinPieces(pieces: readonly LocatedPiece[], corpus: Corpus): readonly LocatedPiece[] {
  const joined: LocatedPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && follows(last, piece, corpus, MOST_LEFT_OUT)) joined[joined.length - 1] = { ...last, end: piece.end, stop: piece.stop }
    else joined.push(piece)
  }
  return joined
}

function placeOf({ start, stop }: LocatedPiece, { said }: Corpus): SaidPlace {
  const { name, text } = said.transcripts[transcriptOf(said, start)]
  const { line, time, speaker } = stretchOf(said, start)
  return { transcript: name, line, time, speaker, text: text.slice(said.starts[start], said.ends[stop - 1]).replace(/\s+/gu, ' ') }
}

/** One place with another speaker is enough to differ. */
function agreement(places: readonly SaidPlace[], { speaker }: Quote): boolean | null {
  const answers = places.map((place) => isSameSpeaker(place.speaker, speaker))
  return answers.includes(false) ? false : answers.includes(true) ? true : null
}
