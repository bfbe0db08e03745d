import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readDocument } from '../../src/reading/index.js'

const marked = (text: string) => findMarks(analyze(readDocument('-', text)))
const regions = (text: string) => marked(text).regions.map(({ start, end }) => text.slice(start, end))
const codes = (text: string) => marked(text).problems.map(({ code }) => code)

describe('quotation marks are paired', () => {
  it.each([
    ['curly', '“We won,” said Ann Lee.', ['We won,']],
    ['straight', '"We won," said Ann Lee. "At last."', ['We won,', 'At last.']],
    ['British single', '‘We won,’ said Ann Lee.', ['We won,']],
    ['straight single', "'We won,' said Ann Lee. 'At last.'", ['We won,', 'At last.']],
    ['guillemets', '« We won, » said Ann Lee.', [' We won, ']],
    ['low-high', '„We won,“ said Ann Lee.', ['We won,']],
    ['typewriter', "``We won,'' said Ann Lee.", ['We won,']],
    ['two apostrophes on both sides', "''We won,'' said Ann Lee.", ['We won,']],
    ['opened curly, closed straight', '“We won," said Ann Lee.', ['We won,']],
    ['opened single and curly, closed straight', "‘We won' said Ann Lee.", ['We won']],
    ['closed with an opening mark', '“We won,“ said Ann Lee.', ['We won,']],
    ['a quote within a quote', '“He shouted ‘Fire’ and ran,” said Ann Lee.', ['He shouted ‘Fire’ and ran,', 'Fire']],
    ['the same mark within itself', '“He called it a “free” press,” she said.', ['He called it a “free” press,', 'free']],
    ['British inside out', '‘He shouted “Fire” and ran,’ said Ann Lee.', ['He shouted “Fire” and ran,', 'Fire']],
    ['stuck to a dash', 'She was clear—“We won”—and left.', ['We won']],
    ['in brackets', 'Her note (“We won”) was short.', ['We won']],
  ])('%s', (_, text, expected) => {
    expect(regions(text)).toEqual(expected)
    expect(codes(text)).toEqual([])
  })
})

describe('apostrophes are not marks', () => {
  it.each([
    ['contractions', 'They don’t know and can\'t say.', []],
    ['possessives', 'Lee’s and the workers’ rights and the bosses\' fears.', []],
    ['a possessive plural within single marks', '‘The workers’ rights come first,’ said Lee.', ['The workers’ rights come first,']],
    ['decades', 'In the ’90s and the \'80s.', []],
    ['cut words', '’Tis rock ’n’ roll, get ’em.', []],
    ['decades within single marks', '‘We won in the ’90s,’ said Lee.', ['We won in the ’90s,']],
    ['cut words within single marks', '‘We won ’cause we ran,’ said Lee.', ['We won ’cause we ran,']],
    ['feet and inches', 'He is 6\'2" tall.', []],
    ['curly feet and inches', 'He is 6’2” tall.', []],
    ['a contraction within single marks', "'We don't know,' said Lee.", ["We don't know,"]],
  ])('%s', (_, text, expected) => {
    expect(regions(text)).toEqual(expected)
    expect(codes(text)).toEqual([])
  })
})

describe('a mark that is never closed', () => {
  it('costs its own paragraph at most, and is reported', () => {
    const text = 'Lee said: “We won and left.\n\nThen “they” came back.'
    expect(regions(text)).toEqual(['We won and left.', 'they'])
    expect(codes(text)).toEqual(['unclosed-quote'])
  })
  it('ends where the same mark opens again and only one closes', () => {
    const text = '“We won, said Lee. “At last,” she added.'
    expect(regions(text)).toEqual(['We won, said Lee. ', 'At last,'])
    expect(codes(text)).toEqual(['unclosed-quote'])
  })
  it('is no problem where the speech goes on in the next paragraph', () => {
    const { regions: found, problems } = marked('Lee said: “We won.\n\n“And we will win again.”')
    expect(found.map(({ continues, closed }) => [continues, closed])).toEqual([[true, false], [false, true]])
    expect(problems).toEqual([])
  })
})

describe('a speech over paragraphs, of which one lacks the mark that opens it again,', () => {
  it.each([
    ['“We won.\n\nWe will win again,” said Lee.', ['We won.', 'We will win again,']],
    ['"We won.\n\nWe will win again," said Lee.', ['We won.', 'We will win again,']],
    ['“We won.\n\nRead more: the cup\n\nWe will win again,” said Lee.', ['We won.', 'We will win again,']],
    ['“We won.\n\n“We did.\n\nWe will win again,” said Lee. “Again.”', ['We won.', 'We did.', 'We will win again,', 'Again.']],
  ])('goes on up to the mark that closes it: %s', (text, expected) => {
    const { regions: found, problems } = marked(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(found[0].continues).toBe(true)
    expect(problems.map(({ code }) => code)).toEqual(['mismatched-quote'])
  })

  it.each([
    ['the speech was closed', '“We won.”\n\nWe will win again,” said Lee.', ['We won.']],
    ['what stands before the mark is the speaker’s name', '“We won.\n\nAnn Lee, harbour guard.”', ['We won.']],
    ['a turn of a transcript begins', '“We won.\n\nA: We will win again,” said Lee.', ['We won.']],
    ['a turn of a transcript begins with a long name', '“We won.\n\nSEN. ANN LEE (D-OHIO): We will win again,” said Lee.', ['We won.']],
    ['a quote stands between', '“We won.\n\nLee “won” again,” said Berg.', ['We won.', 'won']],
    ['the mark is another', '“We won.\n\nWe will win again,» said Lee.', ['We won.']],
    ['the marks are apostrophes', '‘We won.\n\nThe pilots’ boat was late’ said Lee.', ['We won.']],
    ['a paragraph stands between', '“We won.\n\nIt rained.\n\nWe will win again,” said Lee.', ['We won.']],
  ])('does not go on where %s', (_, text, expected) => {
    expect(regions(text)).toEqual(expected)
  })
})

it('takes the closing mark for an opening one at the start of a paragraph', () => {
  expect(regions('” … it was ours,” said Lee.')).toEqual([' … it was ours,'])
  expect(codes('” … it was ours,” said Lee.')).toEqual(['mismatched-quote'])
  expect(codes('”It was ours,” said Lee.')).toEqual([])
  expect(regions('Lee left.\n\n”It was ours,” said Lee.')).toEqual(['It was ours,'])
  expect(regions('Lee left.\n\n”')).toEqual([])
})

it('reports a mark that closes what was never opened', () => {
  expect(codes('We won,” said Lee.')).toEqual(['mismatched-quote'])
})

it('looks for no quotes in page furniture', () => {
  expect(regions('Lee won the cup.\n\nShe left.\n\nRead more: “The cup” and its past')).toEqual([])
})
