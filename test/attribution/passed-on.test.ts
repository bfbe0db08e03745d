import { describe, expect, test } from 'vitest'
import { attributionOf, creditedWordsOf, namesOf } from './credits.js'

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
    ['{2 =Reuters=} cited _Hale_ as <2 quoting> [indirect2 a law that no one knew].', 'Hale', 'a law that no one knew'],
    ['{2 =Reuters=} <2 quoted> [mixed2 _Hale_ as saying: “She stays.”]', 'Hale', 'She stays.'],
  ])('%s', (marked, name, words) => {
    expect(creditedWordsOf(SPOKE + marked)[1]).toMatchObject({ name, words: [words] })
  })

  test.each([
    ['{2 =Reuters=} <2 quoted> _Hale_ as saying [indirect2 she would stay].'],
    ['=Reuters= quoted {2 _Hale_} as <2 saying> [indirect2 she would stay].'],
    ['{2 =Reuters=} quoted _Hale_ as <2 saying> [indirect2 she would stay].'],
  ])('and are cued by “saying”: %s', (marked) => {
    expect(creditedWordsOf(SPOKE + marked)[1]).toMatchObject({ source: 'Hale', cue: 'saying' })
  })

  const OLD = (times: number): string => `the ${'old '.repeat(times)}mayor`
  test.each([
    ['{2 =Reuters=} quoted', 'as <2 saying>', 8],
    ['{2 =Reuters=} <2 quoted>', 'as saying', 9],
  ])('who is named in a dozen words at most: %s … %s', (passing, cue, most) => {
    const source = (times: number) => creditedWordsOf(`${SPOKE}${passing} ${OLD(times)} ${cue} [indirect2 she would stay].`)[1].source
    expect(source(most)).toBe(OLD(most))
    expect(source(most + 1)).toBe('Reuters')
  })

  test('and come through the outlet that passes them on', () => {
    expect(attributionOf(SPOKE + '{2 =Reuters=} <2 quoted> _Hale_ as saying [indirect2 she would stay].').quotes[1].via).toBe('Reuters')
  })

  test.each([
    ['{2 =Reuters=} <2 quoted> [indirect2 _Hale_ as saying].', 'Reuters'],
    ['{2 =Reuters=} <2 quoted> [indirect2 _Hale_ as a source].', 'Reuters'],
    ['{2 =Reuters=} <2 quoted> _Hale_. As the tide rose, [indirect2 she would stay].', 'Reuters'],
    ['{2 =Reuters=} <2 quoted> a book on telling [indirect2 she would stay].', 'Reuters'],
    ['{2 =Reuters=} <2 quoted> at length. _Hale_ was heard as saying [indirect2 she would stay].', 'Reuters'],
    ['=Reuters= quoted _Hale_. {2 _Olu Berg_} was seen as <2 saying> [indirect2 she would stay].', 'Olu Berg'],
    ['{2 =Reuters=} <2 quoted> [indirect2 _Hale_ as saying], and it asked [indirect2 who would stay].', 'Reuters'],
    ['{2 _Hale_} was <2 quoted> as saying [indirect2 that she would stay].', 'Hale'],
    ['[direct2 “She stays,”] {2 =Reuters=} <2 quoted> _Hale_ as', 'Reuters'],
    ['{2 _Hale_}, <2 quoted> by =Reuters= as saying [indirect2 she would stay], rose.', 'Hale'],
  ])('unless nobody is quoted as saying anything: %s', (marked, name) => {
    expect(creditedWordsOf(SPOKE + marked)[1]).toMatchObject({ name, source: name })
  })
  test('in a story that opens with the verb', () => {
    expect(namesOf('<Says> {_Hale_}: [direct “She stays.”]')).toEqual(['Hale'])
  })
})
