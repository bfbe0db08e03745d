import type { Tokens } from '../../analysis.js'
import { rankAntecedents } from '../antecedents.js'
import type { Cast, Figure } from '../cast.js'
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

/** A: We open at six. → the one who gives all the answers */
export const creditInterviewAnswer: CreditRule = ({ analysis: { tokens, paragraphs }, cast, narration, speeches }, { source, at }) => {
  const { first } = paragraphs[narration.paragraphOf[at]]
  if (source || at - first > 4 || !isAnswerLabel(tokens, first)) return null
  const before = speeches.findLast((speech) => isAnswerLabel(tokens, paragraphs[speech.paragraph].first))
  const figure = before?.figure ?? interviewed(cast, first)
  return figure ? { figure, rule: 'interview', confidence: 0.7 } : null
}

const isAnswerLabel = ({ words }: Tokens, first: number): boolean =>
  (words[first]?.text === 'A' || words[first]?.text === 'A.' || words[first]?.text === 'Answer') && (words[first + 1]?.text === ':' || words[first]?.text === 'A.')

/** Of the people named before the first answer, the one named most. */
function interviewed({ appearances }: Cast, before: number): Figure | null {
  const counts = new Map<Figure, number>()
  for (const { figure, first } of appearances.slice(0, MOST_INTRODUCING)) {
    if (first < before && figure.kind === 'person') counts.set(figure, (counts.get(figure) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Names in an interview's introduction. */
const MOST_INTRODUCING = 40

/** “It holds,” Lee said. “It always has.” → goes on as the last speaker, unless the teller has turned to somebody else */
export const creditFloatingQuote: CreditRule = (reading, { source, content, at }) => {
  if (source) return null
  const { speeches, narration, log } = reading
  const inMind = new Set(speeches.slice(-SPEAKERS_IN_MIND).map(({ figure }) => figure))
  const last = speeches.at(-1)
  const near = last !== undefined && narration.paragraphOf[at] - last.paragraph <= 1
  const turned = [...log.before(at, REFERENCES_SINCE)].find(({ token, subject, figure }) =>
    subject && figure.kind === 'person' && narration.paragraphOf[token] === narration.paragraphOf[at] && token > (last?.at ?? -1))
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
