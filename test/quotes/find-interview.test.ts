import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'

const INTRODUCTION = 'Rosa Lind, 34, herds goats near Tarn. She spoke to Peter Reed about the drought.'
const ASKED = ['How bad is it?', 'It is the worst that I remember.', 'What did you do?', 'We sold the goats.\n\nThen we sold my donkey.', 'Who helped?', 'They came with cameras. They left us the batteries.']

/** Each quote as who said it and what. */
const answers = (introduction: string, exchanges: readonly string[] = ASKED): readonly string[] =>
  extract([introduction, ...exchanges].join('\n\n')).quotes.filter(({ rule }) => rule.startsWith('interview-answer')).map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`)

describe('an interview whose turns have no labels', () => {
  test('is what follows each question, said by the one who was asked', () => {
    expect(answers(INTRODUCTION)).toEqual([
      'Rosa Lind: It is the worst that I remember.', 'Rosa Lind: We sold the goats. Then we sold my donkey.', 'Rosa Lind: They came with cameras. They left us the batteries.',
    ])
  })

  test.each([
    ['by a paper', 'Rosa Lind herds goats near Tarn. The Tarn Herald sat down with her.'],
    ['in a title', 'Q&A with Rosa Lind'],
    ['by a note', 'Rosa Lind herds goats. What she told us is edited for length.'],
    ['by somebody else named once', 'Rosa Lind herds goats, and Lind sings. Peter Reed talked to her at home.'],
  ])('is introduced %s', (_, introduction) => expect(answers(introduction)[1]).toBe('Rosa Lind: We sold the goats. Then we sold my donkey.'))

  test.each([
    ['in bold', ['**How bad is it?**', 'It is the worst that I remember.', '**What did you do?**', 'We sold the goats.', '**Who helped?**', 'They left us the batteries.']],
    ['with numbers', ['Q1: How bad is it?', 'A1: It is the worst that I remember.', 'Q2: What did you do?', 'A2: We sold the goats.', 'Q3: Who helped?', 'A3: They left us the batteries.']],
    ['asked twice', ['How bad is it?', 'It is the worst that I remember.', 'And you?', 'What did you do?', 'We sold the goats.', 'Who helped?', 'They left us the batteries.']],
    ['with an end that tells of the writer', [...ASKED.slice(0, 2), 'What did you do?', 'We sold the goats.', 'Who helped?', 'They left us the batteries.', 'Peter Reed writes for the Herald.']],
  ])('has questions %s', (_, exchanges) => {
    expect(answers(INTRODUCTION, exchanges)).toEqual(['Rosa Lind: It is the worst that I remember.', 'Rosa Lind: We sold the goats.', 'Rosa Lind: They left us the batteries.'])
  })

  test.each([
    ['nothing says that somebody was asked', 'Rosa Lind, 34, herds goats near Tarn.', ASKED],
    ['nobody speaks of themselves', INTRODUCTION, ['How bad is it?', 'It is bad.', 'What is next?', 'Rain.', 'Who helped?', 'Nobody did.']],
    ['two questions are few', INTRODUCTION, ASKED.slice(0, 4)],
    ['the answers are told between marks', INTRODUCTION, ['How bad is it?', '“I saw it,” she says.', 'And the goats?', '“My goats,” she says.', 'Who helped?', '“Not I,” she says.']],
    ['the asker cites somebody', INTRODUCTION, ['“How bad is it?” asked I?', ...ASKED.slice(1, 3)]],
  ])('is none where %s', (_, introduction, exchanges) => expect(answers(introduction, exchanges)).toEqual([]))

  test('names nobody where what comes first names nobody', () => {
    expect(answers('A farmer spoke to us about the drought.')[0]).toBe('?: It is the worst that I remember.')
  })
})
