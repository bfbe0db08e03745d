import { expect, it } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { findLearnedQuotes } from '../../../src/quotes/learned/index.js'
import { findMarks } from '../../../src/quotes/marks.js'
import { readDocument } from '../../../src/reading/index.js'
import type { Span } from '../../../src/span.js'

function learned(text: string) {
  const analysis = analyze(readDocument('-', text))
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  return findLearnedQuotes(analysis, findMarks(analysis)).map(({ type, spans, source, cue }) => ({ type, source: words(source), cue: words(cue), said: spans.map(words) }))
}

it.each([
  ['Harbour master Ann Lee said on Monday that the port would stay shut until Friday.', 'indirect', 'Harbour master Ann Lee', 'that the port would stay shut until Friday'],
  ['The bridge will reopen in May, according to the transport ministry.', 'indirect', 'the transport ministry', 'The bridge will reopen in May'],
  ['Ann Lee said the strike was “a last resort” for the crews.', 'mixed', 'Ann Lee', 'the strike was “a last resort” for the crews'],
  ['Ann Lee said the strike was “a last resort”.', 'mixed', 'Ann Lee', 'the strike was “a last resort”'],
])('reads who says what in: %s', (text, type, source, said) => {
  expect(learned(text)).toEqual([expect.objectContaining({ type, source, said: [said] })])
})

it.each(['bragged', 'confided', 'counselled', 'disagreed', 'divulged', 'griped', 'regretted', 'summarized'])('knows rare verbs of saying: %s', (cue) => {
  expect(learned(`The opposition leader Ann Lee ${cue} that the port would stay shut until Friday.`)).toEqual([
    { type: 'indirect', source: 'The opposition leader Ann Lee', cue, said: ['that the port would stay shut until Friday'] },
  ])
})

it('leaves out what the source does next', () => {
  expect(learned('Mayor Ann Lee accused the port of wasting a year and demanded the money back.')[0].said).toEqual(['the port of wasting a year'])
})

it('leaves out what came of the words, in which another is heard', () => {
  expect(learned('Ryanair boss Michael Hale complained that the authority was “overreacting, as per usual”, prompting a sharp rebuke from transport minister Sinead Lee, who said he was “welcome to fly the first one himself”.').map(({ said }) => said)).toEqual([
    ['that the authority was “overreacting, as per usual”'], ['he was “welcome to fly the first one himself”'],
  ])
})

it('hears nothing in who asks that their name be withheld', () => {
  expect(learned('A doctor at the city’s main hospital, who asked that his name be withheld for fear of reprisals, put the toll at 38.')).toEqual([])
})

it('takes no plural that is a subject for a verb of saying', () => {
  expect(learned('Over on Harbour Radio 4, former mayor Ann Lee says the port “has shown some courage” but thinks the growth forecasts are “for the birds”.').map(({ cue }) => cue)).toEqual(['says', 'thinks'])
})

it.each([
  'The ministry plans to close the port by June, in the eyes of three officials, who requested anonymity to discuss it.',
  'Ann Lee said nothing about the port.',
  'The mayor faces calls to resign after the port was shut.',
])('hears nothing in: %s', (text) => {
  expect(learned(text)).toEqual([])
})

it.each([
  ['Harbour master Ann Lee told jurors the port would close.', 'the port would close'],
  ['Harbour master Ann Lee told workers in Tarn the port would close.', 'the port would close'],
])('hears what somebody is told in a clause without “that”: %s', (text, said) => {
  expect(learned(`The town lies on a river.\n\n${text}`)).toEqual([{ type: 'indirect', source: 'Harbour master Ann Lee', cue: 'told', said: [said] }])
})

it.each([
  ['Ann Lee’s message to voters was simple: “Trust me.”', 'direct', 'Trust me.'],
  ['Protesters chanted “Free them now” outside the court.', 'direct', 'Free them now'],
  ['Protesters said it was “a bad day” for the court.', 'mixed', 'it was “a bad day” for the court'],
  ['Harbour master Ann Lee said the pilots had privately dismissed it as “a number in search of a house”.', 'mixed', 'the pilots had privately dismissed it as “a number in search of a house”'],
])('takes marked words alone or with what stands beside them: %s', (text, type, said) => {
  expect(learned(`The town lies on a river.\n\n${text}`)).toEqual([expect.objectContaining({ type, said: [said] })])
})

