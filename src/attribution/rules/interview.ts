import type { Tokens } from '../../analysis.js'
import type { Cast, Figure } from '../cast.js'
import type { CreditRule } from '../reading.js'

/** A: We open at six. → the one who gives all the answers. Who asks is seldom told. */
export const creditInterview: CreditRule = ({ analysis: { tokens, paragraphs }, cast, narration, speeches }, { source, content }) => {
  const { first } = paragraphs[narration.paragraphOf[content[0].first]]
  if ((source && source.first !== first) || content[0].first - first > MOST_MARKS || !isLabelled(tokens, first)) return null
  if (QUESTION.has(tokens.words[first].text)) return { figure: null, rule: 'interview', confidence: 0.5, reason: 'it is the interviewer’s, who is not named' }
  const before = speeches.findLast((speech) => isAnswer(tokens, paragraphs[speech.paragraph].first))
  const figure = before?.figure ?? interviewed(cast, first)
  return figure ? { figure, rule: 'interview', confidence: 0.7 } : null
}

/** Tokens between a label and the words: ":", a mark. */
const MOST_MARKS = 4
const QUESTION: ReadonlySet<string> = new Set(['Q', 'Q.', 'Question'])
const ANSWER: ReadonlySet<string> = new Set(['A', 'A.', 'Answer'])

const isAnswer = (tokens: Tokens, first: number): boolean => isLabelled(tokens, first) && ANSWER.has(tokens.words[first].text)

/** "A:", "Q.", "Answer:" */
function isLabelled({ words }: Tokens, first: number): boolean {
  const { text } = words[first]
  return (QUESTION.has(text) || ANSWER.has(text)) && (text.endsWith('.') || words[first + 1]?.text === ':')
}

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
