import { describe, expect, test } from 'vitest'
import { tokensWithin } from '../../src/analysis.js'
import { isClear, rankAntecedents, type Antecedent, type Seeker, type Speech } from '../../src/attribution/antecedents.js'
import { castOf } from '../../src/attribution/cast.js'
import { narrationOf } from '../../src/attribution/narration.js'
import { ReferenceLog, type Reference } from '../../src/attribution/references.js'
import { readStory } from '../story.js'

interface Case {
  /** What the log says of the names besides where they stand. */
  readonly reference?: Partial<Reference>
  readonly seeker?: Partial<Seeker>
  /** Above 0 for "he". */
  readonly gender?: number
  /** Who spoke before, and in which paragraph. */
  readonly spoke?: readonly (readonly [name: string, paragraph: number])[]
}

/** Those whom the source of a story's last quote may stand for, each name of the story pointing at somebody. */
function ranked(marked: string, { reference = {}, seeker = {}, gender = 0, spoke = [] }: Case = {}): readonly Antecedent[] {
  const { analysis, quotes, entities } = readStory(marked)
  const cast = castOf(analysis, entities)
  const narration = narrationOf(analysis, quotes)
  const log = new ReferenceLog()
  for (const { figure, first } of cast.appearances) {
    log.add({ figure, token: first, sentence: narration.sentenceOf[first], by: 'name', subject: false, possessive: false, spoken: false, gender: null, joint: false, clear: false, ...reference })
  }
  const speeches = spoke.flatMap(([name, paragraph]): Speech[] => cast.figures.filter((figure) => figure.name === name).map((figure) => ({ figure, paragraph, at: 0, asks: false, inquires: false, opens: false, joint: false })))
  const quote = quotes[quotes.length - 1]
  const { first } = tokensWithin(analysis.tokens, quote.source ?? quote.spans[0])
  const content = quote.spans.map((span) => tokensWithin(analysis.tokens, span))
  return rankAntecedents({ analysis, cast, narration, genders: () => gender, log, speeches }, { token: first, gender: null, accepts: () => true, content, object: false, replies: false, ...seeker })
}

const scoreOf = (marked: string, given?: Case, name = 'Mara Lind'): number => ranked(marked, given).find(({ figure }) => figure.name === name)?.score ?? -Infinity
const namesOf = (marked: string, given?: Case): readonly string[] => ranked(marked, given).map(({ figure }) => figure.name)

const SHE = '{She} <said> [indirect it was over].'
const NEAR = `_Mara Lind_ left. ${SHE}`
const TWO_BACK = `_Mara Lind_ left. It rained. ${SHE}`

