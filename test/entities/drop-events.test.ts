import { describe, expect, test } from 'vitest'
import { dropEvents } from '../../src/entities/drop-events.js'
import { namesAfter } from './marked-mentions.js'

const left = (marked: string): readonly string[] => namesAfter(dropEvents, marked)

describe('what is held, won or signed', () => {
  test.each([
    ['a war, of which the country was found', 'They fought in the *Iraq* War then.'],
    ['a tournament, of which the town was found', 'She won the *Hong Kong* Open.'],
    ['a tournament and what is played there', 'Results of the *Marlow* Open Tennis Championships came.'],
    ['a tournament in capitals', 'HALE WINS *MARLOW* OPEN'],
    ['a cup, of which the donor was found', 'They won the _Hale_ Cup.'],
    ['a treaty, taken for a body', 'They left the =Velmora Waters Treaty= then.'],
    ['a summit, taken for a place', 'It was at the *Velmora Summit*.'],
    ['a league that heads a table', 'The scores on Sunday:\n\n=NORTHERN LEAGUE=\n\nLeeds 2 York 1'],
    ['a league that heads a table below another line', 'The scores on Sunday\n\n=NORTHERN LEAGUE=\n\nLeeds 2 York 1'],
    ['a summit at the end of the story', 'They met at the *Velmora Summit*'],
    ['a tournament, by what is played there', 'She won the *Marlow* Tennis Open.'],
    ['a tournament, by what is played there, at the end', 'She won the *Marlow* Tennis Open'],
    ['a tournament of a country in letters', 'She won the *U.S.* Tennis Open then.'],
    ['a tournament two words on', 'She won the *Marlow* Lawn Tennis Open then.'],
    ['games of a town', 'She came fourth at the =Atlanta Games=.'],
    ['games of a people that no list of games has', 'She came fourth at the =Kenyan Games=.'],
    ['games of a people, and of some of them', 'She came fourth at the =Grand Commonwealth Games= and the *African* Youth Games.'],
    ['games of peoples', 'She came fourth at the =Commonwealth Games= and the *African* Games.'],
  ])('is no name: %s', (_, marked) => expect(left(marked)).toEqual([]))

  test.each([
    ['a league in a story', 'The =Northern League= met.', ['organization Northern League']],
    ['a league that is all there is', '=Northern League=', ['organization Northern League']],
    ['a league that only begins its line', '=Northern League= clubs met.\n\nThey left.', ['organization Northern League']],
    ['a league that only ends its line', 'News of the =Northern League=\n\nThey left.', ['organization Northern League']],
    ['a town of those who hold a tournament', 'The *Marlow* Tennis Open Committee met.', ['place Marlow']],
    ['a town whose games nobody holds', 'The _Hale_ Board Games shop is shut.', ['person Hale']],
    ['a town with three words before its tournament', 'The *Marlow* Old Lawn Tennis Open came.', ['place Marlow']],
    ['somebody called so', 'Then _Jo Marathon_ came.', ['person Jo Marathon']],
    ['a maker of games', 'Then =Plinth Games= sold it.', ['organization Plinth Games']],
    ['those who give awards', 'The =Marlow Travel Awards= began in May.', ['organization Marlow Travel Awards']],
    ['a body with an event in its name', 'The =Marlow Cup= Foundation and the =Marlow Treaty Organization= met.', ['organization Marlow Cup', 'organization Marlow Treaty Organization']],
    ['a town in a headline of capitals', '*VELMORA* TO HOST SUMMIT', ['place VELMORA']],
    ['whose war it is', 'It was _Hale_’s War.', ['person Hale']],
    ['a country at war', '*Iraq* war reports came. *Iraq*. War came.', ['place Iraq', 'place Iraq']],
    ['an event by itself', 'The =Cup= was lost. *Velmora*', ['organization Cup', 'place Velmora']],
    ['a town beyond the name of the event', '*Oslo* New Upper Lower Town Cup', ['place Oslo']],
  ])('leaves %s', (_, marked, names) => expect(left(marked)).toEqual(names))
})
