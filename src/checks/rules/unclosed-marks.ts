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
  return extraction.problems.flatMap(({ code, start, end }) => {
    if (isWithinAny(tags, start)) return []
    if (code === 'unclosed-quote') return [{ start, end, message: 'this quotation mark is never closed', hint: 'close it where the words of the speaker end' }]
    if (code === 'mismatched-quote') return [{ start, end, message: 'this quotation mark closes a quote that was never opened', hint: 'open the quote where the words of the speaker begin, or take this mark out' }]
    return []
  })
}
