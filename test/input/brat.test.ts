import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/extraction.js'
import { brat as bratInput } from '../../src/input/brat/index.js'
import { brat as bratOutput } from '../../src/output/brat.js'
import { HARBOUR, resultOf, written } from '../output/marked-result.js'

const OPTIONS = { idField: 'id', textField: 'text', keep: [] } as const

function read(ann: string, text: string): Extraction {
  const { extraction } = bratInput.read(ann, { name: 'story.ann', line: null }, OPTIONS, text)
  if (!extraction) throw new Error('annotations are an extraction')
  return extraction
}

const STORY = `Crane falls 🏗 in Lusaka

[direct1 “We are
back,”] {harbour master _Ann Lee_} <said> in *Lusaka*. [direct1 “All of us.”] _Ann Lee|Lee_ left.

[indirect2 The =Harbour Board= lost two cranes], {2 she} <2 said>.

[direct3 “Who pays?”]`

describe('brat', () => {
  it('gives back what was written, people being the reason now', () => {
    const known = { id: 'story.ann', roles: { 'Ann Lee': 'harbour master' }, countries: { Lusaka: 'ZM' }, aliases: { she: 'Ann Lee', 'harbour master Ann Lee': 'Ann Lee' } }
    const { extraction, text } = resultOf(STORY, known)
    expect(read(written(bratOutput, { extraction, text, kept: {} }), text)).toEqual({
      ...extraction, problems: [], quotes: extraction.quotes.map((quote) => ({ ...quote, rule: 'corrected', confidence: 1 })),
    })
  })

  it('counts code points, and cuts at line breaks', () => {
    expect(written(bratOutput, resultOf(STORY)).split('\n')[0]).toBe('T1\tDirect 26 32;33 38;80 90\tWe are back, All of us.')
  })

  it('learns from a correction: another speaker, a name more', () => {
    const { text } = resultOf(HARBOUR)
    const ann = written(bratOutput, resultOf(HARBOUR))
    const at = text.indexOf('Who pays')
    const corrected = `${ann.replace(/AnnotatorNotes (T\d+)\tspeaker=the Harbour Board/u, 'AnnotatorNotes $1\tspeaker=Harbour Board | kind=organization')}T99\tPerson ${at} ${at + 3}\tWho\nA1\tNegation T1\n`
    const { speakers, people } = read(corrected, text)
    expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([['Ann Lee', 'person'], ['Harbour Board', 'organization']])
    expect(people.map(({ name }) => name)).toEqual(['Ann Lee', 'Who'])
  })

  it('names the speaker by the source where no note does', () => {
    expect(read('T1\tDirect 0 2\tHi\nT2\tSource 9 12\tLee\nR1\tSaidBy Arg1:T1 Arg2:T2\nT3\tPerson 9 12\tLee\n#1\tAnnotatorNotes T3\tname=Ann Lee\n', 'Hi, said Lee').quotes[0].speaker)
      .toEqual({ id: 's1', name: 'Ann Lee', role: null, mention: { text: 'Lee', start: 9, end: 12 } })
  })

  it.each([
    ['T1\tDirect 0 999\tx', 'line 1 marks what is not in the text'],
    ['T1\tDirect 5 5\t', 'line 1 marks what is not in the text'],
    ['\nT1 Direct 0 1 x', 'line 2 is no annotation that brat would write'],
    ['R1\tSaidBy T1 T2', 'line 1 is no annotation that brat would write'],
  ])('says of %j what is wrong', (ann, message) => {
    expect(() => read(ann, 'Some text.')).toThrow(message)
  })

  it('asks for the text where there is none', () => {
    expect(bratInput.beside?.('a/story.ann')).toBe('a/story.txt')
    expect(() => bratInput.read('', { name: 'story.ann', line: null }, OPTIONS, null)).toThrow('is not beside them')
  })
})
