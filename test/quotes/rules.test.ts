import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findMarkedQuotes } from '../../src/quotes/find-marked.js'
import { findTranscriptTurns } from '../../src/quotes/find-transcript.js'
import { findMarks } from '../../src/quotes/marks.js'
import type { FoundQuote } from '../../src/quotes/found-quote.js'
import { readDocument } from '../../src/reading/index.js'

/** Each quote as [rule, source, cue, words…]. */
function quotes(text: string, find: 'marked' | 'turns' = 'marked'): readonly (readonly (string | null)[])[] {
  const analysis = analyze(readDocument('-', text))
  const marks = findMarks(analysis)
  const found: readonly FoundQuote[] = find === 'marked' ? findMarkedQuotes(analysis, marks) : findTranscriptTurns(analysis, marks)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return found.map(({ rule, source, cue, spans }) => [rule, words(source), words(cue), ...spans.map(words)])
}

it.each([
  ['“We won,” President Ann Lee said in Oslo.', 'quote-comma-speaker-cue', 'President Ann Lee', 'said', ['We won,']],
  ['“We won,” said Ann Lee, a baker.', 'quote-comma-speaker-cue', 'Ann Lee', 'said', ['We won,']],
  ['“We won,” Ann Lee, a baker from Oslo, told reporters.', 'quote-comma-speaker-cue', 'Ann Lee', 'told', ['We won,']],
  ['“We won,” Ann Lee’s lawyer said.', 'quote-comma-speaker-cue', 'Ann Lee’s lawyer', 'said', ['We won,']],
  ['“We won,” Ann Lee\'s lawyer said.', 'quote-comma-speaker-cue', 'Ann Lee\'s lawyer', 'said', ['We won,']],
  ['“We won,” Ann Lee and Bo Berg said on Monday.', 'quote-comma-speaker-cue', 'Ann Lee and Bo Berg', 'said', ['We won,']],
  ['“We won,” said the president-elect.', 'quote-comma-speaker-cue', 'the president-elect', 'said', ['We won,']],
  ['“We won,” Ann Lee quietly said.', 'quote-comma-speaker-cue', 'Ann Lee', 'said', ['We won,']],
  ['“We won,” the assembly said.', 'quote-comma-speaker-cue', 'the assembly', 'said', ['We won,']],
  ['“We won,” the elderly said.', 'quote-comma-speaker-cue', 'the elderly', 'said', ['We won,']],
  ['“We won,” she said quietly.', 'quote-comma-speaker-cue', 'she', 'said', ['We won,']],
  ['“He told us, ‘You must leave,’” Sister Mary Lee said, according to a transcript.', 'quote-comma-speaker-cue', 'Sister Mary Lee', 'said', ['He told us, ‘You must leave,’']],
  ['‘We won’, she later added.', 'quote-comma-speaker-cue', 'she', 'added', ['We won']],
  ['“Did we win?” the minister of trade asked.', 'quote-comma-speaker-cue', 'the minister of trade', 'asked', ['Did we win?']],
  ['“The port is shut,” according to the ministry.', 'quote-comma-speaker-cue', 'the ministry', 'according to', ['The port is shut,']],
  ['Ann Lee said: “We won.”', 'speaker-cue-quote', 'Ann Lee', 'said', ['We won.']],
  ['In Oslo, the mayor has told reporters, “We won.”', 'speaker-cue-quote', 'the mayor', 'told', ['We won.']],
  ['“We won,” Lee said. “At last we won.”', 'split-by-cue', 'Lee', 'said', ['We won,', 'At last we won.']],
  ['“We,” Lee said, “have won.”', 'split-by-cue', 'Lee', 'said', ['We,', 'have won.']],
  ['Ann Lee: “We won.”', 'speaker-cue-quote', 'Ann Lee', ':', ['We won.']],
  ['The speaker, Sir Tom Pell: “We won.”', 'speaker-cue-quote', 'The speaker, Sir Tom Pell', ':', ['We won.']],
  ['The actor has a theory: “Dogs know.”', 'speaker-cue-quote', 'The actor', ':', ['Dogs know.']],
  ['Ann Lee, in tears: “We won.”', 'speaker-cue-quote', 'Ann Lee', ':', ['We won.']],
  ['Officials say: “We won.”', 'speaker-cue-quote', 'Officials', 'say', ['We won.']],
  ['Ann Lee and Bo Berg say: “We won.”', 'speaker-cue-quote', 'Ann Lee and Bo Berg', 'say', ['We won.']],
  ['The fishers say: “We won.”', 'speaker-cue-quote', 'The fishers', 'say', ['We won.']],
  ['They say: “We won.”', 'speaker-cue-quote', 'They', 'say', ['We won.']],
  ['Ann Lee will say: “We won.”', 'speaker-cue-quote', 'Ann Lee', 'say', ['We won.']],
  ['A sign in the port read: “No boats.”', 'speaker-cue-quote', 'A sign in the port', 'read', ['No boats.']],
  ['Another claims: “We won.”', 'speaker-cue-quote', 'Another', 'claims', ['We won.']],
  ['The mayor notes: “We won.”', 'speaker-cue-quote', 'The mayor', 'notes', ['We won.']],
  ['Ann Lee Says: “We won.”', 'speaker-cue-quote', 'Ann Lee', 'Says', ['We won.']],
  ['As Mayor Ann Lee put it, “We won.”', 'speaker-cue-quote', 'Mayor Ann Lee', 'put it', ['We won.']],
  ['The mayor went on to state that, “We won.”', 'speaker-cue-quote', 'The mayor', 'went on to state', ['We won.']],
  ['Ann Lee has gone on to say: “We won.”', 'speaker-cue-quote', 'Ann Lee', 'gone on to say', ['We won.']],
  ['In her words, “we won.”', 'speaker-cue-quote', 'her', 'words', ['we won.']],
  ['In his own words: “We won.”', 'speaker-cue-quote', 'his', 'words', ['We won.']],
  ['It was, in Mayor Ann Lee’s words, “a win.”', 'speaker-cue-quote', 'Mayor Ann Lee', 'words', ['a win.']],
  ['In the words of Ann Lee, “we won.”', 'speaker-cue-quote', 'Ann Lee', 'words', ['we won.']],
  ['Hear him: “We won.”', 'speaker-cue-quote', 'him', ':', ['We won.']],
  ['Ann Lee puts it bluntly: “We won.”', 'speaker-cue-quote', 'Ann Lee', 'puts it', ['We won.']],
])('%s', (text, rule, source, cue, words) => {
  expect(quotes(text)).toEqual([[rule, source, cue, ...words]])
})

