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
    ['by who asks', 'Rosa Lind herds goats. The Herald asked her about them.'],
    ['below a headline that is a question', 'ADVERTISEMENT\n\nIs this the worst drought of all?\n\nRosa Lind herds goats. She talked to us.'],
  ])('is introduced %s', (_, introduction) => expect(answers(introduction)[1]).toBe('Rosa Lind: We sold the goats. Then we sold my donkey.'))

  test.each([
    ['in bold', ['**How bad is it?**', 'It is the worst that I remember.', '**What did you do?**', 'We sold the goats.', '**Who helped?**', 'They left us the batteries.']],
    ['with numbers', ['Q1: How bad is it?', 'A1: It is the worst that I remember.', 'Q2: What did you do?', 'A2: We sold the goats.', 'Q3: Who helped?', 'A3: They left us the batteries.']],
    ['with numbers of their own lines', ['Q1:', 'How bad is it?', 'A1:', 'It is the worst that I remember.', 'Q2:', 'What did you do?', 'A2:', 'We sold the goats.', 'Q3:', 'Who helped?', 'A3:', 'They left us the batteries.']],
    ['asked twice', ['How bad is it?', 'It is the worst that I remember.', 'And you?', 'What did you do?', 'We sold the goats.', 'Who helped?', 'They left us the batteries.']],
    ['with an end that tells of the writer', [...ASKED.slice(0, 2), 'What did you do?', 'We sold the goats.', 'Who helped?', 'They left us the batteries.', 'Peter Reed writes for the Herald.']],
    ['with a last one that is left open', ['How bad is it?', 'It is the worst that I remember.', 'What did you do?', 'We sold the goats.', 'Who helped?', 'They left us the batteries.', 'And now?']],
    ['with stars between them', ['How bad is it?', 'It is the worst that I remember.', '***', 'What did you do?', 'We sold the goats.', '***', 'Who helped?', 'They left us the batteries.', '***']],
    ['with an advertisement between them', ['How bad is it?', 'It is the worst that I remember.', 'What did you do?', 'We sold the goats.', 'ADVERTISEMENT', 'Who helped?', 'They left us the batteries.']],
  ])('has questions %s', (_, exchanges) => {
    expect(answers(INTRODUCTION, exchanges)).toEqual(['Rosa Lind: It is the worst that I remember.', 'Rosa Lind: We sold the goats.', 'Rosa Lind: They left us the batteries.'])
  })

  test.each([
    ['nothing says that somebody was asked', 'Rosa Lind, 34, herds goats near Tarn.', ASKED],
    ['somebody speaks, but nobody is asked', 'Rosa Lind herds goats near Tarn. She spoke at length in the hall of Lind & Reed on Q Street.', ASKED],
    ['only the first question tells of asking', 'Rosa Lind, 34, herds goats near Tarn.', ['Interviews are nothing new to you?', ...ASKED.slice(1)]],
    ['most do not speak of themselves', INTRODUCTION, ['How bad is it?', 'It is the worst that I remember.', 'What is next?', 'Rain.', 'Who helped?', 'Nobody did.']],
    ['who says “I” does so between marks', INTRODUCTION, ['How bad is it?', '“I saw it,” she says.', 'It rained.', 'And the goats?', '“My goats,” she says.', 'They are gone.', 'Who helped?', '“Not I,” she says.', 'She laughs.']],
    ['the teller says “I”, and the answers stand between marks', INTRODUCTION, ['How bad is it?', 'I sit down.', '“Bad,” she says.', '“So bad.”', 'And the goats?', 'I look out.', '“Sold,” she says.', '“All sold.”', 'Who helped?', 'I wait.', '“Nobody,” she says.', '“Nobody at all.”']],
    ['nobody speaks of themselves', INTRODUCTION, ['How bad is it?', 'It is bad.', 'What is next?', 'Rain.', 'Who helped?', 'Nobody did.']],
    ['two questions are few', INTRODUCTION, ASKED.slice(0, 4)],
    ['the answers are told between marks', INTRODUCTION, ['How bad is it?', '“I saw it,” she says.', 'And the goats?', '“My goats,” she says.', 'Who helped?', '“Not I,” she says.']],
    ['the asker cites somebody', INTRODUCTION, ['“How bad is it?” asked I?', ...ASKED.slice(1, 3)]],
  ])('is none where %s', (_, introduction, exchanges) => expect(answers(introduction, exchanges)).toEqual([]))

  test.each([
    ['half of those asked speak of themselves', ['How bad is it?', 'I saw worse.', 'What did you do?', 'We sold the goats.', 'What is next?', 'Rain.', 'Who helped?', 'The neighbours did.'],
      ['I saw worse.', 'We sold the goats.', 'Rain.', 'The neighbours did.']],
    ['every other line is told', ['How bad is it?', 'I saw worse.\n\n“So did he,” she adds.', 'What did you do?', 'We sold the goats.\n\n“All,” she adds.', 'Who helped?', 'They left us the batteries.\n\n“No more,” she adds.'],
      ['I saw worse. “So did he,” she adds.', 'We sold the goats. “All,” she adds.', 'They left us the batteries.']],
    ['an answer ends with what others do', ['How bad is it?', 'I saw worse.', 'What did you do?', 'We sold the goats.\n\nPrices fell.', 'Who helped?', 'They left us the batteries.'],
      ['I saw worse.', 'We sold the goats. Prices fell.', 'They left us the batteries.']],
    ['the last answer does not speak of themselves', ['How bad is it?', 'I saw worse.', 'What did you do?', 'We sold the goats.', 'Who helped?', 'The neighbours did.', 'Peter Reed writes for the Herald.'],
      ['I saw worse.', 'We sold the goats.', 'The neighbours did.']],
    ['an answer begins with “A” or leads up to something', ['How bad is it?', 'A1: I saw worse.', 'What did you do?', 'Goats: we sold them.', 'Who helped?', 'A neighbour lent us a cart.'],
      ['I saw worse.', 'Goats: we sold them.', 'A neighbour lent us a cart.']],
    ['an answer asks what somebody asked', ['How bad is it?', 'I saw worse.', 'What did you do?', 'We sold the goats.\n\n“Why now?” he asked, and what could we say?', 'Who helped?', 'Us? Nobody.\n\n"Who helps the poor?" he asked, and who does?\n\nI know of nobody.'],
      ['I saw worse.', 'We sold the goats. “Why now?” he asked, and what could we say?', 'Us? Nobody. "Who helps the poor?" he asked, and who does? I know of nobody.']],
    ['a long answer ends with a question', ['How bad is it?', `${'I saw worse, and so did he. '.repeat(10)}But who remembers it?`, 'What did you do?', 'We sold the goats.', 'Who helped?', 'They left us the batteries.'],
      [`${'I saw worse, and so did he. '.repeat(10)}But who remembers it?`, 'We sold the goats.', 'They left us the batteries.']],
  ])('has all that is answered where %s', (_, exchanges, told) => expect(answers(INTRODUCTION, exchanges)).toEqual(told.map((text) => `Rosa Lind: ${text}`)))

  test('tells which question each answers', () => {
    const { quotes: [quote] } = extract([INTRODUCTION, ...ASKED].join('\n\n'), { explain: true })
    expect([quote.type, quote.cue, quote.explanation![0]]).toEqual(['direct', null, 'rule interview-answer: it follows the question of paragraph 2'])
  })

  test('names nobody where what comes first names nobody', () => {
    expect(answers('A farmer spoke to us about the drought.')[0]).toBe('?: It is the worst that I remember.')
  })
})
