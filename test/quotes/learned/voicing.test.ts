import { expect, it } from 'vitest'
import { extract } from '../../../src/extract.js'

/** What a story quotes, as "speaker: words". */
const said = (sentence: string): readonly string[] => {
  const text = `Tarn lies on a river.\n\n${sentence}`
  return extract(text).quotes.map(({ spans, speaker }) => `${speaker?.name ?? '–'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)
}

it.each([
  ['a concern', 'Mayor Ann Lee expressed concern that the dam could fail.', ['Ann Lee: that the dam could fail']],
  ['a concern of a kind', 'Mayor Ann Lee voiced deep and growing fears that the dam could fail.', ['Ann Lee: that the dam could fail']],
  ['a hope, with what it is told for', 'Mayor Ann Lee used the visit to express hope that the dam would hold.', ['Ann Lee: that the dam would hold']],
  ['what is made clear', 'Mayor Ann Lee made clear that the town would not pay.', ['Ann Lee: that the town would not pay']],
  ['what is made very clear', 'Mayor Ann Lee made it abundantly clear that the town would not pay.', ['Ann Lee: that the town would not pay']],
  ['what is not disputed', 'Mayor Ann Lee did not dispute that the dam was old.', ['Ann Lee: that the dam was old']],
  ['what somebody who is told of makes clear', 'The dam is the pride of Mayor Ann Lee, who made it clear that the town would not pay.', ['Ann Lee: that the town would not pay']],
  ['what is not disputed now', 'Mayor Ann Lee does not dispute that the dam was old.', ['Ann Lee: that the dam was old']],
  ['what a study found', 'A new study found that cold streams hold more fish.', ['a new study: that cold streams hold more fish']],
  ['what records show', 'Court records show the dam had failed twice.', ['Court records: the dam had failed twice']],
  ['what who looks into it has found', 'Researchers have found that cold streams hold more fish.', ['Researchers: that cold streams hold more fish']],
  ['what somebody admits of whom a long clause tells', 'An official at the Tarn treasury who requested anonymity because he is not authorised to speak to the media admitted that payments were late.', ['an official at the Tarn treasury: that payments were late']],
  ['what a report found, in its own words', 'A new report found “serious failings” at the dam.', ['a new report: “serious failings” at the dam']],
  ['what somebody declines to say', 'Mayor Ann Lee declined to say whether she would run again.', ['Ann Lee: whether she would run again']],
  ['what somebody refuses to confirm', 'Mayor Ann Lee refused to confirm that she had resigned.', ['Ann Lee: that she had resigned']],
  ['what a court held', 'The Supreme Court held that the law was void.', ['Supreme Court: that the law was void']],
  ['what a jury found', 'The jury found that the builders had lied.', ['the jury: that the builders had lied']],
  ['what a study by somebody found', 'A study by Tarn University found that the walls had no effect.', ['Tarn University: that the walls had no effect']],
  ['what a court of a town found, and when', 'A marine court in Tarn found on Monday that the captain was asleep.', ['a marine court in Tarn: that the captain was asleep']],
  ['what a court rules as it acts', 'The Supreme Court struck down the law, ruling that its terms were unfair.', ['Supreme Court: that its terms were unfair']],
])('%s is said', (_, sentence, quotes) => {
  expect(said(sentence)).toEqual(quotes)
})

it.each([
  ['a thing voices nothing', 'The long dry summer made it clear that the dam was too small.'],
  ['nor what the words in marks before it do', 'A sign that read “low water” made it clear that the dam was too small.'],
  ['a dam is made of concrete, and that is all', 'Mayor Ann Lee made the dam that the town needed.'],
  ['who is to make something clear has not done so', 'The dam must be large enough to make it clear that the town is safe.'],
  ['a find is none', 'The mayor found that the dam was dry.'],
  ['nor is what papers show of themselves', 'The papers show the mayor in the old coat that the town gave her.'],
  ['nor is a thing with a clause of its own', 'Investigators found the knife that was used on the mayor.'],
  ['nor what was found by the way', 'When investigators found that the gun was a toy, Hill left.'],
  ['a concern is not told by what became of it', 'Mayor Ann Lee raised concerns that were ignored.'],
  ['nor by a thing', 'The long dry summer raised fears that the dam was too small.'],
  ['a hand holds nothing of the kind', 'The mayor held that section of the wall.'],
  ['nor does who finds out in passing', 'The mayor walked home, finding that the dam was dry.'],
  ['a dispute that is had', 'The mayor and the builders dispute that section of the dam.'],
])('%s', (_, sentence) => {
  expect(said(sentence).filter((quote) => /that the|that was|that were/u.test(quote))).toEqual([])
})

it('what others say that papers show is theirs', () => {
  expect(said('Officials say the records show that the dam had failed.')).toEqual(['Officials: the records show that the dam had failed'])
})
