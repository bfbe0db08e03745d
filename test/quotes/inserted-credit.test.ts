import { describe, expect, it } from 'vitest'
import { findMarks } from '../../src/quotes/marks.js'
import { aroundInsertedCredits } from '../../src/quotes/inserted-credit.js'
import { readStory } from '../story.js'

/** Who says what in a story, once the quotes that a tagger has cut short are whole. */
function said(marked: string): readonly string[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return aroundInsertedCredits(analysis, findMarks(analysis), quotes).map(({ source, spans }) => `${source ? words(source) : '–'}: ${spans.map(words).join(' … ')}`)
}

describe('a credit between a subject and its verb has all of the sentence around it', () => {
  it.each([
    ['where only the subject was taken', '[indirect The river], {experts} <say>, is dying.', 'experts: The river … is dying'],
    ['where only the rest was taken', 'The river, {experts} <say>, [indirect is dying].', 'experts: The river … is dying'],
    ['of a verb that waits for what comes', '[indirect She has never been], {her friends} <say>, unable to rest.', 'her friends: She has never been … unable to rest'],
    ['of verbs with an adverb between', '[indirect The river has also been], {experts} <say>, unable to rest.', 'experts: The river has also been … unable to rest'],
    ['where the verb stands first', '{The bridge}, <said> [indirect the engineers, could fall].', 'the engineers: The bridge … could fall'],
    ['where it argues', '{The tax}, <argues> [indirect Ann Lee, will hurt the poor].', 'Ann Lee: The tax … will hurt the poor'],
    ['where somebody is the subject', '[indirect Ann Lee], {he} <thought>, was wrong.', 'he: Ann Lee … was wrong'],
    ['of an agency', '[indirect The storm], <according> to {the agency, sank two ships}.', 'the agency: The storm … sank two ships'],
    ['with whom it was told', '[indirect The port], {Lee} <told> reporters on Monday, will stay shut.', 'Lee: The port … will stay shut'],
    ['of marked words that wait for it', 'The date, {she} <warned>, [mixed was “set in stone”].', 'she: The date … was “set in stone”'],
    ['with when it was said, in a word', '[indirect The vote], {Lee} <said> later, was a sham.', 'Lee: The vote … was a sham'],
    ['with who that is', 'The plan, {Ann Lee, the mayor}, <said>, [indirect is dead].', 'Ann Lee, the mayor: The plan … is dead'],
    ['with when it was said', '[indirect The port], {Lee} <said> on Monday, will stay shut.', 'Lee: The port … will stay shut'],
    ['after a phrase in front', '[indirect In the north, the river], {experts} <say>, is dying.', 'experts: In the north, the river … is dying'],
    ['with a clause on the subject', '[indirect The man who shot the mayor], {Lee} <said>, has fled.', 'Lee: The man who shot the mayor … has fled'],
    ['after a conjunction, which stays the teller’s', 'But the river, {experts} <say>, [indirect is dying].', 'experts: the river … is dying'],
    ['with a conjunction that was taken', '[indirect But the river], {experts} <say>, is dying.', 'experts: But the river … is dying'],
    ['with an adverb before the verb', '[indirect The river], {experts} <say>, still is dying.', 'experts: The river … still is dying'],
    ['with a verb left out after “never”', '[indirect The river], {experts} <say>, never.', 'experts: The river … never'],
    ['after “never” alone', '[indirect Never], {experts} <say>, will it end.', 'experts: Never … will it end'],
    ['with six words on where it was said', '[indirect The port], {Lee} <told> reporters on Monday in the town, will stay shut.', 'Lee: The port … will stay shut'],
    ['where somebody makes it clear', '[indirect The port], {Lee} <made clear> on Monday, will stay shut.', 'Lee: The port … will stay shut'],
    ['in the middle of a story', `${'It rained. '.repeat(60)}[indirect The river], {experts} <say>, is dying.`, 'experts: The river … is dying'],
    ['of 120 words and marks', `[indirect The river], {experts} <say>, is now ${'dying, '.repeat(55)}dead.`, `experts: The river … is now ${'dying, '.repeat(55)}dead`],
    ['in the sentence after the dateline’s', 'LUSAKA, Zambia – It rained. The river, {experts} <say>, [indirect is not dying].', 'experts: The river … is not dying'],
    ['of a plural and a verb that denies', 'Voters, {Lee} <says>, [indirect don’t mind].', 'Lee: Voters … don’t mind'],
    ['of a plural and a verb that looks like a noun', 'Earnings, {Lee} <says>, [indirect matter more].', 'Lee: Earnings … matter more'],
    ['of a plural and its verb', 'Ferries, {Lee} <says>, [indirect need crews].', 'Lee: Ferries … need crews'],
    ['after a dateline', 'LUSAKA, Zambia – The river, {experts} <say>, [indirect is not dying].', 'experts: The river … is not dying'],
  ])('%s', (_, marked, whole) => {
    expect(said(marked)).toEqual([whole])
  })
})

