import { describe, expect, test } from 'vitest'
import { namePress } from '../../src/entities/name-press.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(namePress, marked)

describe('what is written of as an outlet', () => {
  test.each([
    ['“told The”', 'Then she told The Circuit so.', 'Circuit'],
    ['“tells The”, taken for a place', '“Yes,” she tells The *Velmora*.', 'Velmora'],
    ['when it comes out', 'She reads the Daily Mail then.', 'Daily Mail'],
    ['when it comes out, by a word of its own', 'She reads the Daily Maverick then.', 'Daily Maverick'],
    ['“The” within a sentence, known', 'She writes for The *Atlantic* then.', 'Atlantic'],
    ['“The” within a sentence, of one common word', 'She spoke to The Star then.', 'Star'],
    ['whom somebody tells something', 'She told Variety she left.', 'Variety'],
    ['“in an email”', 'It opens, he told *New Velmora* in an email.', 'New Velmora'],
    ['“by phone”', 'It opens, he told Velmora Weekend by phone.', 'Velmora Weekend'],
    ['“magazine”', 'She was in Wired magazine then.', 'Wired'],
    ['“the … newspaper”', 'It was the Velmora newspaper then.', 'Velmora'],
    ['whose newspaper it is', 'It was Britain’s Sun newspaper then.', 'Sun'],
    ['“wrote”', 'So wrote Wired magazine then.', 'Wired'],
  ])('is one: %s', (_, marked, name) => expect(named(marked)).toEqual([`organization ${name}`]))

  test('is one beside another', () => {
    expect(named('She reads the Guardian, The Economist and more.')).toEqual(['organization Guardian', 'organization Economist'])
    expect(named('She reads the Times and the *Telegraph*, and the Observer.')).toEqual(['organization Times', 'organization Telegraph'])
    expect(named('She reads the Times, and the Observer.')).toEqual(['organization Times'])
  })

  test.each([
    ['who is told something', 'Then she told the *Velmora* so.', ['place Velmora']],
    ['a show', 'She was on the Daily Show then.', []],
    ['what opens a sentence', 'It fell. The *Atlantic* rose.', ['place Atlantic']],
    ['a name that goes on', 'She read The Age of Velmora, and told The Post and Courier so.', []],
    ['a channel', 'She told Fox 35 so.', []],
    ['a girl', 'She told Dawn so.', []],
    ['a town that is told something', 'She told *Paris* in an email.', ['place Paris']],
    ['somebody who is told something', 'She told Ann Velmora in an email.', []],
    ['what is told in an hour', 'She told Velmora Weekend in an hour.', []],
    ['another’s newspaper', 'She was in a Velmora newspaper, a British newspaper and the oldest Catholic newspaper.', []],
    ['a people’s', 'She was in Velmorish newspaper ads then.', []],
    ['a town’s', 'She was in Paris newspaper ads then.', []],
    ['a day’s', 'She was in Saturday newspaper ads then.', []],
    ['a magazine that opens the story', 'Velmora magazine fell.', []],
    ['a person', 'She told The _Velmora_ so.', ['person Velmora']],
    ['four words', 'She told The Old Velmora Hill Circuit so.', []],
  ])('is none: %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
