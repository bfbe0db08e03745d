import { describe, expect, it } from 'vitest'
import { goldEntities, goldQuotes } from '../../training/corrections/gold-line.js'
import { HARBOUR, resultOf } from '../output/marked-result.js'

describe('corrections', () => {
  const { extraction, text } = resultOf(HARBOUR)

  it('are gold quotes, the direct ones with their marks', () => {
    const [first, second] = goldQuotes(extraction, text).attributions
    const words = (pairs: readonly (readonly [number, number])[]): readonly string[] => pairs.map(([start, end]) => text.slice(start, end))
    expect([first.type, words(first.source), words(first.cue), words(first.content)]).toEqual(['direct', ['Ann Lee'], ['said'], ['“We are back,”', '“All of us.”']])
    expect(words(second.content)).toEqual(['The port lost two cranes'])
  })

  it('are gold names, in the order of the text', () => {
    expect(goldEntities(extraction, text).entities.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['person', 'Ann Lee'], ['place', 'Lusaka'], ['organization', 'Harbour Board']])
  })
})
