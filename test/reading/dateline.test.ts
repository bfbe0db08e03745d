import { expect, it } from 'vitest'
import { findDateline } from '../../src/reading/dateline.js'

/** The dateline of a paragraph that stands between others, which have one. */
function dateline(paragraph: string, opensStory = false): string | null {
  const before = 'TARN – The day\n\n'
  const text = `${before}${paragraph}\n\nTARN – The day`
  const own = { start: before.length, end: before.length + paragraph.length }
  const span = opensStory ? findDateline(text, own, true) : findDateline(text, own)
  if (span) expect(span.start).toBe(before.length)
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
  ['LONDON, Aug. 30', 'LONDON, Aug. 30'],
  [`${'OSLO '.repeat(20)}2019-08-30`, `${'OSLO '.repeat(20)}2019-08-30`],
  ['QUITO: The ferry left.', 'QUITO:'],
  ['LUSAKA: The ferry left.', 'LUSAKA:'],
  ['Hobart (AFP): The ferry left.', 'Hobart (AFP):'],
])('%s', (text, expected) => {
  expect(dateline(text)).toBe(expected)
})

it.each([
  'Lee – who won the cup – left.',
  'Q: Who won the cup?',
  'Anna Lee: We won.',
  'The ferry left Port Amsel – again.',
  'NATO-led troops left Port Amsel.',
  'Amsel 2019-08-30',
  `${'OSLO '.repeat(20)}2019-08-30.`,
  'Anna Lee: We won (at last).',
  'MR LEE: We won.',
  'DR. LEE: We won.',
  'A: We won.',
  'the OSLO – ferry left.',
  'OSLO and TARN',
  'OSLO, Norway-based ferries left Port Amsel.',
])('is not seen in: %s', (text) => {
  expect(dateline(text)).toBeNull()
})

it.each([
  ['Port Amsel - The ferry to the islands left again on Monday, a week after it ran aground.', 'Port Amsel -'],
  ['Amsel, Zambia – “The ferry will leave on Monday,” the harbour master of the town said.', 'Amsel, Zambia –'],
  ['Amsel, Sept 3 — The ferry left.', 'Amsel, Sept 3 —'],
  ['Amsel, 3 Sept. 2022 — The ferry left.', 'Amsel, 3 Sept. 2022 —'],
  ['Port Amsel – The ferry to the islands left the quay at noon.', 'Port Amsel –'],
  ['Port Amsel – The ferry to the islands left the quay again at noon', 'Port Amsel –'],
  ['Port Amsel – The ferry to the islands left. It will be back – again.', 'Port Amsel –'],
])('opens a story with its place in small letters: %s', (text, expected) => {
  expect(dateline(text, true)).toBe(expected)
  expect(dateline(text)).toBeNull()
})

it.each([
  'Lee – President of the islands since last May – left the ferry on Monday and did not return.',
  'Lee – who won the cup after a long and cold morning on the lake – left.',
  'Port Amsel – The ferry',
  'Port Amsel – The ferry to the islands left the quay at ten.',
  'Amsel, Apollo 13 — The ferry left.',
  'Ferry To Port Amsel Is Late – Passengers wait for hours in the rain at the harbour of the town.',
])('opens a story, but not with its place: %s', (text) => {
  expect(dateline(text, true)).toBeNull()
})
