import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { completeFrame } from '../../../src/quotes/learned/complete-frame.js'
import { CUE_LABELS } from '../../../src/quotes/learned/cue-classifier.js'
import { readSetting, withStrongCues } from '../../../src/quotes/learned/setting.js'
import { findMarks } from '../../../src/quotes/marks.js'
import { readDocument } from '../../../src/reading/index.js'
import { markedFrame } from './marked-frame.js'

/** What is left of the content when a tagger has taken all words of a sentence but the source and the cue for it. */
function completed(text: string, source: string, cue: string): readonly string[] {
  const analysis = analyze(readDocument('-', text))
  const { tokens } = analysis
  const at = (word: string) => tokens.words.findIndex(({ text: letters }) => letters === word)
  const [from, head] = [at(source), at(cue)]
  const setting = readSetting(analysis, findMarks(analysis).regions)
  const content = [{ first: 0, end: from }, { first: head + 1, end: tokens.count - 1 }]
  const frame = { head, cue: { first: head, end: head + 1 }, source: { first: from, end: from + 1 }, content, cueChance: 1, contentChance: 1, sourceChance: 1 }
  return completeFrame(setting, frame).content.map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]))
}

/** What is left of the words that follow “said”, or stand between `from` and “according”, when a tagger has taken them. */
function completedAround(cue: 'said' | 'according', text: string, from: string | null = null, strong: string | null = null): readonly string[] {
  const analysis = analyze(readDocument('-', text))
  const { tokens } = analysis
  const at = (word: string) => tokens.words.findIndex(({ text: letters }) => letters === word)
  const head = at(cue)
  const bare = readSetting(analysis, findMarks(analysis).regions)
  const setting = strong === null ? bare : withStrongCues(bare, [at(strong)], new Float64Array(CUE_LABELS.length))
  const content = cue === 'said' ? { first: head + 1, end: text.endsWith('”') ? tokens.count : tokens.count - 1 } : { first: at(from!), end: head - 1 }
  const frame = { head, cue: { first: head, end: head + 1 }, source: null, content: [content], cueChance: 1, contentChance: 1, sourceChance: 1 }
  return completeFrame(setting, frame).content.map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]))
}

/** What is left of the words that a tagger has taken, as a story's brackets mark them. */
function completedFrom(marked: string): readonly string[] {
  const { text, analysis: { tokens }, setting, frame } = markedFrame(marked)
  return completeFrame(setting, frame).content.map((range) => text.slice(tokens.starts[range.first], tokens.ends[range.end - 1]))
}

it.each([
  ['is taken as a whole of which a good part was taken', '{Lee} <said> “the port [indirect is open and safe]”.', ['the port is open and safe']],
  ['is one quote, where only words within it were left out', '{1 Lee} <1 said> [indirect1 “the port] is [indirect1 open”] now.', ['“the port is open”']],
  ['is not taken as a whole for one word', '{Lee} <said> “the port of the town is [indirect open]”.', ['open']],
  ['is not taken as a whole where it holds the source', 'A sign “from the {board}: [indirect no boats may enter”] was all it <said>.', ['no boats may enter”']],
  ['before the cue rules out unmarked words after it', '[indirect1 “The port is open,”] {1 Lee} <1 said>[indirect1 , wiping her face].', ['“The port is open,”']],
  ['before the cue does not, where only its end was taken', '“The port of all the northern towns is [indirect1 open,”] {1 Lee} <1 said>[indirect1 , though not for all].', ['open,”', ', though not for all']],
  ['before the cue does not, where only its beginning was taken', '[indirect1 “Open] to all is the port of the northern town,” {1 Lee} <1 said>[indirect1 , though not for all].', ['“Open', ', though not for all']],
  ['after the cue rules out none', '{1 Lee} <1 said> [indirect1 “the port is open”] at night, [indirect1 though not for all].', ['“the port is open”', 'though not for all']],
])('what stands between marks %s', (_, marked, said) => {
  expect(completedFrom(marked)).toEqual(said)
})

it('leaves out words that set the scene before a quote that goes on without a comma', () => {
  expect(completed('While giving no figures, Lee said the port was open.', 'Lee', 'said')).toEqual(['the port was open'])
})

it('keeps words before the source where a comma says that they go on after the cue', () => {
  expect(completed('The port, Lee said, was open.', 'Lee', 'said')).toEqual(['The port,', ', was open'])
})

it('keeps marked words before the source', () => {
  expect(completed('“The port,” Lee said in a letter.', 'Lee', 'said')).toContain('“The port,”')
})

