import { expect, test } from 'vitest'
import { hasPlainLetters } from '../src/plain-letters.js'
import { countWords } from '../src/word-count.js'

test.each([['It’s 7 p.m. — “late”…', true], ['', true], ['Élysée', false], ['½ mile', false], ['東京', false], ['a​b', false]])('a text in English letters alone: %j', (text, plain) => {
  expect(hasPlainLetters(text)).toBe(plain)
})

test.each([['It’s a hard-won day in the U.S. — “late”', 8], ['L’Élysée a dit', 3], ['東京 tower', 2], ['', 0]])('words are counted alike in all letters: %j', (text, count) => {
  expect(countWords(text)).toBe(count)
})
