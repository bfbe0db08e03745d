import { describe, expect, it } from 'vitest'
import { findStatements } from '../../src/quotes/find-statements.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readStory } from '../story.js'

/** The words of each statement of a story with a headline, beside the quotes that are marked in it. */
function statements(...paragraphs: readonly string[]): readonly (readonly string[])[] {
  const { story: { text }, analysis, quotes } = readStory(['Harbour talk', ...paragraphs].join('\n\n'))
  return findStatements(analysis, findMarks(analysis), quotes).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
}

const WORDS = ['The port has been shut. All ships wait outside.', 'We ask all crews to stay on board.']

describe('a statement in no marks', () => {
  it('goes on as long as somebody speaks of themselves or to others', () => {
    expect(statements('Ann Lee wrote:', 'The port is shut today.', 'Please stay on board.', 'The ministry was silent.', 'You may write to it.')).toEqual([['The port is shut today.', 'Please stay on board.']])
  })

  it('is found by the rule that says so', () => {
    const { analysis } = readStory(['Harbour talk', 'Ann Lee wrote:', ...WORDS].join('\n\n'))
    const [{ rule, explanation }] = findStatements(analysis, findMarks(analysis), [])
    expect([rule, explanation]).toEqual(['cited-statement', ['rule cited-statement: words in no marks after a colon that leads up to them']])
  })

  it('goes on for thirty paragraphs at most: longer ones are documents', () => {
    expect(statements('Ann Lee wrote:', ...Array.from({ length: 40 }, () => 'We ask all crews to stay on board.'))[0]).toHaveLength(30)
  })

  it('goes on below what is no part of the story', () => {
    expect(statements('Ann Lee wrote:', 'Advertisement', ...WORDS)).toEqual([WORDS])
  })

  it('may come right after another', () => {
    expect(statements('Ann Lee wrote:', ...WORDS, 'Tom Hill told reporters:', 'We know nothing of it.')).toEqual([WORDS, ['We know nothing of it.']])
  })

  it('may come after one who speaks in marks, and after a line that is no part of the story', () => {
    expect(statements('“I am glad of it,” he said.', 'Ann Lee wrote:', ...WORDS)).toEqual([WORDS])
    expect(statements('The ferry was late.', 'Sign up for our newsletter', 'Ann Lee wrote:', ...WORDS)).toEqual([WORDS])
  })

  it.each([
    ['Dear neighbours,', 'We are sorry for the noise.'], ['Friends of the port,', 'We are sorry for the noise.'], ['Dear all', 'We are sorry for the noise.'],
  ])('begins with its greeting, “%s”', (greeting, words) => {
    expect(statements('The letter read:', greeting, words, 'The ministry was silent.')).toEqual([[greeting, words]])
  })

  it('is more than a greeting', () => {
    expect(statements('The letter read:', 'Dear neighbours,')).toEqual([])
    expect(statements('The letter read:', 'Dear neighbours,', 'The ministry was silent.')).toEqual([])
    expect(statements('The letter read:', 'Dear neighbours, we are sorry for the noise at night.', 'The ministry was silent.')).toEqual([['Dear neighbours, we are sorry for the noise at night.']])
  })

  it.each([
    ['a few words', 'They left.'], ['words without a verb', 'A letter of the crew of the port.'], ['a name that may be a verb', 'The Harbour Board of Upper May.'], ['a heading', 'How the ferry sank at noon'],
    ['marks', '“We ask all crews to stay.”'], ['the next lead', 'We wrote to her:'], ['what another says', '{Tom Hill} <said> [indirect that it was late].'], ['a lead to another', 'We asked Tom Hill to say:'],
  ])('is none where %s follow', (_, next) => {
    expect(statements('Ann Lee wrote:', next)).toEqual([])
  })

  it('may be as short as four words', () => {
    expect(statements('Ann Lee wrote:', 'The port is shut.')).toEqual([['The port is shut.']])
  })

  it('may hold what nobody is said to say', () => {
    expect(statements('Ann Lee wrote:', 'It is <said> [indirect that it rained in the port].')).toEqual([['It is said that it rained in the port.']])
  })
})

describe('a statement beside its lead', () => {
  it('is all the rest of its paragraph where nobody else speaks', () => {
    expect(statements('Ann Lee wrote: We are sorry that the ship was late. It will sail.')).toEqual([['We are sorry that the ship was late. It will sail.']])
  })

  it('stands after what another says', () => {
    expect(statements('{Tom Hill} <said> [indirect that it rained], but Ann Lee wrote: We are sorry that the ship was late.')).toEqual([['We are sorry that the ship was late.']])
  })

  it('ends before the sentence in which another speaks', () => {
    expect(statements('Ann Lee wrote: We are sorry that the ship was late. {Tom Hill} <said> [indirect that it rained].')).toEqual([['We are sorry that the ship was late.']])
  })

  it('is none where the same words are found already, or too few, or in a list', () => {
    expect(statements('{Ann Lee} <wrote>: [indirect We are sorry that the ship was late].')).toEqual([])
    expect(statements('{Ann Lee} <wrote>: [indirect We are sorry that the ship was late]. {Tom Hill} <said> [indirect that it rained].')).toEqual([])
    expect(statements('Ann Lee wrote: We are sorry.')).toEqual([])
    expect(statements('Ann Lee wrote: 12 ships are late, and we ask all crews to stay.')).toEqual([])
    expect(statements('Ann Lee wrote: We are sorry that it rained, {Tom Hill} <said> [indirect that it snowed].')).toEqual([])
    expect(statements('Ann Lee wrote: – We are sorry that the ship was late.')).toEqual([])
  })
})

describe('a post over its author’s name and handle', () => {
  it('may be as short as four words', () => {
    expect(statements('It was late.', 'Tarn is ours again.', '— Ann Lee (@annlee) May 4, 2024')).toEqual([['Tarn is ours again.']])
    expect(statements('It was late.', 'Tarn is ours.', '— Ann Lee (@annlee) May 4, 2024')).toEqual([])
  })
})
