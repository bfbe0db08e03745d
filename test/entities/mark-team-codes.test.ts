import { expect, test } from 'vitest'
import { markTeamCodes } from '../../src/entities/mark-team-codes.js'
import { namesMarkedAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesMarkedAfter(markTeamCodes, marked)

test('three letters in brackets after an athlete are a country', () => {
  expect(named('1. _Jo Hale_ (ESP) 2:05, 2. _Ann Tull_ (=KEN=, 24) 2:06')).toEqual(['person Jo Hale', 'place ESP', 'person Ann Tull', 'place KEN'])
})

test('but not after anything else, nor any three letters', () => {
  expect(named('The =Citizens Action Now= (CAN) met _Jo Hale_ (QXZ), _Ann Tull_ CAN, and her group (CAN).')).toEqual(['organization Citizens Action Now', 'person Jo Hale', 'person Ann Tull'])
})
