import { expect, it } from 'vitest'
import { singleSourceRun } from '../../../src/checks/rules/single-source-run.js'
import { foundBy, saidBy } from './found.js'

const LONG = Array.from({ length: 10 }, () => 'We went down to the harbour and saw the boats.').join(' ')
const by = (name: string): string => `[direct “${LONG}”] {_${name}_} <said>.`

it('finds a long run of one speaker’s words', () => {
  expect(saidBy(singleSourceRun, [by('Ann Lee'), by('Ann Lee'), by('Ann Lee')].join('\n\n'))).toEqual(['from here on, 300 words in 3 quotes come from Ann Lee alone'])
})

it.each([
  ['a shorter run', [by('Ann Lee'), by('Ann Lee')]],
  ['a run with another voice in it', [by('Ann Lee'), by('Ann Lee'), by('Max Berg'), by('Ann Lee'), by('Ann Lee')]],
])('lets pass %s', (_, paragraphs) => {
  expect(foundBy(singleSourceRun, paragraphs.join('\n\n'))).toEqual([])
})
