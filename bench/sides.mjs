// The two sides of the race: each goes over all samples once. Loaded only when asked for, so that neither is in the other's process.
import { readdirSync, readFileSync } from 'node:fs'

export const stories = readdirSync('samples').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`samples/${name}`, 'utf8'))

export const SIDES = {
  async whosaid() {
    const { extract } = await import('../dist/index.js')
    return () => stories.forEach((text) => extract(text))
  },
  async compromise() {
    const { default: nlp } = await import('compromise')
    // compromise gets slower with every character of one text, so it is given a paragraph at a time.
    return () => stories.forEach((text) => text.split(/\n+/u).forEach((paragraph) => nlp(paragraph)))
  },
}
