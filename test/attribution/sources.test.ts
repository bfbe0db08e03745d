import { describe, expect, test } from 'vitest'
import { looseNameIn, namedBefore, namedIn, titledNameIn } from '../../src/attribution/sources.js'
import { trimSource, withoutClause, withoutCompany, withTitled } from '../../src/attribution/source-words.js'
import { castOf } from '../../src/attribution/cast.js'
import { readNounPhrase } from '../../src/attribution/noun-phrase.js'
import { tokensWithin, type TokenRange, type Tokens } from '../../src/analysis.js'
import { readStory } from '../story.js'

/** A story with one source, and what it is read with. */
function readSource(marked: string) {
  const { story: { text }, analysis, quotes: [quote], entities } = readStory(marked)
  const source = tokensWithin(analysis.tokens, quote.source ?? quote.spans[0])
  const words = (range: TokenRange | null) => range && text.slice(analysis.tokens.starts[range.first], analysis.tokens.ends[range.end - 1])
  return { analysis, cast: castOf(analysis, entities), source, phrase: readNounPhrase(analysis.tokens, source), words }
}

const cut = (by: (tokens: Tokens, range: TokenRange) => TokenRange, marked: string) => {
  const { analysis, source, words } = readSource(`[direct “Sorry,”] <said> ${marked}`)
  return words(by(analysis.tokens, source))
}

describe('the words of a source', () => {
  test.each([
    ['{, the mayor}.', 'the mayor'], ['{the mayor,}', 'the mayor'], ['{— the mayor —}', 'the mayor'], ['{the mayor (a nurse)}.', 'the mayor (a nurse)'], ['{(the mayor)}.', 'the mayor)'], ['{the mayor}.', 'the mayor'],
  ])('do without the marks around them: %s', (marked, words) => {
    expect(cut(trimSource, marked)).toBe(words)
  })

  test.each([
    ['{Mr.} Reed.', 'Mr. Reed'], ['{Ms.} Lind left.', 'Ms. Lind'], ['{Mr.} of the port.', 'Mr.'], ['{Reed} Lind.', 'Reed'], ['{Senator} Lind.', 'Senator'], ['{the Mr.} Lind.', 'the Mr.'],
  ])('take in the name after a bare title: %s', (marked, words) => {
    expect(cut(withTitled, marked)).toBe(words)
  })

  test.each([
    ['{Lind had words with Reed, who} in May left.', 'who'],
    ['{Lind, who had words with Reed}.', 'Lind, who had words with Reed'],
    ['{Lind met Reed, whom the board liked}.', 'whom'],
    ['{Lind had words with Reed}.', 'Lind had words with Reed'],
    ['{the mayor of the town, who} left.', 'the mayor of the town, who'],
    ['{Lind went home, which} was late.', 'which'],
    ['{a man she knew as Reed}.', 'a man she knew as Reed'],
  ])('that take in a clause are its “who”: %s', (marked, words) => {
    expect(cut(withoutClause, marked)).toBe(words)
  })

  test.each([
    ['{The mayor, represented by her deputy, Tom Reed}.', 'The mayor'],
    ['{Lind, accompanied by Reed}.', 'Lind'],
    ['{Lind, hired by Reed}.', 'Lind, hired by Reed'],
    ['{Lind, accompanied to Oslo}.', 'Lind, accompanied to Oslo'],
  ])('leave out who was with them: %s', (marked, words) => {
    expect(cut(withoutCompany, marked)).toBe(words)
  })
})