it.each([
  'Ann Lee had shamed the council, “You have had a year, and the road is as bad as it was.”',
  'Ann Lee went on to paint, “You have had a year, and the road is as bad as it was.”',
  'Down the road to say, “You have had a year, and the road is as bad as it was.”',
])('takes a whole sentence after a comma for speech, whoever says it: %s', (text) => {
  expect(quotes(text)).toEqual([['floating-quote', null, null, 'You have had a year, and the road is as bad as it was.']])
})

it.each([
  ['Her deputy, Tom Hill, was even blunter: “Cowardice.”', 'Her deputy', 'Cowardice.'],
  ['Ann Lee left. Tom Hill was terse: “Never.”', 'Tom Hill', 'Never.'],
])('takes a word after a colon for speech, where somebody is told of as short: %s', (text, source, said) => {
  expect(quotes(text)).toEqual([['speaker-cue-quote', source, ':', said]])
})

it.each(['He had a name for it: “Cowardice.”', 'The sign was clear: “Stop.”', 'Tom Hill was late: “Cowardice.”'])('but not in: %s', (text) => {
  expect(quotes(text)).toEqual([])
})

describe('any verb beside a name credits the sentence before it', () => {
  it.each([
    ['“The well is dry,” rued Ann Lee, a grower from Oslo.', 'Ann Lee', 'rued', ['The well is dry,']],
    ['“Nonsense,” harrumphed an old farmer.', 'an old farmer', 'harrumphed', ['Nonsense,']],
    ['“Never!” scoffed shadow minister Ann Lee.', 'shadow minister Ann Lee', 'scoffed', ['Never!']],
    ['“We won!” rejoices the mayor.', 'the mayor', 'rejoices', ['We won!']],
    ['‘We won’, averred Justice Lee.', 'Justice Lee', 'averred', ['We won']],
    ['“When?” came the reply.', 'the reply', 'came', ['When?']],
    ['“When?” came a statement from Oslo.', 'a statement from Oslo', 'came', ['When?']],
    ['“Nonsense,” Tom Hill harrumphed.', 'Tom Hill', 'harrumphed', ['Nonsense,']],
    ['“Nonsense,” the mayor averred, and left.', 'the mayor', 'averred', ['Nonsense,']],
    ['“Nonsense,” Hill shot back.', 'Hill', 'shot', ['Nonsense,']],
    ['“Nonsense,” Ann Lee chimed in, and left.', 'Ann Lee', 'chimed', ['Nonsense,']],
    ['“Nonsense,” Hill fired back at her.', 'Hill', 'fired', ['Nonsense,']],
    ['“Nonsense,” cut in Hill, the mayor.', 'Hill', 'cut', ['Nonsense,']],
    ['“Nonsense!” put in shadow minister Ann Lee.', 'shadow minister Ann Lee', 'put', ['Nonsense!']],
    ['“Nonsense,” harrumphs Ann Lee.', 'Ann Lee', 'harrumphs', ['Nonsense,']],
    ['“Nonsense,” Ann Lee harrumphs\n\nNobody came.', 'Ann Lee', 'harrumphs', ['Nonsense,']],
    ['“Nonsense,” Ann Lee, a grower from Oslo, harrumphed.', 'Ann Lee', 'harrumphed', ['Nonsense,']],
    ['“Nonsense”, Hill harrumphed.', 'Hill', 'harrumphed', ['Nonsense']],
    ['“Nonsense,” Ann Lee angrily harrumphed.', 'Ann Lee', 'harrumphed', ['Nonsense,']],
  ])('%s', (text, source, cue, words) => {
    expect(quotes(text)).toEqual([['quote-comma-speaker-cue', source, cue, ...words]])
  })

  it.each([
    'The song “Hello,” covered Ann Lee in glory.', '“a fine day,” rued Ann Lee.', '“Nonsense” rued Ann Lee.', '“Upward,” released Monday.', '“Upward,” directed by Ann Lee.', '“Upward,” limited company.',
    '“Nonsense,” harrumphed shadow boxing.', '“Nonsense,” came the mayor.', '“Nonsense,” shook the walls.', '“Nonsense,” Ann Lee had.', '“Nonsense,” Ann Lee opened the door.', '“Nonsense,” the door opened.', '“Nonsense,” united Ann Lee.', '“Nonsense,” rued', '“Nonsense,” rued grimly.',
    '“Nonsense,” Ann Lee cut in two.', '“Nonsense,” Ann Lee moved back at noon with him.', '“Upward,” cut in May.', '“Nonsense?” Hill was in.', '“Nonsense!” Hill rued.',
    '“Nonsense,” later harrumphed.', '“Upward,” feat Ann Lee.', '“Upward,” alas Ann Lee.', '“Upward,” wowed critics.', '“Upward,” rued Monday.', '“Nonsense,” Ann Lee, of Oslo; in the end, harrumphed.', '“Nonsense,” Ann Lee', '“Upward,” Ann Lee (who wept) rued.', '“Upward,” said Monday.', '“Upward,” said when asked.',
  ])('but not %s', (text) => {
    expect(quotes(text).filter(([rule]) => rule === 'quote-comma-speaker-cue')).toEqual([])
  })

  it('which two people do by turns', () => {
    expect(quotes('“We waited,” said Ann Lee. “The well is dry,” rued Tom Hill. “At last.”')).toEqual([
      ['quote-comma-speaker-cue', 'Ann Lee', 'said', 'We waited,'], ['split-by-cue', 'Tom Hill', 'rued', 'The well is dry,', 'At last.'],
    ])
  })
})

