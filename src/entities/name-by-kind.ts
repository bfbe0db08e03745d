import type { Analysis, TokenRange } from '../analysis.js'
import { BODY_KINDS, BRANCHES, COMPANY_FORMS, COMPANY_KINDS, COUNTRYWIDE, OFFICE_KINDS, UTILITY_KINDS } from '../lexicon/organization-kinds.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import { looseRuns } from './loose-runs.js'
import { nameKey, type Mention } from './mention.js'
import { isPlaced } from './is-placed.js'
import { makeMention } from './read-mentions.js'

/** "Tuohy Lavelle LLP" is no person and "Northern Rail" no place: the last word of a name says what it names, whether it was found or not. */
export function nameByKind(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const utilities = new Set(mentions.filter((mention) => isUtility(words, mention)).map(nameKey))
  const named = mentions.map((mention): Mention => companyAt(analysis, mention) ?? associationAt(analysis, mention) ?? branchAt(analysis, mention) ?? (isOfKind(words, mention) || (mention.type === 'place' && utilities.has(nameKey(mention))) ? { ...mention, type: 'organization' } : mention))
  const found = looseRuns(analysis, mentions).flatMap((range) => companyAt(analysis, range) ?? (isCompany(words, range) ? makeMention(analysis, range, 'organization') ?? [] : []))
  return [...named, ...found].sort((a, b) => a.first - b.first)
}

/** "Cricket Australia", of which the tagger may have found the country alone. */
function associationAt(analysis: Analysis, { type, first, end }: Mention): Mention | null {
  const { words } = analysis.tokens
  const opening = end - first === 1 ? first - 1 : first
  const isAssociation = type !== 'person' && end - opening === 2 && words[opening]?.shape === 'title' && COUNTRYWIDE.has(words[opening].lower) && (words[end - 1].classes & WORD_CLASS.country) !== 0
  return isAssociation ? makeMention(analysis, { first: opening, end }, 'organization') : null
}

/** "Lumen Grid plc", whose last word is in small letters. */
function companyAt(analysis: Analysis, { first, end }: TokenRange): Mention | null {
  return SMALL_FORMS.has(analysis.tokens.words[end]?.text) ? makeMention(analysis, { first, end: end + 1 }, 'organization') : null
}

const SMALL_FORMS: ReadonlySet<string> = new Set(['plc', 'ltd', 'gmbh', 'inc', 'llc'])

/** "Lusaka Newsroom", of which the tagger may have found the town alone. */
function branchAt(analysis: Analysis, { type, first, end }: Mention): Mention | null {
  const next = analysis.tokens.words[end] as Word | undefined
  return type === 'place' && next?.shape === 'title' && BRANCHES.has(next.lower) ? makeMention(analysis, { first, end: end + 1 }, 'organization') : null
}

const lastOf = (words: readonly Word[], { first, end }: TokenRange): string => (end - first > 1 && words[end - 1].shape !== 'lower' ? words[end - 1].lower : '')

/** A place's or a person's name that ends as none does. */
function isOfKind(words: readonly Word[], mention: Mention): boolean {
  const last = lastOf(words, mention)
  return COMPANY_FORMS.has(last) || COMPANY_KINDS.has(last) || (BODY_KINDS.has(last) && words[mention.end - 1].shape === 'title') || isOffice(words, mention) ||
    (mention.type === 'person' && UTILITY_KINDS.has(last) && !SURNAMES.has(last) && !isGivenName(words[mention.first]))
}

/** "Amsel Legal Centre", "the Supreme Court" */
const isOffice = (words: readonly Word[], range: TokenRange): boolean => OFFICE_KINDS.get(lastOf(words, range))?.has(words[range.end - 2].lower) === true

/** "Samantha Power" */
const SURNAMES: ReadonlySet<string> = new Set(['power', 'water'])

/** What follows what acts, over what is named beside it: "Thames Water said", "South West Water and Northern Rail said". */
function isActing(words: readonly Word[], end: number): boolean {
  const next = words[end] as Word | undefined
  return next?.shape === 'lower' && ((next.classes & VERBS) !== 0 || next.lower === 'and' || (next.lower === 'today' && isActing(words, end + 1)))
}

/** "Thames Water said", but not "on the Rhine Railway". */
const isUtility = (words: readonly Word[], mention: Mention): boolean =>
  mention.type === 'place' && UTILITY_KINDS.has(lastOf(words, mention)) && !isPlaced(words, mention.first) && isActing(words, mention.end)

const VERBS = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary
/** What words have that stand for themselves: "Strategic Communications". */
const COMMON = WORD_CLASS.adjective | WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.infinitive | WORD_CLASS.gerund | WORD_CLASS.demonym | VERBS

/** Words that nothing named: "Harwick LLP" is a company, and "Strategic Solutions" one where it does something. */
function isCompany(words: readonly Word[], range: TokenRange): boolean {
  const last = lastOf(words, range)
  if (COMPANY_FORMS.has(last) || isOffice(words, range) || BRANCHES.has(last)) return true
  const isOwnName = words.slice(range.first, range.end - 1).every(({ classes }) => (classes & COMMON) === 0)
  return (COMPANY_KINDS.has(last) && isOwnName) || ((COMPANY_KINDS.has(last) || UTILITY_KINDS.has(last)) && isActing(words, range.end))
}
