import type { Analysis } from '../analysis.js'
import { cutName } from './mark-name.js'
import { goesOn } from './tagging/labels.js'

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.'])

/** "Jr.", in lower case. */
export const isGeneration = (lower: string): boolean => GENERATIONS.has(lower)

/** "Jamie Hale Jr. Hale Sr scored": a name ends with its generation, and the next one begins. */
export function endAtGenerations({ tokens: { words } }: Analysis, labels: Uint8Array): void {
  for (let i = 1; i < words.length; i++) if (goesOn(labels[i]) && isGeneration(words[i].lower)) cutName(labels, i + 1)
}
