import { expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findQuotes } from '../../src/quotes/index.js'
import { readDocument } from '../../src/reading/index.js'

const said = (text: string): readonly (readonly string[])[] =>
  findQuotes(analyze(readDocument('-', text))).quotes.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))

it('leaves what a speaker cites to the turn of the speaker', () => {
  const text = 'Harbour talk\n\nLEE: I said the ferry was late. Berg told me “never again”.\n\nBERG: He said the cranes would come.\n\nLEE: Soon.'
  expect(said(text)).toEqual([['I said the ferry was late. Berg told me “never again”.'], ['He said the cranes would come.'], ['Soon.']])
})