describe('what hangs on a clause is said with it, where the credit stands between them', () => {
  it.each([
    ['a place', '[indirect The fire broke out], {officials} <said>, in a kitchen.', 'officials: The fire broke out … in a kitchen'],
    ['an aim', '[indirect He is going], {he} <said>, to fish.', 'he: He is going … to fish'],
    ['a cause', '[indirect The tax is bad], {Lee} <said>, because it is new.', 'Lee: The tax is bad … because it is new'],
    ['a clause that is joined', '[indirect The tax is bad], <said> {Lee}, but it may go.', 'Lee: The tax is bad … but it may go'],
    ['the clause after a condition', '[indirect If it rains], {Lee} <said>, 400 homes will flood.', 'Lee: If it rains … 400 homes will flood'],
    ['but not what is told next', '[indirect The tax is bad], {Lee} <said>, and Hill said it was good.', 'Lee: The tax is bad'],
    ['but not what Lee says next', '[indirect The tax is bad], {Lee} <said>, but warned of worse.', 'Lee: The tax is bad'],
    ['but no other clause behind “according”', '[indirect The tax is bad], <according> to {Lee}, but it is law.', 'Lee: The tax is bad'],
    ['but not on which condition', '[indirect The tax is bad], {they} <said>, on condition of silence.', 'they: The tax is bad'],
    ['but not where', '[indirect The tax is bad], {Lee} <said>, in an interview with a paper.', 'Lee: The tax is bad'],
    ['but not how', '[indirect The tax is bad], {Lee} <said>, to loud applause.', 'Lee: The tax is bad'],
    ['but not when', '[indirect The tax is bad], {Lee} <said>, before leaving the room.', 'Lee: The tax is bad'],
    ['but not what somebody else thinks', '[indirect The tax is bad], {Lee} <said>, but Hill has doubts.', 'Lee: The tax is bad'],
    ['but nothing else', '[indirect The tax is bad], {Lee} <said>, waving at the sea.', 'Lee: The tax is bad'],
  ])('%s', (_, marked, whole) => {
    expect(said(marked)).toEqual([whole])
  })

  it.each([
    ['marked words that are its verb', 'Children, {Lee} <said>, [direct “must be safe”].', 'Lee: Children … must be safe'],
    ['the rest of the sentence before marked words behind it', '[mixed1 The dam], {1 Lee} <1 said>, is old. [mixed1 “We want it fixed.”]', 'Lee: The dam … is old … “We want it fixed.”'],
    ['a clause before marked words that go on with its sentence', 'She had been drinking, {she} <says>, [direct “not in a fun way”].', 'she: She had been drinking … not in a fun way'],
    ['what a clause asks for, before its verb', 'What the town needs, {Lee} <said>, [mixed is “a plan”].', 'Lee: What the town needs … is “a plan”'],
    ['but no clause that waits for more', 'It was aimed at critics, including, {Lee} <said>, [direct “people who shout”].', 'Lee: people who shout'],
    ['but nothing that asks for another verb', 'What the town needs, {Lee} <said>, [mixed a “plan”].', 'Lee: a “plan”'],
    ['but none with another subject', 'Still, {Lee} <said>, [direct “we must be safe”].', 'Lee: we must be safe'],
    ['but none that begin a sentence', 'Children, {Lee} <said>, [direct “We must be safe”].', 'Lee: We must be safe'],
    ['but none after the verb', 'Children are out, {Lee} <said>, [direct “must be safe”].', 'Lee: must be safe'],
  ])('and %s', (_, marked, whole) => {
    expect(said(marked)).toEqual([whole])
  })
})

describe('what is put in front of a clause is said with it, where the credit stands between them', () => {
  it.each([
    ['an adverb', 'Rather, {he} <said>, [indirect continued attacks will fail].', 'he: Rather … continued attacks will fail'],
    ['an adverb and its conjunction', 'But ultimately, {he} <said>, [indirect all attacks will fail].', 'he: But ultimately … all attacks will fail'],
    ['a phrase', 'In any case, {Lee} <said>, [indirect the port was dying].', 'Lee: In any case … the port was dying'],
    ['a phrase, up to where the words end', 'Since May, {Lee} <said>, [indirect two ships have sunk], both old.', 'Lee: Since May … two ships have sunk'],
    ['a condition', 'If it rains, {Lee} <said>, [indirect the port will shut].', 'Lee: If it rains … the port will shut'],
    ['a condition, with where it was said', 'If it rains, {Lee} <said> in [indirect a post, the port will shut].', 'Lee: If it rains … the port will shut'],
    ['where the verb stands first', 'In short, <says> [indirect Ann Lee, it is late].', 'Ann Lee: In short … it is late'],
    ['a time, where the verb stands first', '{On Monday}, <said> [indirect Ann Lee, it was late].', 'Ann Lee: On Monday … it was late'],
    ['but no clause of when', 'When it rained, {Lee} <said>, [indirect the port was shut].', 'Lee: the port was shut'],
    ['but nothing without a verb after it', 'In Oslo, {Lee} <said>, [indirect nothing new].', 'Lee: nothing new'],
  ])('%s', (_, marked, whole) => {
    expect(said(marked)).toEqual([whole])
  })
})

