import type { Analysis } from '../analysis.js'
import { OUTLET_NOUNS, OUTLETS, PAPER_WORDS, PLAIN_PAPERS } from '../lexicon/outlets.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import type { Word } from '../word.js'
import { coveredTokens } from './covered.js'
import { nameKey, type Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** "the state news agency RIA Novosti", "the broadcaster Radio Lagos": what is called an outlet is nobody and no place. */
export function nameOutlets(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words, count } = analysis.tokens
  const covered = coveredTokens(count, mentions)
  const papers = new Set<string>()
  const named = mentions.map((mention): Mention => {
    const { type, first, end } = mention
    const paper = type === 'place' && end < count && !covered[end] && words[end].shape === 'title' && PAPER_WORDS.has(words[end].lower)
    const whole = paper ? makeMention(analysis, { first, end: end + 1 }, 'organization') ?? mention : mention
    if (whole.type === 'organization') {
      const last = whole.words[whole.words.length - 1]
      if (whole.words.length > 1 && PAPER_WORDS.has(last)) papers.add(last)
      return whole
    }
    if (whole.type === 'place' && whole.words.length > 1 && PAPER_WORDS.has(whole.words[whole.words.length - 1]) && words[first - 1]?.lower === 'the') return { ...whole, type: 'organization' }
    const called = (first > 0 && OUTLET_NOUNS.has(words[first - 1].lower)) || (whole.words.length > 1 && OUTLETS.has(nameKey(whole)))
    return called ? { ...whole, type: 'organization' } : whole
  })
  const isShort = (mention: Mention): boolean => mention.words.length === 1 && papers.has(mention.words[0]) && mention.first > 0 && ARTICLES.has(words[mention.first - 1].lower)
  const asPaper = (mention: Mention): Mention => {
    const bare = mention.words.length === 2 && mention.words[0] === 'a' ? makeMention(analysis, { first: mention.end - 1, end: mention.end }, 'organization') : null
    if (bare && papers.has(bare.words[0])) return bare
    return isShort(mention) ? { ...mention, type: 'organization' } : mention
  }
  return [...named.map(asPaper), ...shortNames(analysis, covered, papers)]
    .sort((a, b) => a.first - b.first)
}

/** "the Times", "a Times article", where the story has named the paper in full, or where it speaks: "The Guardian reported", "told the Sun". */
function shortNames(analysis: Analysis, covered: Uint8Array, papers: ReadonlySet<string>): readonly Mention[] {
  const { words } = analysis.tokens
  const found: Mention[] = []
  analysis.paragraphs.forEach(({ first, end }, index) => {
    if (analysis.document.paragraphs[index].kind === 'furniture') return
    for (let i = first + 1; i < end; i++) {
      if (covered[i] || words[i].shape !== 'title' || !ARTICLES.has(words[i - 1].lower) || !(papers.has(words[i].lower) || (PLAIN_PAPERS.has(words[i].lower) && speaks(words, i)))) continue
      found.push(makeMention(analysis, { first: i, end: i + 1 }, 'organization')!)
    }
  })
  return found
}

/** Beside a verb of saying, or whom somebody tells something: "told the Sun". */
function speaks(words: readonly Word[], at: number): boolean {
  const [next, before] = [words[at + 1] as Word | undefined, words[at - 2] as Word | undefined]
  return words[at - 1].lower === 'the' && ((next?.shape === 'lower' && SAYING_VERBS.has(next.lower)) || (before !== undefined && HEARING.has(before.lower) && !GOES_ON.has(next?.text ?? '')))
}

const HEARING: ReadonlySet<string> = new Set(['told', 'tells', 'telling'])
/** "The Post and Courier", "The Star-Ledger" */
const GOES_ON: ReadonlySet<string> = new Set(['and', '&', '-'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a'])
