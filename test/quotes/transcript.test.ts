import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findTranscriptTurns } from '../../src/quotes/find-transcript.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readDocument } from '../../src/reading/index.js'

/** Who says what in a transcript with a headline, as "name words". */
function turns(...paragraphs: readonly string[]): readonly string[] {
  const text = ['Harbour talk', ...paragraphs].join('\n\n')
  const analysis = analyze(readDocument('-', text))
  return findTranscriptTurns(analysis, findMarks(analysis)).map(({ source, spans }) => `${text.slice(source!.start, source!.end)} | ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)
}

describe('a transcript is read', () => {
  test.each([
    ['by names in capitals', ['LEE: Who won?', 'BERG: We did.', 'LEE: And then?'], ['LEE | Who won?', 'BERG | We did.', 'LEE | And then?']],
    ['by names that come again', ['Ann Lee: Who won?', 'Bo Berg: We did.', 'Ann Lee: And then?'], ['Ann Lee | Who won?', 'Ann Lee | And then?']],
    ['by names that come again without the first', ['Ann Lee: Who won?', 'Herald: We did.', 'Lee: And then?'], ['Ann Lee | Who won?', 'Lee | And then?']],
    ['by names whose titles and parties go', ['GOV. ANN LEE (D-OHIO): Who won?', 'SEN. BERG: We did.', 'GOV. LEE: And then?'], ['GOV. ANN LEE (D-OHIO) | Who won?', 'SEN. BERG | We did.', 'GOV. LEE | And then?']],
    ['by Question: and Answer:', ['Question: Who won?', 'Answer: We did.', 'Question: And then?', 'Answer: Sleep.'], ['Answer | We did.', 'Answer | Sleep.']],
    ['by names with particles', ['Ann de Vries: Who won?', 'Bo: We did.', 'Ann de Vries: And then?'], ['Ann de Vries | Who won?', 'Ann de Vries | And then?']],
    ['by names with title and party', ['SEN. ANN LEE (D-OHIO): Who won?', 'BO O’BERG: We did.', 'BO O’BERG: And then?'], ['SEN. ANN LEE (D-OHIO) | Who won?', 'BO O’BERG | We did.', 'BO O’BERG | And then?']],
    ['by members of parliament', ['Mr Lee (Northtown): Who won?', 'The Minister for Transport (Ms Berg): We did.', 'Mr Lee: And then?', 'Ms Berg: Sleep.'], ['Mr Lee (Northtown) | Who won?', 'The Minister for Transport (Ms Berg) | We did.', 'Mr Lee | And then?', 'Ms Berg | Sleep.']],
    ['by Q: and A:', ['Q. Who won?', 'A. We did.'], ['A. | We did.']],
    ['by Q. and A.', ['Q. Who won?', 'A. We did.'], ['A. | We did.']],
    ['by names in bold', ['**Lee:** Who won?', '**Berg**: We did.', '__Lee:__ And then?'], ['Lee | Who won?', 'Lee | And then?']],
    ['with what stands between its turns', ['LEE: Who won?', 'The room laughed.', 'BERG: We did.', 'LEE: And then?'], ['LEE | Who won?', 'BERG | We did.', 'LEE | And then?']],
    ['with marks in the middle', ['LEE: Who won the “cup”?', 'LEE: We did.'], ['LEE | Who won the “cup”?', 'LEE | We did.']],
  ])('%s', (_, paragraphs, said) => expect(turns(...paragraphs)).toEqual(said))
})

describe('no transcript is', () => {
  test.each([
    ['a single label', ['LEE: We won.', 'The room laughed.']],
    ['two names that come once', ['Ann Lee: Who won?', 'Bo Berg: We did.']],
    ['a label with other words', ['Ann Lee said: We won.', 'Ann Lee said: We won again.']],
    ['a label with a small word that ends as a particle does', ['Lee inside: Who won?', 'Berg official: We did.', 'Lee inside: And then?']],
    ['a count of votes', ['Ann Lee: 1,204.', 'Bo Berg: 900', 'Ann Lee: 77']],
    ['a list of prices', ['Grown Folk: €5 Children: €3', 'Grown Folk: €6 Children: €2']],
    ['a label with nothing behind it', ['LEE:', 'BERG:']],
    ['a colon between figures', ['LEE 12:30 and on', 'BERG 12:45 and on']],
    ['a colon apart from its name', ['LEE : Who won?', 'BERG : We did.']],
    ['a long label', ['A B C D E F G H I J K L: Who won?', 'A B C D E F G H I J K L: We did.']],
    ['an initial', ['A. Lind scored twice.', 'A. Reed scored once.']],
    ['a full stop after a name', ['Lee. Who won?', 'Lee. We did.']],
  ])('%s', (_, paragraphs) => expect(turns(...paragraphs)).toEqual([]))

  test('left to itself where marks tell more', () => {
    expect(turns('LEE: “Who won?”', 'BERG: We did.', 'LEE: And then?')).toEqual(['BERG | We did.', 'LEE | And then?'])
  })

  test('a dateline, where nobody comes again', () => {
    expect(turns('MUSCAT: The ferry left on Monday, an official said.', 'OSLO: The ferry came on Tuesday, an official said.')).toEqual([])
  })
})

describe('in a page that is a transcript throughout, a turn goes on to the next label', () => {
  const around = (...told: readonly string[]): readonly string[] => turns('LEE: Who won?', 'BERG: We did.', ...told, 'LEE: And then?', 'BERG: Sleep.')

  test.each([
    ['where somebody says “I”', ['I was tired.'], 'BERG | We did. … I was tired.'],
    ['up to the last that does', ['It was late.', 'You know how it is.', 'The room laughed.'], 'BERG | We did. … It was late. … You know how it is.'],
    ['with short forms', ['I’d do it again.'], 'BERG | We did. … I’d do it again.'],
    ['but not over the page’s own words', ['The room laughed.'], 'BERG | We did.'],
    ['but not over asides and headings', ['(We all laugh.)', '[I laugh.]', 'What we did next'], 'BERG | We did.'],
  ])('%s', (_, told, said) => expect(around(...told)[1]).toBe(said))

  test('but not after the last label, nor where names are spelled out, nor in few turns', () => {
    expect(turns('LEE: Who won?', 'BERG: We did.', 'LEE: And then?', 'BERG: Sleep.', 'We thank Ms Berg.').at(-1)).toBe('BERG | Sleep.')
    expect(turns('LEE: Who won?', 'BERG: We did.', 'I was tired.', 'LEE: And then?')[1]).toBe('BERG | We did.')
    expect(turns('Ann Lee: Who won?', 'Bo Berg: We did.', 'I was tired.', 'Ann Lee: And then?', 'Bo Berg: Sleep.')[1]).toBe('Bo Berg | We did.')
  })
})
