import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import type { Remark } from '../check/finding.js'
import { isInBody, type Story } from '../check/story.js'
import { wordsOf } from '../words.js'
import type { Rule } from './rule.js'

/** Lee said she would “never leave my town”. Lee said that “I will not go”. */
export const pronounClash: Rule = {
  name: 'pronoun-clash',
  summary: 'a quote whose pronouns clash with the words around it',
  severity: 'warning',
  anyLanguage: false,
  find: findClashes,
}

const MARKED = /[“"](?<words>[^“”"\n]+)[”"]/gu
/** How much of the reporting before marked words shows whose they are made. */
const REACH = 80
const CLAUSE_END = /[.!?;:“”"\n]/u
/** "she would ", "he has always ": the reporting has begun a clause in the third person, which the marked words go on with. */
const BEGUN_BY_REPORTER = /\b(?:he|she)(?:['’]\p{Ll}+)?(?: \p{Ll}+){0,4} $/u
const BEGUN_WITH_THAT = /\bthat $/u
const FIRST_PERSON = /(?:^|[^\p{L}])(?:my|me|myself|mine)(?!\p{L})/u
const I = /(?:^|[^\p{L}])I(?![\p{L}.])/u
const BEGINS_WITH_I = /^I(?:['’]\p{Ll}+)? /u

function findClashes(story: Story): readonly Remark[] {
  return Array.from(story.text.matchAll(MARKED)).flatMap(({ index, 0: match, groups }): readonly Remark[] => {
    const span = { start: index, end: index + match.length }
    const before = story.text.slice(Math.max(0, index - REACH), index).split(CLAUSE_END).at(-1) ?? ''
    if (!isInBody(story, span) || !isReported(before) || !clashes(before, groups?.['words'] ?? '')) return []
    return [{ ...span, message: 'these words are in the first person, the words that lead up to them are not', hint: 'quote the whole sentence, or put it in your own words without marks' }]
  })
}

const isReported = (before: string): boolean => wordsOf(before).some((word) => SAYING_VERBS.has(word))

/** Words that begin a clause of their own ("she was told “I hate my town”") are nobody's but their speaker's. */
const clashes = (before: string, words: string): boolean =>
  (BEGUN_BY_REPORTER.test(before) && FIRST_PERSON.test(words) && !I.test(words)) || (BEGUN_WITH_THAT.test(before) && BEGINS_WITH_I.test(words))
