import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** Far more than any of these takes; what grows with the square of its input takes minutes. Growth itself is measured in bench/. */
const LONGEST_MS = 20_000
const TIMES = 100_000

const HOSTILE: readonly (readonly [shape: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\u00a0'.repeat(TIMES / 4)],
  ['opening marks that are never closed', '“'.repeat(TIMES)],
  ['closing marks that were never opened', '”'.repeat(TIMES)],
  ['straight marks', '"'.repeat(TIMES)],
  ['apostrophes', "'".repeat(TIMES)],
  ['back quotes', '`'.repeat(TIMES)],
  ['nested marks', `${'“‘'.repeat(TIMES / 4)}Lee${'’”'.repeat(TIMES / 4)}`],
  ['unclosed quotes, a paragraph each', '“We won, said Lee.\n\n'.repeat(TIMES / 10)],
  ['one speech over very many paragraphs', `${'“We won.\n\n'.repeat(TIMES / 10)}“At last,” said Lee.`],
  ['commas', ','.repeat(TIMES)],
  ['a list', 'Lee, '.repeat(TIMES / 5)],
  ['capitals', 'A'.repeat(TIMES)],
  ['capitals apart', 'A B. '.repeat(TIMES / 5)],
  ['names in a row', 'Ann Lee '.repeat(TIMES / 8)],
  ['one long word', 'a'.repeat(10 * TIMES)],
  ['one long word with hyphens', 'a-'.repeat(TIMES)],
  ['full stops', '.'.repeat(TIMES)],
  ['initials', 'J.'.repeat(TIMES)],
  ['digits', '1,'.repeat(TIMES)],
  ['brackets', '('.repeat(TIMES)],
  ['dashes', '—'.repeat(TIMES)],
  ['cues', 'said '.repeat(TIMES / 5)],
  ['cues that hang on each other', 'Lee said that '.repeat(TIMES / 14)],
  ['according to', 'according to '.repeat(TIMES / 13)],
  ['pronouns', 'he she they who '.repeat(TIMES / 16)],
  ['very many people', Array.from({ length: TIMES / 40 }, (_, i) => `“We won,” said Ann${i.toString(36)} Lee${i.toString(36)}.`).join(' ')],
  ['very many people of one surname', Array.from({ length: TIMES / 40 }, (_, i) => `“We won,” said Ann${i.toString(36)} Lee. Lee left.`).join('\n\n')],
  ['line breaks', '\n'.repeat(TIMES)],
  ['lines of one letter', 'a\n'.repeat(TIMES / 2)],
  ['half surrogates', '\ud800'.repeat(TIMES)],
  ['NULs', '\0'.repeat(TIMES)],
  ['right-to-left marks', '\u202eLee '.repeat(TIMES / 5)],
  ['accents without a letter', '\u0301'.repeat(TIMES)],
  ['tags', '<div>'.repeat(TIMES / 5)],
  ['addresses', 'http://a.b/c?d '.repeat(TIMES / 15)],
  ['words of JavaScript', '“toString,” said constructor __proto__. '.repeat(TIMES / 40)],
]

describe('extract neither throws nor hangs on', () => {
  it.each(HOSTILE)('%s', (_, text) => {
    const { quotes } = extract(text)
    for (const quote of quotes) expect(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quote.text)
  }, LONGEST_MS)
})

it('costs an unclosed mark no more than its own paragraph', () => {
  const { quotes } = extract('Ann Lee spoke “of the flood.\n\n“We won,” Ann Lee said on Monday.\n\n“At last,” said Bo Berg.')
  expect(quotes.map(({ text }) => text)).toEqual(expect.arrayContaining(['We won,', 'At last,']))
})

it('never takes a lone quotation mark for a speaker', () => {
  const { quotes } = extract('“told police Dr. Bo Berg. “said said said. ')
  for (const { speaker } of quotes) expect(speaker?.mention?.text).not.toBe('')
})
