import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

const nameAfter = (told: string, source: string): string | null => namesOf(`${told} {${source}} <said> [indirect it was cold].`)[0]

describe('an office of something else is another’s', () => {
  test.each([
    ['*Kitwe* Mayor _Mara Lind_ resigned.', 'The mayor of *Ndola*'],
    ['Defence Minister _Mara Lind_ came.', 'The finance minister'],
    ['Shadow housing secretary _Mara Lind_ came.', 'The housing secretary'],
    ['Housing secretary _Mara Lind_ came.', 'The shadow housing secretary'],
    ['Deputy Mayor _Mara Lind_ came.', 'The mayor'],
    ['Mayor _Mara Lind_ came.', 'The deputy mayor'],
    ['Police spokeswoman _Mara Lind_ came.', 'The army spokeswoman'],
    ['Police chief _Mara Lind_ came.', 'The fire chief'],
    ['Chief Minister _Mara Lind_ came.', 'The health minister'],
    ['The mayor’s spokeswoman, _Mara Lind_, came.', 'The governor’s spokeswoman'],
    ['_Mara Lind_, a spokeswoman for the mayor, came.', 'The spokeswoman for the governor'],
  ])('%s %s said', (told, source) => {
    expect(nameAfter(told, source)).toBe(source.replace('The', 'the').replaceAll('*', ''))
  })

  test('though whoever has the other one was named last', () => {
    expect(nameAfter('Government spokesman _Tom Reed_ met opposition spokeswoman _Mara Lind_. _Lind_ spoke.', 'The government spokesman')).toBe('Tom Reed')
  })

  test('also behind, where the other is named only later', () => {
    expect(namesOf('[direct “It is open,”] {the governor’s spokeswoman} <said>.\n\nThe mayor’s spokeswoman, _Mara Lind_, left.')).toEqual(['the governor’s spokeswoman'])
  })
})

describe('an office in other words is the same one’s', () => {
  test.each([
    ['*Kitwe* Mayor _Mara Lind_ resigned.', 'The mayor of *Kitwe*'], ['*Kitwe* Mayor _Mara Lind_ resigned.', 'The mayor'], ['Mayor _Mara Lind_ resigned.', 'The mayor of *Kitwe*'],
    ['Defence Minister _Mara Lind_ came.', 'The minister'], ['Defense Minister _Mara Lind_ came.', 'The defence minister'], ['Treasury Secretary _Mara Lind_ came.', 'The finance secretary'],
    ['Health and Education Minister _Mara Lind_ came.', 'The education minister'], ['Army spokeswoman _Mara Lind_ came.', 'The military spokeswoman'], ['Foreign ministry spokeswoman _Mara Lind_ came.', 'The government spokeswoman'],
    ['The mayor’s spokeswoman, _Mara Lind_, came.', 'The spokeswoman'], ['Police chief _Mara Lind_ came.', 'The chief'], ['Harbour minister _Mara Lind_ came.', 'The finance minister'],
    ['_Mara Lind_, a spokeswoman for _Olu Hale_, came.', 'The vice president’s spokeswoman'], ['Shadow minister _Mara Lind_ came.', 'The shadow minister'],
    ['Deputy minister _Mara Lind_ came.', 'The minister'], ['Deputy Mayor _Mara Lind_ came.', 'The deputy mayor'], ['Prime Minister’s spokeswoman _Mara Lind_ came.', 'The government spokeswoman'],
    ['Chief secretary _Mara Lind_ came.', 'The health secretary'],
  ])('%s %s said', (told, source) => {
    expect(nameAfter(told, source)).toBe('Mara Lind')
  })
})
