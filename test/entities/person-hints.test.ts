import { describe, expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { hintsAround } from '../../src/entities/person-hints.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** What stands beside the one person of a marked story: "she kin", "he senator". */
function hints(marked: string): string {
  const story = parseStory(marked)
  const { tokens, ...analysis } = analyze(readDocument('-', story.text))
  const { gender, title, kin } = hintsAround(tokens, makeMention({ tokens, ...analysis }, tokensWithin(tokens, story.mentions[0]), 'person')!)
  return [gender, title, kin ? 'kin' : null].filter((hint) => hint !== null).join(' ')
}

describe('before a name', () => {
  test.each([
    ['a form of address', 'Then Mr. _Lind_ came.', 'he'],
    ['a form of address without its stop', 'Then Mrs _Lind_ came.', 'she'],
    ['a title for short', 'Then Sen. _Lind_ came.', 'senator'],
    ['a title', 'Then mayor _Lind_ came.', 'mayor'],
    ['a title with a capital', 'Then Mayor _Lind_ came.', 'mayor'],
    ['a title that opens the story', 'Mayor _Lind_ came.', 'mayor'],
    ['what only one gender is called', 'Then spokeswoman _Lind_ came.', 'she spokeswoman'],
    ['the word before a title', 'Then the queen mayor _Lind_ came.', 'she mayor'],
    ['kin', 'Then his wife _Mara Lind_ came.', 'she kin'],
    ['kin with a comma', 'Then his wife, _Mara Lind_, came.', 'she kin'],
    ['kin two words before', 'Then his wife old _Lind_ came.', 'she kin'],
    ['kin three words before', 'Then his wife, old _Lind_, came.', 'she kin'],
    ['no kin four words before', 'Then his wife, dear old _Lind_, came.', ''],
    ['no kin who is theirs', 'Then the father of _Lind_ came.', ''],
    ['no kin who is with them', 'Then his wife with _Lind_ came.', ''],
    ['no kin before a stop', 'Then came his wife. _Lind_ came.', ''],
    ['no kin before a bracket', 'Then came his wife (_Lind_) at last.', ''],
    ['no kin before another mark', 'Then came a wife – the _Lind_ came.', ''],
    ['a form of address rather than kin', 'Then the wife Mr. _Lind_ came.', 'he kin'],
    ['the nearer of two', 'Then queen, king _Lind_ came.', 'he king'],
    ['nothing of the sort', 'Then Oslo _Lind_ came.', ''],
  ])('tells %s: %s', (_, marked, found) => expect(hints(marked)).toBe(found))
})

describe('after a name and a comma', () => {
  test.each([
    ['kin', 'Then _Lind_, his wife, came.', 'she kin'],
    ['kin of somebody', 'Then _Lind_, the founder’s wife, came.', 'she kin'],
    ['kin as the fifth word', 'Then _Lind_, the very late old wife, came.', 'she kin'],
    ['no kin as the sixth', 'Then _Lind_, the very late and old wife, came.', ''],
    ['no kin after another mark', 'Then _Lind_, 40, a wife, came.', ''],
    ['what only one gender is called', 'Then _Lind_, the spokesman, came.', 'he'],
    ['a form of address before it first of all', 'Then Ms. _Lind_, the spokesman, came.', 'she'],
    ['kin as the last word of the story', 'Then came _Lind_, the wife', 'she kin'],
  ])('stands %s: %s', (_, marked, found) => expect(hints(marked)).toBe(found))

  test('no kin stands after a name without one', () => expect(hints('Then _Lind_ the wife came.')).toBe(''))
})

describe('a pronoun after a name', () => {
  test.each([
    ['tells a woman', 'Then _Lind_ and her dog came.', 'she'],
    ['tells a man', 'Then _Lind_ took his dog.', 'he'],
    ['does so as the fifth word', 'Then _Lind_ came home and took her dog.', 'she'],
    ['does not as the sixth', 'Then _Lind_ came home again and took her dog.', ''],
    ['does not after a mark', 'Then _Lind_ came, and her dog.', ''],
    ['does not after a name', 'Then _Lind_ met Reed and her dog.', ''],
    ['tells less than a title', 'Then Mr. _Lind_ and her dog came.', 'he'],
    ['may tell nothing', 'Then _Lind_ and its dog came.', ''],
    ['tells after one that tells nothing', 'Then _Lind_ and its boss, her dog.', ''],
    ['is the first that tells', 'Then _Lind_ gave him her dog.', 'he'],
    ['may be the last word of the story', 'Then _Lind_ met her', 'she'],
    ['may be none at the end of the story', 'Then came _Lind_', ''],
  ])('%s: %s', (_, marked, found) => expect(hints(marked)).toBe(found))
})
