/** "ANN LEE:", "Dr. Ann Lee (BBC):", ">> Q:" at the start of a line. Whether the words before the colon are a name is another question. */
const LABEL = /^\s*(?:>>+\s*)?(?<name>\p{Lu}[^:\n]{0,60}?)\s*:(?=\s|$)/u

/** ">>" and "- " without a name say that somebody else speaks now, not who. */
const CHANGE = /^\s*(?:>>+|[-–—](?=\s))\s*/u

const PARTICLES: ReadonlySet<string> = new Set('of the de del da di van der den von bin al el la le and for in'.split(' '))
const MOST_WORDS = 7

/** A turn of speech as a line opens it: who speaks (null: somebody unnamed), and what is left of the line. */
export interface OpenedTurn {
  readonly speaker: string | null
  readonly rest: string
}

/** What a line says of who speaks; null where the one before goes on. `isKnown`: whether a lone word is used as a label here. */
export function openTurn(line: string, isKnown: (word: string) => boolean): OpenedTurn | null {
  const label = LABEL.exec(line)
  const name = label?.groups?.['name'] ?? ''
  if (label && isName(name) && (isMany(name) || isShouted(name) || isKnown(name))) return { speaker: name, rest: line.slice(label[0].length) }
  const change = CHANGE.exec(line)
  return change && { speaker: null, rest: line.slice(change[0].length) }
}

/** Labels of one word that come again: "Remember:" once is speech, "Tom:" a dozen times is Tom. */
export function repeatedLabels(lines: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const name = LABEL.exec(line)?.groups?.['name']
    if (name !== undefined && !isMany(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name))
}

/** Whether a line is nothing but a name, as above each turn in the transcripts of meeting software. */
export const isName = (text: string): boolean => {
  const words = text.trim().split(/[\s,]+/u)
  return words.length <= MOST_WORDS && words.every((word) => /^[\p{Lu}\p{N}("'“]/u.test(word) || PARTICLES.has(word))
}

const isMany = (name: string): boolean => /\s/u.test(name)
const isShouted = (name: string): boolean => name === name.toUpperCase()
