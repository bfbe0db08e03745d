import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { isGovernedAt, isObjectPronoun } from '../../src/attribution/neighbours.js'
import { readNounPhrase } from '../../src/attribution/noun-phrase.js'
import { isDoing, isNominal, isPredicate, isThing } from '../../src/attribution/phrase-kinds.js'
import { headKind, isReflexive } from '../../src/attribution/word-kinds.js'
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
    ['the coast guard', 'guard', 'body', 'definite', 'coast'],
    ['the harbour guard', 'guard', 'person', 'definite', 'harbour'],
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
    ['half', 'half', 'people', 'none', ''],
    ['only 49 percent', 'percent', 'people', 'none', 'only 49'],
    ['dozens', 'dozens', 'people', 'none', ''],
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
    ['officials there', 'officials'],
    ['Lind late on Monday', 'Lind'],
    ['Mara Lind Sunday night', 'Mara Lind'],
    ['the Harbour Board this week', 'the Harbour Board'],
    ['a judge last month', 'a judge'],
    ['the late mayor', 'the late mayor'],
    ['the board next door', 'the board next door'],
    ['the Harbour Sunday Times', 'the Harbour Sunday Times'],
    ['the editorial board recently', 'the editorial board'],
    ['the elderly', 'the elderly'],
    ['people familiar with the plan', 'people'],
    ['an Audit Office report released last year', 'an Audit Office report'],
    ['a poll published Monday', 'a poll'],
    ['a poll published to great joy', 'a poll'],
    ['the rights group', 'the rights group'],
    ['several reports', 'several reports'],
    ['multiple reports', 'multiple reports'],
    ['the board reports', 'the board'],
    ['the elderly said', 'the elderly'],
    ['the accused (Tom Reed)', 'the accused'],
    ['the accused – Tom Reed', 'the accused'],
    ['the “Harbour Lights” star', 'the “Harbour Lights” star'],
    ['the "Quays for all" plan', 'the'],
    ['the “Harbour Lights”', 'the'],
    ['the “Harbour Lights” Star', 'the'],
    ['the “” star', 'the'],
  ])('%s ends at its core: %s', (words, core) => {
    expect(phraseOf(words).core).toBe(core)
  })
})

/** The tokens of a text, and where a word stands among them. */
function at(text: string, word: string) {
  const { tokens } = analyze(readDocument('-', text))
  return { tokens, i: tokens.words.findIndex((one) => one.text === word) }
}

describe('a noun by itself', () => {
  test.each([
    ['board', 'body'], ['reports', 'utterance'], ['someone', 'person'], ['others', 'people'], ['nurses', 'people'], ['nurse', 'person'], ['Mr.', 'person'],
    ['ferryman', 'person'], ['botanist', 'person'], ['botanists', 'people'], ['rowers', 'people'], ['newsletters', 'other'], ['river', 'other'], ['rower', 'other'], ['Rowerist', 'other'], ['boat', 'other'], ['however', 'other'], ['weather', 'other'], ['number', 'other'], ['moreover', 'other'], ['whatever', 'other'],
  ])('%s is of a kind: %s', (word, kind) => {
    const { tokens, i } = at(`So, ${word} left`, word)
    expect(headKind(tokens.words[i])).toBe(kind)
  })
})

describe('words that are taken for a source', () => {
  const read = (words: string) => {
    const { tokens } = analyze(readDocument('-', `Yes, ${words}.`))
    const phrase = readNounPhrase(tokens, { first: 2, end: tokens.count - 1 })
    return isNominal(tokens, phrase) ? 'somebody' : isThing(tokens, phrase) ? 'a thing' : 'nobody'
  }
  test.each([
    ['the nurse', 'somebody'], ['she', 'somebody'], ['a missive', 'somebody'], ['the Harbour', 'somebody'], ['Lind', 'somebody'], ['the missive', 'a thing'], ['the audience', 'a thing'],
    ['the morning', 'nobody'], ['a morning', 'nobody'], ['of', 'nobody'], ['The', 'nobody'], ['recently', 'nobody'],
    ['her plan', 'a thing'], ['the plan', 'a thing'], ['plan', 'nobody'], ['early returns', 'a thing'], ['the polling', 'a thing'], ['polling', 'nobody'], ['recent polling', 'nobody'],
  ])('“%s” can be %s', (words, is) => {
    expect(read(words)).toBe(is)
  })
})

describe('words that name nobody', () => {
  const phraseIn = (words: string) => {
    const { tokens } = analyze(readDocument('-', `Yes, ${words}.`))
    return { tokens, range: { first: 2, end: tokens.count - 1 } }
  }

  test.each([
    ['then', true], ['had also', true], ['smiled, then', true], ['suddenly', true], ['saying', true], ['there', true], ['the missive', false], ['Emily', false], ['then she', false],
  ])('“%s” may be the rest of a predicate: %s', (words, is) => {
    const { tokens, range } = phraseIn(words)
    expect(isPredicate(tokens, range)).toBe(is)
  })

  test.each([['polling', true], ['recent polling', true], ['plan', false], ['of', false]])('“%s” is what somebody does: %s', (words, is) => {
    const { tokens, range } = phraseIn(words)
    expect(isDoing(tokens, readNounPhrase(tokens, range))).toBe(is)
  })
})

describe('a pronoun', () => {
  test.each([
    ['He told her', 'her', true], ['He told her.', 'her', true], ['He told her of it', 'her', true], ['He told her and left', 'her', true], ['He told her that', 'her', true], ['He told her often', 'her', true], ['He told her the news', 'her', true],
    ['He told her boat', 'her', false], ['He told him', 'him', true], ['He saw them boats', 'them', true], ['He told she', 'she', false],
  ])('in “%s”, “%s”, is an object: %s', (text, word, is) => {
    const { tokens, i } = at(text, word)
    expect(isObjectPronoun(tokens, i)).toBe(is)
  })

  test.each([['himself', true], ['herself', true], ['her', false]])('“%s” points back at its own subject: %s', (word, is) => {
    const { tokens, i } = at(`He saw ${word}`, word)
    expect(isReflexive(tokens.words[i])).toBe(is)
  })
})

describe('a name that a preposition leads up to', () => {
  test.each([
    ['He left with Lind', true], ['He left with former Justice Minister Lind', true], ['Lind', false], ['He met Lind', false], ['left with the nurse, Lind', false],
    ['left with One Two Three Four Five Six Seven Lind', true], ['left with One Two Three Four Five Six Seven Eight Lind', false], ['He left with zzyx Lind', false],
  ])('%s: %s', (text, is) => {
    const { tokens, i } = at(text, 'Lind')
    expect(isGovernedAt(tokens, i)).toBe(is)
  })
})
