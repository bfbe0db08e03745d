import { describe, expect, test } from 'vitest'
import { markStates } from '../../src/entities/mark-states.js'
import { namesMarkedAfter } from './marked-mentions.js'

const marked = (story: string): readonly string[] => namesMarkedAfter(markStates, story)

describe('a state shortened after its town', () => {
  test('ends its sentence’s last name', () => {
    expect(marked('He was born in *Duluth*, _Minn. She_ left.')).toEqual(['place Duluth', 'place Minn.'])
    expect(marked('He was born in *Duluth*, _Minn. Tess Ward_ left.')).toEqual(['place Duluth', 'place Minn.', 'person Tess Ward'])
  })

  test.each([
    ['taken for a person', 'She left *Phoenix*, _Ariz._, on Monday.', ['place Phoenix', 'place Ariz.']],
    ['of a town taken for a person', 'She left _Jackson_, _Miss._, on Monday.', ['place Jackson', 'place Miss.']],
    ['of a town that was not found', 'She left Duluth, Minn., on Monday.', ['place Duluth', 'place Minn.']],
    ['joined to its town', 'She left *San Jose, Calif.*, on Monday.', ['place San Jose', 'place Calif.']],
    ['of a town of two words', 'She left *Atlantic City*, N.J., on Monday.', ['place Atlantic City', 'place N.J.']],
    ['of a town that no list has', 'She left Zubblewick, Ore., on Monday.', ['place Ore.']],
  ])('is a place: %s', (_, story, names) => expect(marked(story)).toEqual(names))

  test.each([
    ['after no comma', 'Then _Miss. Ward_ left.', ['person Ward']],
    ['after small letters', 'After the rain, _Miss. Ward_ left.', ['person Ward']],
    ['in small letters', 'It rained in *Duluth*, ill. and cold.', ['place Duluth']],
  ])('is none %s', (_, story, names) => expect(marked(story)).toEqual(names))
})
