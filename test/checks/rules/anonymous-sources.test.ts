import { expect, it } from 'vitest'
import { anonymousSources, isNameless } from '../../../src/checks/rules/anonymous-sources.js'
import { foundBy, saidBy } from './found.js'

it('counts quotes from sources without a name, and shows the first', () => {
  const story = '[direct “The port will shut,”] {_Ann Lee_} <said>.\n\n{A person familiar with the talks} <said> [indirect it would not].\n\n{Two sources} <said> [indirect it might].'
  expect(foundBy(anonymousSources, story)).toEqual(['A person familiar with the talks'])
  expect(saidBy(anonymousSources, story)).toEqual(['2 of 3 quotes come from sources without a name, and it is not said why: “A person familiar with the talks”, “Two sources”'])
})

it('does not count a source of whom it is said why', () => {
  expect(foundBy(anonymousSources, '{A person familiar with the talks}, who was not authorized to speak, <said> [indirect the port would shut].')).toEqual([])
})

it('is silent where everybody has a name', () => {
  expect(foundBy(anonymousSources, '[direct “The port will shut,”] {_Ann Lee_} <said>.')).toEqual([])
})

it.each(['a senior official', 'two former aides', 'sources', 'an industry insider', 'people briefed on the plan', 'one current employee'])('knows that %s keeps a name back', (words) => {
  expect(isNameless(words)).toBe(true)
})

it.each(['fire officials', 'the ministry', 'residents', 'critics', 'the officials’ union', 'police'])('knows that %s has none to keep back', (words) => {
  expect(isNameless(words)).toBe(false)
})
