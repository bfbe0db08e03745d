import { isGlued, type Analysis, type Tokens } from '../../analysis.js'
import { POSSESSIVES } from '../../lexicon/possessives.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { hashText } from '../../model/hash.js'
import { matchAcronyms } from './acronyms.js'
import { compareWords } from './compare-words.js'
import { joinRuns } from './join-runs.js'
import { findListedPlaces } from './listed-places.js'
import { SIGN } from './signs.js'
import { SHAPE, factsOf, type WordFacts } from './word-facts.js'
import { LISTED } from './word-knowledge.js'

/** The story as the tagger sees it; arrays have a place for each token. */
export interface Story {
  readonly tokens: Tokens
  readonly facts: readonly WordFacts[]
  /** Bits of `SIGN` of this place, and of the same word's other places. */
  readonly signs: Uint32Array
  readonly elsewhere: Uint32Array
  /** First token and end of the unbroken run of capitals around a token with a capital; −1 for others. */
  readonly runFirst: Int32Array
  readonly runEnd: Int32Array
  /** First token and end of the runs that small words join around a token ("Bank of Amsel"); −1 where nothing is joined. */
  readonly joinedFirst: Int32Array
  readonly joinedEnd: Int32Array
  /** A token whose run is the longest that this word stands in; −1 where no run is longer than its own. */
  readonly fullName: Int32Array
  /** The last token of the name whose initials this word is ("NATO"); −1 for others. */
  readonly expansion: Int32Array
  /** For a token of a name whose initials stand in the story: that token; −1 for others. */
  readonly acronym: Int32Array
  /** Where a token is part of a listed place's name: how weighty that place is (1–16), + 32 first, + 64 last; 0 for others. */
  readonly placeNames: Uint8Array
  /** 0 inside, 1 opens its sentence, 2 opens words between marks; + 3 in a headline, + 6 in a sentence all in capitals. */
  readonly position: Uint8Array
}

const word = (text: string): number => hashText(text)
const IN: ReadonlySet<number> = new Set(['in', 'at', 'near', 'across', 'outside', 'throughout', 'around'].map(word))
const FROM: ReadonlySet<number> = new Set(['from', 'to', 'toward', 'towards', 'into', 'against'].map(word))
const THE = word('the')
const OF = word('of')
const COMMA = word(',')
const OPEN = word('(')
const CLOSE = word(')')
const AMPERSAND = word('&')
const HYPHEN = word('-')
const POSSESSIVE: ReadonlySet<number> = new Set([...POSSESSIVES].map(word))
const OPENING: ReadonlySet<number> = new Set(['"', '“', '‘', "'", '«', ':', '•', '``', '–', '—', '-', '|'].map(word))
const VERB = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary

const isCapital = ({ shape }: WordFacts): boolean => shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.mixed

export function readStory(analysis: Analysis): Story {
  const { tokens } = analysis
  const { count } = tokens
  const facts = tokens.words.map(factsOf)
  const story = {
    tokens, facts, signs: new Uint32Array(count), elsewhere: new Uint32Array(count),
    runFirst: new Int32Array(count).fill(-1), runEnd: new Int32Array(count).fill(-1),
    joinedFirst: new Int32Array(count).fill(-1), joinedEnd: new Int32Array(count).fill(-1), fullName: new Int32Array(count).fill(-1),
    expansion: new Int32Array(count).fill(-1), acronym: new Int32Array(count).fill(-1), placeNames: new Uint8Array(count), position: new Uint8Array(count),
  }
  setPositions(story, analysis)
  setRuns(story, analysis)
  joinRuns(story, analysis)
  setSigns(story, analysis)
  compareWords(story)
  findListedPlaces(story)
  matchAcronyms(story, analysis)
  return story
}

function setPositions({ facts, position }: Story, { sentences, document }: Analysis): void {
  for (const { first, end, paragraph } of sentences) {
    let capitals = 0
    let small = 0
    for (let i = first; i < end; i++) {
      if (facts[i].shape === SHAPE.upper) capitals++
      else if (facts[i].shape !== SHAPE.number && facts[i].shape !== SHAPE.mark) small++
    }
    const base = (document.paragraphs[paragraph].kind === 'headline' ? 3 : 0) + (capitals > 1 && small * 4 <= capitals ? 6 : 0)
    for (let i = first; i < end; i++) {
      const opens = i === first || (i === first + 1 && facts[first].shape >= SHAPE.number)
      position[i] = base + (opens ? 1 : OPENING.has(facts[i - 1].hash) ? 2 : 0)
    }
  }
}