describe('the name in a source', () => {
  test.each([
    ['{_Mara Lind_}', 'Mara Lind'],
    ['{_Mara Lind_’s}', 'Mara Lind'],
    ['{_Mara Lind_’s lawyer}', null],
    ['{_Mara Lind_’s lawyer, _Tom Reed_}', 'Tom Reed'],
    ['{_Lind_-led fishermen}', null],
    ['{_Lind_ supporters}', null],
    ['{_Lind_ Supporters}', null],
    ['{a _Lind_ family friend}', null],
    ['{a _Lind_ old harbour family friend}', null],
    ['{the _Lind_ campaign}', null],
    ['{_Mara Lind_ late on Monday}', 'Mara Lind'],
    ['{_Mara Lind_ of =Arbel Lines=}', 'Mara Lind'],
    ['{_Mara Lind_ and a nurse}', 'Mara Lind'],
    ['{_Mara Lind_, a nurse}', 'Mara Lind'],
    ['{_Lind_ _Tom Reed_}', 'Tom Reed'],
    ['{=Harbour Board= spokeswoman _Mara Lind_}', 'Mara Lind'],
    ['{=Harbour Board= spokeswoman}', null],
    ['{the =Harbour Board=}', 'Harbour Board'],
    ['{the operator, =Harbour Gas=}', 'Harbour Gas'],
    ['{the operator, =Harbour Gas=, based in *Lusaka*}', 'Harbour Gas'],
    ['{the operator, =Harbour Gas= of *Lusaka*}', null],
    ['{the *Lusaka* zoo, =Harbour Gas=}', 'Harbour Gas'],
    ['{a spokesman for _Mara Lind_}', null],
    ['{a pilot, who backs _Mara Lind_,}', null],
    ['{the author of that book, _Mara Lind_,}', 'Mara Lind'],
    ['{a spokesman for the operator, =Harbour Gas=}', null],
    ['{one of them, =Harbour Gas=}', 'Harbour Gas'],
    ['{a nurse in *Kitwe*, *Zambia*}', null],
    ['{an adviser to _Mara Lind_}', null],
    ['{officials at the =Harbour Board=}', null],
    ['{a friend of Mr. _Reed_}', null],
    ['{a friend of Mayor _Reed_}', null],
    ['{chief of staff _Mara Lind_}', 'Mara Lind'],
    ['{=Department of Defence= analyst _Mara Lind_}', 'Mara Lind'],
    ['{a nurse in *Lusaka*, _Mara Lind_}', 'Mara Lind'],
    ['{a report by the =Harbour Board=}', 'Harbour Board'],
    ['{a suit filed in *Lusaka* by _Mara Lind_}', 'Mara Lind'],
    ['{a suit filed in *Lusaka*}', null],
    ['{a document obtained by =Reuters=}', null],
    ['{the report, seen by =Reuters=}', null],
    ['{a report published by =Oxfam=}', 'Oxfam'],
    ['{a complaint filed Monday in =Harbour Superior Court=}', null],
    ['{a suit against =Arbel Lines=}', null],
    ['{a letter to _Tom Reed_ from the =Harbour Board=}', 'Harbour Board'],
    ['{a book about _Mara Lind_}', null],
    ['{an article in the =Harbour Times=}', 'Harbour Times'],
    ['{=Harbour Board= records}', 'Harbour Board'],
    ['{the base chief known as _Reed_}', 'Reed'],
    ['{a woman later identified as _Mara Lind_}', 'Mara Lind'],
    ['{a man named by the police as _Tom Reed_}', 'Tom Reed'],
    ['{a nurse who dressed as _Mara Lind_}', null],
    ['{a report for _Tom Reed_ by the =Harbour Board=}', 'Tom Reed'],
    ['{the =Harbour Board=’s report for _Tom Reed_}', 'Harbour Board'],
    ['{a nurse}', null],
    ['{people in *Lusaka*}', null],
    ['{Local *Lusaka*}', 'Lusaka'],
  ])('of %s', (marked, name) => {
    const { analysis, cast, source } = readSource(`[direct “Sorry,”] <said> ${marked}.`)
    expect(namedIn(analysis, cast, source)?.figure.name ?? null).toBe(name)
  })

  test.each([
    ['_Mara Lind_, {a former mayor}, left', 'Mara Lind'],
    ['_Mara Lind_, {R}-*Ohio*, left', 'Mara Lind'],
    ['=Harbour Gas=, {R}-*Ohio*, left', null],
    ['_Mara Lind_, {nurse}, left', null],
    ['_Mara Lind_ {a former mayor}, left', null],
    ['Late, {a former mayor}, left', null],
    ['=Harbour Gas=, {a company}, left', 'Harbour Gas'],
    ['=Harbour Gas=, {a mayor}, left', null],
    ['_Mara Lind_, {a company}, left', null],
    ['*Lusaka*, {a company}, left', 'Lusaka'],
    ['*Lusaka*, {its mayor}, left', 'Lusaka'],
    ['In *Lusaka*, {a nurse} left', null],
    ['_Mara Lind_, {a nurse} left', 'Mara Lind'],
    ['_Mara Lind_, {a nurse} said, left', null],
    ['Late that day, _Mara Lind_, {a nurse} left', 'Mara Lind'],
    ['After a talk with _Mara Lind_, {a nurse} left', null],
    ['=Harbour Gas=, {a company} left', null],
    ['_Mara Lind_, {a nurse} of the port, left', 'Mara Lind'],
    ['_Mara Lind_, {a nurse} who left', 'Mara Lind'],
    ['_Mara Lind_, {a nurse} and poet, left', 'Mara Lind'],
    ['_Mara Lind_, {a nurse}', 'Mara Lind'],
  ])('stands before %s', (marked, name) => {
    const { analysis, cast, source, phrase } = readSource(`[direct “Sorry.”] ${marked}`)
    expect(namedBefore(analysis, cast, source, phrase)?.figure.name ?? null).toBe(name)
  })

  test.each([
    ['{engineer Olu Hale}', 'Olu Hale', 'Olu Hale'],
    ['{Secretary of State Olu Hale}', 'Olu Hale', 'Olu Hale'],
    ['{Secretary of State Hale}', 'Hale', 'Hale'],
    ['{the chief of Arbel Air}', null, null],
    ['{the mayor of Tarn Olu Hale}', 'Olu Hale', 'Olu Hale'],
    ['{WALLACE}', 'WALLACE', null],
    ['{The WALLACE}', 'WALLACE', null],
    ['{the engineer}', null, null],
    ['{Olu Hale-Reed}', 'Olu Hale-Reed', null],
    ['{engineer Olu Hale-Reed of the port}', 'Olu Hale-Reed', 'Olu Hale-Reed'],
    ['{engineer Olu Hale Ministry}', null, null],
    ['{Chief Daisy House of the island}', 'Daisy House', 'Daisy House'],
    ['{the Engineer}', null, null],
    ['{I}', null, null],
    ['{engineer I}', null, null],
    ['{the Board}', null, null],
    ['{young Olu Hale}', 'Olu Hale', null],
    ['{Olu Hale’s}', 'Olu Hale', null],
    ['{engineer Olu Hale’s office}', null, null],
    ['{engineer Olu Hale’s}', 'Olu Hale', 'Olu Hale'],
  ])('that no entity covers: %s', (marked, loose, titled) => {
    const { analysis: { tokens }, source, phrase, words } = readSource(`[direct “Sorry,”] <said> ${marked}.`)
    expect([words(looseNameIn(tokens, source, phrase)), words(titledNameIn(tokens, source, phrase))]).toEqual([loose, titled])
  })
})
