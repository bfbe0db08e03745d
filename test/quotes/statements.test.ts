import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findQuotes } from '../../src/quotes/index.js'
import { readDocument } from '../../src/reading/index.js'

/** The statements of a story with a headline, each as [source, words…]. */
const statements = (...paragraphs: readonly string[]): readonly (readonly string[])[] => read(paragraphs).map(({ source, said }) => [source, ...said])

function read(paragraphs: readonly string[]): readonly { source: string; cue: string; said: readonly string[] }[] {
  const text = ['Harbour talk', ...paragraphs].join('\n\n')
  const words = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '')
  return findQuotes(analyze(readDocument('-', text))).quotes.filter(({ rule }) => rule === 'cited-statement').map(({ source, cue, spans }) => ({ source: words(source), cue: words(cue), said: spans.map(words) }))
}

const WORDS = ['The port has been shut. All ships wait outside.', 'We ask all crews to stay on board.']

describe('a statement in no marks', () => {
  it.each([
    ['In a statement, the minister, Ann Lee, said:', 'the minister, Ann Lee', 'said'], ['Ann Lee said in a statement on Monday:', 'Ann Lee', 'said'], ['Ann Lee wrote to all crews:', 'Ann Lee', 'wrote'],
    ['The letter, signed by Ann Lee, read:', 'The letter, signed by Ann Lee', 'read'], ['Ann Lee posted on X, formerly Twitter:', 'Ann Lee', 'posted'], ['The club issued a statement saying:', 'The club', 'saying'],
    ['Ann Lee told reporters in Lusaka:', 'Ann Lee', 'told'], ['Ann Lee wrote the following:', 'Ann Lee', 'wrote'], ['Ann Lee wrote as follows:', 'Ann Lee', 'wrote'], ['The letter said:', 'The letter', 'said'],
  ])('is led up to by “%s”', (lead, source, cue) => {
    expect(read([lead, ...WORDS, 'The ministry was silent.'])).toEqual([{ source, cue, said: WORDS }])
  })

  it('ends where another speaks', () => {
    expect(statements('Ann Lee wrote:', 'The port is shut today.', 'Tom Hill told us that he was glad.')).toEqual([['Ann Lee', 'The port is shut today.']])
  })

  it('may stand beside its lead', () => {
    expect(statements('The ferry was late. The statement read: We condemn the attack on our ship. We demand an inquiry.')).toEqual([['The statement', 'We condemn the attack on our ship. We demand an inquiry.']])
    expect(statements('The captain wrote: Please stay on board until noon. Ann Lee, a nurse, said she was glad.')).toEqual([['The captain', 'Please stay on board until noon.']])
  })

  it('has what it cites for its own', () => {
    expect(statements('The letter read:', 'You said that I called the port “a ruin”. I never called it that.')).toEqual([['The letter', 'You said that I called the port “a ruin”. I never called it that.']])
  })

  it('is a post over its author’s name and handle', () => {
    expect(statements('It was late.', 'Tarn lives from its port. We will not let it die.', '— Ann Lee (@annlee) May 4, 2024')).toEqual([['Ann Lee', 'Tarn lives from its port. We will not let it die.']])
    expect(statements('It was late.', 'Tarn lives from its port. They will not let it die.', '— Ann Lee, baker')).toEqual([])
  })

  it('is not what another kind of colon leads up to', () => {
    for (const lead of ['The minister said three things were clear:', 'Ann Lee announced the following measures:', 'The board said that these were shut:', 'Ann Lee had three ships, including:', 'The man read:', 'It ran in several states:', 'Ann Lee wanted to write:',
      'Ann Lee wrote the rules of the port:', 'Ann Lee told the crews she met:', 'Ann Lee told the board whether to sail:', 'The rain said:', 'Ann Lee came close to saying:', 'Ann Lee met Tom Said:',
      'Ann Lee wrote to the crews of the old ferries of the port at the mouth of the river:']) {
      expect([lead, statements(lead, ...WORDS)]).toEqual([lead, []])
    }
    expect(statements('The ferry leaves at: 9 a.m.', 'Ann Lee wrote: 12 ships.', 'Lee said: no.')).toEqual([])
  })

  it('is none where a list, marks, a heading or another lead follows', () => {
    for (const next of ['– We sleep at noon.', '1. We sleep at noon.', 'The next day', 'Tom Hill wrote to her:']) expect([next, statements('Ann Lee wrote:', next)]).toEqual([next, []])
  })

  it('is not looked for where the teller speaks in the first person', () => {
    expect(statements('I went to the port at dawn.', 'Ann Lee wrote:', ...WORDS)).toEqual([])
  })
})
