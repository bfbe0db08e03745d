import { describe, expect, test } from 'vitest'
import { shownChanges, verifyQuote } from './verifying.js'

const SPEECH = `Good evening. We won the harbour vote on Tuesday, and it was a five-year fight that nobody here will forget.
The cranes are old and the docks are tired. People who work here deserve better than that, I think.

${'Somebody else then spoke for a long while about boats and nets and weather of all kinds.\n'.repeat(12)}
The tide waits for nobody at all, not even for the council of this town.`

describe('a quote is verbatim', () => {
  test.each([
    ['word for word', 'The cranes are old and the docks are tired'],
    ['with a comma for the full stop that the cue takes away', 'it was a five-year fight that nobody here will forget'],
    ['over the end of a line', 'nobody here will forget. The cranes are old'],
    ['broken by its cue', 'The cranes are old | and the docks are tired'],
    ['from the middle of a sentence', 'deserve better than that'],
  ])('%s', async (_, quote) => {
    expect(await verifyQuote(quote, SPEECH)).toMatchObject({ fidelity: 'verbatim', liberties: [] })
  })

  test('whatever apostrophes and quotation marks the transcript has', async () => {
    expect(await verifyQuote('We don’t call it ‘progress’ any more', `He said: we don't call it "progress" any more.`.replace('we', 'We')))
      .toMatchObject({ fidelity: 'verbatim' })
  })
})

describe('a quote is cleaned', () => {
  test.each([
    ['fillers', 'We won the harbour vote', 'Well, um, We, uh, won the, you know, harbour vote.'],
    ['repetition', 'We won the harbour vote', 'We won We won the the harbour vote.'],
    ['case', 'We won the harbour vote', 'we won the Harbour vote'],
    ['punctuation', 'We won, and the harbour is ours', 'We won – and the harbour is ours'],
    ['numerals', 'About 25 of the boats are gone', 'About twenty-five of the boats are gone'],
    ['numerals', 'We built 1,200 homes', 'We built one thousand two hundred homes'],
    ['numerals', '1,200 homes', 'one thousand two hundred homes'],
    ['numerals', 'It cost twenty-five million to build', 'It cost 25 million to build'],
    ['punctuation', 'Twenty-five of the boats are gone', 'Twenty five of the boats are gone'],
    ['numerals', 'We won by 1,200 votes after 5 years', 'We won by 1200 votes after five years'],
    ['brackets', 'We won [the referendum] on Tuesday', 'We won it on Tuesday'],
    ['brackets', '[W]e won the harbour vote', 'And we won the harbour vote'],
    ['omission', 'We won the harbour vote … that nobody here will forget', SPEECH],
    ['omission', 'We won the harbour vote [...] that nobody here will forget', SPEECH],
  ])('by %s', async (liberty, quote, said) => {
    const verified = await verifyQuote(quote, said)
    expect(verified.fidelity).toBe('cleaned')
    expect(verified.liberties).toContain(liberty)
  })
})

describe('a quote is altered', () => {
  test.each([
    ['The cranes are new and the docks are tired', 'The cranes are [-old-] {+new+} and the docks are tired'],
    ['The cranes are old and docks are tired', 'The cranes are old and [-the-] docks are tired'],
    ['The cranes are very old and the docks are tired', 'The cranes are {+very+} old and the docks are tired'],
    ['We won the harbour vote on Monday, and it was a five-year fight', 'We won the harbour vote on [-Tuesday-] {+Monday+} and it was a five year fight'],
  ])('%s', async (quote, shown) => {
    const verified = await verifyQuote(quote, SPEECH)
    expect(verified.fidelity).toBe('altered')
    expect(shownChanges(verified)).toBe(shown)
  })

  test.each([
    ['It’s about the harbour and the people', 'It is about the harbour and the people.', '[-It is-] {+It’s+} about the harbour and the people'],
    ['We won’t leave the harbour today', 'Well, we will not leave the harbour today.', 'We [-will not-] {+won’t+} leave the harbour today'],
    ['the harbour and the people, that’s', 'It is the harbour and the people, that is it.', 'the harbour and the people [-that is-] {+that’s+}'],
    ['It’s about the harbour and the people', 'Is about the harbour and the people.', '[-Is-] {+It’s+} about the harbour and the people'],
  ])('where two words became one: %s, said: %s', async (quote, said, shown) => {
    const verified = await verifyQuote(quote, said)
    expect(verified.fidelity).toBe('altered')
    expect(shownChanges(verified).replaceAll('-] [-', ' ').replaceAll(/\[-([^\]]*)-\] \{\+([^}]*)\+\} \[-([^\]]*)-\]/gu, '[-$1 $3-] {+$2+}')).toBe(shown)
  })

  test('where words are left out without an ellipsis', async () => {
    const verified = await verifyQuote('We won the harbour vote that nobody here will forget', 'We won the harbour vote this week that nobody here will forget')
    expect(shownChanges(verified)).toBe('We won the harbour vote [-this week-] that nobody here will forget')
  })
})

test('a word that was said once is part of one piece only', async () => {
  expect(await verifyQuote('We all saw it | it won’t hold the water', 'We all saw it will not hold the water.')).toMatchObject({ fidelity: 'altered' })
})

test('parts with the same words are looked for in the order of the quote', async () => {
  expect(await verifyQuote('I would | I would, Tom', 'Would you? I would, she said. I would, Tom.')).toMatchObject({ fidelity: 'cleaned', liberties: ['omission'] })
})

describe('a quote is stitched', () => {
  test('when its parts were said far apart', async () => {
    const verified = await verifyQuote('The cranes are old and the docks are tired. The tide waits for nobody at all', SPEECH)
    expect(verified.fidelity).toBe('stitched')
    expect(verified.places.map(({ line }) => line)).toEqual([2, 17])
  })

  test('when an ellipsis leaps over half the speech', async () => {
    expect(await verifyQuote('The cranes are old … The tide waits for nobody at all', SPEECH)).toMatchObject({ fidelity: 'stitched' })
  })

  test('when two short sentences were, one of them with slips of the tongue', async () => {
    const said = 'We, um, won the the harbour vote. The tide waits for nobody. The cranes are old.'
    expect(await verifyQuote('The tide waits for nobody. We won the harbour vote', said)).toMatchObject({ fidelity: 'stitched' })
  })

  test('when its sentences were said in another order', async () => {
    expect(await verifyQuote('The docks are tired and grey. The cranes are old and rusty', 'The cranes are old and rusty. The docks are tired and grey.'))
      .toMatchObject({ fidelity: 'stitched' })
  })
})

describe('a quote is not found', () => {
  test.each(['We lost everything that we had in one long night', 'It was bad'])('%s', async (quote) => {
    expect(await verifyQuote(quote, SPEECH)).toMatchObject({ fidelity: 'not-found', places: [], changes: [] })
  })

  test('in an empty transcript', async () => {
    expect(await verifyQuote('We won the harbour vote', '')).toMatchObject({ fidelity: 'not-found' })
  })
})
