import { expect, test } from 'vitest'
import { extract } from '../../src/extract.js'

const speakersOf = (...paragraphs: readonly string[]): readonly (string | null)[] =>
  extract(paragraphs.join('\n\n')).quotes.map(({ speaker }) => speaker?.name ?? null)

test('a label that names nobody is a figure of its own, whoever is in mind', () => {
  expect(speakersOf('Council hearing', 'Ann Lee spoke first.', 'THE CHAIR: Order.', 'THE WITNESS: I did not.', 'MR. HALE: Who did?', 'THE CHAIR: Ask the board.'))
    .toEqual(['THE CHAIR', 'THE WITNESS', 'HALE', 'THE CHAIR'])
  expect(speakersOf('A talk with Ann Lee', 'The Courier: Why salt?', 'Lee: It is cheap.', 'The Courier: What is next?', 'Lee: A boat.'))
    .toEqual(['the Courier', 'Ann Lee', 'the Courier', 'Ann Lee'])
})

test('a label with an office is the one who has it', () => {
  expect(speakersOf('Council hearing', 'Mayor Ann Lee met Tom Hale.', 'THE MAYOR: Order.', 'HALE: I did not.', 'THE MAYOR: Who did?')).toEqual(['Ann Lee', 'Tom Hale', 'Ann Lee'])
})

test('titles in capitals are no part of a name', () => {
  expect(speakersOf('Council hearing', 'GOV. ANN LEE: We won.', 'SEN. TOM HALE: We lost.', 'GOV. LEE: Not so.', 'SEN. HALE: Yes so.')).toEqual(['ANN LEE', 'TOM HALE', 'ANN LEE', 'TOM HALE'])
})

test('a label in initials is the one in the story whose they are', () => {
  expect(speakersOf('Council hearing', 'Ann Lee met Tom Hale.', 'AL: Why salt?', 'TH: It is cheap.', 'AL: And then?', 'BBC: A boat.')).toEqual(['Ann Lee', 'Tom Hale', 'Ann Lee', 'BBC'])
})

test('initials are those of all names, or of the first and the last, of somebody with more than one', () => {
  expect(speakersOf('Council hearing', 'Ann Mary Lee met Jean-Luc Hale.', 'AML: Why salt?', 'JH: It is cheap.', 'AML: And then?', 'AL: A boat.', 'AL: Or two.')).toEqual(['Ann Mary Lee', 'Jean-Luc Hale', 'Ann Mary Lee', 'Ann Mary Lee', 'Ann Mary Lee'])
  expect(speakersOf('Council hearing', 'Lee met Hale.', 'LL: Why salt?', 'HH: It is cheap.', 'LL: And then?')).toEqual(['LL', 'HH', 'LL'])
})

test('initials that are a company’s too are somebody’s', () => {
  expect(speakersOf('Council hearing', 'Ann Lee met Arbel Lines. Arbel Lines sails boats.', 'AL: Why salt?', 'HH: It is cheap.', 'AL: And then?')).toEqual(['Ann Lee', 'HH', 'Ann Lee'])
})

test.each(['MAYOR LEE', 'AL', 'The Mayor (Ms Lee)'])('the rule by which %s is Lee is that of labels', (label) => {
  expect(extract(`Council hearing\n\nAnn Lee met Tom Hale.\n\n${label}: Order.\n\nTOM HALE: Why?\n\n${label}: Order.`).quotes[0].rule).toBe('transcript-turn/label')
})

test('a name that begins with somebody’s initials is another', () => {
  expect(speakersOf('Council hearing', 'Ann Lee met TH Berg.', 'AL Berg: Why salt?', 'TH Berg: It is cheap.', 'AL Berg: And then?')[0]).not.toBe('Ann Lee')
})

