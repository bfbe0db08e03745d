import type { Problem } from '../../extraction.js'
import type { Remark } from '../check/finding.js'
import { isWithinAny, tagsIn } from '../check/spans.js'
import type { Story } from '../check/story.js'
import type { Rule } from './rule.js'

/** “We won, said Ann Lee. */
export const unclosedMarks: Rule = {
  name: 'unclosed-marks',
  summary: 'a quotation mark that is never closed, or closes nothing',
  severity: 'error',
  anyLanguage: true,
  find: findUnclosed,
}

function findUnclosed({ text, extraction }: Story): readonly Remark[] {
  const tags = tagsIn(text)
  const problems = extraction.problems.filter(({ code, start }) => (code === 'unclosed-quote' || code === 'mismatched-quote') && !isWithinAny(tags, start))
  const letters = repeatedLetters(text, problems)
  return problems.flatMap(({ code, start, end }, index) => {
    if (letters.has(markedWord(text, start))) return []
    if (isConsequence(text, problems[index - 1], problems[index])) return []
    if (isPair(text, problems[index], problems[index + 1]) || isPair(text, problems[index - 1], problems[index])) return []
    if (isApostrophe(text, start)) return [{ start, end, message: 'this opening mark stands where an apostrophe should', hint: 'write ’' }]
    if (code === 'unclosed-quote') return [{ start, end, message: 'this quotation mark is never closed', hint: 'close it where the words of the speaker end' }]
    return [{ start, end, message: 'this quotation mark closes a quote that was never opened', hint: 'open the quote where the words of the speaker begin, or take this mark out' }]
  })
}

/** A quote set apart from the story may go over several lines, the last of them its speaker, and is closed after that. */
const isPair = (text: string, opening: Problem | undefined, closing: Problem | undefined): boolean =>
  opening?.code === 'unclosed-quote' && closing?.code === 'mismatched-quote' && !EMPTY_LINE.test(text.slice(opening.start, closing.start))

/** After one mark that closes nothing the next in its paragraph mostly does so because of it: “ was written as ”. */
const isConsequence = (text: string, before: Problem | undefined, { code, start }: Problem): boolean =>
  before?.code === 'mismatched-quote' && code === 'mismatched-quote' && !text.slice(before.start, start).includes('\n')

const MARKED_WORD = /^‘\p{L}+/u
const LONGEST_WORD = 40

/** The word that a single mark stands before, mark and all; empty for other marks. */
const markedWord = (text: string, at: number): string => MARKED_WORD.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? ''

/** Words that stand with the same mark again and again: in ‘Abd al-Qadir the mark is a letter. */
function repeatedLetters(text: string, problems: readonly Problem[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { start } of problems) {
    const word = markedWord(text, start)
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word))
}

const EMPTY_LINE = /\n\s*\n/u
const LETTER = /\p{L}/u

/** "Lee‘s" */
const isApostrophe = (text: string, at: number): boolean => text[at] === '‘' && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')