it.each([
  ['The port will shut this week, the harbour master said, declining to be named because it is not public.', 'The port will shut this week'],
  ['- The port will shut this week, officials familiar with the matter said.', 'The port will shut this week'],
])('leaves out what who says it does, and the bullet: %s', (text, said) => {
  expect(learned(`The town lies on a river.\n\n${text}`).map((quote) => quote.said)).toEqual([[said]])
})

it.each([
  ['Harbour master Ann Lee said nothing had changed.', 'nothing had changed'],
  ['Harbour master Ann Lee said nothing of the kind was discussed.', 'nothing of the kind was discussed'],
  ['Harbour master Ann Lee said anonymity was essential for witnesses.', 'anonymity was essential for witnesses'],
  ['One of the workers claims he was beaten.', 'he was beaten'],
  ['Harbour master Ann Lee said the man walked in, pointing a gun at the pilots.', 'the man walked in, pointing a gun at the pilots'],
])('takes for what is said: %s', (text, said) => {
  expect(learned(`The town lies on a river.\n\n${text}`).map((quote) => quote.said)).toEqual([[said]])
})

it.each([
  ['Council says bridge will stay shut until spring\n\nThe bridge has been shut since May.', 'bridge will stay shut until spring'],
  ['Harbour master Ann Lee said the port was shut, accusing the town of neglect.', 'the port was shut'],
  ['Harbour master Ann Lee said the port was shut, repeatedly pointing to a stack of papers.', 'the port was shut'],
  ['Harbour master Ann Lee said there were more rules, including one on ships.', 'there were more rules, including one on ships'],
])('ends where it is over: %s', (text, said) => {
  expect(learned(text)[0].said).toEqual([said])
})

it('leaves out the time that opens an entry of a live page, and what the teller adds', () => {
  expect(learned('Budget day, as it happened\n\n12:41 “Under the party opposite, debt doubled,” Ann Lee says, to howls from the benches.')).toEqual([
    { type: 'direct', source: 'Ann Lee', cue: 'says', said: ['Under the party opposite, debt doubled,'] },
  ])
})

it('leaves the dateline out of who speaks', () => {
  expect(learned('LUSAKA, Zambia – Harbour master Ann Lee said on Monday that the port would stay shut until Friday.')).toEqual([expect.objectContaining({ source: 'Harbour master Ann Lee' })])
})

it.each([
  ['LONDON, March 4 (Reuters) - Oil prices rose on Monday, traders said.', 'Oil prices rose on Monday'],
  ['LUSAKA, Zambia – The bridge will reopen in May, according to the transport ministry.', 'The bridge will reopen in May'],
])('leaves the dateline out of what is said: %s', (text, said) => {
  expect(learned(text)).toEqual([expect.objectContaining({ said: [said] })])
})

it.each([
  ['Ann Lee said that she would “work hard” until the polls close at 7 p.m. In the evening she left.', 'that she would “work hard” until the polls close at 7 p.m.'],
  ['Ann Lee said that the port would stay shut until Friday. In the evening she left.', 'that the port would stay shut until Friday'],
])('keeps the full stop of an abbreviation, and no other: %s', (text, said) => {
  expect(learned(text)[0].said).toEqual([said])
})

it('takes a quote that its cue splits as one quote', () => {
  expect(learned('“We waited all night,” Ann Lee said. “Nobody came to help us.”')).toEqual([
    { type: 'direct', source: 'Ann Lee', cue: 'said', said: ['We waited all night,', 'Nobody came to help us.'] },
  ])
})

it.each(['named', 'identified'])('takes for what is said what somebody says, and not that they asked not to be %s', (called) => {
  expect(learned(`A Western diplomat who asked not to be ${called} said the strike would last until Friday.`).map(({ said }) => said)).toEqual([['the strike would last until Friday']])
})

it('finds nothing said where nobody says anything', () => {
  expect(learned('The ship left the harbour at noon. Its crew of twelve had been on board since Tuesday.')).toEqual([])
})