describe('somebody whom a pronoun may stand for is likelier', () => {
  test.each<readonly [string, readonly [string, Case?], readonly [string, Case?]]>([
    ['in the sentence than in the one before', ['When _Mara Lind_ left, {she} <said> [indirect it was over].'], [NEAR]],
    ['in the sentence before than in the one before that', [NEAR], [TWO_BACK]],
    ['two sentences back than three', [TWO_BACK], [`_Mara Lind_ left. It rained. It blew. ${SHE}`]],
    ['in the paragraph than in the one before', [NEAR], [`_Mara Lind_ left.\n\n${SHE}`]],
    ['as a subject', [NEAR, { reference: { subject: true } }], [NEAR]],
    ['where a short sentence leads to marked words', ['It rained.\n\n_Mara Lind_ intervened. [direct “Stop,”] {she} <said>.', { reference: { subject: true } }], ['It rained.\n\nSo _Mara Lind_ had to look on while the men went from one end of the hall to the other. [direct “Stop,”] {she} <said>.', { reference: { subject: true } }]],
    ['as one who acts than as one whose man acts', ['It rained.\n\n_Mara Lind_ intervened. [direct “Stop,”] {she} <said>.', { reference: { subject: true } }], ['It rained.\n\n_Mara Lind_ spokesman Berg intervened. [direct “Stop,”] {she} <said>.', { reference: { subject: true } }]],
    ['as no owner', [NEAR], [NEAR, { reference: { possessive: true } }]],
    ['in the teller’s own words', [NEAR], [NEAR, { reference: { spoken: true } }]],
    ['where a pronoun stood for them', [NEAR, { reference: { by: 'pronoun' } }], [NEAR]],
    ['where the story names them often', [`_Tom Reed_ left. ${NEAR}`], [`_Tom Reed_ left. _Tom Reed_ left. _Tom Reed_ left. ${NEAR}`]],
    ['where nobody was named since', [TWO_BACK], [`_Mara Lind_ left. _Tom Reed_ left. ${SHE}`]],
    ['where one was named since than where two were', [`_Olu Hale_ left. _Mara Lind_ left. _Tom Reed_ left. ${SHE}`], [`_Mara Lind_ left. _Olu Hale_ met _Tom Reed_. ${SHE}`]],
    ['when they spoke last', [NEAR, { spoke: [['Mara Lind', 0]] }], [NEAR]],
    ['when they spoke just now', [`_Mara Lind_ left.\n\n${SHE}`, { spoke: [['Mara Lind', 0]] }], [`_Mara Lind_ left.\n\nIt rained.\n\n${SHE}`, { spoke: [['Mara Lind', 0]] }]],
    ['when they spoke before the last', [`_Tom Reed_ met _Mara Lind_. ${SHE}`, { spoke: [['Mara Lind', 0], ['Tom Reed', 0]] }], [`_Tom Reed_ met _Mara Lind_. ${SHE}`, { spoke: [['Tom Reed', 0]] }]],
    ['when they speak again than when they would reply to themselves', [NEAR, { spoke: [['Mara Lind', 0]] }], [NEAR, { spoke: [['Mara Lind', 0]], seeker: { replies: true } }]],
    ['when it is not their name that they would say', [NEAR], [NEAR.replace('it was', '_Mara Lind_ was')]],
    ['of the right gender than of no known one', [NEAR, { seeker: { gender: 'she' }, gender: -1 }], [NEAR, { seeker: { gender: 'she' } }]],
    ['of the right gender, the surer it is', [NEAR, { seeker: { gender: 'she' }, gender: -2 }], [NEAR, { seeker: { gender: 'she' }, gender: -1 }]],
    ['of no known gender than of the wrong one', [NEAR, { seeker: { gender: 'she' } }], [NEAR, { seeker: { gender: 'she' }, gender: 1 }]],
    ['of no known gender than a woman for “he”', [NEAR, { seeker: { gender: 'he' } }], [NEAR, { seeker: { gender: 'he' }, gender: -1 }]],
    ['of the wrong gender, the less sure it is', [NEAR, { seeker: { gender: 'she' }, gender: 1 }], [NEAR, { seeker: { gender: 'she' }, gender: 2 }]],
  ])('%s', (_, likelier, than) => {
    expect(scoreOf(...likelier)).toBeGreaterThan(scoreOf(...than))
  })

  test.each<readonly [string, readonly [string, Case?], readonly [string, Case?]]>([
    ['a reply that follows somebody else’s words', [`${NEAR} _Tom Reed_ left.`, { spoke: [['Tom Reed', 0]], seeker: { replies: true } }], [`${NEAR} _Tom Reed_ left.`, { spoke: [['Tom Reed', 0]] }]],
    ['a gender that is surer than sure', [NEAR, { seeker: { gender: 'she' }, gender: -2 }], [NEAR, { seeker: { gender: 'she' }, gender: -6 }]],
    ['a gender that is out of the question, and more so', [NEAR, { seeker: { gender: 'she' }, gender: 2.5 }], [NEAR, { seeker: { gender: 'she' }, gender: 3.9 }]],
    ['two genders that titles tell', [NEAR, { seeker: { gender: 'she' }, gender: 4 }], [NEAR, { seeker: { gender: 'she' }, gender: 6 }]],
    ['a gender where the pronoun has none', [NEAR, { gender: 6 }], [NEAR, { gender: -6 }]],
    ['nine sentences and ten', [`_Mara Lind_ left. ${'It rained. '.repeat(8)}${SHE}`], [`_Mara Lind_ left. ${'It rained. '.repeat(9)}${SHE}`]],
  ])('or not, without regard to %s', (_, one, other) => {
    expect(scoreOf(...one)).toBeCloseTo(scoreOf(...other))
  })

  test('where the one named since only owns something', () => {
    const rival = (possessive: boolean) => scoreOf(`_Mara Lind_ left. _Tom Reed_ left. _Olu Hale_ left. ${SHE}`, { reference: { possessive } })
    expect(rival(true) - scoreOf(`_Mara Lind_ left. It rained. It rained. ${SHE}`, { reference: { possessive: true } }))
      .toBeGreaterThan(rival(false) - scoreOf(`_Mara Lind_ left. It rained. It rained. ${SHE}`))
  })

  test.each<readonly [string, string]>([
    ['“the”', '_Mara Lind_, the head of the union, left.'], ['“a”', '_Mara Lind_, a nurse, left.'], ['an office', '_Mara Lind_, head of the union, left.'],
  ])('where they have just been brought in with what they are, by %s', (_, told) => {
    expect(scoreOf(`It rained. ${told} ${SHE}`)).toBeGreaterThan(scoreOf(`It rained. ${told.replace(', ', ' ')} ${SHE}`) + 1)
  })

  test.each<readonly [string, string, Case]>([
    ['what they did', '_Mara Lind_, late for work, left.', {}],
    ['a name', '_Mara Lind_, Mayor of the town, left.', {}],
    ['what others are', 'It rained on _Mara Lind_, a nurse.', {}],
    ['what others say they are', '_Mara Lind_, a nurse, left.', { reference: { spoken: true } }],
    ['what a pronoun is', '_Mara Lind_, a nurse, left.', { reference: { by: 'pronoun' } }],
    ['nothing', '_Mara Lind_, left.', {}],
  ])('but not where it is %s', (_, told, given) => {
    expect(scoreOf(`It rained. ${told} ${SHE}`, given)).toBeCloseTo(scoreOf(`It rained. ${told.replace(', ', ' ')} ${SHE}`, given))
  })

  test('brought in, but named before, or two sentences ago', () => {
    const plain = (told: string) => told.replaceAll(', a nurse,', '')
    for (const told of [`_Mara Lind_ left. _Mara Lind_, a nurse, left. ${SHE}`, `_Mara Lind_, a nurse, left. It rained. ${SHE}`]) expect(scoreOf(told)).toBeCloseTo(scoreOf(plain(told)))
  })

  test('where the words before the last were about what they did', () => {
    const story = `_Mara Lind_ saw _Mara Lind_. ${SHE}`
    expect(scoreOf(story, { reference: { subject: true } }) - scoreOf(story)).toBeGreaterThan(scoreOf(NEAR, { reference: { subject: true } }) - scoreOf(NEAR) + 0.5)
    const far = `_Mara Lind_ left. It rained. _Mara Lind_ left. ${SHE}`
    expect(scoreOf(far, { reference: { subject: true } }) - scoreOf(far)).toBeCloseTo(scoreOf(NEAR, { reference: { subject: true } }) - scoreOf(NEAR))
  })

  test('unless they are the subject of the very sentence whose object is looked for', () => {
    const here = '_Mara Lind_ told {her} <said> [indirect it was over].'
    const subject = { subject: true }
    expect(scoreOf(here, { reference: subject, seeker: { object: true } })).toBeLessThan(scoreOf(here, { reference: subject }))
    expect(scoreOf(here, { seeker: { object: true } })).toBeCloseTo(scoreOf(here))
    expect(scoreOf(NEAR, { reference: subject, seeker: { object: true } })).toBeCloseTo(scoreOf(NEAR, { reference: subject }))
  })
})

