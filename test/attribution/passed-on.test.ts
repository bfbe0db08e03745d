import { describe, expect, test } from 'vitest'
import { attributionOf, namesOf } from './credits.js'
import { readStory } from '../story.js'

const SPOKE = '[direct1 “It is cold,”] {1 _Mara Lind_} <1 said>. '

describe('words that one passes on are another’s', () => {
  test.each([
    ['{2 =Reuters=} <2 quoted> [indirect2 _Hale_ as saying that she would stay].', 'Hale', 'that she would stay'],
    ['{2 =Reuters=} <2 quoted> _Hale_ as saying [indirect2 she would stay].', 'Hale', 'she would stay'],
    ['{2 =Reuters=} <2 quoted> the ministry as saying: [direct2 “She stays.”]', 'the ministry', 'She stays.'],
    ['[direct2 “She stays,”] {2 =Reuters=} <2 quoted> _Hale_ as saying.', 'Hale', 'She stays,'],
    ['{2 _Olu Berg_} <2 cited> his captain as telling him [indirect2 to wait].', 'his captain', 'to wait'],
    ['=Reuters= quoted {2 _Hale_} as <2 saying> [indirect2 she would stay].', 'Hale', 'she would stay'],
    ['=Reuters= quoted _Hale_ {2 as} <2 saying> [indirect2 she would stay].', 'Hale', 'she would stay'],
  ])('%s', (marked, name, words) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', name])
    const { spans } = attributionOf(SPOKE + marked).quotes[1].quote
    expect(spans.map(({ start, end }) => readStory(SPOKE + marked).analysis.document.text.slice(start, end))).toEqual([words])
  })

  test('and come through the outlet that passes them on', () => {
    expect(attributionOf(SPOKE + '{2 =Reuters=} <2 quoted> _Hale_ as saying [indirect2 she would stay].').quotes[1].via).toBe('Reuters')
  })

  test.each([
    ['{2 =Reuters=} <2 quoted> [indirect2 _Hale_ as saying].', 'Reuters'],
    ['{2 =Reuters=} <2 quoted> [indirect2 _Hale_ as a source].', 'Reuters'],
    ['{2 =Reuters=} <2 quoted> _Hale_. As the tide rose, [indirect2 she would stay].', 'Reuters'],
    ['{2 _Hale_}, <2 quoted> by =Reuters= as saying [indirect2 she would stay], rose.', 'Hale'],
  ])('unless nobody is quoted as saying anything: %s', (marked, name) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', name])
  })
})
