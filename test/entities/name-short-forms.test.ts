import { describe, expect, test } from 'vitest'
import { nameShortForms } from '../../src/entities/name-short-forms.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameShortForms, marked)

describe('a company’s name without what it is', () => {
  test.each([
    ['taken for a person', 'Then =Bexley Robotics= lost. _Bexley_ left.', ['organization Bexley Robotics', 'organization Bexley']],
    ['taken for a place, where its shares fell', 'Then =Halden Robotics= lost. *Halden* shares fell.', ['organization Halden Robotics', 'organization Halden']],
    ['taken for a place that no list has', 'Then =Zubblewick Robotics= lost. *Zubblewick* left.', ['organization Zubblewick Robotics', 'organization Zubblewick']],
    ['that was not found', 'Then =Silver Heron Ranches LLC= lost. Those at Silver Heron left.', ['organization Silver Heron Ranches LLC', 'organization Silver Heron']],
    ['of one word, that was not found', 'Then =Bexley Robotics= lost. Those at Bexley left.', ['organization Bexley Robotics', 'organization Bexley']],
  ])('is the company: %s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test.each([
    ['its town', 'Then =Halden Robotics= lost. It rained in *Halden*.', ['organization Halden Robotics', 'place Halden']],
    ['its founder', 'Then =Hill Robotics= lost. _Jo Hill_ left. _Hill_ wept.', ['organization Hill Robotics', 'person Jo Hill', 'person Hill']],
    ['somebody with a title', 'Then =Hill Robotics= lost. Mr. _Hill_ left.', ['organization Hill Robotics', 'person Hill']],
    ['a first name', 'Then =Henry Robotics= lost. _Henry_ left.', ['organization Henry Robotics', 'person Henry']],
    ['somebody in full', 'Then =Tamsin Vole Holdings= lost. _Tamsin Vole_ left.', ['organization Tamsin Vole Holdings', 'person Tamsin Vole']],
    ['a body of another kind', 'Then =Delhi Police= came. It left *Delhi*.', ['organization Delhi Police', 'place Delhi']],
    ['a people', 'Then =American Airlines= lost. An American company won.', ['organization American Airlines']],
  ])('is not %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
