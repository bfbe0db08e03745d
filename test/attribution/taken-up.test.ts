import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('“they”', () => {
  test.each([
    ['At =Arbel Lines=, pilots led by _Ivan Petrov_ see none.', 'pilots'], ['In *Lusaka*, pilots led by _Ivan Petrov_ see none.', 'pilots'], ['Pilots led by _Ivan Petrov_ see none.', 'Pilots'],
    ['=Arbel Lines= sees none.', 'Arbel Lines'],
  ])('are the people with whom the sentence begins, rather than whose they are or who leads them: %s', (told, name) => {
    expect(namesOf(`${told} [direct “The risk has grown,”] {they} <wrote>.`)).toEqual([name])
  })
})

describe('“she” is the one to whom the story turns', () => {
  test.each(['For Ms. _Lind_, the talk is far away.', 'But for Ms. _Lind_, the talk is far away.', 'As for Ms. _Lind_, the talk is far away.'])('%s', (turn) => {
    expect(namesOf(`_Mara Lind_ moved in May. It rained. [direct1 “It is late,”] {1 Ms. _Reed_} <1 said>.\n\n${turn}\n\n[direct2 “It is cold,”] {2 she} <2 said>.`)).toEqual(['Reed', 'Mara Lind'])
  })
})

describe('whoever tells somebody something goes on', () => {
  test.each([
    ['_Olu Hale_', '_Ann Lee_, a lawyer,', 'Olu Hale'], ['_Olu Hale_', 'Captain _Ann Lee_, a lawyer,', 'Olu Hale'], ['_Qwxz Mary Hale_', '_Ann Lee_, prosecuting,', 'Qwxz Mary Hale'],
    ['_Peter Hale_', '_Ann Lee_, a lawyer,', 'Ann Lee'],
  ])('%s told %s', (teller, hearer, name) => {
    expect(namesOf(`{1 ${teller}} <1 told> ${hearer} [indirect1 that it was late]. {2 She} <2 said> [indirect2 it was cold].`)).toEqual([teller.replaceAll('_', ''), name])
  })
})

describe('several bodies', () => {
  test('are no single one that was named between', () => {
    expect(namesOf('{1 The agencies} <1 warned> [indirect1 of hunger]. =Arbel Aid= has sent staff. {2 The agencies} <2 said> [indirect2 it was late].')).toEqual(['the agencies', 'the agencies'])
    expect(namesOf('{1 The agency} <1 warned> [indirect1 of hunger]. =Arbel Aid= has sent staff. {2 The agency} <2 said> [indirect2 it was late].')[1]).toBe('Arbel Aid')
  })
})
