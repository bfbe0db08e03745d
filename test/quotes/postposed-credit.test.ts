import { describe, expect, it } from 'vitest'
import { findMarks } from '../../src/quotes/marks.js'
import { withPostposed } from '../../src/quotes/postposed-credit.js'
import { readStory } from '../story.js'

/** Each quote as [source, words…]. */
function found(marked: string): readonly (readonly (string | null)[])[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return withPostposed(analysis, findMarks(analysis), quotes).map(({ source, spans }) => [words(source), ...spans.map(words)])
}

describe('so is one that ends with a verb and who says it behind it', () => {
  it.each([
    ['The road is not safe, warns Ann Lee.', 'Ann Lee', 'The road is not safe'],
    ['The road is not safe, warned Ann Lee.', 'Ann Lee', 'The road is not safe'],
    ['That is a leap, cautions Ann Lee, a pilot who was not there.', 'Ann Lee', 'That is a leap'],
    ['The road will cost a million, reckons the Harbour Board.', 'the Harbour Board', 'The road will cost a million'],
    ['Sales fell for years, recalls Lee, who ran the shop.', 'Lee', 'Sales fell for years'],
    ['Not yet, warn experts.', 'experts', 'Not yet'],
    ['The driver never braked, Ann Lee testified at the hearing.', 'Ann Lee', 'The driver never braked'],
    ['Her son had no gun, Lee told the jury.', 'Lee', 'Her son had no gun'],
    ['Five of them were drunk, the mayor, Ann Lee, told reporters.', 'the mayor, Ann Lee', 'Five of them were drunk'],
    ['Thousands face hunger, the agency warned on Monday.', 'the agency', 'Thousands face hunger'],
    ['The crew measured the rings, the authors write.', 'the authors', 'The crew measured the rings'],
    ['The bridge is unsafe, the council and the police said on Monday.', 'the council and the police', 'The bridge is unsafe'],
    ['She cannot sleep, Ann Lee admits with a grin.', 'Ann Lee', 'She cannot sleep'],
    ['The port is shut, Ann Lee told Reuters by phone.', 'Ann Lee', 'The port is shut'],
  ])('%s', (text, source, said) => {
    expect(found(text)).toEqual([[source, said]])
  })

  it.each([
    'The crew left, warned the captain, and swam to the shore.', 'They shut the port, warned pilots and fled.', 'He opened the door, told police.', 'The firm sold the port, thanked staff.',
    'In short, says Ann Lee, it is late.', 'They hoped the talks, requested by Ann Lee, would end it.', 'It has most of the regular, pledged delegates.', 'That said, Ann Lee had a point.', 'When it rains, warns Ann Lee.',
    'The port, which, with the town, claims the mayor, is shut.',
  ])('but not %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a sentence that ends with who says it is said', () => {
  it.each([
    ['He struck her twice, the affidavit states.', 'the affidavit', 'He struck her twice'],
    ['The road is shut, Ann Lee said on Monday.', 'Ann Lee', 'The road is shut'],
    ['The road is shut, police said.', 'police', 'The road is shut'],
    ['The road is shut, the Harbour Board reported on Telegram.', 'the Harbour Board', 'The road is shut'],
    ['The road is shut, Ann Lee wrote on Monday in a post on X.', 'Ann Lee', 'The road is shut'],
    ['The road is shut, the Harbour Board announced in a statement on its website.', 'the Harbour Board', 'The road is shut'],
    ['Exports rose 3 percent in May, data showed on Wednesday.', 'data', 'Exports rose 3 percent in May'],
    ['The mayor has paid for the car, court records show.', 'court records', 'The mayor has paid for the car'],
    ['Most voters are cross, a poll found, as snow fell.', 'a poll', 'Most voters are cross'],
    ['OSLO: The road is shut, Ann Lee said on Monday, ending weeks of doubt.', 'Ann Lee', 'The road is shut'],
    ['The road is shut, Ann Lee said, as snow fell.', 'Ann Lee', 'The road is shut'],
    ['The road is shut, the Harbour Board (HB) said today.', 'the Harbour Board (HB)', 'The road is shut'],
    ['But the road is shut, its owner, Ann Lee, said.', 'its owner, Ann Lee', 'the road is shut'],
    ['The man was arrested, Deputy Commissioner of Police (Crime) Tom Hill said.', 'Deputy Commissioner of Police (Crime) Tom Hill', 'The man was arrested'],
  ])('%s', (text, source, said) => {
    expect(found(text)).toEqual([[source, said]])
  })

  it.each([
    'When the road was shut, Ann Lee complained.', 'In the end, Ann Lee agreed.', 'The road is shut, Ann Lee left.', 'The road is shut, the rain said.', 'A baker, Ann Lee agreed.',
    'They were led by Ann Lee on 36, and Tom Hill on 34 points.', 'They were led by Ann Lee, mayor of the state.', 'The road is shut, Ann Lee saying.', 'The road is shut, Ann Lee told.', 'The road is shut; Ann Lee said.', 'The road is shut (Ann Lee said).',
    'The road is “shut”, Ann Lee said.', 'The road is shut, Ann Lee (41, the mayor of Tarn) said.', 'Ann Lee said.', 'The road is shut, Ann Lee said loudly before noon.', 'The road is shut, the potholes show.',
    'The road is shut, Ann Lee shows.', 'They met two pilots, Tom Said.', 'The man was arrested, (retired) Captain Tom Hill said.', 'The road is shut, Ann Lee said\n\nIt rained.',
  ])('but not %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('with its verb, by the rule that says so', () => {
    const { story: { text }, analysis } = readStory('The road is shut, Ann Lee said on Monday.')
    const [{ type, rule, cue, explanation }] = withPostposed(analysis, findMarks(analysis), [])
    expect([type, rule, text.slice(cue!.start, cue!.end), explanation]).toEqual(['indirect', 'postposed-credit', 'said', ['rule postposed-credit: the clause ends with who says it']])
  })

  it('but not again what has been found', () => {
    expect(found('[indirect The road is shut], {Ann Lee} <said>.')).toEqual([['Ann Lee', 'The road is shut']])
    expect(found('The road is {1 shut}, Ann Lee said. {1 She} <1 said> [indirect1 it rained].').length).toBe(1)
  })

  it('among the others of the story', () => {
    expect(found('{1 Hill} <1 said> [indirect1 it rained]. The road is shut, Ann Lee said. {2 Ek} <2 said> [indirect2 it snowed].').map(([source]) => source)).toEqual(['Hill', 'Ann Lee', 'Ek'])
  })
})

describe('who says it is no part of it', () => {
  it.each([
    ['[indirect More rain is likely, its director, Ann Lee], <said>.', 'its director, Ann Lee', 'More rain is likely'],
    ['[mixed It was “bad,” its director, Ann Lee], <said>.', null, 'It was “bad,” its director, Ann Lee'],
    ['[indirect The man was arrested, Superintendent (Rural)] {Tom Hill} <said> in Oslo.', 'Superintendent (Rural) Tom Hill', 'The man was arrested'],
    ['[indirect The road is shut], {Ann Lee} <said> in Oslo.', 'Ann Lee', 'The road is shut'],
    ['[indirect Its director, Ann Lee], <said> in Oslo.', null, 'Its director, Ann Lee'],
    ['[indirect More rain is likely, its director, Ann Lee], <has said>.', 'its director, Ann Lee', 'More rain is likely'],
    ['[indirect The road is shut, its director, Ann Lee], <according> to Bo Ek.', null, 'The road is shut, its director, Ann Lee'],
    ['[indirect The road] is shut, {Ann Lee} <said> in Oslo.', 'Ann Lee', 'The road is shut'],
    ['[direct “The road is shut, its director, Ann Lee”], <said>.', null, 'The road is shut, its director, Ann Lee'],
  ])('%s', (marked, source, said) => {
    expect(found(marked)).toEqual([[source, said]])
  })
})

describe('what stands in front of the credit is said with what comes after it', () => {
  it.each([
    ['A ferry was adrift for hours, {port officials} <said> Sunday, [indirect before tugs pulled it in].', ['A ferry was adrift for hours', 'before tugs pulled it in']],
    ['A ferry was adrift for hours, {port officials} <said> on Monday, [indirect and nobody came].', ['A ferry was adrift for hours', 'and nobody came']],
    ['A ferry was adrift for hours, {port officials} <said> in April, [indirect before tugs pulled it in].', ['A ferry was adrift for hours', 'before tugs pulled it in']],
    ['A ferry was adrift for hours, {the mayor} <said>, [indirect while voicing concern].', ['A ferry was adrift for hours']],
    ['After the storm, {the mayor} <said> Sunday, [indirect before long it rained].', ['before long it rained']],
    ['A ferry was adrift, {the mayor} <said> that, [indirect before long, it rained].', ['before long, it rained']],
    ['A ferry was adrift, {the mayor} <said> Sunday that, [indirect before long, it rained].', ['before long, it rained']],
    ['A ferry was adrift, {the mayor} <said>, [indirect it rained].', ['it rained']],
    ['A ferry was adrift, {the mayor} <said> [indirect before it rained].', ['before it rained']],
    ['A ferry was adrift, {the mayor} <said>, [mixed before it “rained”].', ['before it “rained”']],
    ['A ferry was adrift, {the mayor} <said>, [indirect1 before it rained] and [indirect1 it snowed].', ['before it rained', 'it snowed']],
  ])('%s', (marked, said) => {
    expect(found(marked).map(([, ...spans]) => spans)).toEqual([said])
  })
})

describe('a clause before its credit is said with the marked words right behind it', () => {
  it.each([
    ['The dam is old, {Lee} <said>. [direct “We want it fixed.”]', ['The dam is old', 'We want it fixed.']],
    ['Her group isn’t for it, {she} <stressed>. [direct “We want it fixed.”]', ['Her group isn’t for it', 'We want it fixed.']],
    ['The dam is old, {Lee} <said> on Monday. [direct “We want it fixed.”]', ['The dam is old', 'We want it fixed.']],
    ['The dam is old. {Lee} <said>: [direct “We want it fixed.”]', ['We want it fixed.']],
    ['The dam is old, {Lee} <said>. It rained. [direct “We want it fixed.”]', ['We want it fixed.']],
    ['When it rains, {Lee} <said>. [direct “We want it fixed.”]', ['We want it fixed.']],
  ])('%s', (marked, said) => {
    expect(found(marked).map(([, ...spans]) => spans)).toEqual([said])
  })
})

describe('who says it after the verb is no part of what is said', () => {
  it.each([
    ['The road is shut, <said> [indirect a diplomatic source].', 'a diplomatic source'], ['But the road is shut, <says> [indirect Ann Lee, who runs it].', 'Ann Lee'],
    ['The road is shut, <said> [indirect the ministry statement].', 'the ministry statement'], ['The road is shut, <says> [indirect the Harbour Board (HB) in a letter].', 'the Harbour Board'], ['Hill says the road is shut, <said> [indirect the mayor].', 'the mayor'],
  ])('%s', (marked, source) => {
    expect(found(marked)).toEqual([[source, marked.startsWith('Hill') ? 'Hill says the road is shut' : marked.startsWith('But') ? 'the road is shut' : 'The road is shut']])
  })

  it.each([
    ['The road is shut, <said> [indirect two people briefed on the talks].', 'two people briefed on the talks'],
    ['The road is shut, <said> [indirect a person familiar with the matter].', 'a person familiar with the matter'],
    ['The road is shut, <said> [indirect people familiar with the matter, who asked not to be named].', 'people familiar with the matter'],
    ['The road is shut, <says> [indirect a report published Thursday].', 'a report published Thursday'],
    ['The road is shut, <said> [indirect state engineers].', 'state engineers'],
    ['The road is shut, <said> [indirect a spokesman for the state].', 'a spokesman for the state'],
  ])('with what tells of somebody nameless: %s', (marked, source) => {
    expect(found(marked)).toEqual([[source, 'The road is shut']])
  })

  it('but who has a verb of their own does not say it', () => {
    expect(found('{The port}, which is old, <said> [indirect workers complained].')).toEqual([['The port', 'workers complained']])
  })

  it.each([
    ['{Ann Lee}, a nurse, <said> [indirect he was late].', 'he was late'], ['When it rained, <said> [indirect Ann Lee].', 'Ann Lee'], ['{Ann Lee}, after a walk, <explained> [indirect the decision].', 'the decision'],
    ['The road is shut, <had said> [indirect a diplomatic source].', 'a diplomatic source'], ['The board is new and <says> [indirect the mayor].', 'the mayor'], ['The road is shut, <explains> [indirect the decision].', 'the decision'],
    ['It met Egypt, which, along with Sudan, <claims> [indirect the police].', 'the police'], ['The road was shut, and {Lee} <told> [indirect the police].', 'the police'], ['The road was shut, <said> [indirect the mayor would leave].', 'the mayor would leave'],
  ])('but %s', (marked, words) => {
    expect(found(marked).map(([, ...said]) => said)).toEqual([[words]])
  })
})

it('a clause in front is said as a whole, where a tagger ended it at a comma', () => {
  expect(found('[indirect The death toll of the fire in Tarn], Zambia, has risen to 14, {the agency, NEMA}, <said> yesterday.')).toEqual([['the agency, NEMA', 'The death toll of the fire in Tarn, Zambia, has risen to 14']])
  expect(found('It rained. [indirect The road] was shut. A house in Tarn, Zambia, burned, {police} <said>.')[0]).toEqual(['police', 'The road'])
})

it('a clause in front that another’s words stand in is left to them', () => {
  expect(found('The road is shut, <1 said> [indirect1 the mayor], and the port is open, <2 said> [indirect2 the pilot].').map(([, ...said]) => said)).toEqual([['The road is shut'], ['the pilot']])
})

describe('when somebody says it is no part of what is said', () => {
  it.each(['The road will be shut, its owner, Ann Lee, <said> on Monday after [indirect a talk with the board].', 'The road will be shut, its owner, Ann Lee, <said on Monday after> [indirect a talk with the board].'])('%s', (marked) => {
    expect(found(marked)).toEqual([['its owner, Ann Lee', 'The road will be shut']])
  })

  it('nor is where', () => {
    expect(found('The driver fled, {Ann Lee} <testified at> [indirect the trial].')).toEqual([['Ann Lee', 'The driver fled']])
    expect(found('The driver fled, {Ann Lee} <testified at> [indirect a brief hearing on Tuesday afternoon].')).toEqual([['Ann Lee', 'The driver fled']])
    expect(found('The driver fled, {Ann Lee} <jeered at> [indirect the trial of a clown].')).toEqual([['Ann Lee', 'the trial of a clown']])
  })

  it('nor is how', () => {
    expect(found('The driver has fled, {Ann Lee} <admits with> [indirect a grin].')).toEqual([['Ann Lee', 'The driver has fled']])
  })

  it('but what comes after a verb with another object may be', () => {
    expect(found('{Ann Lee} <said> the board met after [indirect a talk with him].')).toEqual([['Ann Lee', 'a talk with him']])
    expect(found('The road is shut, {Ann Lee} <said> on Monday the board met after [indirect a talk with him].')).toEqual([['Ann Lee', 'a talk with him']])
  })
})
