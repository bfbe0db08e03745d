import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { SIGN } from '../../../src/entities/tagging/signs.js'
import { readStory } from '../../../src/entities/tagging/story.js'
import { readDocument } from '../../../src/reading/index.js'

const read = (text: string) => readStory(analyze(readDocument('-', text)))

/** What the places of a word tell of it, by name, in the order of the text. */
function signsOf(word: string, text: string): readonly string[] {
  const { tokens, signs } = read(text)
  return tokens.words.flatMap((one, i) => (one.text === word ? [Object.entries(SIGN).filter(([, sign]) => (signs[i] & sign) !== 0).map(([name]) => name).join(' ')] : []))
}

describe('the place of a word tells', () => {
  test.each([
    ['Lind', 'He met Dr. Lind.', 'insideSentence afterTitle closesName'],
    ['Lind', 'He met painter Lind.', 'insideSentence alone afterActor'],
    ['Lind', 'He met Mara Lind.', 'insideSentence closesName afterFirstName'],
    ['Mara', 'He met Mara Lind.', 'insideSentence opensName beforeLastName'],
    ['Tae', 'He met Yoon Tae Suk.', 'insideSentence insideName beforeLastName'],
    ['Oslo', 'He lives in Oslo.', 'insideSentence afterIn alone'],
    ['Oslo', 'He came from Oslo.', 'insideSentence afterFrom alone'],
    ['Oslo', 'He went into Oslo.', 'insideSentence afterFrom alone'],
    ['Senate', 'It left the Senate.', 'insideSentence afterThe alone'],
    ['Oslo', 'The mayor of Oslo.', 'insideSentence alone afterOf'],
    ['Lusaka', 'He saw Oslo, Lusaka and Rome.', 'insideSentence alone afterComma'],
    ['Oslo', 'He saw Oslo, Lusaka and Rome.', 'insideSentence alone beforeComma'],
    ['Oslo', 'He saw Oslo (Norway).', 'insideSentence alone beforeBracket'],
    ['Norway', 'He saw Oslo (Norway).', 'insideSentence alone inBrackets'],
    ['Oslo', 'He saw Oslo’s mayor.', 'insideSentence possessive alone'],
    ['Oslo', 'He knew Oslo won.', 'insideSentence beforeVerb alone'],
    ['Oslo', 'Oslo won.', 'beforeVerb alone'],
    ['Oslo', 'He took the Lusaka-Oslo ferry.', 'closesName hyphenated'],
    ['OSLO', 'OSLO, Norway – It rained.', 'dateline alone beforeComma capitals'],
    ['Norway', 'OSLO, Norway – It rained.', 'insideSentence dateline alone afterComma'],
    ['OSLO', 'OSLO VOTES AGAIN TODAY\n\nIt rained.', 'opensName'],
    ['Lind', 'He met mara Lind.', 'insideSentence alone'],
    ['Oslo', 'He saw rain - Oslo rain.', 'alone'],
    ['York', 'He lives in New York, not in Rome.', 'insideSentence closesName beforeComma'],
    ['New', 'He lives in New York, not in Rome.', 'insideSentence afterIn opensName'],
    ['Oslo', 'He left (Oslo today).', 'insideSentence alone'],
    ['Oslo', 'He left Oslo) today.', 'insideSentence alone'],
    ['Oslo', 'Storm Strikes Oslo Again\n\nIt rained on Monday, and all that day.', 'insideName'],
    ['Oslo', 'Storm Sweeps in\n\nOslo slept on Monday, and all that day.', 'beforeVerb alone'],
    ['Oslo', 'Storm Nears Oslo\n\nwon on Monday, and lost all that day.', 'closesName'],
    ['Lind', 'Storm Hits Mr.\n\nLind slept on Monday, and all that day.', 'beforeVerb alone'],
    ['Lind', 'Storm Hits Mara\n\nLind slept on Monday, and all that day.', 'beforeVerb alone'],
    ['rain', 'They saw rain.', 'lowerCase'],
    ['5', 'They saw 5.', ''],
  ])('of %s in “%s”: %s', (word, text, signs) => {
    expect(signsOf(word, text)).toEqual([signs])
  })

  test('what opens a sentence, or words between marks, in a headline and elsewhere', () => {
    const positionsOf = (word: string, text: string): readonly number[] => {
      const { tokens, position } = read(text)
      return tokens.words.flatMap((one, i) => (one.text === word ? [position[i]] : []))
    }
    expect(positionsOf('Oslo', 'Oslo won. “Oslo won,” said Lee: Oslo. He saw Oslo.')).toEqual([1, 1, 2, 0])
    expect(positionsOf('Oslo', 'Oslo beats Oslo\n\nIt rained on Monday, and all that day.')).toEqual([4, 3])
    expect(positionsOf('OSLO', 'OSLO WINS AGAIN on OSLO\n\nIt rained on Monday, and all that day.')).toEqual([10, 9])
    expect(positionsOf('OSLO', 'OSLO WINS on OSLO\n\nIt rained on Monday, and all that day.')).toEqual([4, 3])
    expect(positionsOf('OSLO', 'It rained on Monday.\n\nOSLO 12\n\nIt rained on Tuesday.')).toEqual([1])
    expect(positionsOf('Oslo', '12 Oslo ferries sank. “Oslo ferries sank.” A Oslo ferry sank. He saw: Oslo ferries.')).toEqual([1, 1, 0, 2])
    expect(positionsOf('OSLO', 'OSLO BEATS OSLO\n\nIt rained on Monday, and all that day.')).toEqual([10, 9])
  })
})