/** No name is longer; a longer run of capitals is a list, and looked at in pieces. */
const LONGEST_RUN = 32

/** Capitals in a row, over "&" and glued hyphens: "Johnson & Johnson", "Jean-Luc Marchand". */
function setRuns({ facts, tokens, runFirst, runEnd }: Story, { sentences }: Analysis): void {
  for (const { first, end } of sentences) {
    for (let i = first; i < end;) {
      if (!isCapital(facts[i])) {
        i++
        continue
      }
      let close = i + 1
      while (close - i < LONGEST_RUN) {
        if (close < end && isCapital(facts[close])) close++
        else if (close + 1 < end && isCapital(facts[close + 1]) && (facts[close].hash === AMPERSAND || (facts[close].hash === HYPHEN && isGlued(tokens, close)))) close += 2
        else break
      }
      runFirst.fill(i, i, close)
      runEnd.fill(close, i, close)
      i = close
    }
  }
}

function setSigns(story: Story, { sentences, document, paragraphs }: Analysis): void {
  const { signs } = story
  for (const { first, end } of sentences) for (let i = first; i < end; i++) signs[i] = signsAt(story, i, first, end)
  document.paragraphs.forEach(({ dateline }, index) => {
    if (dateline === null) return
    for (let i = paragraphs[index].first; i < paragraphs[index].end && story.tokens.starts[i] < dateline.end; i++) signs[i] |= SIGN.dateline
  })
}

function signsAt({ facts, tokens, runFirst, runEnd, position }: Story, i: number, first: number, end: number): number {
  if (runFirst[i] < 0) return facts[i].shape === SHAPE.lower ? SIGN.lowerCase : 0
  const before = runFirst[i] > first ? facts[runFirst[i] - 1] : null
  const after = runEnd[i] < end ? facts[runEnd[i]] : null
  const previous = i > first ? facts[i - 1] : null
  const next = i + 1 < end ? facts[i + 1] : null
  let signs = position[i] % 3 === 0 && position[i] < 3 ? SIGN.insideSentence : 0
  if (previous) {
    if (previous.classes & WORD_CLASS.honorific) signs |= SIGN.afterTitle
    if (previous.classes & WORD_CLASS.actor) signs |= SIGN.afterActor
    if (previous.listed & LISTED.firstName && runFirst[i] < i) signs |= SIGN.afterFirstName
    if (previous.hash === HYPHEN && isGlued(tokens, i)) signs |= SIGN.hyphenated
  }
  if (before && runFirst[i] === i) {
    if (IN.has(before.hash)) signs |= SIGN.afterIn
    else if (FROM.has(before.hash)) signs |= SIGN.afterFrom
    else if (before.hash === THE) signs |= SIGN.afterThe
    else if (before.hash === OF) signs |= SIGN.afterOf
    else if (before.hash === COMMA) signs |= SIGN.afterComma
  }
  if (after && runEnd[i] === i + 1) {
    if (after.hash === COMMA) signs |= SIGN.beforeComma
    else if (after.hash === OPEN) signs |= SIGN.beforeBracket
    else if (POSSESSIVE.has(after.hash)) signs |= SIGN.possessive
    else if (after.classes & VERB) signs |= SIGN.beforeVerb
    if (before?.hash === OPEN && after.hash === CLOSE) signs |= SIGN.inBrackets
  }
  if (next && runEnd[i] > i + 1 && next.listed & LISTED.lastName) signs |= SIGN.beforeLastName
  if (runEnd[i] - runFirst[i] === 1) signs |= SIGN.alone
  else signs |= i === runFirst[i] ? SIGN.opensName : i === runEnd[i] - 1 ? SIGN.closesName : SIGN.insideName
  if (facts[i].shape === SHAPE.upper && position[i] < 6) signs |= SIGN.capitals
  return signs
}
