import { createStory } from '../../../src/checks/check/story.js'
import type { Rule } from '../../../src/checks/rules/index.js'
import { markedExtraction } from '../marked-extraction.js'

/** The words that a rule has something to say of, in a marked story. */
export function foundBy(rule: Rule, marked: string, roles: Readonly<Record<string, string>> = {}): readonly string[] {
  const { text, extraction } = markedExtraction(marked, roles)
  return rule.find(createStory(text, extraction)).map(({ start, end }) => text.slice(start, end))
}

/** What it says, sentence by sentence. */
export function saidBy(rule: Rule, marked: string): readonly string[] {
  const { text, extraction } = markedExtraction(marked)
  return rule.find(createStory(text, extraction)).map(({ message }) => message)
}
