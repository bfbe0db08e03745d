import { describe, expect, test } from 'vitest'
import { castOf } from '../../src/attribution/cast.js'
import { narrationOf } from '../../src/attribution/narration.js'
import { readRoles } from '../../src/attribution/roles.js'
import { readStory } from '../story.js'

/** All that a story says of what its people and bodies are: "title: mayor". */
function rolesOf(marked: string): readonly string[] {
  const { story: { text }, analysis, quotes, entities } = readStory(marked)
  const { starts, ends } = analysis.tokens
  return readRoles(analysis, castOf(analysis, entities), narrationOf(analysis, quotes).sentenceOf)
    .map(({ figure, rule, first, end }) => `${figure.name}, ${rule}: ${text.slice(starts[first], ends[end - 1])}`)
}

describe('what somebody is, as a story tells it', () => {
  test.each([
    ['ministry spokesman _Lind_', 'title: ministry spokesman'],
    ['a ministry spokesman _Lind_', 'title: ministry spokesman'],
    ['with spokesman _Lind_', 'title: spokesman'],
    ['greeted spokesman _Lind_', 'title: spokesman'],
    ['On Monday spokesman _Lind_', 'title: spokesman'],
    ['Early spokesman _Lind_', 'title: Early spokesman'],
    ['Secretary of State Mr. _Lind_', 'title: Secretary of State'],
    ['chief of staff _Lind_', 'title: chief of staff'],
    ['Spokesman of nurse _Lind_', 'title: nurse'],
    ['vice-president _Lind_', 'title: vice-president'],
    ['the vice-president _Lind_', 'title: vice-president'],
    ['Dr. _Lind_', 'title: Dr.'],
    ['DCI _Lind_', 'title: DCI'],
    ['who president _Lind_', 'title: president'],
    ['Prosecutors charged businessman _Lind_', 'title: businessman'],
    ['over Republican _Lind_', 'title: Republican'],
    ['whether President _Lind_', 'title: President'],
    ['permanent under secretary _Lind_', 'title: permanent under secretary'],
    ['_Lind_ (D-*Ohio*), a nurse', 'apposition: a nurse'],
    ['_Lind_, 41, a nurse', 'apposition: a nurse'],
    ['_Lind_, a nurse who left', 'apposition: a nurse'],
    ['_Lind_, a nurse of the port', 'apposition: a nurse of the port'],
    ['_Lind_, his nurse', 'apposition: his nurse'],
    ['_Lind_, a retired nurse', 'apposition: a retired nurse'],
    ['_Lind_, the port’s vice-president', 'apposition: the port’s vice-president'],
    ['_Lind_, a baker from *Oaxaca*, *Mexico*, left', 'apposition: a baker from Oaxaca, Mexico'],
    ['_Lind_, a baker from *Oaxaca*, *Mexico* City', 'apposition: a baker from Oaxaca'],
    ['_Lind_, a baker from *Oaxaca*, left', 'apposition: a baker from Oaxaca'],
    ['_Lind_, =Harbour Watch=', 'affiliation: Harbour Watch'],
    ['_Lind_, =Harbour Watch= nurse', 'apposition: Harbour Watch nurse'],
    ['The chief engineer, _Lind_', 'apposition-before: The chief engineer'],
    ['The Minister of Health, _Lind_', 'apposition-before: The Minister of Health'],
    ['The chief engineer, whose son _Lind_', 'title: son'],
    ['As a nurse, _Lind_ slept', 'apposition-before: a nurse'],
    ['With the nurse, _Lind_ of =Harbour Watch=', 'apposition-before: the nurse'],
    ['According to the chief engineer, _Lind_', 'apposition-before: the chief engineer'],
    ['Late, the chief engineer, _Lind_', 'apposition-before: the chief engineer'],
    ['“Never!” scoffed shadow minister _Lind_', 'title: shadow minister'],
    ['Then the Special Adviser to the Minister on Ports, Mr _Lind_, left', 'apposition-before: the Special Adviser to the Minister on Ports'],
    ['Counsel to the chief engineer, _Lind_', 'apposition-before: Counsel to the chief engineer'],
    ['Special adviser to the president on fish, _Lind_', 'apposition-before: Special adviser to the president on fish'],
    ['An aide to the chief engineer, _Lind_', 'apposition-before: the chief engineer'],
    ['The vice-president, _Lind_', 'apposition-before: The vice-president'],
    ['_Lind_ is a nurse', 'copula: a nurse'],
    ['_Lind_ became the chief engineer of the port', 'copula: the chief engineer of the port'],
    ['_Lind_ remains a nurse, he said', 'copula: a nurse'],
    ['_Lind_ (41) was a nurse', 'copula: a nurse'],
  ])('%s', (marked, role) => {
    expect(rolesOf(`${marked}.`)).toEqual([`Lind, ${role}`])
  })

  test.each([
    'Mr. _Lind_', 'a friend of Mrs. _Lind_', 'the harbour _Lind_', 'nurse and _Lind_', 'the nurse’s _Lind_', 'nurse, _Lind_', 'the mayors, _Lind_', 'The mayor spoke, _Lind_', ', _Lind_',
    'In a letter to the mayor, _Lind_ wrote', '_Lind_, who is a nurse', '_Lind_, he is a nurse', '_Lind_, greeted a nurse', '_Lind_, and a nurse', '_Lind_, of a nurse', '_Lind_, smiling at a nurse', '_Lind_, a boat', '_Lind_,', '_Lind_', '_Lind_ (D-*Ohio* , a nurse', '_Lind_ a nurse',
    '_Lind_ is nurse', '_Lind_ is a boat', '_Lind_ left a nurse', '_Lind_ is a friendly', '_Lind_ is', '_Lind_ is the port of a nurse', '*Lind*, a nurse', '*Lind* is a nurse', '=Lind= is a company', '=Lind=, a nurse',
  ])('but not “%s”', (marked) => {
    expect(rolesOf(`${marked}.`)).toEqual([])
  })

  test('is told of bodies by what follows their name', () => {
    expect(rolesOf('=Arbel Lines=, a shipping company, left.')).toEqual(['Arbel Lines, apposition: a shipping company'])
  })

  test('is not told by another person', () => {
    expect(rolesOf('_Lind_, nurse _Tom Reed_ and a baker left.')).toEqual(['Tom Reed, title: nurse'])
  })
})

test('a title has 25 words and no more: a longer run of nouns is a list', () => {
  expect(rolesOf(`${'port '.repeat(24)}spokesman _Lind_`)).toEqual([`Lind, title: ${'port '.repeat(24)}spokesman`])
  expect(rolesOf(`${'port '.repeat(25)}spokesman _Lind_`)).toEqual([])
})
