import { perWord, type Word } from '../word.js'
import type { Gender } from './pronouns.js'

/**
 * What is set before a name, in lower case without its full stop: the gender it tells, where it tells one, and the office it
 * is short for, so that "Sen. Lee" can later be "the senator". Source: the style books' lists of titles.
 */
export interface Honorific {
  readonly gender: Gender | null
  readonly office: string | null
}

const gendered = (gender: Gender, words: string) => words.split(' ').map((word): [string, Honorific] => [word, { gender, office: null }])
const offices = (pairs: Readonly<Record<string, string>>) => Object.entries(pairs).map(([word, office]): [string, Honorific] => [word, { gender: null, office }])

export const HONORIFICS: ReadonlyMap<string, Honorific> = new Map([
  ...gendered('he', 'mr mister messrs sir lord monsieur señor senor signor herr don sheikh alhaji malam mallam'),
  ...gendered('she', 'mrs ms miss lady dame madame mme mlle señora senora señorita signora frau hajiya hajia alhaja'),
  ...offices({
    sen: 'senator', sens: 'senator', reps: 'representative', govs: 'governor', gov: 'governor', rep: 'representative', del: 'delegate', dr: 'doctor', prof: 'professor', gen: 'general', col: 'colonel',
    lt: 'lieutenant', capt: 'captain', maj: 'major', sgt: 'sergeant', cmdr: 'commander', adm: 'admiral', rev: 'reverend', fr: 'father',
    pres: 'president', hon: 'minister', amb: 'ambassador', supt: 'superintendent', insp: 'inspector', det: 'detective', atty: 'attorney',
    pm: 'minister', mp: 'lawmaker', cpl: 'corporal', pvt: 'private', msgr: 'monsignor', ch: 'chief',
  }),
  ['mx', { gender: null, office: null }],
])

/** Ranks of British police, only in capitals: "DI Lee" is an inspector, "Di Lee" is not. */
const RANKS: ReadonlyMap<string, Honorific> = new Map(offices({
  PC: 'constable', WPC: 'constable', DC: 'constable', DS: 'sergeant', DI: 'inspector', DCI: 'inspector', DSU: 'superintendent',
}))

const entryOf = perWord(({ lower, text }) => ({ honorific: RANKS.get(text) ?? HONORIFICS.get(lower.replace('.', '')) }))

/** "Mrs.", "mrs", "DI" */
export const honorificOf = (word: Word): Honorific | undefined => entryOf(word).honorific

/** The one right before a name, with a capital: "general Lee" is no General Lee. */
export function honorificBefore(words: readonly Word[], first: number): Honorific | undefined {
  const before = words[first - 1] as Word | undefined
  return before && before.shape !== 'lower' ? honorificOf(before) : undefined
}
