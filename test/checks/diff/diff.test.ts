import { describe, expect, test } from 'vitest'
import { diffStories, type StoryDiff } from '../../../src/checks/diff/index.js'
import { wordEdits } from '../../../src/checks/diff/word-edits.js'
import { extract } from '../../../src/extract.js'

const diff = (before: string, after: string): StoryDiff => diffStories(extract(before), extract(after))

const STORY = `“We won the harbour vote after five long years,” said Ann Lee, the mayor.

“The cranes are old and the docks are tired,” said Tom Hill, a crane driver.
`

describe('an edit', () => {
  test('that leaves quotes and names alone is none', () => {
    expect(diff(STORY, STORY.replaceAll('\n\n', '\n\n\n'))).toEqual({ quotes: [], names: [] })
  })

  test('of marks and capitals alone is none', () => {
    expect(diff(STORY, STORY.replaceAll(/[“”]/gu, '"').replace('years,', 'years!')).quotes).toEqual([])
  })

  test('that adds a quote', () => {
    expect(diff(STORY, `${STORY}\n“Nobody asked the fishermen at all,” said Eva Berg, a skipper.\n`)).toMatchObject({
      quotes: [{ kind: 'added', after: { text: 'Nobody asked the fishermen at all,', speaker: 'Eva Berg' } }],
      names: [{ kind: 'added', type: 'person', after: 'Eva Berg' }],
    })
  })

  test('that removes one', () => {
    expect(diff(STORY, STORY.split('\n\n')[0]).quotes).toMatchObject([{ kind: 'removed', before: { speaker: 'Tom Hill' } }])
  })

  test('that rewords one', () => {
    expect(diff(STORY, STORY.replace('five long', 'seven')).quotes).toMatchObject([{
      kind: 'changed', changes: ['reworded'],
      words: [
        { before: 'We won the harbour vote after', after: 'We won the harbour vote after' },
        { before: 'five long', after: 'seven' },
        { before: 'years,', after: 'years,' },
      ],
    }])
  })

  test('that credits one to another', () => {
    const edits = diff(STORY, STORY.replace('said Tom Hill, a crane driver', 'said Eva Berg, a skipper'))
    expect(edits.quotes).toMatchObject([{ kind: 'changed', changes: ['credited-to-another'], before: { speaker: 'Tom Hill' }, after: { speaker: 'Eva Berg' } }])
  })

  test('that turns direct speech into indirect', () => {
    const indirect = STORY.replace('“The cranes are old and the docks are tired,” said Tom Hill, a crane driver.', 'Tom Hill, a crane driver, said that the cranes were old and the docks were tired.')
    expect(diff(STORY, indirect).quotes).toMatchObject([{ kind: 'changed', changes: ['reworded', 'moved'], before: { type: 'direct' }, after: { type: 'indirect' } }])
  })

  test('that respells a name tells it once, and not of each quote', () => {
    expect(diff(STORY, STORY.replace('Hill', 'Hyll'))).toMatchObject({ quotes: [], names: [{ kind: 'respelt', before: 'Tom Hill', after: 'Tom Hyll' }] })
  })
})

test('wordings without a word in common replace each other', () => {
  expect(wordEdits('all is well', 'nothing works')).toEqual([{ before: 'all is well', after: 'nothing works' }])
})
