import type { Span } from '../../span.js'
import type { Remark } from '../check/finding.js'
import type { Story } from '../check/story.js'
import { wordsIn } from '../words.js'
import type { Rule } from './rule.js'

/** A few words in marks are a term or a label, and may stand in another form in the story. */
const FEWEST_WORDS = 4

const MARKED = /“[^“”"]+[”"]|"[^"“”]+"/gu
/** Single marks are apostrophes as well: those between letters are. */
const SINGLE_MARKED = /(?<![\p{L}\p{N}])[‘'](?:[^‘’']|['’](?=\p{L}))+['’](?![\p{L}\p{N}])/gu
/** Longer lines are no headline, and not looked into. */
const LONGEST_HEADLINE = 300

/** Headline: Mayor: ‘We will burn the bridge’. Story: “We may have to burn the bridge,” … */
export const headlineQuote: Rule = {
  name: 'headline-quote',
  summary: 'words quoted in the headline that are not in the story',
  severity: 'error',
  anyLanguage: false,
  find: findHeadlineQuotes,
}

function findHeadlineQuotes({ text, headline }: Story): readonly Remark[] {
  if (headline === null || headline.end - headline.start > LONGEST_HEADLINE) return []
  const quoted = markedIn(text, headline).filter((span) => wordsIn(text, span).length >= FEWEST_WORDS)
  if (quoted.length === 0) return []
  const body = ` ${joinedWords(text, { start: headline.end, end: text.length })} `
  return quoted
    .filter((span) => !body.includes(` ${joinedWords(text, span)} `))
    .map((span) => ({ ...span, message: 'the headline quotes words that are not in the story', hint: 'quote what was said, or take the marks away' }))
}

const joinedWords = (text: string, span: Span): string => wordsIn(text, span).map(({ lower }) => lower).join(' ')

function markedIn(text: string, { start, end }: Span): readonly Span[] {
  const headline = text.slice(start, end)
  return [...headline.matchAll(MARKED), ...headline.matchAll(SINGLE_MARKED)]
    .map(({ index, 0: match }) => ({ start: start + index + 1, end: start + index + match.length - 1 }))
}
