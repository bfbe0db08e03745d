import { describe, expect, test } from 'vitest'
import { spellOut } from '../../src/entities/spell-out.js'
import { namesAfter } from './marked-mentions.js'

describe('a name whose acronym follows in brackets', () => {
  test.each([
    ['The World Harbour Programme (=WHP=) met.', ['organization World Harbour Programme', 'organization WHP']],
    ['The Bank of the Amsel (=BA=) met.', ['organization Bank of the Amsel', 'organization BA']],
    ['The World =Harbour= Programme (=WHP=) met.', ['organization World Harbour Programme', 'organization WHP']],
    ['The =World Harbour= Programme (=WHP=) met.', ['organization World Harbour Programme', 'organization WHP']],
    ['The =World Harbour Programme= (=WHP=) met.', ['organization World Harbour Programme', 'organization WHP']],
  ])('is found: %s', (marked, names) => {
    expect(namesAfter(spellOut, marked)).toEqual(names)
  })

  test.each([
    ['The Bank of all the old Amsel (=BA=) met.', ['organization BA']],
    ['The world harbour programme (=WHP=) met.', ['organization WHP']],
    ['The Old Harbour Programme (=WHP=) met.', ['organization WHP']],
    ['The World, Harbour Programme (=WHP=) met.', ['organization WHP']],
    ['The =Old World= Harbour Programme (=WHP=) met.', ['organization Old World', 'organization WHP']],
    ['The World Harbour Programme (=WHP Group=) met.', ['organization WHP Group']],
    ['The World Harbour Programme or =WHP=) met.', ['organization WHP']],
    ['The World Harbour Programme (=WHP=', ['organization WHP']],
    ['The World Harbour Programme (=Harbour=) met.', ['organization Harbour']],
    ['Tom Hale (_TH_) met.', ['person TH']],
    ['Port (=P=) met.', ['organization P']],
    ['The World Harbour Programme =WHP= met.', ['organization WHP']],
  ])('is left alone where the letters do not fit or something else stands in its way: %s', (marked, names) => {
    expect(namesAfter(spellOut, marked)).toEqual(names)
  })
})
