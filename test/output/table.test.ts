import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { table } from '../../src/output/table/index.js'
import { CONTEXT, EXTRACTION, RESULT, withTexts } from './articles.js'

describe('the table', () => {
  test('shows quotes beside their speakers, then who speaks, then names with their counts', () => {
    expect(table.document(RESULT, CONTEXT)).toBe(`\
Coast first
stories/coast.txt

QUOTES 2
  李小龍     │ “Küsten 🌊 first,”
  no speaker │ for rain (indirect)

SPEAKERS 1                    quotes   words
  李小龍      mayor of Öland       1       2

PEOPLE 1                     PLACES 1        ORGANIZATIONS 0
  李小龍  mayor of Öland 1     Öland  SE 1

PROBLEMS 1
  no-speaker nobody is named for this
`)
  })

  test('gives the reasons where asked', () => {
    const out = table.document(RESULT, { ...CONTEXT, width: 120, explain: true })
    expect(out).toContain('│ quote-comma-cue-speaker · cue “said” · via a local paper · confidence 0.97\n')
    expect(out).toContain('│ · the words stand between quotation marks\n')
  })

  test('shows no more than the parts asked for', () => {
    const out = table.document(RESULT, { ...CONTEXT, parts: ['places'] })
    expect(out).toContain('PLACES')
    expect(out).not.toMatch(/QUOTES|SPEAKERS|PEOPLE|ORGANIZATIONS/u)
  })

  test('has colours only where asked for, and reads the same without', () => {
    const escapes = /\u001b\[\d+m/gu
    const colored = table.document(RESULT, { ...CONTEXT, colorLevel: 1 })
    expect(colored).toMatch(escapes)
    expect(colored.replace(escapes, '')).toBe(table.document(RESULT, CONTEXT))
  })

  test('puts lists of names that do not fit side by side below, and keeps what is known of each', () => {
    const people = Array.from({ length: 3 }, (_, i) => ({ id: `p${i + 1}`, name: `Anna-Magdalena van der Hoogenband ${i}`, role: null, mentions: [] }))
    const organizations = [{ id: 'o1', name: 'Society for the Preservation of Old Lighthouses', mentions: [] }]
    const out = table.document({ ...RESULT, extraction: { ...EXTRACTION, people, organizations } }, CONTEXT)
    expect(out).toMatch(/\n\nPEOPLE 3 +PLACES 1\n {2}Anna.* Öland {2}SE 1\n(?: {2}Anna.*\n){2}\nORGANIZATIONS 1\n/u)
  })

  test('heads an empty list of speakers with no blanks behind it', () => {
    expect(table.document({ ...RESULT, extraction: { ...EXTRACTION, speakers: [] } }, CONTEXT)).toMatch(/\nSPEAKERS 0\n/u)
  })

  test('names a quote’s parts one by one where its cue broke it', () => {
    const text = '“Yes,” she said. “No.”'
    const quotes = [{ ...EXTRACTION.quotes[0], spans: [{ start: 1, end: 5 }, { start: 18, end: 21 }] }]
    expect(table.document({ text, kept: {}, extraction: { ...EXTRACTION, quotes } }, CONTEXT)).toContain('“Yes,” “No.”')
  })

  test.each([
    ['The plan is “a gift”, he said.', 'The plan is “a gift', 'The plan is “a gift” (mixed)'],
    ['“A gift” is the plan, he said.', 'A gift” is the plan', '“A gift” is the plan (mixed)'],
    ['It is "a gift", he said.', 'It is "a gift', 'It is "a gift" (mixed)'],
    ['She says “no” and “never” to it.', '“no” and “never', '“no” and “never” (mixed)'],
  ])('gives a mixed quote both its marks: %s', (text, words, shown) => {
    const start = text.indexOf(words)
    const quotes = [{ ...EXTRACTION.quotes[1], type: 'mixed' as const, text: words, spans: [{ start, end: start + words.length }] }]
    expect(table.document({ text, kept: {}, extraction: { ...EXTRACTION, quotes } }, CONTEXT)).toContain(`│ ${shown}\n`)
  })

  test.each([40, 60, 80, 133])('is never wider than %i columns, whatever the story holds', (width) => {
    const word = fc.constantFrom('汉字漢字汉字', 'x'.repeat(200), 'a b c', '🌊🌊', 'naïve', 'مرحبا', 'nai\u0308ve', '한국어', '—')
    fc.assert(fc.property(fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')), (text) => {
      for (const line of table.document(withTexts(text), { ...CONTEXT, width }).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }), { numRuns: 6 })
  })
})

describe('what an article holds reaches no terminal as a command', () => {
  test.each([
    ['an escape sequence', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a C1 control', 'a\u009b2Jb', 'a�2Jb'],
    ['a bell and a delete', 'a\u0007\u007fb', 'a␇␡b'],
    ['a turn of the text’s direction', 'a\u202eb', 'a�b'],
    ['a command to a CI log', '::error::a', ': :error: :a'],
    ['another', '##[error]a', '# #[error]a'],
    ['half a character', 'a\ud83cb', 'a�b'],
  ])('%s', (_, text, shown) => {
    const out = table.document(withTexts(text), CONTEXT)
    expect(out).toContain(shown)
    expect(out).not.toContain(text)
  })

  test('on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(table.document(withTexts(text), CONTEXT)).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/mu)
    }), { numRuns: 100 })
  })
})
