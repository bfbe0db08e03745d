import { describe, expect, test } from 'vitest'
import { markFirms } from '../../src/entities/mark-firms.js'
import { namesMarkedAfter } from './marked-mentions.js'

const marked = (story: string): readonly string[] => namesMarkedAfter(markFirms, story)

describe('the names of partners', () => {
  test.each([
    ['taken for a place', 'She came from *Velmora & Tarn* then.', 'organization Velmora & Tarn'],
    ['taken for a person', 'It was _Velmora & Tarn_ then.', 'organization Velmora & Tarn'],
    ['of which one was found', 'It was Velmora & _Tarn_ then.', 'organization Velmora & Tarn'],
    ['three of them', 'He is a partner at *Velmora*, _Dorrance & Tarn_ in town.', 'organization Velmora, Dorrance & Tarn'],
    ['five of them', 'He left the firm of *Velmora*, *Arn*, Holt, _Dorrance & Tarn_.', 'organization Velmora, Arn, Holt, Dorrance & Tarn'],
    ['at the end of the story', 'He works at *Velmora*, _Dorrance_ & Tarn', 'organization Velmora, Dorrance & Tarn'],
  ])('are a firm’s: %s', (_, story, name) => expect(marked(story)).toEqual([name]))

  test.each([
    ['a list of companies', 'Fans of *Velmora*, _Dorrance & Tarn_ and others left.', ['place Velmora', 'organization Dorrance & Tarn']],
    ['a list that goes on', 'Fans of *Velmora*, _Dorrance & Tarn_, and others left.', ['place Velmora', 'organization Dorrance & Tarn']],
    ['what no firm’s word leads up to', 'They saw *Velmora*, _Dorrance & Tarn_.', ['place Velmora', 'organization Dorrance & Tarn']],
    ['a company among others', 'Fans of =Velmora=, _Dorrance & Tarn_.', ['organization Velmora', 'organization Dorrance & Tarn']],
  ])('are the last two of %s', (_, story, names) => expect(marked(story)).toEqual(names))

  test.each([
    ['towns', 'She lives in *Brighton & Derby* then.', ['place Brighton & Derby']],
    ['a couple', 'Then _Deb & Gary_ left.', ['person Deb & Gary']],
    ['a couple in full', 'Then _Velmora & Gary Tarn_ left.', ['person Velmora & Gary Tarn']],
    ['more than one word', 'Then _Ann Velmora & Tarn_ left.', ['person Ann Velmora & Tarn']],
    ['things', 'It sells Flesh & Blood then.', []],
    ['letters', 'It is in *J&K* then.', ['place J&K']],
    ['a company', 'Then =Velmora & Tarn= left.', ['organization Velmora & Tarn']],
    ['small words', 'The Velmora & others left.', []],
    ['the end of a longer name', 'Then *Museums of Velmora & Tarn* left.', ['place Museums of Velmora & Tarn']],
    ['the start of a longer name', 'Then *Velmora & Tarn of Oslo* left.', ['place Velmora & Tarn of Oslo']],
  ])('are none of %s', (_, story, names) => expect(marked(story)).toEqual(names))
})
