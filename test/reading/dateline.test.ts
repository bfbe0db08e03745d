import { expect, it } from 'vitest'
import { findDateline } from '../../src/reading/dateline.js'

const dateline = (text: string, opensStory = false) => {
  const span = findDateline(text, { start: 0, end: text.length }, opensStory)
  return span && text.slice(span.start, span.end).trim()
}

it.each([
  ['PORT AMSEL, Zambia – The ferry left.', 'PORT AMSEL, Zambia –'],
  ['LUSAKA (Reuters) - The ferry left.', 'LUSAKA (Reuters) -'],
  ['OSLO, June 3 (AP) — The ferry left.', 'OSLO, June 3 (AP) —'],
  ['Nuuk, Greenland, Jun 14 2022 (IPS) - The ferry left.', 'Nuuk, Greenland, Jun 14 2022 (IPS) -'],
  ['MUSCAT: The ferry left.', 'MUSCAT:'],
  ['Hobart (AFP) – The ferry left.', 'Hobart (AFP) –'],
  ['OSLO -The ferry left.', 'OSLO -'],
  ['OSLO- The ferry left.', 'OSLO-'],
  ['OSLO–The ferry left.', 'OSLO–'],
  ['LUSAKA (Reuters)-The ferry left.', 'LUSAKA (Reuters)-'],
  ['PORT-AU-PRINCE - The ferry left.', 'PORT-AU-PRINCE -'],
  ['LONDON 2019-08-30', 'LONDON 2019-08-30'],
])('%s', (text, expected) => {
  expect(dateline(text)).toBe(expected)
})

it.each([
  'Lee – who won the cup – left.',
  'Q: Who won the cup?',
  'Anna Lee: We won.',
  'The ferry left Port Amsel – again.',
  'NATO-led troops left Port Amsel.',
  'OSLO, Norway-based ferries left Port Amsel.',
])('is not seen in: %s', (text) => {
  expect(dateline(text)).toBeNull()
})

it.each([
  ['Port Amsel - The ferry to the islands left again on Monday, a week after it ran aground.', 'Port Amsel -'],
  ['Amsel, Zambia – “The ferry will leave on Monday,” the harbour master of the town said.', 'Amsel, Zambia –'],
  ['Amsel, Sept 3 — The ferry left.', 'Amsel, Sept 3 —'],
])('opens a story with its place in small letters: %s', (text, expected) => {
  expect(dateline(text, true)).toBe(expected)
  expect(dateline(text)).toBeNull()
})

it.each([
  'Lee – President of the islands since last May – left the ferry on Monday and did not return.',
  'Lee – who won the cup after a long and cold morning on the lake – left.',
  'Port Amsel – The ferry',
  'Ferry To Port Amsel Is Late – Passengers wait for hours in the rain at the harbour of the town.',
])('opens a story, but not with its place: %s', (text) => {
  expect(dateline(text, true)).toBeNull()
})
