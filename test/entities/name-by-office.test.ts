import { describe, expect, test } from 'vitest'
import { nameByOffice } from '../../src/entities/name-by-office.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): string => namesAfter(nameByOffice, marked).join(', ')

describe('the body that an office before a name is of', () => {
  test.each([
    ['by its letters', 'Then NGB Director _Tom Hale_ spoke.', 'organization NGB, person Tom Hale'],
    ['by its letters, in small letters', 'Then NGB director _Tom Hale_ spoke.', 'organization NGB, person Tom Hale'],
    ['in full', 'Then Harbour Protection Agency Administrator _Ann Roe_ spoke.', 'organization Harbour Protection Agency, person Ann Roe'],
    ['for two things', 'Then Centers for Tide Control and Prevention Director _Ann Roe_ spoke.', 'organization Centers for Tide Control and Prevention, person Ann Roe'],
    ['without the rank', 'The =NGB National= Publicity Secretary _Musa Bello_ spoke.', 'organization NGB, person Musa Bello'],
    ['taken for one with its head', 'The =Tide Board Chair Ann Roe= spoke.', 'organization Tide Board, person Ann Roe'],
    ['taken for a place with its head', 'The *Tide Board Chair Ann Roe* spoke.', 'organization Tide Board, person Ann Roe'],
  ])('is named %s', (_, marked, names) => expect(named(marked)).toBe(names))

  test.each([
    ['a country', 'Then US President _Tom Hale_ spoke.', 'person Tom Hale'],
    ['an office', 'Then CEO and Chairman _Tom Hale_ spoke.', 'person Tom Hale'],
    ['a town', 'Then Marlow Mayor _Tom Hale_ spoke.', 'person Tom Hale'],
    ['a thing', 'Then Tide Project Director _Tom Hale_ spoke.', 'person Tom Hale'],
    ['the half of a name', 'Then HFL-NGB President _Tom Hale_ spoke.', 'person Tom Hale'],
    ['somebody else', 'Then he and Tide Control Committee Chair _Tom Hale_ spoke.', 'organization Tide Control Committee, person Tom Hale'],
    ['a shorter name', 'The =Marlow NGB= Director _Tom Hale_ spoke.', 'organization Marlow NGB, person Tom Hale'],
    ['what a name needs', 'The =Board Director General Office= met.', 'organization Board Director General Office'],
  ])('but not %s', (_, marked, names) => expect(named(marked)).toBe(names))
})
