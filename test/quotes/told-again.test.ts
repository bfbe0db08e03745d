import { expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

/** What a story's headline quotes, as "speaker: words (rule)". */
const inHeadline = (text: string): readonly string[] => extract(text).quotes
  .filter(({ spans: [{ start }] }) => start < text.indexOf('\n'))
  .map(({ spans: [{ start, end }], speaker, rule }) => `${speaker?.name ?? '–'}: ${text.slice(start, end)} (${rule})`)

const BELOW = '\n\nThe river rose at night. “We had no warning at all,” said Tom Hill, a farmer.'

it.each([
  ['‘We had no warning’: Tarn’s flood victims tell of a night of fear', ['Tom Hill: We had no warning (headline-again/told-again)']],
  ['“We had no warning” – the village that the sea took', ['Tom Hill: We had no warning (headline-again/told-again)']],
])('a headline’s words that the story quotes too are said: %s', (headline, said) => {
  expect(inHeadline(headline + BELOW)).toEqual(said)
})

it('what is credited already is not given twice', () => {
  expect(inHeadline(`“We had no warning”: Tom Hill on the flood${BELOW}`)).toEqual(['Tom Hill: We had no warning (headline-colon-speaker/named)'])
})

it.each([
  '“We had no war”: the village that the sea took', '“We had no warning: the village that the sea took', '‘Had no warning at’ the village that the sea took', '‘At all’: the village that the sea took',
  '‘We had too much water’: Tarn’s flood victims tell of a night of fear',
  '‘Warning’: Tarn’s flood victims tell of a night of fear',
  'A town with ‘no warning’: the village that the sea took',
])('others are not: %s', (headline) => {
  expect(inHeadline(headline + BELOW).filter((said) => said.includes('headline-again'))).toEqual([])
})
