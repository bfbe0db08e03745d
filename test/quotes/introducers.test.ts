import { describe, expect, test } from 'vitest'
import { analyze, rangeSpan, type TokenRange, type Tokens } from '../../src/analysis.js'
import type { Credit } from '../../src/quotes/cues.js'
import { introducerOf, namedIntroducerOf, subjectOf } from '../../src/quotes/introducers.js'
import { readDocument } from '../../src/reading/index.js'

/** What is found in a lead, all of a text but for what stands after a bar. */
function inLead<T>(marked: string, find: (tokens: Tokens, lead: TokenRange) => T, show: (found: T, words: (range: TokenRange) => string) => string): string {
  const [lead, rest = ''] = marked.split('|')
  const { document, tokens } = analyze(readDocument('-', lead + rest))
  const words = (range: TokenRange): string => {
    const { start, end } = rangeSpan(tokens, range)
    return document.text.slice(start, end)
  }
  return show(find(tokens, { first: 0, end: tokens.starts.findLastIndex((start) => start < lead.length) + 1 }), words)
}

const credited = (found: Credit | null, words: (range: TokenRange) => string): string => (found ? `${found.source && words(found.source)} … ${words(found.cue)}` : 'nobody')

describe('a colon leads from who says it to the words', () => {
  test.each([
    ['Lee later added:', 'Lee … added'],
    ['Tom Hill was blunter:', 'Tom Hill … :'],
    ['It was late:', 'nobody'],
  ])('%s', (lead, shown) => expect(inLead(lead, introducerOf, credited)).toBe(shown))
})

describe('a lead on the line of its words is of somebody who', () => {
  test.each([
    ['stands first', 'Tom Hill:', 'Tom Hill … :'],
    ['stands after one word', 'And she was clear:', 'she … :'],
    ['stands after a phrase in front', 'On his blog, Tom Hill had this:', 'Tom Hill … :'],
    ['stands after a semicolon', 'It rained; Tom Hill was blunter:', 'Tom Hill … :'],
    ['is no thing', 'The result was plain:', 'nobody'],
    ['opens the clause, and is not spoken of in it', 'The result, Tom Hill was sure:', 'nobody'],
    ['opens the clause, and is not what a phrase is about', 'In all that Tom Hill was blunter:', 'nobody'],
  ])('%s: %s', (_, lead, shown) => expect(inLead(lead, namedIntroducerOf, credited)).toBe(shown))
})

describe('the subject of a first verb', () => {
  test.each([
    ['stands before it', 'Tom Hill was late.', 'Tom Hill'],
    ['may have a name that is a verb in small letters', 'Tom Said was late.', 'Tom Said'],
    ['may end in a word that is a verb elsewhere', 'The building works were late.', 'The building works'],
    ['may be parted from it by a comma', 'Tom Hill, was late.', 'Tom Hill'],
    ['is none where the verb is beyond the lead', 'Tom Hill |was late.', 'nobody'],
    ['is none where nothing stands before it but a mark', '– was late.', 'nobody'],
  ])('%s: %s', (_, lead, shown) => expect(inLead(lead, subjectOf, (found, words) => (found ? words(found) : 'nobody'))).toBe(shown))
})