test('the other places of a word tell what this one does not', () => {
  const { tokens, elsewhere, fullName } = read('Lind won. He met Mara Lind in Oslo. They like lind trees.')
  const [first, second] = tokens.words.flatMap(({ text }, i) => (text === 'Lind' ? [i] : []))
  const has = (i: number, sign: keyof typeof SIGN): boolean => (elsewhere[i] & SIGN[sign]) !== 0
  expect([has(first, 'afterFirstName'), has(first, 'beforeVerb'), has(first, 'lowerCase')]).toEqual([true, false, true])
  expect([has(second, 'afterFirstName'), has(second, 'beforeVerb')]).toEqual([false, true])
  expect([fullName[first], fullName[second]]).toEqual([second, -1])
})

describe('the other places of a word', () => {
  /** What they say at each place of the word. */
  const elsewhereOf = (word: string, text: string): readonly string[] => {
    const { tokens, elsewhere } = read(text)
    return tokens.words.flatMap((one, i) => (one.text === word ? [Object.entries(SIGN).filter(([, sign]) => (elsewhere[i] & sign) !== 0).map(([name]) => name).join(' ')] : []))
  }

  test.each([
    ['are none of a word that stands once', 'He met Lind.', ['']],
    ['say what two of them say to both', 'He met Lind. She met Lind.', ['insideSentence alone', 'insideSentence alone']],
    ['say what one of them says to the other alone', 'Lind came. She met Lind.', ['insideSentence alone', 'beforeVerb alone']],
    ['say what two of three say to all', 'He lives in Lind. She lives in Lind. They left Lind.', Array(3).fill('insideSentence afterIn alone')],
    ['say that it stands in small letters', 'He met Lind. A lind is a tree.', ['lowerCase']],
    ['say that it stands in small letters, once as well as twice', 'He met Lind. A lind is a tree, and lind is soft.', ['lowerCase']],
  ])('%s', (_, text, said) => expect(elsewhereOf('Lind', text)).toEqual(said))

  test('know the longest name that it stands in, the first of two as long', () => {
    const { tokens, fullName } = read('Lind came. He met Mara Lind. She met Tom Elin Lind, not Ann Bo Lind. Lind left.')
    const at = tokens.words.flatMap(({ text }, i) => (text === 'Lind' ? [i] : []))
    expect(at.map((i) => fullName[i])).toEqual([at[2], at[2], -1, -1, at[2]])
  })
})