it.each([
  ['leaves out a later sentence that begins with the teller’s words', 'Her motto is “All aboard.”', []],
  ['keeps a later sentence that begins with marked words', '“All aboard” is her motto.', ['“All aboard” is her motto']],
])('after a marked quote and its cue, %s', (_, later, kept) => {
  const text = `“The port is open,” Lee said. ${later}`
  const analysis = analyze(readDocument('-', text))
  const { starts, ends, words, count } = analysis.tokens
  const head = words.findIndex(({ lower }) => lower === 'said')
  const content = [{ first: 0, end: head - 1 }, { first: head + 2, end: later.endsWith('”') ? count : count - 1 }]
  const frame = { head, cue: { first: head, end: head + 1 }, source: { first: head - 1, end: head }, content, cueChance: 1, contentChance: 1, sourceChance: 1 }
  const said = completeFrame(readSetting(analysis, findMarks(analysis).regions), frame).content.map(({ first, end }) => text.slice(starts[first], ends[end - 1]))
  expect(said).toEqual(['“The port is open,”', ...kept])
})

it('keeps of a headline what stands between marks after its colon', () => {
  const text = 'Storm prompts mayor to act: “Leave now”\n\nThe mayor spoke on Friday about the storm in the harbour.'
  const analysis = analyze(readDocument('-', text))
  const setting = readSetting(analysis, findMarks(analysis).regions)
  const frame = { head: 1, cue: { first: 1, end: 2 }, source: { first: 0, end: 1 }, content: [{ first: 2, end: 10 }], cueChance: 1, contentChance: 1, sourceChance: 1 }
  expect(completeFrame(setting, frame).content.map(({ first, end }) => text.slice(analysis.tokens.starts[first], analysis.tokens.ends[end - 1]))).toEqual(['“Leave now”'])
})

describe('leaves to the teller', () => {
  it.each([
    ['what a thing is, after the last comma', 'Lee said she watches the strait, a narrow trade route that two states claim.', 'she watches the strait'],
    ['the same of two, whatever joins them', 'Lee said she and Berg watch the strait, a narrow trade route that two states claim.', 'she and Berg watch the strait'],
    ['what a claim amounts to, in few words', 'Lee said the port had lost half its trade, a very unusual public admission.', 'the port had lost half its trade'],
    ['what a claim amounts to', 'Lee said the port had lost half its trade, an unusual admission for a harbour master.', 'the port had lost half its trade'],
    ['what went on meanwhile, once marked words are over', 'Lee said the road was “mostly open” in the north as snow fell on the coast.', 'the road was “mostly open” in the north'],
    ['the same where the verb has the form of a participle', 'Lee said the road was “mostly open” as more troops joined the rescue in town.', 'the road was “mostly open”'],
    ['the same of somebody by name', 'Lee said the road was “mostly open” as Imani joined the rescue in town.', 'the road was “mostly open”'],
    ['the same where marked words end with a verb', 'Lee said the “ice melted” as snow fell on the coast.', 'the “ice melted”'],
    ['“even” with it', 'Lee said the road was “mostly open” even as snow fell on the coast.', 'the road was “mostly open”'],
  ])('%s', (_, text, said) => {
    expect(completedAround('said', text)).toEqual([said])
  })

  it.each([
    ['a clause of its own', 'Lee said when the storm came, a pilot brought her home to the town.'],
    ['one of a list', 'Lee said the port needs two cranes, a new quay and a road.'],
    ['a short one', 'Lee said the port needs a crane, a tall one.'],
    ['one of four words', 'Lee said the port needs a crane, a tall old one.'],
    ['one after words that are no clause', 'Lee said nothing of the new strait, a narrow trade route to the north.'],
    ['one between marks', 'Lee said they watch “the strait, a narrow trade route that two states claim”.'],
    ['“as” where no words are marked', 'Lee said the road was open in the north as snow fell on the coast.'],
    ['“as if”', 'Lee said they were “all alone” as if nobody cared for the town.'],
    ['what something is seen as', 'Lee said they were “all alone” in what she sees as a planned attack on the port.'],
    ['“as many”', 'Lee said they were “all alone” as many were lost to the sea.'],
    ['what was as something is', 'Lee said the “ice” was as snow is on the coast.'],
    ['“as” with a verb only far behind it', 'Lee said he was “all alone” as a very old friend of the whole town was there.'],
    ['“as” with a verb only in another clause', 'Lee said they were “all alone” as a town that was lost to the sea.'],
    ['“as” with a joined effort', 'Lee said they were “all alone” as a joined effort of the whole town.'],
    ['“as” with a town’s renewed effort', 'Lee said they were “all alone” as the town’s renewed effort to get help.'],
    ['“as” with the pilots’ joined effort', 'Lee said they were “all alone” as the pilots’ joined effort to get help.'],
    ['“as” with a clause of four words', 'Lee said the road was “mostly open” as snow fell on land.'],
    ['“as” without a clause', 'Lee said he was “all alone” there as a young pilot of the northern port.'],
  ])('but not %s', (_, text) => {
    expect(completedAround('said', text)).toEqual([text.slice('Lee said '.length, -1)])
  })
})

