import { analyze, tokensWithin, type Analysis } from '../../src/analysis.js'
import { markName } from '../../src/entities/mark-name.js'
import { ENTITY_TYPES, opens, OUTSIDE, typeOf } from '../../src/entities/tagging/labels.js'
import { readStory, type Story } from '../../src/entities/tagging/story.js'
import { findStretches } from '../../src/entities/tagging/stretches.js'
import { readDocument } from '../../src/reading/index.js'
import { readEntityGold, type EntityGold } from '../gold.js'
import { holdsOwnStories } from '../stories.js'
import { makeRandom } from '../learn/random.js'
import { readMarkedNames } from './marked-names.js'

/** A marked article, read as the tagger will read it. */
export interface Article {
  /** Its line among all; a copy in capitals has the number of its original. */
  readonly number: number
  readonly analysis: Analysis
  readonly story: Story
  /** The right label of each token. */
  readonly labels: Uint8Array
}

/** One article in this many is there a second time in capitals, as headlines and old wire copy are. */
const CAPITALS_SHARE = 0.05

export function readArticles(path: string): readonly Article[] {
  const random = makeRandom(5)
  return (holdsOwnStories(path) ? readMarkedNames(path) : readEntityGold(path)).flatMap((gold, number) => {
    const article = readArticle(gold, number)
    return random() < CAPITALS_SHARE ? [article, readArticle({ ...gold, text: inCapitals(gold.text) }, number)] : [article]
  })
}

/** Letters whose capital is longer ("ß") stay small, so that offsets hold. */
const inCapitals = (text: string): string => text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter))

function readArticle(gold: EntityGold, number: number): Article {
  const analysis = analyze(readDocument(gold.id, gold.text))
  return { number, analysis, story: readStory(analysis), labels: labelTokens(gold, analysis) }
}

function labelTokens({ text, entities }: EntityGold, analysis: Analysis): Uint8Array {
  const labels = new Uint8Array(analysis.tokens.count)
  for (const { start, end, type } of entities) {
    const name = text.slice(start, end)
    const article = /^the\s+(?=\S)/iu.exec(name)?.[0].length ?? 0
    const possessive = /['’]s?$/u.exec(name)?.[0].length ?? 0
    const { first, end: last } = tokensWithin(analysis.tokens, { start: start + article, end: end - possessive })
    if (!labels.subarray(first, last).some((label) => label !== OUTSIDE)) markName(labels, { first, end: last }, type)
  }
  for (const { first, end } of findStretches(analysis)) markWithin(labels, first, end)
  return labels
}

/** Names that a stretch cuts end where it ends. */
function markWithin(labels: Uint8Array, first: number, end: number): void {
  for (let i = first; i < end;) {
    const open = i++
    if (labels[open] === OUTSIDE) continue
    while (i < end && labels[i] !== OUTSIDE && !opens(labels[i])) i++
    markName(labels, { first: open, end: i }, ENTITY_TYPES[typeOf(labels[open])])
  }
}