it.each(['“We won,” and Tom Hill, who said it was late, left.', '“We won,” but Tom Hill said it was late.'])('does not credit words to who is joined on to their teller: %s', (text) => {
  expect(quotes(text).filter(([rule]) => rule === 'quote-comma-speaker-cue')).toEqual([])
})

it('credits a paragraph of nothing but marked words to whoever spoke last', () => {
  expect(quotes('“We won,” said Ann Lee.\n\n“Nobody thought that we would.”')).toEqual([
    ['quote-comma-speaker-cue', 'Ann Lee', 'said', 'We won,'],
    ['floating-quote', 'Ann Lee', null, 'Nobody thought that we would.'],
  ])
})

it('makes one quote of a speech over several paragraphs', () => {
  expect(quotes('Ann Lee said: “We won.\n\n“Nobody thought so.\n\n“We did.”')).toEqual([
    ['speech-over-paragraphs', 'Ann Lee', 'said', 'We won.', 'Nobody thought so.', 'We did.'],
  ])
})

it.each([
  'He is known for his play, “The Day the Old Port of Oslo Died.”', 'It has a song, “When the boats come in we.”', 'It has a song, “When the boats come in and we all have tea”',
  'In other words, “we won.”', 'They had his words, “we won.”', 'It ends with the words of a song, “we won.”', 'In her words “we won.”', 'In the words about Ann Lee, “we won.”',
  'The “free media” were shut.', 'His novel “The Harbour at Night” is out.', 'Max “Lefty” Berg left.', 'It is known as “The Cup, at Last,” and is old.',
  'It was on the theme: “Time to take stock of it.”', 'The motto: “Live free or leave us in peace.”',
  '“Night Port” — Tom Hill', '“Night Port.” — Tom Hill left at noon.', 'He wrote “Night Port.” — Tom Hill', '“night port.” — Tom Hill', '“Night Port.” Tom Hill',
])('takes no title, nickname or scare quote for speech: %s', (text) => {
  expect(quotes(text)).toEqual([])
})

