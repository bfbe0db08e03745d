import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { groupPeople } from '../../src/entities/group-people.js'
import { cutHeadlineNames } from '../../src/entities/headline-names.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import type { Mention } from '../../src/entities/mention.js'
import { tokensWithin } from '../../src/analysis.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** The people of a marked story, each as the list of the words that name them, in the order of the text. */
function peopleOf(marked: string): readonly (readonly string[])[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const mentions = story.mentions.map((mention) => makeMention(analysis, tokensWithin(analysis.tokens, mention), 'person')).filter((mention): mention is Mention => mention !== null)
  return groupPeople(analysis.tokens, cutHeadlineNames(analysis, mentions))
    .map((group) => [...group].sort((a, b) => a.first - b.first).map(({ span }) => story.text.slice(span.start, span.end)))
}

describe('the mentions of one person', () => {
  test('are put together from the full name and its short forms', () => {
    expect(peopleOf('_Mara Lind_ came. Ms. _Lind_ left; _Mara_ slept.')).toEqual([['Mara Lind', 'Lind', 'Mara']])
  })

  test('leave out a title that stands before the name', () => {
    expect(peopleOf('_Legislator Mara Lind_ came.')).toEqual([['Mara Lind']])
  })

  test('are found behind a slip of the pen', () => {
    expect(peopleOf('_Mara Lindqvist_ came. _Lindquist_ left.')).toEqual([['Mara Lindqvist', 'Lindquist']])
    expect(peopleOf('_Mara Lindqvist_ and _Tom Lindquist_ came.')).toEqual([['Mara Lindqvist'], ['Tom Lindquist']])
  })

  test('are no slips where the other form comes more often', () => {
    expect(peopleOf('_Marco Delacrois_ came. _Delacroix_ left, _Delacroix_ slept, and _Delacroix_ woke.')).toEqual([['Marco Delacrois'], ['Delacroix', 'Delacroix', 'Delacroix']])
  })

  test.each([
    ['a surname that comes first', '_Lin Meilian_ came. Ms. _Lin_ left.', ['Lin Meilian', 'Lin']],
    ['a given name in two parts', '_Yoon Tae-suk_ came. _Yoon_ left.', ['Yoon Tae-suk', 'Yoon']],
    ['two surnames', '_Lucía Márquez Ibarra_ came. _Márquez_ left, _Márquez Ibarra_ slept.', ['Lucía Márquez Ibarra', 'Márquez', 'Márquez Ibarra']],
    ['a patronymic', '_Sergei Nikolayevich Orlin_ came. _Sergei Orlin_ left, _Orlin_ slept.', ['Sergei Nikolayevich Orlin', 'Sergei Orlin', 'Orlin']],
    ['al-', '_Salem al-Harbi_ came. _Al-Harbi_ left.', ['Salem al-Harbi', 'Al-Harbi']],
    ['bin', '_Omar bin Rashid_ came. _Rashid_ left.', ['Omar bin Rashid', 'Rashid']],
    ['van der', '_Willem van der Beek_ came. _Van der Beek_ left, _van der Beek_ slept.', ['Willem van der Beek', 'Van der Beek', 'van der Beek']],
    ['initials', '_Hester R. Osei_ came. _H. R. Osei_ left, _Osei_ slept.', ['Hester R. Osei', 'H. R. Osei', 'Osei']],
    ['a nickname in marks', '_Robert “Bobby” Castellano_ came. _Bobby Castellano_ left, _Castellano_ slept.', ['Robert “Bobby” Castellano', 'Bobby Castellano', 'Castellano']],
    ['a nickname in brackets', '_Margaret (Peggy) Lindholm_ came. _Peggy_ left, _Lindholm_ slept.', ['Margaret (Peggy) Lindholm', 'Peggy', 'Lindholm']],
    ['Jr.', '_Robert Castellano Jr._ came. Mr. _Castellano_ left.', ['Robert Castellano Jr.', 'Castellano']],
    ['other capitals', '_Robert Castellano_ came. _Robert castellano_ left, _CASTELLANO_ slept.', ['Robert Castellano', 'Robert castellano', 'CASTELLANO']],
  ])('are put together across %s', (_, marked, mentions) => {
    expect(peopleOf(marked)).toEqual([mentions])
  })

  test('are cut to their name in a headline that has only capitals', () => {
    expect(peopleOf('_Mara Lind Hits_ Back at Critics\n\nThe mayor, _Mara Lind_, spoke on Monday to the board and to the press.')).toEqual([['Mara Lind', 'Mara Lind']])
  })
})

describe('two people of one surname', () => {
  test('are told apart by Mr. and Ms.', () => {
    expect(peopleOf('Mr. _Tom Lind_ met Ms. _Mara Lind_. Ms. _Lind_ left.')).toEqual([['Tom Lind'], ['Mara Lind', 'Lind']])
  })

  test('are told apart by their titles', () => {
    expect(peopleOf('Mayor _Tom Lind_ met Senator _Mara Lind_. Later Mayor _Lind_ left.')).toEqual([['Tom Lind', 'Lind'], ['Mara Lind']])
  })

  test('share the bare surname by whom the story is about', () => {
    expect(peopleOf('_Tom Lind_ won. _Tom Lind_ came with his wife, _Mara Lind_. _Lind_ left.')).toEqual([['Tom Lind', 'Tom Lind', 'Lind'], ['Mara Lind']])
  })

  test('are not mixed up where only one of them has a full name', () => {
    expect(peopleOf('Mr. _Lind_ came with his wife, _Mara Lind_.')).toEqual([['Mara Lind'], ['Lind']])
  })
})
