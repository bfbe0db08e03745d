import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract.js'

/** Every so many sentences are tried: all of them take ten seconds. */
const STEP = 3

/** A story may begin with any word and end with any: rules that look at the next word or the last have none there. */
test.each(readdirSync('samples').filter((name) => name.endsWith('.txt')))('a sentence of %s may be cut off before or behind any word', (name) => {
  const sentences = readFileSync(`samples/${name}`, 'utf8').split(/(?<=[.!?”"])\s+/u).filter((_, index) => index % STEP === 0)
  for (const sentence of sentences) {
    const words = sentence.split(/\s+/u)
    for (let kept = 1; kept <= words.length; kept++) {
      for (const text of [words.slice(0, kept).join(' '), words.slice(-kept).join(' ')]) expect(() => extract(text), text).not.toThrow()
    }
  }
})
