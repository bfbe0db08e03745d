import { describe, expect, test } from 'vitest'
import { whosaid } from './console.js'

const STORY = `“We won the harbour vote on Tuesday,” said Ann Lee.

“The cranes are rusty and the docks are tired,” said Ann Lee.
`

const SPEECH = `[00:12:03] ANN LEE: We, um, won the harbour vote on Tuesday, and nobody thought that we would.
TOM HILL: The cranes are old and the docks are tired, and the people who work here deserve better.
`

const files = { 'story.txt': STORY, 'speech.txt': SPEECH }

describe('verify', () => {
  test('shows each quote with what became of it, where it was said, and by whom', async () => {
    const { code, out, err } = await whosaid(['verify', 'story.txt', '--against', 'speech.txt'], { files })
    expect(out).toBe(`story.txt:1:2  cleaned (fillers)
  “We [-um-] won the harbour vote on Tuesday”
  speech.txt:1 at 00:12:03, ANN LEE

story.txt:3:2  altered
  “The cranes are [-old-] {+rusty+} and the docks are tired”
  speech.txt:2 at 00:12:03, TOM HILL
  credited to Ann Lee, but the transcript has TOM HILL

2 quotes: 1 cleaned, 1 altered, 1 by another speaker
`)
    expect([code, err]).toEqual([1, ''])
  })

  test('exits with 0 where every quote is faithful', async () => {
    const { code, out } = await whosaid(['verify', '-', '--against', 'speech.txt'], { files, stdin: STORY.split('\n\n')[0] })
    expect(out).toContain('1 quote: 1 cleaned')
    expect(code).toBe(0)
  })

  test('writes the same as JSON', async () => {
    const { out } = await whosaid(['verify', 'story.txt', '--against', 'speech.txt', '-f', 'json'], { files })
    expect(JSON.parse(out)).toMatchObject({
      whosaid: 1, story: 'story.txt',
      quotes: [
        { quote: 'q1', line: 1, column: 2, fidelity: 'cleaned', liberties: ['fillers'], sameSpeaker: true, places: [{ transcript: 'speech.txt', line: 1, time: '00:12:03' }] },
        { quote: 'q2', line: 3, fidelity: 'altered', sameSpeaker: false, speaker: 'Ann Lee', places: [{ speaker: 'TOM HILL' }] },
      ],
    })
  })

  test('takes several transcripts, and globs', async () => {
    const { out } = await whosaid(['verify', 'story.txt', '--against', 'talks/*', '--against', 'speech.txt'], { files: { ...files, 'talks/a.srt': '1\n00:00:01,000 --> 00:00:02,000\nGood evening to you all.\n' } })
    expect(out).toContain('speech.txt:2')
  })

  test.each([
    ['a folder', ['stories'], { 'stories/a.txt': STORY, 'stories/b.txt': '' }, 'stories/b.txt: empty, there is nothing to read'],
    ['JSON Lines', ['all.jsonl'], { 'all.jsonl': `{"id":"x"}\n${JSON.stringify({ id: 'y', text: STORY })}\n` }, 'all.jsonl, line 1: has no field "text"'],
  ])('of %s the stories that can be read are verified, and the others told', async (_, argv, stories, message) => {
    const { code, out, err } = await whosaid(['verify', ...argv, '--against', 'speech.txt'], { files: { ...files, ...stories } })
    expect(out).toContain('2 quotes: 1 cleaned, 1 altered, 1 by another speaker')
    expect([code, err]).toEqual([2, `whosaid: ${message}\n`])
  })

  test('takes the story and its id from fields with other names', async () => {
    const { out, err } = await whosaid(['verify', '-', '--against', 'speech.txt', '--text-field', 'body', '--id-field', 'slug'], { files, stdin: JSON.stringify({ slug: 'vote', body: STORY }) })
    expect(err).toBe('')
    expect(out.startsWith('vote:1:2  cleaned')).toBe(true)
  })

  test('lets no transcript command the terminal', async () => {
    const { out } = await whosaid(['verify', 'story.txt', '--against', 'speech.txt'], { files: { ...files, 'speech.txt': SPEECH.replace('old', 'ol\u001b[2Jd') } })
    expect(out).not.toContain('\u001b')
  })
})

describe('verify says in one line what it can’t do', () => {
  test.each([
    [['story.txt'], '--against <transcript> is missing'],
    [['story.txt', '--against', 'gone.txt'], 'gone.txt: no such file'],
    [['gone.txt', '--against', 'speech.txt'], 'gone.txt: no such file'],
    [['story.txt', '--against', 'empty.txt'], 'empty.txt: an empty transcript'],
    [['story.txt', '--against', 'french.txt'], 'french.txt: the transcript does not read like English'],
    [['quiet.txt', '--against', 'speech.txt'], 'quiet.txt: there is no direct quote to verify'],
    [['story.txt', '--against', 'speech.txt', '-f', 'sarif'], 'it must be one of text, json'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await whosaid(['verify', ...argv], {
      files: {
        ...files, 'empty.txt': '\n\n', 'quiet.txt': 'The harbour was quiet all day. Nobody came.',
        'french.txt': 'Nous avons gagné le vote du port mardi soir et personne ne pensait que nous pourrions le faire un jour, mesdames et messieurs, chers amis.',
      },
    })
    expect(err).toMatch(/^whosaid: [^\n]+\n$/u)
    expect(err).toContain(message)
    expect([code, out]).toEqual([2, ''])
  })
})
