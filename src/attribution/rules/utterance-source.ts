import type { TokenRange, Tokens } from '../../analysis.js'
import { pronounOf } from '../../lexicon/pronouns.js'
import { inSingular } from '../../lexicon/speaking-things.js'
import type { Word } from '../../word.js'
import { rankAntecedents } from '../antecedents.js'
import { isBody, isPerson, type Figure } from '../cast.js'
import { readNounPhrase, type NounPhrase } from '../noun-phrase.js'
import { isName, isPossessiveMark, type HeadKind } from '../word-kinds.js'
import type { Credit, CreditRule, OpenQuote, Reading } from '../reading.js'
import { creditDescribedSource } from './described-source.js'
import { creditNamelessSource } from './nameless-source.js'

/** What somebody made themselves, as against what is measured: its words are the maker's. */
export const AUTHORED: ReadonlySet<string> = new Set('statement post tweet letter email e-mail message ruling summons article book essay column speech interview'.split(' '))

/** What somebody files or keeps, where the story says whose it is: "her lawsuit". */
const OWNED: ReadonlySet<string> = new Set('lawsuit suit complaint petition affidavit testimony memo memoir autobiography remark comment word announcement appeal motion brief response reply answer reaction'.split(' '))

/** Whether a thing that says something is made by somebody, where the story tells by whom. */
function isMade(tokens: Tokens, { head }: NounPhrase): boolean {
  const noun = inSingular(tokens.words[head].lower)
  return AUTHORED.has(noun) || OWNED.has(noun)
}

/** {The statement} said … → who made it; {a letter from the council} → the council */
export const creditUtterance: CreditRule = (reading, quote) => {
  const { phrase } = quote
  if (phrase?.kind !== 'utterance') return null
  return creditPublisher(reading, phrase) ?? creditMaker(reading, quote, phrase) ?? creditAuthor(reading, quote, phrase)
}

/** "the minister’s tweet", "a letter from the council" → whoever the story means by those words */
function creditMaker(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  const { tokens } = reading.analysis
  const source = quote.source && isMade(tokens, phrase) ? makerIn(tokens.words, quote.source, phrase) : null
  if (!source) return null
  const maker = readNounPhrase(tokens, source)
  if (!SPEAKING.has(maker.kind)) return null
  const own: OpenQuote = { ...quote, source, phrase: maker }
  const credit = creditDescribedSource(reading, own) ?? creditNamelessSource(reading, own)
  return credit?.figure ? { ...credit, rule: 'utterance', confidence: 0.7 } : null
}

const SPEAKING: ReadonlySet<HeadKind> = new Set(['person', 'people', 'body'])
const MAKES: ReadonlySet<string> = new Set(['from', 'by'])

/** The words for who made a thing, before the owner’s “s” or after "from". */
function makerIn(words: readonly Word[], source: TokenRange, { core, head }: NounPhrase): TokenRange | null {
  for (let i = head - 1; i > core.first; i--) if (isPossessiveMark(words[i])) return { first: core.first, end: i }
  return MAKES.has(words[core.end]?.lower) && core.end + 1 < source.end ? { first: core.end + 1, end: source.end } : null
}

function creditAuthor(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  if (phrase.determiner === 'owned') return creditOwner(reading, quote, phrase)
  const noun = inSingular(reading.analysis.tokens.words[phrase.head].lower)
  if (phrase.determiner !== 'definite' || !AUTHORED.has(noun) || reading.roster.described(noun, phrase)) return null // "a post says …", whose author is unknown; "the post"
  const last = reading.speeches.at(-1)?.figure
  const accepts = (figure: Figure): boolean => isPerson(figure) || isBody(figure)
  const author = last ?? rankAntecedents(reading, { token: quote.at, gender: null, accepts, content: quote.content, replies: false, object: false })[0]?.figure
  return author ? { figure: author, rule: 'utterance', confidence: 0.6 } : null
}

/** "her statement" → the woman in mind, "its letter" → the body */
function creditOwner(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  const { tokens } = reading.analysis
  const owner = pronounOf(tokens.words[phrase.core.first])
  if (!owner || !isMade(tokens, phrase) || (owner.refersTo !== 'person' && owner.refersTo !== 'thing')) return null
  const accepts = owner.refersTo === 'person' ? isPerson : isBody
  const [best] = rankAntecedents(reading, { token: quote.at, gender: owner.gender, accepts, content: quote.content, replies: false, object: false })
  return best ? { figure: best.figure, rule: 'utterance', confidence: 0.7 } : null
}

/** "a Times article" → the New York Times, by the last word of its name */
function creditPublisher({ analysis: { tokens }, descriptions }: Reading, { core, head }: NounPhrase): Credit | null {
  for (let i = core.first; i < head; i++) {
    const word = tokens.words[i]
    const publisher = isName(word) ? (descriptions.byNoun.get(word.lower) ?? []).find(({ figure }) => isBody(figure)) : undefined
    if (publisher) return { figure: publisher.figure, rule: 'publisher', confidence: 0.75 }
  }
  return null
}