it('reads a transcript by the names before its colons', () => {
  expect(quotes('Harbour talk\n\nQ: Who won the cup?\n\nA: We did. It was “fun”.\n\nQ: And then?', 'turns')).toEqual([
    ['transcript-turn', 'A', ':', 'We did. It was “fun”.'],
  ])
})

it('reads names in bold as a transcript’s', () => {
  expect(quotes('Harbour talk\n\n**ANN LEE:** Who won?\n\n**BO BERG:** We did.', 'turns')).toEqual([
    ['transcript-turn', 'ANN LEE', ':', 'Who won?'],
    ['transcript-turn', 'BO BERG', ':', 'We did.'],
  ])
})

it('reads a transcript that is cited, a mark before each turn and one after the last', () => {
  const cited = 'Harbour talk\n\n"LEE: Who won the cup?\n\n"BERG: We did. It was “fun”, all of it.\n\n"(CROSSTALK.)\n\n"LEE: And then?"\n\nThe talk ended.'
  expect(quotes(cited, 'turns')).toEqual([
    ['transcript-turn', 'LEE', ':', 'Who won the cup?'],
    ['transcript-turn', 'BERG', ':', 'We did. It was “fun”, all of it.'],
    ['transcript-turn', 'LEE', ':', 'And then?'],
  ])
})

it('sees no transcript in a single label', () => {
  expect(quotes('Harbour talk\n\nNote: the ferry is late.\n\nThe mayor left.', 'turns')).toEqual([])
})

it.each([
  ['a state', 'A diplomat from a nearby state, “We know them,” is a friend.'],
  ['the state', 'The motto of the state, “Live free or leave us in peace,” is on every plate.'],
  ['one note', 'She had one note, “Close the door behind you,” and a pen.'],
  ['his claims', 'He was known for his claims, “We won it all,” and no more.'],
  ['her claims', 'The town heard Lee’s claims, “We won it all,” and no more.'],
  ['new claims', 'He was known for new claims, “We won it all,” and no more.'],
  ['those claims', 'He was known for those claims, “We won it all,” and no more.'],
  ['a paper', 'The Harbour Post, “We won it all,” is a paper.'],
  ['a charged term', 'She left out the charged term, “A war for water,” at last.'],
])('takes no noun for a verb of saying: %s', (_, text) => {
  expect(quotes(text)).toEqual([])
})
