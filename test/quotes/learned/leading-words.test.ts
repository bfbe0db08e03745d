import { expect, it } from 'vitest'
import { completeFrame } from '../../../src/quotes/learned/complete-frame.js'
import { markedFrame } from './marked-frame.js'

/** Where the words begin that a tagger has taken, as a story's brackets mark them, when grammar has had its say. */
function completed(marked: string): string {
  const { text, analysis, setting, frame } = markedFrame(marked)
  const [{ first }] = completeFrame(setting, frame).content
  return text.slice(analysis.tokens.starts[first])
}

it.each([
  ['how', '{_Lee_} <admits> with [indirect a grin that she never sailed].', 'that she never sailed.'],
  ['how, in four words', '{_Lee_} <admits> with [indirect a very wry grin that she never sailed].', 'that she never sailed.'],
  ['where', '{_Lee_} <writes> in [indirect the introduction that she never sailed].', 'that she never sailed.'],
  ['when', '{_Lee_} <argued> during [indirect the debate that she never sailed].', 'that she never sailed.'],
  ['without what', '{_Lee_} <said>, [indirect without offering evidence, that she never sailed].', 'that she never sailed.'],
  ['asked by whom', '{_Lee_} <said>, [indirect in answer to a question from the crew, that she never sailed].', 'that she never sailed.'],
  ['beside what else', '{_Lee_} <said>, [indirect among other things, that she “never” sailed].', 'that she “never” sailed.'],
  ['at which rally', '{_Lee_} <vowed> at [indirect a rally in Tarn to repeal the law].', 'to repeal the law.'],
  ['how often', '{_Lee_} <said> [indirect more than once that she never sailed].', 'that she never sailed.'],
  ['how lately', '{_Lee_} <said> [indirect as recently as May that she never sailed].', 'that she never sailed.'],
  ['how many times', '{_Lee_} <said> [indirect several times that she never sailed].', 'that she never sailed.'],
  ['asking whom', '{_Lee_} <asked> [indirect the pilot, Tom Hill, how she could sail].', 'how she could sail.'],
  ['by whom it was passed on', '{_Lee_} was quoted as <saying> by [indirect state radio that she never sailed].', 'that she never sailed.'],
  ['as who else did', '{_Lee_} <said>, [indirect as did the crew, that she never sailed].', 'that she never sailed.'],
])('%s somebody says something is no part of it', (_, marked, words) => {
  expect(completed(marked)).toBe(words)
})

it.each([
  ['what follows another word', '{_Lee_} <told> [indirect the crew that she never sailed].', 'the crew that she never sailed.'],
  ['what somebody vows of a rally', '{_Lee_} <vowed> [indirect a rally in Tarn to repeal the law].', 'a rally in Tarn to repeal the law.'],
  ['where a way leads', '{_Lee_} <threatened> in [indirect letters to the mayor].', 'letters to the mayor.'],
  ['a move that is told of', '{_Lee_} <said> [indirect a move that she feared was near].', 'a move that she feared was near.'],
  ['who is asked about', '{_Lee_} <asked> [indirect the pilot, who slept, to sail].', 'the pilot, who slept, to sail.'],
  ['five words', '{_Lee_} <admits> with [indirect a very wry old grin that she never sailed].', 'a very wry old grin that she never sailed.'],
  ['what a clause tells of', '{_Lee_} <wrote> in [indirect a city that was shut and dark].', 'a city that was shut and dark.'],
  ['a time', '{_Lee_} <wrote> in [indirect the town that Monday she was late].', 'the town that Monday she was late.'],
  ['a clause of its own', '{_Lee_} <wrote> in [indirect tears told them that she was late].', 'tears told them that she was late.'],
  ['words between marks', '{_Lee_} <wrote> with [mixed “a grin that she never sailed”].', '“a grin that she never sailed”.'],
  ['what no clause follows', '{_Lee_} <said>, [indirect without a boat, she never sailed].', 'without a boat, she never sailed.'],
  ['what is no phrase', '{_Lee_} <said>, [indirect the boat, that she never sailed, was old].', 'the boat, that she never sailed, was old.'],
  ['what stands right behind the verb', '{_Lee_} <said> [indirect without a boat, that she bought, it was late].', 'without a boat, that she bought, it was late.'],
  ['the last word', '{_Lee_} <wrote> in [indirect a book like that].', 'a book like that.'],
])('but %s may be', (_, marked, words) => {
  expect(completed(marked)).toBe(words)
})
