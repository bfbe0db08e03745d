import { expect, it } from 'vitest'
import { singleSourceRun } from '../../../src/checks/rules/single-source-run.js'
import { foundBy, saidBy } from './found.js'

const LONG = Array.from({ length: 9 }, () => 'We went down to the harbour and saw the boats.').join(' ')
const by = (name: string, times = 1): readonly string[] => Array.from({ length: times }, () => `[direct “${LONG}”] {_${name}_} <said>.`)

it('finds a long run of one speaker’s words', () => {
  expect(saidBy(singleSourceRun, by('Ann Lee', 5).join('\n\n'))).toEqual(['from here on, 450 words in 5 quotes come from Ann Lee alone'])
})

it.each([
  ['a shorter run', by('Ann Lee', 4)],
  ['a run with another voice in it', [...by('Ann Lee', 3), ...by('Max Berg'), ...by('Ann Lee', 3)]],
  ['a speech in full', [`[direct “${Array.from({ length: 6 }, () => LONG).join(' ')}”] {_Ann Lee_} <said>.`]],
])('lets pass %s', (_, paragraphs) => {
  expect(foundBy(singleSourceRun, paragraphs.join('\n\n'))).toEqual([])
})
