import { lookUpCompact, readCompactTable, type CompactTable } from '../model/compact-table.js'
import { readModelFile } from '../model/files.js'
import { hashText } from '../model/hash.js'
import { hasPlainLetters } from '../plain-letters.js'
import type { Gender } from './pronouns.js'

/** The genders of the table, by number. */
export const NAMED_GENDERS: readonly [null, Gender, Gender] = [null, 'he', 'she']

const INITIALS = /^(?:\p{L}\.?|(?:\p{L}\.)+)$/u
const PLAIN_INITIALS = /^(?:[A-Za-z]\.?|(?:[A-Za-z]\.)+)$/u

const isInitials = (word: string): boolean => (hasPlainLetters(word) ? PLAIN_INITIALS : INITIALS).test(word)

let table: CompactTable | undefined

/**
 * Which pronoun a name in full most likely goes with, by its first word that is no initial: "J. Ann Lee" is a woman's; where that
 * one tells nothing, by the next that is not the last: "Garda Ann Lee". Null where its bearers are of both genders, for a name
 * that no list has, and for one word alone, which is most often a surname. Lists are wrong of some people, and the story itself
 * knows better.
 */
export function genderOfName(name: string): Gender | null {
  const words = name.split(' ')
  const at = words.findIndex((word) => !isInitials(word))
  if (words.length < 2 || at < 0) return null
  return genderOfGiven(words[at]) ?? (at + 2 < words.length ? genderOfGiven(words[at + 1]) : null)
}

function genderOfGiven(word: string): Gender | null {
  table ??= readCompactTable(readModelFile('given-names.bin'))
  return NAMED_GENDERS[lookUpCompact(table, hashText(word.toLowerCase()))]
}
