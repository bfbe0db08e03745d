import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/quotes/learned/frame.js'
import type { Setting } from '../../../src/quotes/learned/setting.js'
import { afterInserted, beforeRejoinder, toldOfAnother, turned } from '../../../src/quotes/learned/turned-frame.js'
import { markedFrame } from './marked-frame.js'

/** Who says what by which verb, once a tagger's reading is mended, as "source (verb): words". */
function read(mend: (setting: Setting, frame: Frame) => Frame, marked: string): string {
  const { setting, frame, words } = markedFrame(marked)
  const { source, cue, content } = mend(setting, frame)
  return `${source ? words(source) : '–'} (${words(cue)}): ${content.map(words).join(' … ')}`
}

describe('a reading that is the wrong way round is turned', () => {
  it.each([
    ['who stands behind the verb says what stands before it', '{Not so fast}, <says> [indirect Ann Lee].', 'Ann Lee (says): Not so fast'],
    ['with what she says next', '{Not so fast}, <says> [indirect Ann Lee. “We have a plan]”', 'Ann Lee (says): Not so fast … “We have a plan'],
    ['but nobody does who is no one', '{Not so fast}, <says> [indirect the rain].', 'Not so fast (says): the rain'],
    ['nor where somebody stands before it', '{Tom Hill}, <says> [indirect Ann Lee].', 'Tom Hill (says): Ann Lee'],
    ['nor without a comma', '{The paper} <says> [indirect Ann Lee].', 'The paper (says): Ann Lee'],
    ['nor where words lie between', '{Not so fast}, <says> again [indirect Ann Lee].', 'Not so fast (says): Ann Lee'],
    ['nor without a source', '<Says> [indirect Ann Lee].', '– (Says): Ann Lee'],
  ])('%s', (_, marked, whole) => {
    expect(read(turned, marked)).toBe(whole)
  })
})

describe('a clause is told by the verb in front of what is inserted', () => {
  it('where a tagger gave it to a participle', () => {
    expect(read(afterInserted, '{Lee} said, <citing> [indirect two guards, that the port was shut].')).toBe('Lee (said): that the port was shut')
  })

  it.each([
    ['where no clause follows', '{Lee} said, <citing> [indirect two guards, the port was shut].', 'Lee (citing): two guards, the port was shut'],
    ['where no verb of saying stands in front', '{Lee} left, <citing> [indirect two guards, that the port was shut].', 'Lee (citing): two guards, that the port was shut'],
    ['where no comma does', '{Lee} was said <citing> [indirect two guards, that the port was shut].', 'Lee (citing): two guards, that the port was shut'],
    ['where the story begins with it', '<Citing> [indirect two guards, that the port was shut].', '– (Citing): two guards, that the port was shut'],
    ['where it stands between marks', '{Lee} said, <citing> [mixed “two guards, that the port was shut”].', 'Lee (citing): “two guards, that the port was shut”'],
  ])('but not %s', (_, marked, same) => {
    expect(read(afterInserted, marked)).toBe(same)
  })
})

describe('who stands behind the verb tells of all that stands before it', () => {
  it.each([
    ['though somebody acts there', '{Hill} accused his aides of lying, <said> [indirect two people who were there].', 'two people who were there (said): Hill accused his aides of lying'],
    ['by name', '{Hill} left the town, <said> [indirect Ann Roe].', 'Ann Roe (said): Hill left the town'],
    ['but not a thing', '{Hill} left the town, <said> [indirect the rain].', 'Hill (said): the rain'],
    ['nor who acts themselves', '{Hill} left the town, <said> [indirect Ann Roe was late].', 'Hill (said): Ann Roe was late'],
    ['nor where more is said', '{Hill} left the town, <said> [indirect Ann Roe] again.', 'Hill (said): Ann Roe'],
    ['nor by another verb', '{Hill} left the town, <blamed> [indirect Ann Roe].', 'Hill (blamed): Ann Roe'],
    ['nor from marks', '{Hill} left “the town”, <said> [indirect Ann Roe].', 'Hill (said): Ann Roe'],
  ])('%s', (_, marked, whole) => {
    expect(read(toldOfAnother, marked)).toBe(whole)
  })
})

describe('what is thought of the words stands behind their credit', () => {
  it.each([
    ['and they in front', 'New rules are coming, {officials} <said> Monday, [indirect a move that Hill called wrong].', 'officials (said): New rules are coming'],
    ['but goes on with them where it is no thought', 'The ship sank, {officials} <said>, [indirect a loss of six].', 'officials (said): a loss of six'],
    ['and what is said behind the verb stays', '{officials} <said> [indirect a move was near].', 'officials (said): a move was near'],
    ['as do marked words', 'The “rules” are coming, {officials} <said>, [indirect a move that Hill called wrong].', 'officials (said): a move that Hill called wrong'],
  ])('%s', (_, marked, whole) => {
    expect(read(beforeRejoinder, marked)).toBe(whole)
  })
})
