import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { RELATIVE_PRONOUNS } from '../../lexicon/pronouns.js'
import { inSingular, UTTERANCE_NOUNS } from '../../lexicon/speaking-things.js'
import { FINITE, WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import { subjectOf } from '../introducers.js'
import { isPersonal, isSomebody, isSpeakerNoun } from '../somebody.js'
import { endsInLy, subjectBefore } from '../sources.js'
import { afterDateline } from './dateline.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/**
 * The words that name the source, as a whole: without the dateline, and where only that was taken for it ("NAIROBI (Reuters) -
 * Kenya's bank raised its rate, saying"), the subject of the sentence; with the noun that an adjective belongs to.
 */
export function wholeSource(setting: Setting, { source, cue }: Frame): TokenRange | null {
  if (!source || isTime(setting, source) || isRelative(setting, source)) return subjectBeyondAside(setting, cue) ?? source
  const beyond = isGoverned(setting, source) || !isSomebody(setting.analysis.tokens, source) ? subjectBeyondAside(setting, cue) : null
  if (beyond && beyond.end < source.first && cue.first >= source.end) return beyond
  const acted = beforeItsVerb(setting, source, cue)
  if (acted) return acted
  const told = subjectOfWho(setting, source, cue)
  if (told) return told
  const acting = isGoverned(setting, source) ? subjectBeforePurpose(setting, source, cue) : null
  if (acting) return acting
  const who = withoutTopic(setting, afterHearing(setting, afterDateline(setting, source)))
  return who.first < who.end ? withoutTime(setting, withPaper(setting, withNameAndNoun(setting, withoutMeans(setting, afterWith(setting, who)), cue), cue)) : subjectAfterDateline(setting, cue)
}

/** "*Thousands of people* rallied in Tarn, calling for a vote": of all that stands before the participle, who does it, and not what they did; null where that is not so. */
function beforeItsVerb(setting: Setting, source: TokenRange, cue: TokenRange): TokenRange | null {
  const { codes, sentenceOf, analysis: { sentences } } = setting
  const { first } = afterDateline(setting, sentences[sentenceOf[cue.first]])
  const reachesComma = codes[cue.first - 1]?.word.text === ',' && cue.first - source.end <= 1
  if (source.first !== first || !reachesComma || SAYING_VERBS.get(codes[cue.first].word.lower)?.gerund !== true) return null
  let verb = source.end - 1
  while (verb > first && !isFinite(codes[verb].word)) verb--
  return verb > first && !RELATIVE_PRONOUNS.has(codes[verb - 1].word.lower) ? { first, end: verb } : null
}

/** "which reported a loss", of "The airline, *which reported a loss*, said". */
const isRelative = ({ codes }: Setting, { first }: TokenRange): boolean => RELATIVE_PRONOUNS.has(codes[first].word.lower)

/** "On Monday", "today". */
const isTime = ({ codes }: Setting, { first, end }: TokenRange): boolean => codes.slice(first, end).every(({ word }) => (word.classes & WORD_CLASS.date) !== 0 || word.lower === 'on')

/** "Of Mary Hale *she*": who speaks, and not of whom. */
const withoutTopic = ({ analysis: { tokens }, codes }: Setting, { first, end }: TokenRange): TokenRange =>
  end - first > 1 && isPersonal(tokens, { first: end - 1, end }) && (codes[first].word.classes & WORD_CLASS.preposition) !== 0 ? { first: end - 1, end } : { first, end }

/** "a letter *the council's leader*", of "In a letter the council's leader wrote": who wrote it, and not in what. */
function withoutMeans({ codes }: Setting, { first, end }: TokenRange): TokenRange {
  if (codes[first - 1]?.word.lower !== 'in') return { first, end }
  for (let i = first + 1; i < end - 1; i++) {
    const means = codes[i].word
    if (means.shape === 'lower' && UTTERANCE_NOUNS.has(inSingular(means.lower)) && opensPhrase(codes[i + 1].word)) return { first: i + 1, end }
  }
  return { first, end }
}

/** "*officials*" of "with officials saying". */
const afterWith = ({ codes }: Setting, { first, end }: TokenRange): TokenRange => ({ first: codes[first].word.lower === 'with' && end - first > 1 ? first + 1 : first, end })

/** "Leong" of "The court heard that Leong, a planner, told the victims": not who heard it. */
function afterHearing({ codes }: Setting, { first, end }: TokenRange): TokenRange {
  for (let i = first + 1; i < end - 2; i++) if (codes[i + 1].word.lower === 'that' && HEARD.has(codes[i].word.lower)) return { first: i + 2, end }
  return { first, end }
}

const HEARD: ReadonlySet<string> = new Set(['heard', 'hears', 'told'])

const opensPhrase = ({ shape, classes }: Word): boolean => shape === 'title' || (classes & WORD_CLASS.determiner) !== 0

/** "reporters" of "Ann Lee, while talking to *reporters* outside, called". */
function isGoverned({ codes }: Setting, { first }: TokenRange): boolean {
  const before = codes[first - 1]?.word as Word | undefined
  return before?.shape === 'lower' && (ALSO_BEFORE.has(before.lower) || (before.classes & WORD_CLASS.preposition) !== 0)
}

/** What the lexicon has for no preposition. */
const ALSO_BEFORE: ReadonlySet<string> = new Set(['to', 'through', 'across', 'along', 'around', 'outside', 'inside', 'near', 'past'])

/** "Arbel Air, a leading maker of kites, *today* announced": who stands before the aside that parts a subject from its verb. */
function subjectBeyondAside(setting: Setting, cue: TokenRange): TokenRange | null {
  const { analysis: { tokens, sentences }, codes, sentenceOf } = setting
  const told = afterDateline(setting, sentences[sentenceOf[cue.first]])
  let comma = cue.first - 1
  while (comma > told.first && isTime(setting, { first: comma, end: comma + 1 })) comma--
  if (comma <= told.first || codes[comma].word.text !== ',' || SAYING_VERBS.get(codes[cue.first].word.lower)?.gerund !== false) return null
  const subject = subjectBefore(tokens, comma + 1, told.first)
  if (subject?.first === told.first && subject.end < comma && isSomebody(tokens, subject) && !isManner(tokens.words, subject)) return subject
  return subjectBeforeWho(setting, { first: told.first, end: comma })
}

/** "*Residents* who spoke to the board said", "*A nurse* who feared for her job said": of whom a clause tells, and not who stands in it; null where that is not so. */
function subjectOfWho({ analysis: { tokens, sentences }, codes, sentenceOf }: Setting, source: TokenRange, cue: TokenRange): TokenRange | null {
  if (source.end > cue.first || cue.first - source.end > 1) return null
  const floor = Math.max(sentences[sentenceOf[cue.first]].first, cue.first - LONGEST_WAY)
  let who = source.first - 1
  while (who > floor && codes[who].word.lower !== 'who' && !CLAUSE_END.test(codes[who].word.text)) who--
  if (who <= floor || codes[who].word.lower !== 'who' || source.first - who < 2) return null
  const clause = codes.slice(who + 1, source.first)
  const isObject = !isFinite(codes[source.first - 1].word) && clause.some(({ word }) => isFinite(word)) && clause.every(({ word }) => !SAYING_VERBS.get(word.lower)?.kinds.has('report') || ASKING.has(word.lower))
  const subject = isObject ? subjectBefore(tokens, who, floor) : null
  return subject?.end === who && isSomebody(tokens, subject) ? { first: subject.first, end: source.end } : null
}

/** "who requested anonymity": says nothing that follows. */
const ASKING: ReadonlySet<string> = new Set(['requested', 'requests', 'agreed', 'agrees', 'declined'])
const CLAUSE_END = /^[,;:.!?—–()"“”]/u
const isFinite = ({ shape, lower, classes }: Word): boolean => shape === 'lower' && ((classes & (FINITE | WORD_CLASS.auxiliary)) !== 0 || lower.endsWith('ed'))

/** "Farmers marched through *Lusaka* to demand a vote": who acts, and not where. */
function subjectBeforePurpose({ analysis: { tokens, sentences }, codes, sentenceOf }: Setting, source: TokenRange, cue: TokenRange): TokenRange | null {
  if (codes[cue.first - 1]?.word.lower !== 'to' || source.end !== cue.first - 1) return null
  const { first } = sentences[sentenceOf[cue.first]]
  for (let verb = source.first - 1; verb > Math.max(first, source.first - LONGEST_WAY); verb--) {
    const { shape, classes, lower } = codes[verb].word
    if (shape !== 'lower' || ((classes & FINITE) === 0 && !(classes === 0 && lower.endsWith('ed')))) continue
    const subject = subjectBefore(tokens, verb, first)
    return subject && (isSomebody(tokens, subject) || codes[subject.end - 1].word.lower.endsWith('s')) ? subject : null
  }
  return null
}

/** Tokens back from where to the verb: a clause, and no story. */
const LONGEST_WAY = 40

/** "Disillusioned" of "Disillusioned, Lee resigned, convinced that it was over". */
const isManner = (words: readonly Word[], { first, end }: TokenRange): boolean => end - first === 1 && /(?:ed|ing)$/u.test(words[first].lower)

/** "In her ruling, *Lee*, who was named by Hill, quoted": whom a relative clause that ends before the cue tells of. */
function subjectBeforeWho({ analysis: { tokens }, codes }: Setting, { first, end }: TokenRange): TokenRange | null {
  let who = end - 1
  while (who > first + 1 && codes[who].word.text !== ',') who--
  if (who <= first + 1 || codes[who + 1]?.word.lower !== 'who') return null
  const subject = subjectBefore(tokens, who, first)
  return subject?.end === who && isSomebody(tokens, subject) ? subject : null
}

function subjectAfterDateline(setting: Setting, cue: TokenRange): TokenRange | null {
  const { analysis: { tokens, sentences }, sentenceOf } = setting
  const told = afterDateline(setting, sentences[sentenceOf[cue.first]])
  const subject = subjectOf(tokens, { first: told.first, end: cue.first })
  return subject && withoutTime(setting, subject)
}

/** "A judge on Friday *temporarily*": when and how belong to the verb. */
function withoutTime({ codes }: Setting, { first, end }: TokenRange): TokenRange {
  let to = end
  while (to - 1 > first && endsInLy(codes[to - 1].word)) to--
  if (to - 2 > first && codes[to - 2].word.lower === 'on' && (codes[to - 1].word.classes & WORD_CLASS.date) !== 0) to -= 2
  return { first, end: to }
}

/** "Mayor Mary" of "Mayor Mary Lee hit back, saying", "Police in" of "Police in Leeds": with all of the name that it ends in, where small letters follow. */
function withName({ codes }: Setting, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const leadsToName = end - first > 1 && end < cue.first && LEADING.has(codes[end - 1].word.lower) && isCapital(codes[end].word)
  let to = leadsToName ? end + 1 : end
  while (to < cue.first && isCapital(codes[to - 1].word) && isCapital(codes[to].word)) to++
  return to < cue.first && codes[to].word.shape === 'lower' ? { first, end: to } : { first, end }
}

/** "His Labour" of "His Labour counterpart Ann Lee": the noun, and the name behind it. */
function withNameAndNoun(setting: Setting, source: TokenRange, cue: TokenRange): TokenRange {
  const titled = withNoun(setting, withName(setting, source, cue), cue)
  let { end } = titled
  while (titled.end > source.end && end < cue.first && isCapital(setting.codes[end].word)) end++
  return { first: titled.first, end }
}

/** "A text" of "A text message seen by the board read", where a tagger has the rest for what it says: the paper. */
function withPaper({ codes }: Setting, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const noun = codes[end]?.word as Word | undefined
  const isPaper = cue.first === end && cue.end > end + 1 && noun?.shape === 'lower' && UTTERANCE_NOUNS.has(inSingular(noun.lower))
  return isPaper && codes.slice(end + 1, cue.end).some(({ word }) => word.lower === 'read' || word.lower === 'reads') ? { first, end: end + 1 } : { first, end }
}

const LEADING: ReadonlySet<string> = new Set(['in', 'of', 'at', 'for', 'from'])

const isCapital = ({ shape, classes }: Word): boolean => shape === 'title' && (classes & WORD_CLASS.date) === 0

/** "Kenya's central" of "Kenya's central bank raised", "former" of "says former mayor": with the noun. */
function withNoun({ codes, paragraphOf }: Setting, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const next = codes[end]?.word as Word | undefined
  const last = codes[end - 1].word
  const isBefore = end < cue.first
  const isAfter = first === cue.end && (last.classes & WORD_CLASS.adjective) !== 0 && paragraphOf[end] === paragraphOf[first]
  if (!next || !(isBefore || isAfter) || next.shape !== 'lower' || isSpeakerNoun(last)) return { first, end }
  return isSpeakerNoun(next) && !SAYING_VERBS.has(next.lower) && (next.classes & FINITE) === 0 ? { first, end: end + 1 } : { first, end }
}
