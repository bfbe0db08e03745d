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

  test('are found by a nickname beside the surname, and then by itself', () => {
    expect(peopleOf('_Robert Lind_ came. _Bob Lind_ left; _Bob_ slept. _Lind_ woke.')).toEqual([['Robert Lind', 'Bob Lind', 'Bob', 'Lind']])
    expect(peopleOf('_Bob_ came. _Robert Lind_ left.')).toEqual([['Robert Lind'], ['Bob']])
  })

  test('are not those of a father and the child named after him', () => {
    expect(peopleOf('_Robert Lind_ came. His son, _Bob Lind_, left.')).toEqual([['Robert Lind'], ['Bob Lind']])
    expect(peopleOf('His father, _Robert Lind_, came. _Bob Lind_ left.')).toEqual([['Robert Lind'], ['Bob Lind']])
  })

  test('are found behind a slip of the pen', () => {
    expect(peopleOf('_Mara Lindqvist_ came. _Lindquist_ left.')).toEqual([['Mara Lindqvist', 'Lindquist']])
    expect(peopleOf('_Mara Lindqvist_ and _Tom Lindquist_ came.')).toEqual([['Mara Lindqvist'], ['Tom Lindquist']])
  })

  test.each([
    ['the name is as rare', '_Mara Lindqvist_ came. _Lindquist_ left, _Lindquist_ slept.', [['Mara Lindqvist'], ['Lindquist', 'Lindquist']]],
    ['the surname alone is as common', '_Mara Lindqvist_ came. _Lindqvist_ sat. _Lindquist_ left, _Lindquist_ slept.', [['Mara Lindqvist', 'Lindqvist', 'Lindquist', 'Lindquist']]],
    ['the surname is the last word', '_Lindqvist Marchetti_ came. _Lindquist_ left.', [['Lindqvist Marchetti'], ['Lindquist']]],
    ['it is part of another full name', '_Mara Lindqvist_ came. _Lindquist Reed_ left.', [['Mara Lindqvist'], ['Lindquist Reed']]],
    ['nobody’s name begins like it', '_Ostrander_ met _Mara Lindqvist_.', [['Mara Lindqvist'], ['Ostrander']]],
    ['there is no full name', '_Lindqvist_ came. _Lindquist_ left.', [['Lindqvist'], ['Lindquist']]],
    ['it is a first name', '_Marchettia Lind_ came. _Marchettio_ left.', [['Marchettia Lind'], ['Marchettio']]],
    ['the right one of two', '_Tom Lindner_ met _Mara Lindqvist_. _Lindquist_ left.', [['Tom Lindner'], ['Mara Lindqvist', 'Lindquist']]],
  ])('are found behind a slip or not where %s', (_, marked, people) => expect(peopleOf(marked)).toEqual(people))

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

  test('share it by whose kin the story brings in by the given name alone', () => {
    expect(peopleOf('_Tom Lind_ died. His wife, _Mara_, wept. _Mara Lind_ left, and _Mara Lind_ slept. _Lind_ was a baker.')).toEqual([['Tom Lind', 'Lind'], ['Mara', 'Mara Lind', 'Mara Lind']])
    expect(peopleOf('_Tom Lind_ died. _Mara Lind_ left, and _Mara Lind_ slept. His wife, _Mara_, wept. _Lind_ was a baker.')).toEqual([['Tom Lind'], ['Mara Lind', 'Mara Lind', 'Mara', 'Lind']])
  })

  test('are told apart where one form has both of them', () => {
    expect(peopleOf('Ms. _Mara Lind_ met Mr. _Lind_. Later Ms. _Lind_ left.')).toEqual([['Mara Lind', 'Lind'], ['Lind']])
    expect(peopleOf('_Mara Lind_ came. Mr. _Lind_ met Ms. _Lind_.')).toEqual([['Mara Lind', 'Lind', 'Lind']])
  })

  test('share the bare surname by who was named last, wherever the full names stand', () => {
    const rain = 'It rained. '.repeat(60)
    expect(peopleOf(`_Tom Lind_ came. ${rain}_Mara Lind_ left. _Lind_ slept. ${rain}_Tom Lind_ woke.`)).toEqual([['Tom Lind', 'Tom Lind'], ['Mara Lind', 'Lind']])
    expect(peopleOf(`_Tom Lind_ came. ${rain}${'_Mara Lind_ won. '.repeat(4)}${rain}_Tom_ sat. _Lind_ slept. ${rain}_Tom Lind_ woke.`)).toEqual([['Tom Lind', 'Tom', 'Lind', 'Tom Lind'], Array(4).fill('Mara Lind')])
  })

  test('of a list that is no story are not all weighed', () => {
    const names = Array.from({ length: 22 }, (_, i) => `Given${String.fromCharCode(97 + i)} Lind`)
    const people = peopleOf(`${names.map((name) => `_${name}_ came.`).join(' ')} _Lind_ slept.`)
    expect(people.filter((mentions) => mentions.includes('Lind'))).toEqual([[names[19], 'Lind']])
  })

  test('are not mixed up where only one of them has a full name', () => {
    expect(peopleOf('Mr. _Lind_ came with his wife, _Mara Lind_.')).toEqual([['Mara Lind'], ['Lind']])
  })
})