it('keeps an apposition before the cue', () => {
  expect(completedFrom('[indirect She watches the strait, a narrow trade route that two states claim], {Lee} <said>.')).toEqual(['She watches the strait, a narrow trade route that two states claim'])
})

describe('what goes according to somebody begins with its sentence', () => {
  it.each([
    ['Two ships sank at night, and more may follow, according to the agency.', 'more', 'Two ships sank at night, and more may follow'],
    [`${'It rained. '.repeat(30)}Two ships sank at night, and more may follow, according to the agency.`, 'more', 'Two ships sank at night, and more may follow'],
    ['But two ships sank, and more may follow, according to the agency.', 'more', 'two ships sank, and more may follow'],
    ['LUSAKA, Zambia – Two ships sank at night, and more may follow, according to the agency.', 'more', 'Two ships sank at night, and more may follow'],
    ['The fleet, called the Northern Guard, lost two ships, and more may follow, according to the agency.', 'more', 'The fleet, called the Northern Guard, lost two ships, and more may follow', 'called'],
  ])('%s', (text, from, said, strong: string | null = null) => {
    expect(completedAround('according', text, from, strong)).toEqual([said])
  })

  it.each([
    ['another speaks before', 'Lee says two ships sank, and more may follow, according to the agency.', 'says'],
    ['a bracket parts it off', 'Two ships sank (and more may follow, according to the agency).', null],
    ['a dash parts it off', 'Two ships sank – and more may follow, according to the agency.', null],
  ])('unless %s', (_, text, strong) => {
    expect(completedAround('according', text, 'more', strong)).toEqual(['more may follow'])
  })

  it('unless the sentence is a list without end', () => {
    expect(completedAround('according', `${'a ship, '.repeat(80)}and more may follow, according to the agency.`, 'more')).toEqual(['more may follow'])
  })
})

describe('a marked sentence after a comma or colon is all that is said', () => {
  it.each([
    ['Lee said of the northern pilots, “Nobody came to help us.”', '“Nobody came to help us.”'],
    ['Lee said to the people of the port: “Nobody came to help us!”', '“Nobody came to help us!”'],
  ])('%s', (text, said) => {
    expect(completedAround('said', text)).toEqual([said])
  })

  it.each([
    ['the words before are a clause of the speaker’s', 'Lee said the storm was the worst of all: “Nobody came to help us.”'],
    ['“that” opens it', 'Lee said that of all the northern pilots, “Nobody came to help us.”'],
    ['it is a phrase', 'Lee said of the northern pilots, “all of them cowards and fools.”'],
    ['it is a name', 'Lee said of the northern ship, “Harbour Queen.”'],
    ['it goes on after the marks', 'Lee said of the northern pilots, “Nobody came to help us.” in the night.'],
    ['no mark leads up to it', 'Lee said of the northern pilots “Nobody came to help us.”'],
  ])('unless %s', (_, text) => {
    expect(completedAround('said', text).join()).toMatch(/^(?:the storm|that|of)/u)
  })
})

it.each([
  ['Sales fell by half in May, <according to> {Hale}, [indirect as prices rose].', ['Sales fell by half in May']],
  ['In May, <according to> {Hale}, [indirect as prices rose, sales fell].', ['as prices rose, sales fell']],
  ['Sales fell, <according to> {Hale}, [indirect and prices rose].', ['and prices rose']],
])('according to somebody a clause with its verb is said, and not what goes on behind the credit: %s', (marked, said) => {
  expect(completedFrom(marked)).toEqual(said)
})

it.each([
  ['{Chants} <of> [mixed “Go home” filled the hall].', ['“Go home” filled the hall']],
  ['<Chants> of [mixed “Go home” filled the hall].', ['Go home']],
  ['<Songs> of [mixed “Go home” filled the hall].', ['“Go home” filled the hall']],
])('what is chanted stands between the marks: %s', (marked, said) => {
  expect(completedFrom(marked)).toEqual(said)
})
