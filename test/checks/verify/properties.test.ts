import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeQuote, verifyWords } from './composed-quote.js'

/** Words that are all different, so that it is clear which were changed; none is a filler. */
const arbitrarySpeech = fc.record({
  words: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/u).filter((word) => !/^(?:u+[hm]+|e+[hmr]+|h+m+|a+h+|mh+m|ahem)$/u.test(word)), { minLength: 30, maxLength: 120 }),
  marks: fc.array(fc.constantFrom(' ', ', ', '. ', '\n', ' – ', '; '), { minLength: 120, maxLength: 120 }),
})
const speechOf = ({ words, marks }: { readonly words: readonly string[]; readonly marks: readonly string[] }): string =>
  words.map((word, index) => word + marks[index]).join('')

/** A stretch of at least so many of the words, as indexes. */
const arbitraryStretch = (count: number, least: number) =>
  fc.tuple(fc.nat(count - least), fc.integer({ min: least, max: 40 })).map(([start, length]) => ({ start, end: Math.min(count, start + length) }))

describe('any part of a transcript', () => {
  test('is verbatim', async () => {
    await fc.assert(fc.asyncProperty(arbitrarySpeech.chain((speech) => fc.tuple(fc.constant(speech), arbitraryStretch(speech.words.length, 1))), async ([speech, { start, end }]) => {
      const said = speechOf(speech)
      const from = speechOf({ words: speech.words.slice(0, start), marks: speech.marks }).length
      const quote = speechOf({ words: speech.words.slice(start, end), marks: speech.marks.slice(start) })
      expect(said.slice(from, from + quote.length)).toBe(quote)
      expect(await verifyWords([quote], said)).toMatchObject({ fidelity: 'verbatim', liberties: [] })
    }))
  })

  test('with some words changed is altered by exactly those', async () => {
    const arbitraryChange = arbitrarySpeech.chain((speech) => arbitraryStretch(speech.words.length, 10).chain((stretch) =>
      fc.uniqueArray(fc.nat(stretch.end - stretch.start - 1), { minLength: 1, maxLength: Math.floor((stretch.end - stretch.start) / 4) })
        .map((changed) => ({ speech, ...stretch, changed }))))
    await fc.assert(fc.asyncProperty(arbitraryChange, async ({ speech, start, end, changed }) => {
      const original = speech.words.slice(start, end)
      const quoted = original.map((word, index) => (changed.includes(index) ? `${word}0x${index}` : word))
      const verified = await verifyWords([quoted.join(' ')], speechOf(speech))
      expect(verified.fidelity).toBe('altered')
      const alterations = verified.changes.filter(({ kind }) => kind !== 'same')
      expect(alterations.every(({ kind }) => kind === 'changed')).toBe(true)
      expect(alterations.flatMap((change) => change.quoted.split(' '))).toEqual(quoted.filter((_, index) => changed.includes(index)))
      expect(alterations.flatMap((change) => change.said.split(' '))).toEqual(original.filter((_, index) => changed.includes(index)))
    }))
  })
})

test('sentences in another order are never verbatim', async () => {
  const arbitrarySentences = fc.tuple(
    fc.array(fc.array(fc.constantFrom('we', 'won', 'the', 'vote', 'tide', 'boats', 'and', 'came', 'home'), { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 6 }),
    fc.infiniteStream(fc.nat()),
  )
  await fc.assert(fc.asyncProperty(arbitrarySentences, async ([sentences, numbers]) => {
    const shuffled = sentences.map((sentence) => ({ sentence, key: numbers.next().value as number })).sort((a, b) => a.key - b.key).map(({ sentence }) => sentence)
    const said = composeQuote(sentences)
    const quote = composeQuote(shuffled)
    fc.pre(shuffled.flat().join(' ') !== sentences.flat().join(' '))
    expect((await verifyWords([quote], said)).fidelity).not.toBe('verbatim')
  }))
})

test('no text makes it throw', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 400 }), async (spans, said) => {
    await verifyWords(spans, said)
  }))
})
