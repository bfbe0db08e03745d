import { describe, expect, test } from 'vitest'
import { comparedForm, scanWords } from '../../src/checks/compared-words.js'

/** The words of a text as they are compared. */
function formsOf(text: string): readonly string[] {
  const forms: string[] = []
  scanWords(text, (start, end) => forms.push(comparedForm(text.slice(start, end))))
  return forms
}

describe('a number is the same in words and in digits', () => {
  test.each([
    ['five', '5'], ['twenty', '20'], ['twenty-five', '25'], ['ninety nine', '99'], ['a hundred', '100'], ['two hundred and five', '205'], ['one thousand two hundred', '1200'],
    ['twelve hundred', '1200'], ['Three thousand and one', '3001'], ['twenty-five million', '25000000'], ['25 million', '25000000'], ['1.2 million', '1200000'], ['1,200', '1200'],
    ['four hundred thousand', '400000'], ['one million two hundred thousand and three', '1200003'], ['zero', '0'], ['2.5', '2.5'],
  ])('%s', (words, digits) => expect(formsOf(words)).toEqual([digits]))

  test.each([
    ['nine one one', ['9', '1', '1']], ['five and six', ['5', 'and', '6']], ['twenty, five', ['20', '5']], ['two thousand, she said', ['2000', 'she', 'said']],
    ['a vote and a half', ['a', 'vote', 'and', 'a', 'half']], ['a hundred and counting', ['100', 'and', 'counting']], ['hundreds of thousands', ['hundreds', 'of', 'thousands']],
    ['twenty twenty-four', ['20', '24']], ['thousand', ['thousand']], ['one hundred zero', ['100', '0']], ['and a', ['and', 'a']], ['2026 five', ['2026', '5']],
  ])('%s says more than one number, or none', (words, forms) => expect(formsOf(words)).toEqual(forms))

  test('a long row of number words costs no more than its length', () => {
    expect(formsOf('one '.repeat(100_000))).toHaveLength(100_000)
  })
})
