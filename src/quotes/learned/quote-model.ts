import { readClassifier, type Classifier } from '../../model/classifier.js'
import { readModelFile } from '../../model/files.js'
import { readSections } from '../../model/sections.js'
import { readSequenceModel } from '../../model/sequence-model.js'
import { makeFrameReader, type FrameReader } from './frame-reader.js'

/** All that was learned of quotes, from one file. */
export interface QuoteModel {
  /** Keys of the words that may be cues although no lexicon of saying has them. */
  readonly knownCues: ReadonlySet<number>
  readonly cues: Classifier
  /** With room of its own, which it keeps from story to story. */
  readonly readFrame: FrameReader
  readonly judge: Classifier
}

export const QUOTE_MODEL_FILE = 'quotes.bin'

/** Reads the sections `known` (u32 each), `cues`, `frames` and `judge`, each but the first a model file. */
export function readQuoteModel(bytes: Uint8Array): QuoteModel {
  const { sections: { known, cues, frames, judge } } = readSections<object>(bytes)
  return {
    knownCues: new Set(new Int32Array(known.buffer, known.byteOffset, known.byteLength >> 2)),
    cues: readClassifier(cues), readFrame: makeFrameReader(readSequenceModel(frames)), judge: readClassifier(judge),
  }
}

let loaded: QuoteModel | undefined

/** The package's own model, read when it is first needed. */
export const quoteModel = (): QuoteModel => (loaded ??= readQuoteModel(readModelFile(QUOTE_MODEL_FILE)))
