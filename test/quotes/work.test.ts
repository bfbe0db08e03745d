import { describe, expect, it } from 'vitest'
import { analyze, type Analysis } from '../../src/analysis.js'
import { findMarkedQuotes } from '../../src/quotes/find-marked.js'
import { CUE_LABELS } from '../../src/quotes/learned/cue-classifier.js'
import { readFrames } from '../../src/quotes/learned/index.js'
import { readSetting } from '../../src/quotes/learned/setting.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readDocument } from '../../src/reading/index.js'

const read = (text: string): Analysis => analyze(readDocument('-', text))

/** Far more than it takes; what grows with the square of its input takes minutes. */
const LONGEST_MS = 30_000

describe('the work on a text grows as the text does:', () => {
  it('a speech that goes on over very many paragraphs', () => {
    const count = 100_000
    const analysis = read(`Ann Lee spoke.\n\n${'“We won at last, said Lee.\n\n'.repeat(count)}`)
    const [speech] = findMarkedQuotes(analysis, findMarks(analysis))
    expect(speech).toMatchObject({ rule: 'speech-over-paragraphs' })
    expect(speech.spans).toHaveLength(count)
  }, LONGEST_MS)

  it('very many cues in one sentence, each of which may credit any of its words', () => {
    const analysis = read('Ann Lee said that '.repeat(2000))
    const heads = Array.from({ length: 2000 }, (_, index) => 4 * index + 2)
    const chances = new Float64Array(heads.length * CUE_LABELS.length).fill(1)
    let work = 0
    readFrames((_, head, cueChance, { first, end }) => {
      work += end - first
      return { head, cue: { first: head, end: head + 1 }, source: null, content: [], cueChance, contentChance: 1, sourceChance: 0 }
    }, readSetting(analysis, []), heads, chances)
    expect(work / analysis.tokens.count).toBeLessThan(12)
  })
})