describe('those whom a pronoun may stand for', () => {
  test('are named before it, the likeliest first', () => {
    expect(namesOf(`_Mara Lind_ left. _Tom Reed_ left. ${SHE} _Olu Hale_ left.`)).toEqual(['Tom Reed', 'Mara Lind'])
    expect(namesOf(`_Mara Lind_ left. _Tom Reed_ left. ${SHE}`, { spoke: [['Mara Lind', 0]] })).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('are of the kind that it asks for', () => {
    expect(namesOf(`_Mara Lind_ left. =Harbour Board= met. ${SHE}`, { seeker: { accepts: ({ kind }) => kind === 'person' } })).toEqual(['Mara Lind'])
  })

  test('are not farther back than thirty names', () => {
    const story = (between: number) => `_Mara Lind_ left. ${'_Tom Reed_ left. '.repeat(between)}${SHE}`
    expect(namesOf(story(29))).toContain('Mara Lind')
    expect(namesOf(story(30))).not.toContain('Mara Lind')
  })

  test('stand in the way of those named before, four of them at most', () => {
    const story = (...names: readonly string[]) => `_Mara Lind_ met ${names.map((name) => `_${name}_`).join(' and ')}. ${SHE}`
    const scores = [['Tom Reed', 'Olu Hale', 'Kim Berg'], ['Tom Reed', 'Olu Hale', 'Kim Berg', 'Ann Cho'], ['Tom Reed', 'Olu Hale', 'Kim Berg', 'Ann Cho', 'Ivo Roth']].map((names) => scoreOf(story(...names)))
    expect(scores[0] - scores[1]).toBeGreaterThan(0.15)
    expect(scores[1] - scores[2]).toBeLessThan(0.05)
  })
})

describe('the likeliest', () => {
  const candidates = (...scores: readonly number[]) => ranked(NEAR).flatMap(({ figure }) => scores.map((score) => ({ figure, score })))
  test('is clear where it stands well before the next, or is well worth it alone', () => {
    expect(isClear(candidates(3, 0.5))).toBe(true)
    expect(isClear(candidates(3, 0.6))).toBe(false)
    expect(isClear(candidates(2.5))).toBe(true)
    expect(isClear(candidates(2.4))).toBe(false)
    expect(isClear([])).toBe(false)
  })
})
