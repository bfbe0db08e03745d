import { expect, test } from 'vitest'
import { codePointOffsets, recountOffsets } from '../../src/output/offsets.js'
import { plain, resultOf } from './marked-result.js'

/** Where a text's UTF-16 units lie, in another unit. */
const counted = (text: string, unit: 'codepoint' | 'byte'): readonly number[] => {
  const { extraction } = resultOf(plain('Lee won.'))
  const problems = Array.from({ length: text.length + 1 }, (_, at) => ({ code: 'language' as const, message: '', start: at, end: at }))
  return recountOffsets({ ...extraction, problems }, text, unit).problems.map(({ start }) => start)
}

test.each([
  ['letters', 'ab', [0, 1, 2], [0, 1, 2]],
  ['accents and signs', 'é–', [0, 1, 2], [0, 2, 5]],
  ['the last of one byte, the first of two', '\u007f\u0080', [0, 1, 2], [0, 1, 3]],
  ['the last of two bytes, the first of three', '\u07ff\u0800', [0, 1, 2], [0, 2, 5]],
  ['a pair of surrogates', 'a😀b', [0, 1, 2, 2, 3], [0, 1, 5, 5, 6]],
  ['the first and the last pair', '\u{10000}\u{10ffff}', [0, 1, 1, 2, 2], [0, 4, 4, 8, 8]],
  ['a second half after a letter', 'a\udc00b', [0, 1, 2, 3], [0, 1, 4, 5]],
  ['a second half at the start', '\udfffb', [0, 1, 2], [0, 3, 4]],
  ['a first half without a second', '\ud800b\udbff', [0, 1, 2, 3], [0, 3, 4, 7]],
  ['what comes right after the surrogates', '\ud800\ue000', [0, 1, 2], [0, 3, 6]],
])('%s count as they are written', (_, text, codePoints, bytes) => {
  expect(counted(text, 'codepoint')).toEqual(codePoints)
  expect(counted(text, 'byte')).toEqual(bytes)
  expect(Array.from({ length: text.length + 1 }, (_one, at) => codePointOffsets(text)(at))).toEqual(codePoints)
})
