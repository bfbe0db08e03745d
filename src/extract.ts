import { analyze } from './analysis.js'
import { attribute } from './attribution/index.js'
import { findEntities } from './entities/index.js'
import type { Extraction } from './extraction.js'
import { composeExtraction } from './compose-extraction.js'
import { findQuotes } from './quotes/index.js'
import { readDocument } from './reading/index.js'

export interface ExtractOptions {
  /** The document's id; "-" when absent. */
  readonly id?: string
  /** Adds to each quote how the decision came about. */
  readonly explain?: boolean
}

/**
 * Reads a news article and says who said what, and which people, places and organizations it names.
 * All offsets are UTF-16 units into `text`. Never throws over what the text holds.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const document = readDocument(options.id ?? '-', text)
  const analysis = analyze(document)
  const { quotes, problems } = findQuotes(analysis)
  const entities = findEntities(analysis)
  const attribution = attribute(analysis, quotes, entities)
  return composeExtraction(document, attribution, entities, problems, options)
}
