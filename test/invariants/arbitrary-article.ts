import fc from 'fast-check'

/** What confuses: all quotation marks, line breaks, bidi controls, NUL, half surrogates, signs that mean something elsewhere. */
const SIGNS = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '‹', '›', '„', '‟', '‚', '``', "''", ' ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028',
  ',', '.', ':', ';', '?', '!', '…', '—', '–', ' - ', '(', ')', '[', ']', '|', '/', '&', '%', '\\', '*', '_', '<b>', '&amp;',
  '\0', '\u0007', '\u001b[31m', '\u200b', '\ufeff', '\u202e', '\u2066', '\u0301', '\ud83d', '\ude00', '😀', '\uffff',
] as const

/** The words that stories turn on, and some that no story has. */
const WORDS = [
  'said', 'says', 'told', 'according to', 'added', 'that', 'he', 'she', 'they', 'who', 'the', 'minister', 'spokeswoman', 'police', 'officials', 'reporters',
  'Ann Lee', 'Lee', 'Mr. Lee', 'Ms', 'Dr. Bo Berg', 'Lusaka', 'LUSAKA', 'Zambia', 'U.S.', 'Red Cross', '(WHO)', 'World Health Organization', 'Reuters', 'Q:', 'A:',
  'by', 'Read more', 'About the author', 'We won', 'won’t', "workers'", '’90s', '5,000', '2-1', '𝒜nn', '李明', 'محمد', 'İzmir', 'ß', '__proto__', 'constructor', 'toString',
] as const

const words = fc.constantFrom(...WORDS)
const signs = fc.constantFrom(...SIGNS)
const sentence = fc.tuple(words, words, words, fc.constantFrom('. ', ', ', '” ', '.” ', '?\n\n“')).map(([a, b, c, end]) => `${a} ${b} ${c}${end}`)

/** Text that looks like news at a glance: words, marks and whole sentences in any order. */
export const arbitraryArticle: fc.Arbitrary<string> = fc.array(fc.oneof(sentence, words.map((word) => `${word} `), signs), { maxLength: 80 }).map((parts) => parts.join(''))

/** Any string at all, down to half surrogates. */
export const arbitraryString: fc.Arbitrary<string> = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 200 })

export const arbitraryText: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: arbitraryArticle }, { weight: 1, arbitrary: arbitraryString })