describe('a quote stays as it is', () => {
  it.each([
    ['where the words before are a sentence', '[indirect The river is dying], {experts} <say>, and fish with it.', 'experts: The river is dying'],
    ['where they end in an auxiliary all the same', '[indirect It is worse than it has ever been], {experts} <say>, a group that met in Oslo.', 'experts: It is worse than it has ever been'],
    ['where nothing is said after it', '[indirect The river], {experts} <say>, and the sea.', 'experts: The river'],
    ['where what waits goes on with a conjunction', '[indirect As bad as it is], {experts} <say>, but who knows.', 'experts: As bad as it is'],
    ['where a clause tells who somebody is', 'Ann Lee, {who} <said> on Monday, [indirect was wrong].', 'who: was wrong'],
    ['where a participle does', '{The mayor}, <called> [indirect the Iron Lady], has left.', 'The mayor: the Iron Lady'],
    ['where the verb has an object', 'In Oslo, {the mayor} <announced> [indirect four votes], will you believe it.', 'the mayor: four votes'],
    ['where it holds words between marks', '[indirect The river], {experts} <say>, is “dying”.', 'experts: The river'],
    ['that is partly between marks itself', '[mixed The river], {experts} <say>, is dying.', 'experts: The river'],
    ['between dashes', 'The river – {experts} <say> – [indirect is dying].', 'experts: is dying'],
    ['where the verb opens the story', '<Said> {Lee}, [indirect the river is dying].', 'Lee: the river is dying'],
    ['of a rumour', '{The river}, <says> [indirect the rumour, is dying].', 'The river: the rumour, is dying'],
    ['where a thing stands between commas', 'In Oslo, {the plan}, the long shot, <said>, [indirect is dead].', 'the plan: is dead'],
    ['after a conjunction alone', 'But, {experts} <say>, [indirect is dying].', 'experts: is dying'],
    ['where somebody is accused', '{The mayor}, <accused> [indirect the engineers, could fall].', 'The mayor: the engineers, could fall'],
    ['with seven words on where it was said', '[indirect The port], {Lee} <told> reporters on Monday in the old town, will stay shut.', 'Lee: The port'],
    ['where somebody is told', '{The bridge}, <told> [indirect the engineers, could fall].', 'The bridge: the engineers, could fall'],
    ['where a participle goes on', '{The mayor}, <saying> [indirect the engineers, could fall].', 'The mayor: the engineers, could fall'],
    ['where no verb of saying stands', '{The bridge}, <built by> [indirect the engineers, could fall].', 'The bridge: the engineers, could fall'],
    ['where a name follows that could be a verb', '[indirect The mayor], {Lee} <said>, Will Hill knew well.', 'Lee: The mayor'],
    ['where “being” follows', '[indirect The river], {experts} <say>, being poor.', 'experts: The river'],
    ['that trails off', '[indirect The river is], {experts} <say>, …', 'experts: The river is'],
    ['where it is a list', `[indirect The river], {experts} <say>, is ${'dying, '.repeat(80)}dead.`, 'experts: The river'],
    ['where the cue is half a word', 'The river, the afore-<mentioned>, [indirect is dying].', '–: is dying'],
  ])('%s', (_, marked, same) => {
    expect(said(marked)).toEqual([same])
  })

  it('where another speaks in the sentence', () => {
    expect(said('[indirect1 The river], {1 experts} <1 say>, is dying, and {2 Lee} <2 said> [indirect2 it was late].')).toEqual(['experts: The river', 'Lee: it was late'])
  })

  it('where another has spoken in the sentence', () => {
    expect(said('After [mixed1 what {1 Lee} <1 calls> luck], the river, {2 experts} <2 say>, [indirect2 is dying].')).toEqual(['Lee: what Lee calls luck', 'experts: is dying'])
  })

  it('but not where another speaks in the sentence before', () => {
    expect(said('{1 Lee} <1 said> [indirect1 it was late]. [indirect2 The river], {2 experts} <2 say>, is dying.')).toEqual(['Lee: it was late', 'experts: The river … is dying'])
  })

  it('where nothing is cued', () => {
    expect(said('[indirect The river] is dying.')).toEqual(['–: The river'])
  })
})
