/** What people say while they look for words; a quote may leave it out. */
const FILLERS: ReadonlySet<string> = new Set('um umm uh uhh uhm er erm eh ah ahem hm hmm mm mhm'.split(' '))
/** Phrases that say as little; "sort of" is none of them: without it more is said. */
const FILLER_PHRASES: readonly (readonly string[])[] = [['you', 'know'], ['i', 'mean']]

/** Why a word that was said may be left out of its quote; null where it may not. */
export type Slip = 'filler' | 'repetition' | null

/** "We will – we will win": somebody starts again with up to so many words. */
const LONGEST_RESTART = 5

/** For each of some words in a row, in their compared form, whether it is a slip of the tongue. */
export function findSlips(forms: readonly string[]): readonly Slip[] {
  const slips = forms.map((form): Slip => (FILLERS.has(form) ? 'filler' : null))
  forms.forEach((_, at) => {
    const phrase = FILLER_PHRASES.find((words) => words.every((word, offset) => forms[at + offset] === word))
    phrase?.forEach((_word, offset) => { slips[at + offset] ??= 'filler' })
    const length = restartLength(forms, at)
    for (let offset = 0; offset < length; offset++) slips[at + offset] ??= 'repetition'
  })
  return slips
}

/** How many words at `at` come at once again; fillers may stand between. */
function restartLength(forms: readonly string[], at: number): number {
  if (FILLERS.has(forms[at])) return 0
  for (let length = 1; length <= LONGEST_RESTART; length++) {
    let again = at + length
    while (again < forms.length && FILLERS.has(forms[again])) again++
    if (again + length <= forms.length && Array.from({ length }, (_, offset) => offset).every((offset) => forms[at + offset] === forms[again + offset])) return length
  }
  return 0
}
