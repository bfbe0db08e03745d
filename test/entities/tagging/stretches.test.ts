import { expect, test } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { findStretches } from '../../../src/entities/tagging/stretches.js'
import { readDocument } from '../../../src/reading/index.js'

/** The stretches of a story, as their words. */
function stretches(text: string): readonly string[] {
  const analysis = analyze(readDocument('-', text))
  return findStretches(analysis).map(({ first, end }) => analysis.tokens.words.slice(first, end).map((word) => word.text).join(' '))
}

test.each([
  ['two words on either side of a capital', 'there it rained in old Oslo again and then it stopped', ['in old Oslo again and']],
  ['what stands before a capital that opens the story', 'Oslo again and then it stopped', ['Oslo again and']],
  ['what stands after one that ends it', 'there it rained in old Oslo', ['in old Oslo']],
  ['capitals alone and within a word', 'there it rained on old NATO and then on an old iQuay again', ['on old NATO and then', 'an old iQuay again']],
  ['all between two that are five words apart', 'there it is Oslo and then not really Rome again', ['it is Oslo and then not really Rome again']],
  ['two, where they are six words apart', 'there it is Oslo and then it really was Rome again', ['it is Oslo and then', 'really was Rome again']],
  ['each sentence by itself', 'It was Oslo. Rome was wet.', ['It was Oslo .', 'Rome was wet']],
  ['no more of a sentence than that', 'It rained again and again. Oslo was wet.', ['It rained again', 'Oslo was wet']],
  ['nothing of small letters', 'there it rained, 12 times', []],
])('names are looked for in %s', (_, text, found) => expect(stretches(text)).toEqual(found))
