import { rankAntecedents } from '../antecedents.js'
import { FINITE, WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Appearance } from '../cast.js'
import { isVerb } from '../word-kinds.js'
import type { CreditRule, Reading } from '../reading.js'
import type { Reference } from '../references.js'
import type { Word } from '../../word.js'

/** A question put in the paragraph before is answered by the one who spoke before the asker. */
const ANSWER_REACH = 3

/** “Will it hold?” Lee asked. / “It will.” → the one whom Lee talks with */
export const creditAnswer: CreditRule = ({ speeches, narration }, { source, at }) => {
  const asked = speeches.at(-1)
  if (source || !asked?.asks || narration.paragraphOf[at] - asked.paragraph !== 1) return null
  const partner = speeches.slice(-ANSWER_REACH).findLast(({ figure }) => figure !== asked.figure)
  return partner ? { figure: partner.figure, rule: 'answer', confidence: 0.6 } : null
}

/** “Is it yours?” Lee asked. / “It looks like it,” Berg said. / “Is it or not?” → the one who asks */
export const creditFurtherQuestion: CreditRule = ({ analysis: { tokens }, speeches, narration }, { source, content, at }) => {
  const [asked, answered] = speeches.slice(-2)
  const isQuestion = tokens.words[content[content.length - 1].end - 1]?.text === '?'
  if (source || !isQuestion || answered === undefined || !(asked.asks || asked.inquires) || answered.asks || asked.figure === answered.figure) return null
  const paragraph = narration.paragraphOf[at]
  return paragraph - answered.paragraph === 1 && answered.paragraph - asked.paragraph === 1 ? { figure: asked.figure, rule: 'question', confidence: 0.6 } : null
}

/** “Two,” Lee said. / “Three,” said Berg. / “Two,” Lee said. / “Three.” → two who take turns go on so, a paragraph each */
export const creditTurn: CreditRule = ({ analysis: { paragraphs }, speeches, narration }, { source, content, at }) => {
  const turns = speeches.slice(-TURNS)
  const paragraph = narration.paragraphOf[at]
  if (source || turns.length < TURNS || turns.some((turn, i) => turn.paragraph !== paragraph - TURNS + i)) return null
  const [first, second, third] = turns
  const { end } = content[content.length - 1]
  const isWhole = content[0].first - paragraphs[paragraph].first <= 1 && paragraphs[paragraph].end - end <= 1 && end - content[0].first <= LONGEST_REPLY
  return isWhole && second.opens && third.opens && first.figure === third.figure && first.figure !== second.figure ? { figure: second.figure, rule: 'turn', confidence: 0.6 } : null
}

/** Speeches that show two taking turns. */
const TURNS = 3
/** Tokens; who says more than this tends to go on. */
const LONGEST_REPLY = 20

/** “It holds,” Lee said. “It always has.” → goes on as the last speaker, unless the teller has turned to somebody else */
export const creditFloatingQuote: CreditRule = (reading, { source, content, at }) => {
  if (source) return null
  const { speeches, narration, log } = reading
  const inMind = new Set(speeches.slice(-SPEAKERS_IN_MIND).map(({ figure }) => figure))
  const last = speeches.at(-1)
  const near = last !== undefined && narration.paragraphOf[at] - last.paragraph <= 1
  const since = [...log.before(at, REFERENCES_SINCE)].filter((reference) =>
    reference.figure.kind === 'person' && narration.paragraphOf[reference.token] === narration.paragraphOf[at] && reference.token > (last?.at ?? -1) &&
    turnsTo(reading, reference))
  const turned = since.find(({ subject }) => subject) ?? (since.every(({ figure, possessive }) => figure === since[0].figure && !possessive) ? since[0] : undefined)
  const goesOn = turned?.figure ?? (near ? last.figure : null)
  const [best] = rankAntecedents(reading, { token: at, gender: null, accepts: (figure) => figure.kind === 'person' || inMind.has(figure), content, replies: false, object: false })
    .map(({ figure, score }) => ({ figure, score: score + (figure === goesOn ? GOES_ON : 0) }))
    .sort((a, b) => b.score - a.score)
  if (!best) return { figure: null, rule: 'floating', confidence: 0.3, reason: 'no words near it say who speaks, and nobody spoke before' }
  return { figure: best.figure, rule: best.figure === last?.figure ? 'same-speaker' : 'in-mind', confidence: 0.65 }
}

/** Whether the teller speaks of somebody; the name in "the Hale boat" only tells which. */
function turnsTo({ analysis: { tokens }, cast }: Reading, { token, spoken, by, clear }: Reference): boolean {
  const appearance = cast.appearances[cast.appearanceAt[token]] as Appearance | undefined
  const next = appearance ? tokens.words[appearance.end] as Word | undefined : undefined
  const isOfThing = next?.shape === 'lower' && !isVerb(next) && (next.classes & NOUN) !== 0 && (next.classes & FINITE) === 0
  return !spoken && (by !== 'pronoun' || clear) && !isOfThing
}

const NOUN = WORD_CLASS.singular | WORD_CLASS.plural
const SPEAKERS_IN_MIND = 5
const REFERENCES_SINCE = 6
/** A speaker tends to go on, and a teller who turns to somebody lets them speak. */
const GOES_ON = 2
