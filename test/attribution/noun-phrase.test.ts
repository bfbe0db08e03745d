import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { readNounPhrase } from '../../src/attribution/noun-phrase.js'
import { readDocument } from '../../src/reading/index.js'

/** What is read off a phrase within its sentence. */
function phraseOf(words: string) {
  const text = `Yes, ${words}.`
  const { tokens } = analyze(readDocument('-', text))
  const { core, head, kind, determiner, modifiers, plural } = readNounPhrase(tokens, { first: 2, end: tokens.count - 1 })
  return { core: text.slice(tokens.starts[core.first], tokens.ends[core.end - 1]), head: head < 0 ? null : tokens.words[head].text, kind, determiner, modifiers: modifiers.join(' '), plural }
}

describe('a phrase for a speaker', () => {
  test.each([
    ['the harbour master', 'master', 'person', 'definite', 'harbour'],
    ['a retired nurse', 'nurse', 'person', 'indefinite', 'retired'],
    ['her lawyer', 'lawyer', 'person', 'owned', ''],
    ['the in-house lawyer', 'lawyer', 'person', 'definite', 'in house'],
    ['the vice-president', 'president', 'person', 'definite', 'vice'],
    ['the bearded, 71-year-old diplomat', 'diplomat', 'person', 'definite', 'bearded 71 year old'],
    ['the 41-year-old', 'old', 'person', 'definite', '41 year'],
    ['the same official', 'official', 'person', 'definite', ''],
    ['ministry spokesman Tom Reed', 'Reed', 'other', 'none', 'ministry spokesman tom'],
    ['the board', 'board', 'body', 'definite', ''],
    ['the report', 'report', 'utterance', 'definite', ''],
    ['a ferryman', 'ferryman', 'person', 'indefinite', ''],
    ['it', 'it', 'other', 'none', ''],
  ])('%s is one', (words, head, kind, determiner, modifiers) => {
    expect(phraseOf(words)).toEqual({ core: words, head, kind, determiner, modifiers, plural: false })
  })

  test.each([
    ['two officials', 'officials', 'people', 'indefinite', ''],
    ['some fishermen', 'fishermen', 'people', 'indefinite', ''],
    ['botanists', 'botanists', 'people', 'none', ''],
    ['nurses and doctors', 'nurses', 'people', 'none', ''],
    ['Mara Lind’s two lawyers', 'lawyers', 'people', 'owned', 'mara lind lind'],
    ['the numbers', 'numbers', 'other', 'definite', ''],
  ])('%s are several', (words, head, kind, determiner, modifiers) => {
    expect(phraseOf(words)).toEqual({ core: words, head, kind, determiner, modifiers, plural: true })
  })

  test.each([
    ['the officials of the board', 'the officials'],
    ['an adviser to the board', 'an adviser'],
    ['an official close to the board', 'an official'],
    ['an official who asked not to be named', 'an official'],
    ['the nurse, a friend', 'the nurse'],
    ['the officials fleeing Hale', 'the officials'],
    ['one of the nurses', 'one'],
  ])('%s ends at its core: %s', (words, core) => {
    expect(phraseOf(words).core).toBe(core)
  })
})
