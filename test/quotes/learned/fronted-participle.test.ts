import { expect, it } from 'vitest'
import { withParticiplesOwner } from '../../../src/quotes/learned/fronted-participle.js'
import { toldAfter } from './marked-frame.js'

/** What a story's first participle tells, and who tells it: "who: what". */
const told = (marked: string): string => toldAfter(withParticiplesOwner, marked)

it.each([
  ['a body', '<Noting> [indirect that prices had doubled, the bank raised rates].', 'the bank: that prices had doubled'],
  ['somebody with a title', '<Saying> [indirect the law was clear, Judge Ann Roe dismissed] the case.', 'Judge Ann Roe: the law was clear'],
  ['somebody with an aside', '<Citing> [indirect a lack of money], the mayor, Ann Lee, said it would close.', 'the mayor: a lack of money'],
  ['after a conjunction', 'And <noting> [indirect that prices had doubled], she raised rates.', 'she: that prices had doubled'],
  ['after a condition', '<Saying> [indirect that if it rained, the town would drown, Ann Lee resigned].', 'Ann Lee: that if it rained, the town would drown'],
  ['whoever was taken for it', '<Insisting> [indirect that {Hill} was innocent], Ann Lee vowed to appeal.', 'Ann Lee: that Hill was innocent'],
  ['whoever does what no lexicon has', '<Saying> [indirect the law was clear, Hatch paused].', 'Hatch: the law was clear'],
  ['where only a later word was taken', '<Noting> that prices had doubled, the bank [indirect raised rates].', 'the bank: that prices had doubled'],
])('what a participle in front tells is told by %s', (_, marked, result) => {
  expect(told(marked)).toBe(result)
})

it.each([
  ['one that stands behind', '{Lee} resigned, <saying> [indirect the law was clear, the judge had erred].', 'Lee: the law was clear, the judge had erred'],
  ['one that is told by a thing', '<Noting> [indirect that prices had doubled, the boat sank].', '–: that prices had doubled, the boat sank'],
  ['one whose comma stands between marks', '<Noting> [mixed that “prices had doubled, the bank raised rates”].', '–: that “prices had doubled, the bank raised rates”'],
  ['no participle of saying', '<Said> [indirect that prices had doubled, the bank raised rates].', '–: that prices had doubled, the bank raised rates'],
])('but not %s', (_, marked, result) => {
  expect(told(marked)).toBe(result)
})
