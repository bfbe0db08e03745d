import type { Analysis } from './analysis.js'

/** The commonest words of English that carry no subject matter; a third or more of any English text is made of them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were
  her all she there would their we him been has when who will more no if out so said what up its about into than them can only
  other new some could time these two may then do first any my now such like our over me even most after also did many before
  must through back where much your how too under i us between own while last might those against just because both each`.split(/\s+/u),
)
/** With fewer words than this there is nothing to judge by. */
const FEWEST_WORDS = 15
/** Nor by results and tables, which are names and figures in any language: of running text more than half is in small letters. */
const LEAST_SMALL = 0.5
/** English news has 0.45 or more, the least English-like European languages some 0.05 by accident ("in", "a", "me"). */
const LEAST_SHARE = 0.18

/** Whether a story is in English, by the share of English function words among its words in small letters. */
export function isEnglish({ tokens }: Analysis): boolean {
  let all = 0
  let words = 0
  let known = 0
  for (const word of tokens.words) {
    if (word.shape !== 'mark') all++
    if (word.shape !== 'lower') continue
    words++
    if (FUNCTION_WORDS.has(word.lower)) known++
  }
  return words < FEWEST_WORDS || words < all * LEAST_SMALL || known / words >= LEAST_SHARE
}
