import { describe, expect, test } from 'vitest'
import { attributionOf, namesOf } from './credits.js'

describe('“it” is the document with which the sentence before begins', () => {
  test.each([
    ['The assessment, carried out by the =Harbour Board=, was published.', 'the assessment'],
    ['A report was leaked to the =Harbour Board=.', 'a report'],
    ['The letter was sent to the =Harbour Board=.', 'the letter'],
  ])('rather than a body: %s', (told, name) => {
    expect(namesOf(`${told} {It} <said> [indirect it was late].`)).toEqual([name])
    expect(namesOf(`${told} [direct “No quay is safe,”] {it} <said>.`)).toEqual([name])
  })

  test.each([
    ['The report by the =Harbour Board= was published.'], ['The =Harbour Board=’s report was published.'], ['The report by =Harbour Board= was published.'],
  ])('whose words are its author’s: %s', (told) => {
    expect(namesOf(`=Arbel Aid= left. ${told} {It} <said> [indirect it was late].`)).toEqual(['Harbour Board'])
  })

  test.each([
    ['where the document is only spoken of', 'The =Harbour Board= has published a report.'],
    ['where the document is several', 'The answers pleased the =Harbour Board=.'],
    ['where somebody is told who wrote it', '=Harbour Board= left. A letter this month from the association was lost.'],
    ['in another clause', 'The report was lost. The =Harbour Board= met and'],
  ])('and not %s', (_, told) => {
    expect(namesOf(`${told} {it} <said> [indirect it was late].`)).toEqual(['Harbour Board'])
  })
})

describe('a body and not the document', () => {
  test.each([
    ['where it does what papers do not', 'The report was sent to the =Harbour Board=.', 'denied', 'Harbour Board'],
    ['where the document is on it', 'The lawsuit accuses =Arbel Air=.', 'said', 'Arbel Air'],
    ['where the document is on it, with an article', 'The lawsuit accuses the =Harbour Board=.', 'said', 'Harbour Board'],
  ])('%s', (_, told, cue, name) => {
    expect(namesOf(`${told} {It} <${cue}> [indirect it was late].`)).toEqual([name])
  })

  test.each([
    ['is only spoken of', 'The lawsuit against =Arbel Air= was lost.', 'the lawsuit'],
    ['comes before it', 'The lawsuit, of which =Arbel Air= knew, was lost.', 'the lawsuit'],
  ])('but not where it %s', (_, told, name) => {
    expect(namesOf(`${told} {It} <said> [indirect it was late].`)).toEqual([name])
  })

  test('nor of a sentence that somebody said', () => {
    expect(namesOf('The =Harbour Board= met. [direct “The report was lost.”] {It} <said> [indirect it was late].').at(-1)).toBe('Harbour Board')
  })
})

describe('“it read” is the document that the sentence before names', () => {
  test('whoever was named besides', () => {
    const story = '=Arbel Film= left. _Tom Reed_ sent her the book with a note. {It} <read:> [direct “No capes.”]'
    expect(namesOf(story)).toEqual(['a note'])
    expect(attributionOf(story).quotes[0].rule).toBe('marked/document')
    expect(namesOf('_Mara Lind_ lifted a sign of her own. [direct “No capes,”] {it} <read>.')).toEqual(['a sign'])
  })

  test('whose words are its author’s, where they begin the sentence', () => {
    expect(namesOf('The angry _Mara Lind_ wrote a letter to the =Harbour Board=. {It} <said> [indirect it was late].')).not.toEqual(['Mara Lind'])
    expect(namesOf('The nurse _Mara Lind_ wrote a letter to the =Harbour Board=. {It} <said> [indirect it was late].')).toEqual(['Mara Lind'])
    expect(namesOf('The =Harbour Board= released a statement. {It} <read:> [direct “No quay is safe.”]')).toEqual(['Harbour Board'])
    expect(namesOf('Mayor _Mara Lind_ wrote a letter to the =Harbour Board=. {It} <said> [indirect it was late].')).toEqual(['Mara Lind'])
    expect(namesOf('On that day _Mara Lind_ wrote a letter to =Arbel Gas=. {It} <said> [indirect it was late].')).toEqual(['Arbel Gas'])
  })
})