describe('names in a row', () => {
  /** The runs of several words. */
  const runs = (text: string): readonly string[] => {
    const { tokens, runFirst, runEnd } = read(text)
    return tokens.words.flatMap((_, i) => (runFirst[i] === i && runEnd[i] > i + 1 ? [tokens.words.slice(i, runEnd[i]).map((word) => word.text).join(' ')] : []))
  }

  test('go on over “&” and glued hyphens, and over nothing else', () => {
    expect(runs('He left Johnson & Berg.')).toEqual(['Johnson & Berg'])
    expect(runs('He met Jean-Luc Marchand.')).toEqual(['Jean - Luc Marchand'])
    expect(runs('He saw Oslo - Rome, Lusaka and Ann.')).toEqual([])
    expect(runs('Storm Strikes Amsel\n\nUpper Quay slept on Monday, and all that day.')).toEqual(['Storm Strikes Amsel', 'Upper Quay'])
    expect(runs('Storm Strikes Amsel &\n\nUpper Quay slept on Monday, and all that day.')).toEqual(['Storm Strikes Amsel', 'Upper Quay'])
    expect(runs('He saw Upper-')).toEqual([])
    expect(runs('He likes Johnson & others, and Well-being.')).toEqual([])
  })

  test('that are a list are looked at in pieces', () => {
    const { runFirst, runEnd } = read(`He saw ${'Oslo '.repeat(40)}.`)
    expect([runFirst[2], runEnd[2], runFirst[34], runEnd[34]]).toEqual([2, 34, 34, 42])
  })
})

describe('an acronym', () => {
  /** Each acronym with the last word of the name that it stands for. */
  const explained = (text: string): readonly string[] => {
    const { tokens, expansion } = read(text)
    return tokens.words.flatMap(({ text: word }, i) => (expansion[i] >= 0 ? [`${word} ${tokens.words[expansion[i]].text}`] : []))
  }

  test.each([
    ['He left the Harbour Workers Union (HWU). HWU won.', ['HWU Union', 'HWU Union']],
    ['HWU won. He left the Harbour Workers Union.', ['HWU Union']],
    ['He left the Bank of East Amsel (BEA).', ['BEA Amsel']],
    ['He left the Bank of East Amsel (BOEA).', ['BOEA Amsel']],
    ['He left the Johnson & Berg (JB).', ['JB Berg']],
    ['He left the Bank for the Development of East Amsel (BDEA).', ['BDEA Amsel']],
    ['He left the Bank for the Quay of the East (BQE).', ['BQE East']],
    ['He left the Jean-Luc Marchand Lines (JLML).', ['JLML Lines']],
    ['He left the Harbour Workers Union and the Hill Writers Unit (HWU).', ['HWU Union']],
    ['He left the Harbour Workers Union (HWU) and Reed Lines (RL).', ['HWU Union', 'RL Lines']],
    ['He left the iron Harbour Union (IHU).', []],
    ['He left the Harbour Workers Union (HW).', []],
    ['He left the UN Workers Union (UWU).', []],
    ['He left the Harbour 12 Union (HU).', []],
    ['He left the Harbour – Union (HU).', []],
    ['HWU WINS AGAIN TODAY\n\nHe left the Harbour Workers Union on Monday, when it rained.', []],
    ['He left the Bank. It was for the East of Amsel (BEA).', []],
    ['He left the Bank, East Amsel (BEA).', []],
    ['He left the Bank with one of the East Amsels (BEA).', []],
    ['He left the Union (U).', []],
    ['He left the One Two Six Ten Red Blue Pink Gold (OTSTRBPG).', ['OTSTRBPG Gold']],
    ['He left the One Two Six Ten Red Blue Pink Gold Grey (OTSTRBPGG).', []],
  ])('stands for the name whose initials it is: %s', (text, names) => {
    expect(explained(text)).toEqual(names)
  })

  test('marks what it stands for with its first place', () => {
    const { tokens, acronym } = read('HWU won. He left the Harbour Workers Union (HWU) and the Reed Lines (RL).')
    expect(tokens.words.flatMap(({ text }, i) => (acronym[i] >= 0 ? [`${text} ${acronym[i]}`] : []))).toEqual(['Harbour 0', 'Workers 0', 'Union 0', ...['Reed', 'Lines'].map((word) => `${word} ${tokens.words.findIndex(({ text }) => text === 'RL')}`)])
  })

  test('marks all that it stands for', () => {
    const { tokens, acronym } = read('He left the Bank of East Amsel (BEA).')
    expect(tokens.words.filter((_, i) => acronym[i] >= 0).map(({ text }) => text)).toEqual(['Bank', 'of', 'East', 'Amsel'])
  })
})
