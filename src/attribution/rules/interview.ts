import type { Tokens } from '../../analysis.js'
import { pronounOf } from '../../lexicon/pronouns.js'
import { INTERVIEW_RULE } from '../../quotes/index.js'
import type { Appearance, Cast, Figure } from '../cast.js'
import { NOBODY, type CreditRule } from '../reading.js'

/** A: We open at six. → the one who gives all the answers. Who asks is seldom told. */
export const creditInterview: CreditRule = ({ analysis: { tokens, paragraphs }, cast, narration, speeches }, { source, content }) => {
  const { first } = paragraphs[narration.paragraphOf[content[0].first]]
  if ((source && source.first !== first) || content[0].first - first > MOST_MARKS || !isLabelled(tokens, first)) return null
  if (QUESTION.has(tokens.words[first].text)) return { figure: null, rule: 'interview', confidence: 0.5, reason: 'it is the interviewer’s, who is not named' }
  const before = speeches.findLast((speech) => isAnswer(tokens, paragraphs[speech.paragraph].first))
  const figure = before?.figure ?? interviewed(cast, first)
  return figure ? { figure, rule: 'interview', confidence: 0.7 } : null
}

/** An answer without a label → the one who was asked, as what comes before the first answer tells. */
export const creditInterviewAnswer: CreditRule = ({ analysis: { tokens }, cast, narration }, { quote, content }) => {
  if (quote.rule !== INTERVIEW_RULE) return null
  const told = cast.appearances.slice(0, MOST_INTRODUCING).filter(({ first }) => first < content[0].first && narration.spoken[first] === 0)
  const asker = askerAmong(tokens, told)
  const figure = mostNamed(told.filter((appearance) => appearance.figure !== asker))
  return figure ? { figure, rule: 'interview', confidence: 0.7 } : { figure: null, rule: 'interview', confidence: NOBODY, reason: 'what comes first does not tell who was asked' }
}

const SPOKE: ReadonlySet<string> = new Set(['speaks', 'spoke', 'talks', 'talked', 'sat', 'chats', 'chatted', 'speaking', 'talking'])
const TO: ReadonlySet<string> = new Set(['to', 'with'])

/** Lee, where "She spoke to Lee": who speaks to whom is asked, unless they are a paper or its "we". */
function askerAmong({ words }: Tokens, told: readonly Appearance[]): Figure | null {
  const heard = told.find(({ first }) => first > 2 && TO.has(words[first - 1].lower) && SPOKE.has(words[first - 2].lower) && pronounOf(words[first - 3])?.refersTo === 'person')
  return heard?.figure ?? null
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
const interviewed = ({ appearances }: Cast, before: number): Figure | null => mostNamed(appearances.slice(0, MOST_INTRODUCING).filter(({ first }) => first < before))

function mostNamed(appearances: readonly Appearance[]): Figure | null {
  const counts = new Map<Figure, number>()
  for (const { figure } of appearances) if (figure.kind === 'person') counts.set(figure, (counts.get(figure) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Names in an interview's introduction. */
const MOST_INTRODUCING = 40
