import { rankAntecedents } from '../antecedents.js'
import type { CreditRule } from '../reading.js'

/** A question put in the paragraph before is answered by the one who spoke before the asker. */
const ANSWER_REACH = 3

/** “Will it hold?” Lee asked. / “It will.” → the one whom Lee talks with */
export const creditAnswer: CreditRule = ({ speeches, narration }, { source, at }) => {
  const asked = speeches.at(-1)
  if (source || !asked?.asks || narration.paragraphOf[at] - asked.paragraph !== 1) return null
  const partner = speeches.slice(-ANSWER_REACH).findLast(({ figure }) => figure !== asked.figure)
  return partner ? { figure: partner.figure, rule: 'answer', confidence: 0.6 } : null
}

/** “It holds,” Lee said. “It always has.” → goes on as the last speaker, unless the teller has turned to somebody else */
export const creditFloatingQuote: CreditRule = (reading, { source, content, at }) => {
  if (source) return null
  const { speeches, narration, log } = reading
  const inMind = new Set(speeches.slice(-SPEAKERS_IN_MIND).map(({ figure }) => figure))
  const last = speeches.at(-1)
  const near = last !== undefined && narration.paragraphOf[at] - last.paragraph <= 1
  const since = [...log.before(at, REFERENCES_SINCE)].filter(({ token, spoken, figure }) =>
    !spoken && figure.kind === 'person' && narration.paragraphOf[token] === narration.paragraphOf[at] && token > (last?.at ?? -1))
  const turned = since.find(({ subject }) => subject) ?? (since.every(({ figure, possessive }) => figure === since[0].figure && !possessive) ? since[0] : undefined)
  const goesOn = turned?.figure ?? (near ? last.figure : null)
  const [best] = rankAntecedents(reading, { token: at, gender: null, accepts: (figure) => figure.kind === 'person' || inMind.has(figure), content, replies: false, object: false })
    .map(({ figure, score }) => ({ figure, score: score + (figure === goesOn ? GOES_ON : 0) }))
    .sort((a, b) => b.score - a.score)
  if (!best) return { figure: null, rule: 'floating', confidence: 0.3, reason: 'no words near it say who speaks, and nobody spoke before' }
  return { figure: best.figure, rule: best.figure === last?.figure ? 'same-speaker' : 'in-mind', confidence: 0.65 }
}

const SPEAKERS_IN_MIND = 5
const REFERENCES_SINCE = 6
/** A speaker tends to go on, and a teller who turns to somebody lets them speak. */
const GOES_ON = 2
