import { analyze } from './analysis.js'
import { attribute } from './attribution/index.js'
import { findEntities } from './entities/index.js'
import type { Document } from './document.js'
import type { Extraction, Problem } from './extraction.js'
import { composeExtraction } from './compose-extraction.js'
import { isEnglish } from './language.js'
import { findQuotes, findQuotesByMarks } from './quotes/index.js'
import { locatePlaces } from './locate-places.js'
import { readDocument } from './reading/index.js'

export interface ExtractOptions {
  /** The document's id; "-" when absent. */
  readonly id?: string
  /** Adds to each quote how the decision came about. */
  readonly explain?: boolean
  /** Adds to each place where it lies. */
  readonly coordinates?: boolean
}

/**
 * Reads a news article and says who said what, and which people, places and organizations it names.
 * All offsets are UTF-16 units into `text`. Never throws over what the text holds.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const document = readDocument(options.id ?? '-', text)
  const analysis = analyze(document)
  const english = isEnglish(analysis)
  const { quotes, problems } = english ? findQuotes(analysis) : findQuotesByMarks(analysis)
  const entities = english ? findEntities(analysis) : []
  const attribution = attribute(analysis, quotes, entities)
  const extraction = composeExtraction(document, attribution, entities, english ? problems : [notEnglish(document), ...problems], options)
  return options.coordinates ? locatePlaces(extraction) : extraction
}

/** Shown at the first paragraph, where a reader sees it at once. */
function notEnglish({ paragraphs: [{ start, end }] }: Document): Problem {
  return { code: 'language', message: 'this does not read like English: only what its quotation marks show was looked for', start, end }
}
