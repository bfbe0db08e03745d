import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { isClauseVerb } from '../../src/attribution/clause-verb.js'
import { readDocument } from '../../src/reading/index.js'

/** Of a sentence the words that lead up to a title as the verb of its clause. */
function verbsOf(text: string): readonly string[] {
  const { tokens: { words }, sentences: [{ first, end }] } = analyze(readDocument('-', text))
  return words.slice(first, end).flatMap((word, index) => (isClauseVerb(words, first, first + index) ? [word.text] : []))
}

describe('before a title', () => {
  test.each([
    ['after people', 'Prosecutors charged businessman Tom Reed.', 'charged'],
    ['after a body', 'The jury convicted former officer Tom Reed.', 'convicted'],
    ['after things', 'The goals left manager Tom Reed fuming.', 'left'],
    ['after a name', 'Lind trounced Senator Tom Reed.', 'trounced'],
    ['after an adverb', 'A panel narrowly advanced President Tom Reed.', 'advanced'],
    ['in the present after an adverb', 'Lind openly admires President Tom Reed.', 'admires'],
    ['in the present after a name', 'Lind faces challenger Tom Reed.', 'faces'],
    ['in the present after a thing', 'The ruling urges President Tom Reed.', 'urges'],
    ['after “would”', 'Lind would replace Secretary Tom Reed.', 'replace'],
    ['after “have”', 'Some have attended Justice Tom Reed.', 'attended'],
    ['in “-ing” after “after”', 'So after disputing referee Tom Reed.', 'disputing'],
    ['in “-ing” after a body', 'A group backing Governor Tom Reed.', 'backing'],
  ])('a word is a verb %s: %s', (_, text, verb) => expect(verbsOf(text)).toEqual([verb]))

  test.each([
    'The ousted mayor Tom Reed.', 'A recently retired teacher Tom Reed.', 'Convicted murderer Tom Reed.', 'Recently retired teacher Tom Reed.', 'Former disgraced mayor Tom Reed.',
    'Russian jailed dissident Tom Reed.', 'Democratic defeated rival Tom Reed.', 'London based singer Tom Reed.', 'Before acting Secretary Tom Reed.', 'The film stars Tom Reed.', 'The board’s ousted chairman Tom Reed.',
    'The nightly news anchor Tom Reed.', 'A singing teacher Tom Reed.', 'The harbour used lamp.', 'A sports writer Tom Reed.', 'The former undisputed champion Tom Reed.', 'Her red nurse Tom Reed.',
  ])('none is in “%s”', (text) => expect(verbsOf(text)).toEqual([]))
})
