import { expect, it } from 'vitest'
import { wholeSource } from '../../../src/quotes/learned/whole-source.js'
import { markedFrame } from './marked-frame.js'

/** The words that name the source of a story's first quote, once they are whole. */
function source(marked: string): string | null {
  const { text, analysis: { tokens }, setting, frame } = markedFrame(marked)
  const whole = wholeSource(setting, frame)
  return whole && text.slice(tokens.starts[whole.first], tokens.ends[whole.end - 1])
}

it.each([
  ['the subject, where only the dateline was taken', "{NAIROBI}, March 3 (Reuters) - Kenya's central bank held its rate on Tuesday, <saying> [indirect all was well].", "Kenya's central bank"],
  ['who writes a letter, and not the letter', "In {a letter the council's leader} <wrote> [indirect all was well].", "the council's leader"],
  ['who makes a statement, by name', 'In {a statement Ann Lee} <said> [indirect all was well].', 'Ann Lee'],
  ['a statement that speaks for itself', 'In June {a statement the council made} <said> [indirect all was well].', 'a statement the council made'],
  ['who stands before an aside, where its figures were taken', 'The ferry company, which reported {income of 2 million last year}, <said> [indirect all was well].', 'The ferry company'],
  ['who stands before an aside, where its pronoun was taken', 'The hotel chain, {which reported a loss}, <said> [indirect all was well].', 'The hotel chain'],
  ['who told it, and not who heard it', '{The court heard that Ann Lee, a planner,} <told> [indirect all was well].', 'Ann Lee, a planner,'],
  ['who does something, and not what they did', '{Thousands of people rallied in Tarn}, <saying> [indirect all was well].', 'Thousands of people'],
  ['all of whom a clause tells', '{The men who rallied}, <saying> [indirect all was well].', 'The men who rallied'],
  ['a company before brackets and an aside', 'Lumen Grid plc (LSE: LGRD), a maker of kites, today <announced> [indirect a loss].', 'Lumen Grid plc'],
  ['who says it while all else goes on', 'The bridge stayed shut, {with officials} <saying> [indirect all was well].', 'officials'],
  ['of whom a clause tells, and not who stands in it', 'A driver who had stopped to help {the family} <said> [indirect all was well].', 'A driver who had stopped to help the family'],
  ['of whom a clause tells, and not with whom they spoke', 'Residents who spoke to {the mayor} <said> [indirect all was well].', 'Residents who spoke to the mayor'],
  ['of whom a clause tells that they asked for something', 'An official who requested anonymity since he may not speak to {the press} <admitted> [indirect all was well].', 'An official who requested anonymity since he may not speak to the press'],
  ['the noun and the name behind an adjective', '{His northern} counterpart Ann Lee, while waving, <claimed> [indirect all was well].', 'His northern counterpart Ann Lee'],
  ['the paper that reads so', '{A text} <message seen by the board read>: [direct “All was well.”]', 'A text message'],
  ['who says it within such a clause', 'The man who {Ann Lee} <said> [indirect was well] left.', 'Ann Lee'],
  ['who says it after such a clause and a comma', 'In a town of people who had fled, {Ann Lee} <said> [indirect all was well].', 'Ann Lee'],
  ['who acts, and not how', 'Disillusioned, {she} resigned, <convinced> [indirect all was lost].', 'she'],
  ['what follows the dateline', '{NAIROBI, March 3 - Ann Lee} left on Tuesday, <saying> [indirect all was well].', 'Ann Lee'],
  ['the noun after an adjective', "{Kenya's central} bank held its rate, <saying> [indirect all was well].", "Kenya's central bank"],
  ['the noun after a noun', 'The {culture} ministry held a feast, <saying> [indirect all was well].', 'culture ministry'],
  ['the noun after an adjective behind the verb', '[direct “They came with cameras,”] <says> {former} mayor', 'former mayor'],
  ['all of a name', '{The opposition leader Mary} Ann Lee hit back, <saying> [indirect all was well].', 'The opposition leader Mary Ann Lee'],
  ['a name as it is in a heading', '{Ana Torres} Fights Back, <Saying> [indirect All Was Well]', 'Ana Torres'],
  ['all of where they are', '{Police in} Leeds on Monday held a man, <saying> [indirect all was well].', 'Police in Leeds'],
  ['who, and not when and how', '{A judge on Friday temporarily} blocked the law, <saying> [indirect all was well].', 'A judge'],
  ['who, and not how, after a dateline', '{OSLO, Norway (Reuters)} – A judge on Friday swiftly blocked the law, <saying> [indirect all was well].', 'A judge'],
  ['who acts, and not where', 'Thousands of farmers marched through {Lusaka} to <demand> [indirect a vote].', 'Thousands of farmers'],
  ['a place that asks', 'Farmers marched and {Lusaka} <demanded> [indirect a vote].', 'Lusaka'],
  ['who speaks, and not of whom', '{Of Ann Lee she} <said>: [direct “All was well.”]', 'she'],
  ['a name before a day', '{Mary Lee} Monday left, <saying> [indirect all was well].', 'Mary Lee'],
  ['people', 'Hundreds of {angry} demonstrators left, <saying> [indirect all was well].', 'angry demonstrators'],
  ['who stands before an aside and a time', 'Arbel Air, a leading maker of kites, today <announced> [indirect a loss].', 'Arbel Air'],
  ['who stands before an aside, where only the time was taken', 'Arbel Air, which makes kites, on {Monday} <announced> [indirect a loss].', 'Arbel Air'],
  ['who talks to others in an aside', 'Party leader Ann Lee, while talking to {reporters outside}, <termed> [indirect it late].', 'Party leader Ann Lee'],
  ['whom a relative clause before the verb tells of', 'In her ruling, Ann Lee, who was named by {Tom Hill}, <termed> [indirect it late].', 'Ann Lee'],
  ['who stands before an aside after the dateline', 'NAIROBI, March 3 (Reuters) - Arbel Air, a maker of kites, <announced> [indirect a loss].', 'Arbel Air'],
])('takes in %s', (_, marked, whole) => {
  expect(source(marked)).toBe(whole)
})

it.each([
  ['a verb', 'The {officials} state their names, <saying> [indirect all was well].', 'officials'],
  ['more after somebody', 'The {mayor} people love left, <saying> [indirect all was well].', 'mayor'],
  ['the noun of a cue', '{Ann Lee} <claims in a letter> [indirect all was well].', 'Ann Lee'],
  ['a thing', 'The {angry} sea rose, <saying> [indirect all was well].', 'angry'],
  ['a name', 'The {angry} Ministry left, <saying> [indirect all was well].', 'angry'],
  ['what follows the cue', '[indirect All is well], <said> {Lee} officials to Berg.', 'Lee'],
  ['whom the words behind the cue tell of', '[direct “They came with cameras,”] <says> Lee of the {old} farmers', 'old'],
  ['who opens the next line', '[direct “They came with cameras,”] <says> {old}\n\nfarmers of Tarn met.', 'old'],
  ['who stands elsewhere', 'In Lusaka, on {Monday} <announced> [indirect a loss].', 'Monday'],
])('does not take in %s', (_, marked, same) => {
  expect(source(marked)).toBe(same)
})

it('names nobody where only the dateline was taken and the sentence has no subject', () => {
  expect(source('{NAIROBI}, March 3 (Reuters) - <Said> [indirect all was well].')).toBeNull()
  expect(source('<Said> [indirect all was well].')).toBeNull()
})
