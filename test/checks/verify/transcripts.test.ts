import { describe, expect, test } from 'vitest'
import { readTranscript } from '../../../src/checks/verify/index.js'
import { verifyQuote } from './verifying.js'

/** Each stretch as "line time speaker: text". */
const stretches = async (text: string): Promise<readonly string[]> => {
  const transcript = await readTranscript('t', text)
  return transcript.stretches.map(({ line, time, speaker, start, end }) => `${line} ${time ?? '-'} ${speaker ?? '-'}: ${transcript.text.slice(start, end).trim()}`)
}

describe('a transcript', () => {
  test('of plain lines', async () => {
    expect(await stretches('Good evening.\n\nWe won.')).toEqual(['1 - -: Good evening.', '3 - -: We won.'])
  })

  test('with names before the turns; a turn goes on until the next', async () => {
    expect(await stretches('ANN LEE: Good evening.\nWe won.\nDr. Tom Hill (Harbour Trust): Did we?\n>> And who pays?'))
      .toEqual(['1 - ANN LEE: Good evening.', '2 - ANN LEE: We won.', '3 - Dr. Tom Hill (Harbour Trust): Did we?', '4 - -: And who pays?'])
  })

  test('in which a colon does not make a name of any word', async () => {
    expect(await stretches('Remember: we won. Let me say this: we won.\nThe rule is: we win.')).toEqual([
      '1 - -: Remember: we won. Let me say this: we won.', '2 - -: The rule is: we win.',
    ])
    expect(await stretches('Tom: We won.\nSure.\nTom: We did.')).toEqual(['1 - Tom: We won.', '2 - Tom: Sure.', '3 - Tom: We did.'])
  })

  test.each([
    ['[00:12:03] ANN LEE: We won.', '1 00:12:03 ANN LEE: We won.'],
    ['(12:03) We won.', '1 00:12:03 -: We won.'],
    ['00:12:03 ANN LEE: We won.', '1 00:12:03 ANN LEE: We won.'],
    ['ANN LEE [1:12:03]: We won.', '1 01:12:03 ANN LEE: We won.'],
    ['12:30 was the time.', '1 - -: 12:30 was the time.'],
  ])('with time codes: %s', async (line, stretch) => {
    expect(await stretches(line)).toEqual([stretch])
  })

  test('with time codes in the middle of a line', async () => {
    expect(await stretches('We won [00:01:00] the vote.')).toEqual(['1 - -: We won', '1 00:01:00 -: the vote.'])
    expect(await verifyQuote('We won the vote', 'We won [00:01:00] the vote.')).toMatchObject({ fidelity: 'verbatim' })
  })

  test('with name and time on a line of their own', async () => {
    expect(await stretches('Ann Lee  0:03\nWe won.\n\nTom Hill  0:09\nDid we?')).toEqual(['2 00:00:03 Ann Lee: We won.', '5 00:00:09 Tom Hill: Did we?'])
  })

  test('in SRT', async () => {
    const srt = '1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>ANN LEE: We won</i>\r\nthe vote.\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n- Did we?\r\n'
    expect(await stretches(srt)).toEqual(['3 00:00:01 ANN LEE: We won', '4 00:00:01 ANN LEE: the vote.', '8 00:00:04 -: Did we?'])
  })

  test('in WebVTT', async () => {
    const vtt = 'WEBVTT\n\nNOTE nobody says this\n\nintro\n00:01.000 --> 00:03.500 align:start\n<v Ann Lee>We <c.loud>won</c> &amp; they lost\n\n01:00:04.000 --> 01:00:06.000\n<v.first Tom Hill>Did we?</v>\n'
    expect(await stretches(vtt)).toEqual(['7 00:00:01 Ann Lee: We won & they lost', '10 01:00:04 Tom Hill: Did we?'])
  })

  test('on a web page, on the lines of its source', async () => {
    const page = '<!doctype html>\n<html><head><title>Speech</title><script>var we = "won"</script></head>\n<body>\n<p><b>ANN LEE:</b> We&rsquo;ve\nwon <i>the</i> vote.</p><p>Thank you.</p>\n<p>TOM HILL: Did we?</p></body></html>'
    expect(await stretches(page)).toEqual(['4 - ANN LEE: We’ve', '5 - ANN LEE: won the vote.', '5 - ANN LEE: Thank you.', '6 - TOM HILL: Did we?'])
  })
})

describe('the speaker in the transcript', () => {
  test.each([
    ['ANN LEE', true], ['MAYOR LEE', true], ['Lee', true], ['TOM HILL', false], ['Q', null], ['SPEAKER 2', null], ['REPORTER', null],
  ])('%s', async (label, same) => {
    const verified = await verifyQuote('We won the harbour vote', `${label}: We won the harbour vote.\n${label}: Good night.`)
    expect(verified.sameSpeaker).toBe(same)
  })

  test('decides between two places where the same words were said', async () => {
    const verified = await verifyQuote('We won the harbour vote', 'TOM HILL: We won the harbour vote.\nANN LEE: We won the harbour vote.')
    expect(verified).toMatchObject({ sameSpeaker: true, places: [{ line: 2, speaker: 'ANN LEE' }] })
  })
})

describe('a hostile transcript takes no longer than another of its size', () => {
  const MANY = 500_000
  test.each([
    ['open tags', `<html>${'<div>'.repeat(MANY)}`],
    ['angle brackets', `<html>${'<'.repeat(MANY)}`],
    ['voices left open', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(MANY)}`],
    ['labels', 'A: '.repeat(MANY)],
    ['times', '[00:12:03] '.repeat(MANY / 10)],
    ['spaces before a bracket', `A${' '.repeat(MANY)}(`],
    ['one word again and again', 'we '.repeat(MANY)],
  ])('%s', async (_, said) => {
    expect(await verifyQuote('We won the harbour vote', said)).toMatchObject({ fidelity: 'not-found' })
  })
})