test('what leads on from an office in capitals is no name, nor is a number', () => {
  expect(speakersOf('Council hearing', 'WITNESS ONE: It is.', 'COUNSEL FOR LEE: Is it?', 'COUNSEL TO THE BOARD: It is.', 'WITNESS ONE: It is.', 'COUNSEL FOR LEE: Is it?', 'COUNSEL TO THE BOARD: It is.', 'PRESIDENT AND CHAIR: Order.', 'PRESIDENT AND CHAIR: Order.'))
    .toEqual(['WITNESS ONE', 'COUNSEL FOR LEE', 'COUNSEL TO THE BOARD', 'WITNESS ONE', 'COUNSEL FOR LEE', 'COUNSEL TO THE BOARD', 'PRESIDENT AND CHAIR', 'PRESIDENT AND CHAIR'])
  expect(speakersOf('Council hearing', 'Deputy Speaker: Order.', 'Mr Hale: Is it?', 'Deputy Speaker: It is.', 'Mr Hale: Is it?')).toEqual(['Deputy Speaker', 'Hale', 'Deputy Speaker', 'Hale'])
})

test('initials of two are nobody’s', () => {
  expect(speakersOf('Council hearing', 'Ann Lee met Tom Hale and Tina Hill.', 'TH: It is cheap.', 'AL: Why salt?', 'TH: I do not know.')).toEqual(['TH', 'Ann Lee', 'TH'])
})

test('an office before a name in brackets, or in capitals, is no part of it', () => {
  expect(speakersOf('Council hearing', 'Mr Lee (Northtown): Is it safe?', 'The Minister for Transport (Ms Harrow): It is.', 'Mr Lee: Since when?', 'Ms Harrow: Since May.')).toEqual(['Lee', 'Harrow', 'Lee', 'Harrow'])
  expect(speakersOf('Council hearing', 'Mr Lee (Upper Northtown): Is it safe?', 'Ms Harrow: It is.', 'Mr Lee: Since when?', 'Ms Harrow: Since May.')).toEqual(['Lee', 'Harrow', 'Lee', 'Harrow'])
  expect(speakersOf('Council hearing', 'MAYOR LEE: Order.', 'COUNCILLOR ABARA: I did not.', 'MAYOR LEE: Who did?', 'PRESIDENT OF THE SENATE: Not I.')).toEqual(['LEE', 'ABARA', 'LEE', 'PRESIDENT OF THE SENATE'])
})

test('initials that label nothing are nobody’s but their own', () => {
  expect(speakersOf('Council hearing', 'Ann Lee met Tom Hale.', '“It is cheap,” AL said.')).toEqual(['AL'])
})

test('a title whose name is left out is no name, and a bracket may be left open', () => {
  expect(speakersOf('Council hearing', 'The Minister (Ms): Order.', 'Tom Hale: I did not.', 'The Minister (Ms): Who did?')).toEqual(['the Minister (Ms)', 'the Minister (Ms)'])
  expect(speakersOf('Council hearing', 'Mr Lee (): Order.', 'The Minister (Transport): I did not.', 'Mr Lee (): Who did?', 'The Minister (Transport): I know.')).toEqual(['Lee', 'the Minister (Transport)', 'Lee', 'the Minister (Transport)'])
  expect(speakersOf('Council hearing', 'Mr Lee (Northtown: Is it safe?', 'The Minister (Ms Harrow: It is.', 'Mr Lee: Since when?', 'Ms Harrow: Since May.')).toEqual(['Lee', 'Harrow', 'Lee', 'Harrow'])
})

test('who has an office and a name in capitals is a person', () => {
  expect(extract('Council hearing\n\nMAYOR LEE: Order.\n\nCOUNCILLOR ABARA: I did not.\n\nMAYOR LEE: Who did?').speakers.map(({ name, kind }) => [name, kind])).toEqual([['LEE', 'person'], ['ABARA', 'person']])
})

test('who answers where the story names nobody is “A”', () => {
  expect(speakersOf('Harbour talk', 'Q: Who won?', 'A: We did. It was fun.', 'Q: And then?', 'A: We went home.')).toEqual(['A', 'A'])
})
