import { describe, expect, it } from 'vitest'
import { afterSourcesClause, beforeNextClause } from '../../src/quotes/next-clause.js'
import { readStory } from '../story.js'

/** The words of the first quote of a story, once they end where another's clause begins. */
function first(marked: string, tidy: 'end' | 'beginning'): string {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const [{ spans: [{ start, end }] }] = tidy === 'end' ? beforeNextClause(analysis, quotes) : [afterSourcesClause(analysis, quotes[0])]
  return text.slice(start, end)
}

const HILL = '<2 called> [mixed2 the plan “dead”].'

describe('words end before the clause of another', () => {
  it.each([
    ['whose subject has an apposition', `{1 Lee} <1 said> [mixed1 that the vote “will come,” while {2 Tom Hill, her deputy}], ${HILL}`, 'that the vote “will come,”'],
    ['whose subject was taken', `{1 Lee} <1 said> [indirect1 the vote will come, but {2 Tom Hill}] ${HILL}`, 'the vote will come'],
    ['that “and” opens after a comma', `{1 Lee} <1 said> [indirect1 the vote will come, and {2 Tom Hill}] ${HILL}`, 'the vote will come'],
    ['that “even as” opens', `{1 Lee} <1 said> [indirect1 the vote will come even as {2 Tom Hill}] ${HILL}`, 'the vote will come'],
  ])('%s', (_, marked, said) => {
    expect(first(marked, 'end')).toBe(said)
  })

  it.each([
    ['where nothing opens a clause', `{1 Lee} <1 said> [indirect1 the vote of {2 Tom Hill}] ${HILL}`, 'the vote of Tom Hill'],
    ['where “and” joins two subjects', `{1 Lee} <1 said> [indirect1 the vote of Ann and {2 Tom Hill}] ${HILL}`, 'the vote of Ann and Tom Hill'],
    ['where nothing is left', `{1 Lee} <1 said> [indirect1 while {2 Tom Hill}] ${HILL}`, 'while Tom Hill'],
    ['where the other has no words', '{1 Lee} <1 said> [indirect1 the vote will come, while Tom Hill].', 'the vote will come, while Tom Hill'],
    ['where the other speaks elsewhere', `{1 Lee} <1 said> [indirect1 the vote will come, while] {2 Tom Hill} ${HILL}`, 'the vote will come, while'],
  ])('but not %s', (_, marked, said) => {
    expect(first(marked, 'end')).toBe(said)
  })
})

describe('according to somebody, words begin after the clause on who that is', () => {
  it.each([
    ['<According> to {a guard}, [indirect who asked for no name, two ships sank].', 'two ships sank'],
    ['<According> to {the survey}, [indirect which began in May, most sailors were “ill”].', 'most sailors were “ill”'],
  ])('%s', (marked, said) => {
    expect(first(marked, 'beginning')).toBe(said)
  })

  it.each([
    ['no comma ends it', '<According> to {a guard}, [indirect who asked for no name].', 'who asked for no name'],
    ['no clause follows', '<According> to {a guard}, [indirect who asked for no name, a man of the port].', 'who asked for no name, a man of the port'],
    ['its comma stands between marks', '<According> to {a guard}, [mixed who asked “for peace, not war” was sent home].', 'who asked “for peace, not war” was sent home'],
    ['it is not on the source', '<According> to {a guard} of ships, [indirect which sail at night, two were sunk].', 'which sail at night, two were sunk'],
    ['somebody says so', '<Said> {a guard}, [indirect who asked for no name, two ships sank].', 'who asked for no name, two ships sank'],
    ['the credit follows', '[indirect who asked for no name, two ships sank], <according> to {a guard}.', 'who asked for no name, two ships sank'],
    ['nobody is credited', '<According> to this, [indirect who asked for no name, two ships sank].', 'who asked for no name, two ships sank'],
  ])('but not where %s', (_, marked, said) => {
    expect(first(marked, 'beginning')).toBe(said)
  })
})
