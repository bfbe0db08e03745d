import { describe, expect, test } from 'vitest'
import { attributionOf, namesOf } from './credits.js'

describe('a pronoun for a source', () => {
  test('is the one who spoke last', () => {
    expect(namesOf('[direct1 “We open at six,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “Not before,”] {2 she} <2 added>.')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('is somebody of its own gender, as titles, kinship and roles tell it', () => {
    expect(namesOf('Mr. _Reed_ met Ms. _Lind_ on the quay. [direct “It is cold,”] {she} <said>.')).toEqual(['Lind'])
    expect(namesOf('Chairman _Chris Reed_ met his wife, _Kim Reed_, on the quay. [direct “It is cold,”] {she} <said>.')).toEqual(['Kim Reed'])
    expect(namesOf('Spokeswoman _Kim Lind_ met _Chris Reed_ on the quay. [direct “It is cold,”] {she} <said>.')).toEqual(['Kim Lind'])
  })

  test('is somebody of its own gender, as given names tell it', () => {
    expect(namesOf('_Mary Reed_ met _Peter Lind_ on the quay. [direct “It is cold,”] {he} <said>.')).toEqual(['Peter Lind'])
    expect(namesOf('_Peter Lind_ met _J. Mary Reed_ on the quay. [direct “It is cold,”] {she} <said>.')).toEqual(['J. Mary Reed'])
    expect(namesOf('_Peter Lind_ and _Mary Reed_ sold her boat. _Sasha Hale_ came. [direct “It is cold,”] {she} <said>.'), 'unless the name tells nothing').toEqual(['Sasha Hale'])
  })

  test.each([
    ['{_Mary Lind_} <said> [indirect it was late]. {_John Reed_} <said> [indirect the tea was cold]. [direct “It is cold,”] {she} <said>.', 'Mary Lind'],
    ['_Mary Lind_ poured the tea. Her guest, {_Peter Reed_}, <said> [indirect she was brave]. [direct “It is cold,”] {she} <said>.', 'Mary Lind'],
    ['_Peter Lind_ poured the tea. His guest, {_Mary Reed_}, <said> [indirect he was brave]. [direct “It is cold,”] {he} <said>.', 'Peter Lind'],
  ])('is somebody of its own gender rather than the last speaker: %s', (marked, name) => {
    expect(namesOf(marked).at(-1)).toBe(name)
  })

  test.each(['In a letter to _Ann Reed_', 'With Mayor _Ann Reed_', 'After a talk with _Ann Reed_'])('is not whom the phrase before it brings in: %s', (phrase) => {
    expect(namesOf(`_Mara Lind_ was furious. ${phrase}, {she} <warned> [indirect the city would sue].`)).toEqual(['Mara Lind'])
  })

  test('is rather the subject than whom a preposition brings in', () => {
    expect(namesOf('=Harbour Energy= is a venture of =Arbel Lines= and =Arbel Gas=. {It} <said> [indirect work would start in May].')).toEqual(['Harbour Energy'])
  })

  test('is nobody who is only named in its own words', () => {
    expect(namesOf('{He} <said> [indirect he would govern alone, like _Tom Reed_].')).toEqual([null])
  })

  test.each([
    ['_Mara Lind_ met a port official {who} <said> [indirect it was late].', 'a port official'],
    ['_Mara Lind_ was seen by two young women, {who} <said> [indirect it was late].', 'two young women'],
    ['_Mara Lind_ is a pilot {who} <says> [indirect it was late].', 'Mara Lind'],
    ['The board met _Mara Lind_, a pilot {who} <said> [indirect it was late].', 'Mara Lind'],
    ['_Mara Lind_ works as a pilot {who} <says> [indirect it was late].', 'Mara Lind'],
    ['_Mara Lind_ rebuked local critics {who} <say> [indirect it was late].', 'local critics'],
    ['Voters {who} <said> [indirect it was late] chose _Mara Lind_.', 'voters'],
    ['_Mara Lind_ met Kenyans {who} <said> [indirect it was late].', 'Kenyans'],
    ['_Mara Lind_ and _Tom Reed_, African women {who} <said> [indirect it was late], left.', 'Tom Reed'],
    ['_Mara Lind_ was among those {who} <said> [indirect it was late].', null],
  ])('in a relative clause is the one right before it, with a name or without: %s', (marked, name) => {
    expect(namesOf(marked)).toEqual([name])
  })

  test('is of the gender that the story tells, whatever the given name is', () => {
    expect(namesOf('Mr. _Mary Reed_ met _Peter Lind_ on the quay. [direct “It is cold,”] {he} <said>.')).toEqual(['Mary Reed'])
    expect(namesOf('_Mary Reed_, a monk, met _Alex Lind_ on the quay. [direct “It is cold,”] {he} <said>.')).toEqual(['Mary Reed'])
    expect(namesOf('_Mary Reed_ lost his hat. He bought a new one.\n\nOn Monday he sold his boat. _Alex Lind_ met _Reed_ on the quay. [direct “It is cold,”] {he} <said>.')).toEqual(['Mary Reed'])
  })

  test('is a woman also where the paper calls her a spokesman', () => {
    expect(namesOf('[direct1 “No,”] {1 _Alex Reed_} <1 said>. Spokesman _Mary Lind_ rang the port. [direct2 “It is cold,”] {2 she} <2 said>.')).toEqual(['Alex Reed', 'Mary Lind'])
  })

  test('is one who takes the stage after the last speaker', () => {
    expect(namesOf('[direct1 “Not me,”] {1 _Alex Reed_} <1 said>. _Sasha Hale_ had doubts, and gave no answer. [direct2 “We shall see,”] {2 he} <2 said>.')).toEqual(['Alex Reed', 'Sasha Hale'])
    expect(namesOf('[direct1 “Not me,”] {1 _Peter Reed_} <1 said>. _Mary Hale_ had doubts, and gave no answer. [direct2 “We shall see,”] {2 he} <2 said>.'), 'unless it is a woman').toEqual(['Peter Reed', 'Peter Reed'])
    expect(namesOf('[direct1 “Not me,”] {1 _Alex Reed_} <1 said>. _Sasha Hale_ had doubts, _Reed_ knew. [direct2 “We shall see,”] {2 he} <2 said>.'), 'unless the story comes back to the last').toEqual(['Alex Reed', 'Alex Reed'])
  })

  test('is the one whom the sentence takes up: “As for Hale, he …”', () => {
    expect(namesOf('[direct1 “Not me,”] {1 _Alex Reed_} <1 said>. As for _Sasha Hale_, {2 he} <2 said> [indirect2 it was cold].')).toEqual(['Alex Reed', 'Sasha Hale'])
  })

  test('may be a woman or a man without a name', () => {
    expect(namesOf('_Alex Reed_ runs the shelter. {1 A woman} <1 said> [indirect1 it was over]. _Reed_ looked on. [direct2 “It is cold,”] {2 she} <2 said>.')).toEqual(['a woman', 'a woman'])
  })

  test('is the one whom the story’s own pronouns stand for', () => {
    expect(namesOf('_Sasha Hale_ sold her boat, and she was sorry. _Alex Reed_ sold his and was not. [direct “I miss it,”] {she} <said>.')).toEqual(['Sasha Hale'])
  })

  test('is not somebody else’s, where a clause has its own: “Reed lost his hat”', () => {
    expect(namesOf('_Sasha Hale_ waved until _Alex Reed_ had lost his hat. [direct “It is cold,”] {he} <said>.')).toEqual(['Alex Reed'])
    expect(namesOf('_Sasha Hale_ waved to _Alex Reed_ about his hat. [direct “It is cold,”] {he} <said>.')).toEqual(['Sasha Hale'])
  })

  test.each([
    ['and his hat fell'], ['when his hat fell'], ['; his hat fell'], ['to all the very old red winter things under his hat'],
  ])('is not somebody else’s, where another clause has its own, or one far off: “Reed came %s”', (then) => {
    expect(namesOf(`_Sasha Hale_ waved until _Alex Reed_ came ${then}. [direct “It is cold,”] {he} <said>.`)).toEqual(['Sasha Hale'])
  })

  test('is not somebody whom the quote itself speaks of', () => {
    expect(namesOf('_Sasha Hale_ had lunch with _Alex Reed_. [direct “_Hale_ was late again,”] {he} <said>.')).toEqual(['Alex Reed'])
  })

  test('is the one who acts before one who is only named as an owner', () => {
    expect(namesOf('Mr. _Reed_ is dead. _Hale_ spoke of _Reed_’s boat.\n\nOn Monday, [indirect it was “fine,”] {he} <said>.')).toEqual(['Hale'])
  })

  test('is one whom the sentence before brings in with what they are', () => {
    const introduced = (words: string) => namesOf(`${words}\n\n[direct “It is late,”] {he} <said>.`)
    expect(introduced('_Alex Reed_ worries _Sasha Hale_, head of the harbour union.')).toEqual(['Sasha Hale'])
    expect(introduced('_Alex Reed_ worries _Sasha Hale_, the new head of the union.')).toEqual(['Sasha Hale'])
    expect(introduced('_Alex Reed_ worries _Sasha Hale_.')).toEqual(['Alex Reed'])
    expect(introduced('_Alex Reed_ works for _Sasha Hale_, the new head of the union.')).toEqual(['Alex Reed'])
  })

  test('is the one before “who”, where the source takes in their whole clause', () => {
    expect(namesOf('{_Hale_ had words with _Reed_, now the mayor, who} <said> [indirect it was over].')).toEqual(['Reed'])
  })

  test('is not somebody within an earlier quote', () => {
    expect(namesOf('[direct1 “I told _Alex Reed_ to stay,”] {1 _Sasha Hale_} <1 said>. [direct2 “It was late,”] {2 he} <2 said>.')).toEqual(['Sasha Hale', 'Sasha Hale'])
  })

  test('may stand for a body or for several', () => {
    expect(namesOf('{The =Harbour Board=} <said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 it} <2 said>.')).toEqual(['Harbour Board', 'Harbour Board'])
    expect(namesOf('{1 Local fishermen} <1 said> [indirect1 the quay was lost]. [direct2 “No quay is safe,”] {2 they} <2 said>.')).toEqual(['Local fishermen', 'Local fishermen'])
  })

  test.each([
    ['people only told of', 'The =Harbour Board= met. Its young harbour pilots were waiting on the quay', 'its young harbour pilots'],
    ['people joined by “and”', 'The =Harbour Board= met. The botanists and fishermen were waiting on the quay', 'the botanists and fishermen'],
    ['people led up to by small words', 'The =Harbour Board= met. Not just pilots and nurses left', 'pilots and nurses'],
    ['people by number and age', 'The =Harbour Board= met. Its two young harbour pilots left', 'two young harbour pilots'],
    ['a body, where people are only in what it does', 'The =Harbour Board= met, echoing experts', 'Harbour Board'],
    ['nobody of whom it is said what is theirs', 'The =Harbour Board= met at the harbour pilots’ house', 'Harbour Board'],
    ['two named together', 'The =Harbour Board= met. _Mara Lind_ and _Tom Reed_ were waiting on the quay', 'Mara Lind'],
    ['one with her people', 'The =Harbour Board= met. _Mara Lind_, along with her crew, was waiting on the quay', 'Mara Lind'],
    ['one together with another', 'The =Harbour Board= met. _Mara Lind_, together with _Tom Reed_, was waiting on the quay', 'Mara Lind'],
    ['a body, where one is only angry with another', 'The =Harbour Board= met. _Mara Lind_, angry with _Tom Reed_, left the quay', 'Harbour Board'],
    ['a body, where two are named apart', '_Tom Reed_ ran the =Harbour Board=. _Mara Lind_ left', 'Harbour Board'],
    ['a body, where one and her boat met another', 'The =Harbour Board= met. _Mara Lind_ and her boat met _Tom Reed_', 'Harbour Board'],
    ['a body, where one is named with a thing of another', 'The =Harbour Board= met. _Mara Lind_ and the big red boat of the late _Tom Reed_ were waiting on the quay', 'Harbour Board'],
    ['a body, where one is named with a place', 'The =Harbour Board= met. _Mara Lind_ and *Lusaka* were made for each other', 'Harbour Board'],
  ])('may be several: %s', (_, told, name) => {
    expect(namesOf(`${told}. [direct “It is cold,”] {they} <said>.`)).toEqual([name])
  })

  test.each([
    ['may be two who spoke together', '_Mara Lind_ and _Tom Reed_', '', 'Mara Lind'],
    ['may be three', '_Mara Lind_, _Tom Reed_ and _Olu Hale_', '', 'Mara Lind'],
    ['may be two of whom one is described', '_Mara Lind_, the mayor, and _Tom Reed_', '', 'Mara Lind'],
    ['may be two of whom one left since', '_Mara Lind_ and _Tom Reed_', ' _Lind_ left.', 'Mara Lind'],
    ['is not one who spoke alone, where a body was named', '_Mara Lind_', '', 'Harbour Board'],
    ['is not one who is another’s, where a body was named', '_Mara Lind_ of _Tom Reed_’s town', '', 'Harbour Board'],
  ])('after a speech %s', (_, source, since, name) => {
    expect(namesOf(`The =Harbour Board= met. {1 ${source}} <1 said> [indirect1 the quay was lost].${since} [direct2 “No quay is safe,”] {2 they} <2 said>.`)).toEqual(['Mara Lind', name])
  })

  test.each([
    ['are those who spoke, where “the” takes them up', 'The', 'Kenyan pilots'],
    ['are others, where a number counts them anew', 'Two', 'two pilots'],
  ])('pilots told of after pilots spoke %s', (_, determiner, name) => {
    expect(namesOf(`{1 Kenyan pilots} <1 said> [indirect1 it was over].\n\nThe =Harbour Board= met. It rained.\n\n${determiner} pilots were waiting on the quay. [direct2 “It is cold,”] {2 they} <2 said>.`)).toEqual(['Kenyan pilots', name])
  })

  test('may be one whose gender the story keeps to itself', () => {
    expect(namesOf('The =Harbour Board= met. {1 A nurse} <1 said> [indirect1 the quay was lost]. [direct2 “No quay is safe,”] {2 they} <2 said>.')).toEqual(['a nurse', 'a nurse'])
  })

  test('is not the last speaker where somebody answers', () => {
    expect(namesOf('_Sasha Hale_ met _Alex Reed_. [direct1 “Is it safe?”] {1 _Sasha Hale_} <1 asked>. [direct2 “No,”] {2 he} <2 replied>.')).toEqual(['Sasha Hale', 'Alex Reed'])
  })

  test('is clear at times only from what comes later', () => {
    expect(namesOf('_Sasha Hale_ met _Alex Reed_ on the quay. [direct “It is cold,”] {he} <said>. _Hale_ put on her coat. She was tired. She left.')).toEqual(['Alex Reed'])
  })

  test('is named only later where nobody came before it', () => {
    expect(namesOf('[direct “It is cold,”] {she} <said>.\n\nThe storm shut the quay. _Mara Lind_ runs it.')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “It is cold,”] {she} <said>.\n\nMr. _Reed_ runs the quay; Ms. _Lind_ runs the port.')).toEqual(['Lind'])
    expect(namesOf('[direct1 “It is cold,”] {1 she} <1 said>. [direct2 “_Olu Hale_ was late.”]\n\n_Mara Lind_ runs the quay.')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test.each([
    ['he', 'who is not “her” whom he told', '_Kim Hale_ left. _Sam Reed_ told her so', 'Sam Reed'],
    ['he', 'who is not “her” whose boat it was', 'Ms. _Hale_ left. _Sam Reed_ had her boat. _Kim Lind_ runs the quay', 'Sam Reed'],
    ['he', 'who is not “her” whose hat fell', '_Sasha Hale_ waved until _Alex Reed_ came, and her hat fell', 'Alex Reed'],
    ['she', 'who is a king’s, and no king', '_Kim Hale_, the king’s aide, met _Sam Reed_', 'Kim Hale'],
    ['she', 'who works for a king, and is none', '_Kim Hale_, an aide to the king, met _Sam Reed_', 'Kim Hale'],
    ['she', 'who is no king', '_Kim Hale_, the king, met _Sam Reed_', 'Sam Reed'],
  ])('“%s” is named only later, as one %s', (pronoun, _, told, name) => {
    expect(namesOf(`[direct “It is cold,”] {${pronoun}} <said>.\n\n${told}.`)).toEqual([name])
  })

  test('may be a relative one', () => {
    expect(namesOf('The board chose _Mara Lind_, {who} <said> [indirect she would accept].')).toEqual(['Mara Lind'])
  })

  test('with nobody before it stays nameless, with a problem that says why', () => {
    const { quotes, problems } = attributionOf('[direct “It is cold,”] {he} <said>.')
    expect(quotes[0].speaker).toBeNull()
    expect(problems).toEqual([{ code: 'no-speaker', message: 'nobody can be named for this quote: nobody before the pronoun fits it', start: 1, end: 12 }])
  })
})
