import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('a source that describes its speaker', () => {
  test('is the one who has that title', () => {
    expect(namesOf('Mayor _Mara Lind_ met _Tom Reed_. [direct “It is cold,”] {the mayor} <said>.')).toEqual(['Mara Lind'])
    expect(namesOf('Sen. _Mara Lind_ met _Tom Reed_. [direct “It is cold,”] {the senator} <said>.')).toEqual(['Mara Lind'])
  })

  test('is no body in mind where more is said of which it is', () => {
    expect(namesOf('The =Harbour Union= met. {1 The =Harbour Union=} <1 said> [indirect1 it was late]. {2 The group representing bakers} <2 said> [indirect2 it was early].')).toEqual(['Harbour Union', 'the group representing bakers'])
    expect(namesOf('The =Harbour Union= met. {1 The =Harbour Union=} <1 said> [indirect1 it was late]. {2 The group, long a friend of bakers,} <2 said> [indirect2 it was early].')).toEqual(['Harbour Union', 'Harbour Union'])
  })

  test('is nobody in mind who stands opposite them in court or next door', () => {
    expect(namesOf('_Mara Lind_ was convicted. {The judge} <said> [indirect she had lied].')).toEqual(['the judge'])
    expect(namesOf('Judge _Mara Lind_ came. {The judge} <said> [indirect it was late].')).toEqual(['Mara Lind'])
    expect(namesOf('_Mara Lind_ was convicted. {The poet} <said> [indirect it was late].')).toEqual(['Mara Lind'])
  })

  test('is not the one who has just asked, in an answer', () => {
    expect(namesOf('_Tom Reed_ was called. [direct1 “Is it late?”] {1 _Mara Lind_} <1 asked>. [direct2 “It is,”] {2 the witness} <2 said>.')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('is the one of whom an apposition said so', () => {
    expect(namesOf('_Mara Lind_, a poet from *Lusaka*, met _Tom Reed_. [direct “It is cold,”] {the poet} <said>.')).toEqual(['Mara Lind'])
    expect(namesOf('_Mara Lind_ is the mayor. She met _Tom Reed_. [direct “It is cold,”] {the mayor} <said>.')).toEqual(['Mara Lind'])
  })

  test('of two presidents is the one of the right country', () => {
    expect(namesOf('Kenyan President _Mara Lind_ met Chilean President _Tom Reed_. [direct “It is cold,”] {the Kenyan president} <said>.')).toEqual(['Mara Lind'])
  })

  test.each([
    ['town', 'Former Lusaka mayor _Mara Lind_ met Kitwe mayor _Tom Reed_', 'the Kitwe mayor', 'Tom Reed'],
    ['party', 'Labour candidate _Mara Lind_ met Green candidate _Tom Reed_', 'the Green candidate', 'Tom Reed'],
  ])('of two of one title is the one of the right %s', (_, told, source, name) => {
    const marked = told.replace('Lusaka', '*Lusaka*').replace('Kitwe', '*Kitwe*')
    expect(namesOf(`${marked}. [direct “It is cold,”] {${source.replace('Kitwe', '*Kitwe*')}} <said>.`)).toEqual([name])
  })

  test.each([
    ['who has more of the words', 'Chief engineer _Mara Lind_ met harbour engineer _Tom Reed_', 'the harbour engineer', 'Tom Reed'],
    ['who has them, whoever came first', 'Harbour engineer _Mara Lind_ met chief engineer _Tom Reed_', 'the harbour engineer', 'Mara Lind'],
    ['whose country is the same, by another word', 'Kenyan minister _Mara Lind_ met Chilean minister _Tom Reed_', '*Kenya*’s minister', 'Mara Lind'],
    ['whose party is not told, where the other has another', 'Labour candidate _Mara Lind_ met candidate _Tom Reed_', 'the Green candidate', 'Tom Reed'],
    ['whose town is not told, where the other has another', '_Mara Lind_, a mayor from *Lusaka*, met mayor _Tom Reed_', 'the *Kitwe* mayor', 'Tom Reed'],
    ['whose country is not told, where the other has another', 'Minister _Mara Lind_ met Chilean minister _Tom Reed_', 'the Kenyan minister', 'Mara Lind'],
    ['who has all of the words, whoever is in mind', 'Prime Minister _Mara Lind_ met Foreign Minister _Tom Reed_. _Reed_ left', 'the prime minister', 'Mara Lind'],
    ['who was called so once', 'Harbour engineer _Mara Lind_ met city engineer _Tom Reed_. Engineer _Lind_ left. City engineer _Reed_ stayed', 'the harbour engineer', 'Mara Lind'],
    ['who is called so at last', 'Engineer _Mara Lind_ met engineer _Tom Reed_. Harbour engineer _Lind_ left. Engineer _Reed_ stayed', 'the harbour engineer', 'Mara Lind'],
    ['who is a former one, whoever is in mind', 'Mayor _Mara Lind_ met former mayor _Tom Reed_. _Lind_ left', 'the former mayor', 'Tom Reed'],
    ['who is one, and no former one', 'Mayor _Mara Lind_ met former mayor _Tom Reed_. _Reed_ left', 'the mayor', 'Mara Lind'],
    ['who is one, and no vice one', 'Vice President _Tom Reed_ met President _Mara Lind_', 'the president', 'Mara Lind'],
    ['who is a former one, where the story calls the other nothing', 'Former mayor _Tom Reed_ met _Mara Lind_', 'the mayor', 'Tom Reed'],
    ['whose apposition has it', '_Mara Lind_, a baker from *Oaxaca*, *Mexico*, met _Tom Reed_, a nurse', 'the baker', 'Mara Lind'],
    ['whose apposition comes first', 'The chief engineer, _Mara Lind_, met the nurse, _Tom Reed_', 'the nurse', 'Tom Reed'],
    ['who is also called so', 'Senator _Mara Lind_ met nurse _Tom Reed_', 'the lawmaker', 'Mara Lind'],
    ['who is called so by another office', 'Premier _Mara Lind_ met nurse _Tom Reed_', 'the minister', 'Mara Lind'],
  ])('of several is the one %s', (_, told, source, name) => {
    expect(namesOf(`${told}. [direct “It is cold,”] {${source}} <said>.`)).toEqual([name])
  })

  test.each([
    ['French', '*France*’s minister'], ['Spanish', '*Spain*’s minister'], ['Dutch', 'the *Netherlands*’ minister'], ['Polish', '*Poland*’s minister'], ['Finnish', '*Finland*’s minister'],
    ['Swiss', '*Switzerland*’s minister'], ['Irish', '*Ireland*’s minister'], ['Danish', '*Denmark*’s minister'], ['Filipino', 'the *Philippines*’ minister'], ['Thai', '*Thailand*’s minister'], ['British', '*Britain*’s minister'], ['Turkish', '*Turkey*’s minister'], ['Kazakh', '*Kazakhstan*’s minister'],
  ])('of a country is the one of its people: %s, %s', (people, source) => {
    expect(namesOf(`Kenyan minister _Tom Reed_ left. ${people} minister _Mara Lind_ met him. _Reed_ spoke. [direct “It is cold,”] {${source}} <said>.`)).toEqual(['Mara Lind'])
  })

  test.each([
    ['Iranian', 'Iraqi'], ['Indian', 'Indonesian'], ['Australian', 'Austrian'], ['Nigerian', 'Nigerien'], ['Slovak', 'Slovenian'], ['Chilean', 'Chinese'], ['Belgian', 'Belarusian'], ['Malaysian', 'Malawian'], ['Russian', 'Turkish'], ['Turkmen', 'Turkish'],
  ])('of another country is not the one of this: %s, %s', (people, other) => {
    expect(namesOf(`_Tom Reed_ came. ${people} minister _Mara Lind_ left. _Tom Reed_ stayed. [direct “It is cold,”] {the ${other} minister} <said>.`)).toEqual(['Tom Reed'])
  })

  test.each([
    ['the mayor’s wife', 'the mayor', 'Tom Reed'], ["the mayor's wife", 'the mayor', 'Tom Reed'], ['an aide to the mayor', 'the mayor', 'Tom Reed'], ['an aide of the mayor', 'the mayor', 'Tom Reed'],
    ['an aide to the mayor', 'the aide', 'Mara Lind'], ['the mayor’s wife', 'the wife', 'Mara Lind'], ['the mayor’s aide', 'the mayor’s aide', 'Mara Lind'],
  ])('is who somebody is, not whose: %s, %s', (role, source, name) => {
    expect(namesOf(`_Mara Lind_, ${role}, met _Tom Reed_. _Reed_ left. [direct “It is cold,”] {${source}} <said>.`)).toEqual([name])
  })

  test('is one who is named with their title after “to”', () => {
    expect(namesOf('It was a blow to *Ohio* Senator _Mara Lind_. _Tom Reed_ won. [direct “It is cold,”] {the *Ohio* senator} <said>.')).toEqual(['Mara Lind'])
  })

  test('by a party is one of that party, by a town too not just anybody of it', () => {
    expect(namesOf('Republican _Tom Reed_ lost. _Mara Lind_ won. [direct “It is cold,”] {the Republican} <said>.')).toEqual(['Tom Reed'])
    expect(namesOf('Republican _Tom Reed_ lost. _Mara Lind_ won. [direct “It is cold,”] {the *Ohio* Republican} <said>.')).toEqual(['Mara Lind'])
  })

  test('may have two adjectives with a comma', () => {
    expect(namesOf('_Mara Lind_, a diplomat, met _Tom Reed_. [direct “It is cold,”] {the bespectacled, 71-year-old diplomat} <said>.')).toEqual(['Mara Lind'])
  })

  test('of those named long ago is the one who has more of the words, or else the latest', () => {
    const longAgo = (source: string) => namesOf(`Harbour mayor _Mara Lind_ met mayor _Tom Reed_. ${'_Olu Hale_ left. '.repeat(31)}[direct “It is cold,”] {${source}} <said>.`)
    expect(longAgo('the harbour mayor')).toEqual(['Mara Lind'])
    expect(longAgo('the mayor')).toEqual(['Tom Reed'])
  })

  test('is a name of its own only with two capitals beside “the”', () => {
    expect(namesOf('_Olu Hale_ sold her boat. {The President} <said> [indirect it was over].')).toEqual(['Olu Hale'])
    expect(namesOf('_Olu Hale_ sold her boat. {The Canadian Coast Guard} <said> [indirect it was over].')).toEqual(['the Canadian Coast Guard'])
  })

  test('is nobody of the story where it is kept without a name', () => {
    expect(namesOf('{1 The boy, who cannot be named,} <1 said> [indirect1 it was late]. Constable _Mara Lind_ left.')).toEqual(['the boy'])
    expect(namesOf('{1 The boy} <1 said> [indirect1 it was late]. Constable _Mara Lind_ left.')).toEqual(['Mara Lind'])
  })

  test('of a loose kind is the one in mind', () => {
    expect(namesOf('_Olu Hale_ sold her boat. [direct “I miss it,”] {the young woman} <said>.')).toEqual(['Olu Hale'])
  })

  test('is nobody of another party or town, however much in mind', () => {
    expect(namesOf('Green candidate _Mara Lind_ met _Tom Reed_. _Lind_ spoke. [direct “It is cold,”] {the Labour leader} <said>.')).toEqual(['Tom Reed'])
    expect(namesOf('*Kitwe* mayor _Mara Lind_ met _Tom Reed_. _Lind_ spoke. [direct “It is cold,”] {the *Lusaka* veteran} <said>.')).toEqual(['Tom Reed'])
  })

  test('is the body that the story has called so before, whoever was named since', () => {
    const told = (naming: string) => `=Arbel Lines= fell. {1 ${naming}} <1 said> [indirect1 it was late]. ${'_Olu Hale_ left. '.repeat(31)}[direct2 “It is over,”] {2 the company} <2 said>.`
    expect(namesOf(told('The company'))).toEqual(['Arbel Lines', 'Arbel Lines'])
    expect(namesOf(told('It'))).toEqual(['Arbel Lines', 'the company'])
  })

  test.each([
    ['holds another office', 'Justice _Mara Lind_ sat down. [direct “It is cold,”] {the premier} <said>.', ['the premier']],
    ['held another office once', 'Former justice _Mara Lind_ sat down. [direct “It is cold,”] {the premier} <said>.', ['Mara Lind']],
    ['is in the story for something else', '_Mara Lind_ sat down. [direct “It is cold,”] {the moderator} <said>.', ['the moderator']],
    ['is a nameless one of another kind', '[direct1 “It is cold,”] {1 a pilot} <1 said>. [direct2 “Not here,”] {2 the minister} <2 said>.', ['a pilot', 'the minister']],
    ['is nameless, unless the words fit nearly everybody', '[direct1 “It is cold,”] {1 a pilot} <1 said>. [direct2 “Not here,”] {2 the man} <2 said>.', ['a pilot', 'a pilot']],
    ['are several', '[direct1 “It is cold,”] {1 port officials} <1 said>. [direct2 “Not here,”] {2 the official} <2 said>.', ['port officials', 'the official']],
    ['is one of several', '[direct1 “It is cold,”] {1 a senior official} <1 said>. [direct2 “Not here,”] {2 the officials} <2 said>.', ['a senior official', 'the officials']],
    ['is of the state', 'The =Harbour Ministry= met. [direct “It is over,”] {the company} <said>.', ['the company']],
    ['may be of the state', 'The =Harbour Department= met. [direct “It is over,”] {the agency} <said>.', ['Harbour Department']],
  ])('is nobody who %s', (_, marked, names) => {
    expect(namesOf(marked)).toEqual(names)
  })

  test('is one whose name begins with the title', () => {
    expect(namesOf('_Pope Clement_ met Cardinal _Tom Reed_. _Reed_ left. [direct “It is cold,”] {the pope} <said>.')).toEqual(['Pope Clement'])
  })

  test.each([
    ['{The spokesman} <said> [indirect it was over]. _Tom Reed_ left.', 'the spokesman'],
    ['{Her aide} <said> [indirect it was over]. _Tom Reed_ left.', 'her aide'],
  ])('is not whoever comes next, where news often leaves him without a name: %s', (marked, name) => {
    expect(namesOf(marked)).toEqual([name])
  })

  test('of a country may well come next', () => {
    expect(namesOf('{*Kenya*’s opposition leader} <said> [indirect it was over].\n\n_Tom Reed_ left.')).toEqual(['Tom Reed'])
    expect(namesOf('{_Olu Hale_’s manager} <said> [indirect it was over].\n\n_Tom Reed_ left.')).toEqual(['Olu Hale’s manager'])
  })

  test('is not one of whom it speaks: “Mayor warns Reed”', () => {
    expect(namesOf('{Mayor} <warns> of [indirect _Tom Reed_’s return]\n\nThe city’s leader, _Mara Lind_, spoke on Monday.')).toEqual(['Mara Lind'])
  })

  test('may come before the name, in a headline', () => {
    expect(namesOf('[direct “It is cold,”] {mayor} <says>\n\nMayor _Mara Lind_ spoke on Monday.')).toEqual(['Mara Lind'])
    expect(namesOf('{Mayor} <warns> of [direct “a cold winter”]\n\nMayor _Mara Lind_ spoke on Monday.')).toEqual(['Mara Lind'])
  })

  test('may be the story’s last words', () => {
    expect(namesOf('Mayor _Mara Lind_ met _Tom Reed_. [direct “It is cold,”] <said> {the mayor}')).toEqual(['Mara Lind'])
  })

  test('may be a body by the noun in its name, however often another has been named', () => {
    expect(namesOf(`${'The =Harbour Guard= met. '.repeat(41)}The =Quay Guard= met. [direct “It is cold,”] {the quay guard} <said>.`)).toEqual(['Quay Guard'])
    expect(namesOf('=Zambezi University= sued the =Harbour Board=. [direct “It is over,”] {the university} <said>.')).toEqual(['Zambezi University'])
  })

  test('is no president where it leads somebody else', () => {
    expect(namesOf('President _Tom Reed_ left. [direct “It is over,”] {the opposition leader} <said>.')).toEqual(['the opposition leader'])
    expect(namesOf('Opposition chairman _Tom Reed_ left. [direct “It is over,”] {the opposition leader} <said>.')).toEqual(['Tom Reed'])
    expect(namesOf('Green chairman _Tom Reed_ left. [direct “It is over,”] {the party leader} <said>.')).toEqual(['Tom Reed'])
    expect(namesOf('President _Tom Reed_ left. [direct “It is over,”] {the opposition president} <said>.')).toEqual(['Tom Reed'])
  })

  test('without a name is not another of its kind', () => {
    expect(namesOf('{1 Zambian officials} <1 said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 Kenyan officials} <2 said>. [direct3 “None at all,”] {3 the officials} <3 said>.')).toEqual(['Zambian officials', 'Kenyan officials', 'Kenyan officials'])
    expect(namesOf('{1 Officials} <1 said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 Kenyan officials} <2 said>.')).toEqual(['Officials', 'Kenyan officials'])
  })

  test('without a name keeps the story’s words, and is one and the same later', () => {
    expect(namesOf('{1 A harbour official} <1 said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 the official} <2 said>.')).toEqual(['a harbour official', 'a harbour official'])
    expect(namesOf('{Kazakh officials who asked not to be named} <said> [indirect it was over].')).toEqual(['Kazakh officials'])
  })
})

describe('a source cut off its name', () => {
  test('is the one named before its comma', () => {
    expect(namesOf('_Mara Lind_, {a former mayor}, <said> [indirect it was over].')).toEqual(['Mara Lind'])
  })

  test('is not the place or the person named at the end of another clause before it', () => {
    expect(namesOf('In *Lusaka*, {1 85 percent of nurses} <1 said> [indirect1 it was over].')).toEqual(['85 percent of nurses'])
    expect(namesOf('_Mara Lind_ is a candidate. In an interview with _Tom Reed_ and _Olu Hale_, {the candidate} <said> [indirect it was over].')).toEqual(['Mara Lind'])
  })

  test('at a bare “Mr.” goes on with the name', () => {
    expect(namesOf('After he <said> [indirect it was over], {Mr.} _Reed_ left.')).toEqual(['Reed'])
  })

  test('that can be nobody leaves the quote to the last speaker', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>. In {2 the morning} she <2 added>: [direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })
})

describe('a source of a kind that no list has', () => {
  test.each(['the missive', 'the audience', 'the progressive heavyweights'])('speaks where it is the subject: %s', (source) => {
    expect(namesOf(`{1 _Mara Lind_} <1 said> [indirect1 it was over]. [direct2 “Never,”] {2 ${source}} <2 said>.`)).toEqual(['Mara Lind', source])
  })

  test('does not where a preposition governs it', () => {
    expect(namesOf('{1 _Mara Lind_} <1 said> [indirect1 it was over]. She stepped around {2 the car} and <2 said>: [direct2 “Never.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })
})
