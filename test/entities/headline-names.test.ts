import { describe, expect, test } from 'vitest'
import { cutHeadlineNames } from '../../src/entities/headline-names.js'
import { namesAfter } from './marked-mentions.js'

/** The first name, of the headline, when the story below it goes on with these. */
const cut = (headline: string, story: string): string => namesAfter(cutHeadlineNames, `${headline}\n\nIt rained on Monday, said ${story}, and on all the days that followed it.`)[0]

describe('a name of a headline in capitals', () => {
  test.each([
    ['ends where the story’s name does', '_Mara Lind Hits_ Back at Critics', '_Mara Lind_', 'person Mara Lind'],
    ['begins where it does', '_Critic Mara Lind_ Hits Back', '_Mara Lind_', 'person Mara Lind'],
    ['may be a surname', '_Lind Hits_ Back at Critics', '_Lind_', 'person Lind'],
    ['is as long as may be', '_Mara Lind Reed Hits_ Back', '_Mara Lind_ and _Mara Lind Reed_', 'person Mara Lind Reed'],
    ['is as long as may be, at its end', '_Mara Lind Reed_ Hits Back', '_Mara_ and _Lind Reed_', 'person Lind Reed'],
    ['is its beginning, of two as long', '_Mara Lind_ Hits Back', '_Lind_ and _Mara_', 'person Mara'],
    ['may be a body’s', '=Arbel Lines Sue= Critics of the Quay', '=Arbel Lines=', 'organization Arbel Lines'],
    ['keeps its type, whatever the story’s is', '*Arbel Lines Sue* Critics of the Quay', '=Arbel Lines=', 'place Arbel Lines'],
    ['stays if the story has all of it', '_Mara Lind Hits_ Back at Critics', '_Mara Lind_ and _Mara Lind Hits_', 'person Mara Lind Hits'],
    ['stays if the story has none of it', '_Mara Lind Hits_ Back at Critics', '_Tom Reed_', 'person Mara Lind Hits'],
    ['stays if the story has but its middle', '_Happy Mara Hits_ Back at Critics', '_Mara_', 'person Happy Mara Hits'],
    ['stays if the headline alone has its beginning', '_Mara Lind Hits_ Back at _Mara Lind_', '_Tom Reed_', 'person Mara Lind Hits'],
  ])('%s', (_, headline, story, name) => expect(cut(headline, story)).toBe(name))

  test('is cut there alone', () => {
    expect(namesAfter(cutHeadlineNames, '_Lind_ Hits Back\n\nIt rained on Monday, said _Mara Lind Reed_ and _Mara Lind_, and on all the days that followed it.')).toEqual(['person Lind', 'person Mara Lind Reed', 'person Mara Lind'])
    expect(namesAfter(cutHeadlineNames, 'It rained on Monday, said _Mara Lind Reed_ and _Mara Lind_, and on all the days that followed it.')).toEqual(['person Mara Lind Reed', 'person Mara Lind'])
  })
})
