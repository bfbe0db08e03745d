import { expect, it } from 'vitest'
import { findParagraphs } from '../../src/reading/paragraphs.js'

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

it.each([
  ['empty lines', 'One.\n\nTwo.\n \n\nThree.'],
  ['Windows line ends', 'One.\r\n\r\nTwo.\r\nThree.'],
  ['old Mac line ends', 'One.\rTwo.\rThree.'],
  ['single line breaks', 'One.\nTwo.\nThree.'],
  ['indents', '  One.\n  Two.\n  Three.'],
])('paragraphs end at %s', (_, text) => {
  expect(paragraphs(text)).toEqual(['One.', 'Two.', 'Three.'])
})

it('puts lines together that were wrapped by hand', () => {
  const wrapped = 'The ferry left Port Amsel at noon on Tuesday\nwith forty passengers and a cargo of seed,\nthe company said.\n\nIt came back the same evening without any\nof them.'
  expect(paragraphs(wrapped).map((text) => text.split('\n').length)).toEqual([3, 2])
})

it('opens a paragraph at an indent in wrapped text', () => {
  const wrapped = '   The ferry left Port Amsel at noon on Tuesday\nwith forty passengers and a cargo of seeds here.\n   It came back the same evening without any of\nthem, and nobody on the island could say why.'
  expect(paragraphs(wrapped)).toHaveLength(2)
})

it('goes on where a line breaks off in the middle of a sentence', () => {
  expect(paragraphs('The mayor said\nthat nothing was lost.\nThe harbour is open.')).toEqual(['The mayor said\nthat nothing was lost.', 'The harbour is open.'])
})

it('has none for an empty text, or one of white space', () => {
  expect(paragraphs('')).toEqual([])
  expect(paragraphs(' \n\t\r\n\u200b')).toEqual([])
})
