import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.js'
import { withClaimsOwner } from '../../../src/quotes/learned/owned-claim.js'
import { toldAfter } from './marked-frame.js'

describe('whoever a claim belongs to says it', () => {
  it.each([
    ['and not who is told of', '{Critics} scoffed at <claims> by [indirect Mayor Ann Lee that the dam was safe].', 'Mayor Ann Lee: that the dam was safe'],
    ['whoever it comes from', 'It opened despite <warnings> from [indirect engineers that the dam was old].', 'engineers: that the dam was old'],
    ['with a possessive', 'The town rejects {Ann} Lee’s repeated <claim> [indirect that the dam was safe].', 'Ann Lee: that the dam was safe'],
    ['or the pronoun of one', 'The town rejects his <claim> [indirect that the dam was safe].', 'his: that the dam was safe'],
    ['or a noun with one', 'It backs the judges’ <statement> [indirect that the dam was safe].', 'the judges: that the dam was safe'],
    ['up to a dash', 'The town rejects his <claim> [indirect that the dam was safe — and his plan].', 'his: that the dam was safe'],
    ['up to the verb of which the claim is the subject', 'Ann Lee’s <claim> [indirect that the dam was safe has been denied].', 'Ann Lee: that the dam was safe'],
    ['also where clauses stand between', 'Ann Lee’s <claim> [indirect that the dam is safe and would hold if it is wet has caused a debate].', 'Ann Lee: that the dam is safe and would hold if it is wet'],
  ])('%s', (_, marked, told) => {
    expect(toldAfter(withClaimsOwner, marked)).toBe(told)
  })

  it.each([
    ['nobody does where no clause follows', '{Critics} scoffed at <claims> by [indirect Ann Lee].', 'Critics: Ann Lee'],
    ['nor where a verb stands between', '{Critics} heard <claims> by [indirect men who said that the dam was safe].', 'Critics: men who said that the dam was safe'],
    ['nor where nobody has it', '{Critics} heard <claims> [indirect that the dam was safe].', 'Critics: that the dam was safe'],
    ['and participles end no clause', 'Ann Lee’s <claim> [indirect that it is a dam built by engineers].', 'Ann Lee: that it is a dam built by engineers'],
  ])('%s', (_, marked, told) => {
    expect(toldAfter(withClaimsOwner, marked)).toBe(told)
  })
})

describe('a claim is a quote', () => {
  const said = (text: string): readonly string[] => extract(text).quotes.map(({ spans, speaker }) => `${speaker?.name ?? '–'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)

  it('of whoever it belongs to', () => {
    expect(said('The papers support Ann Roe’s contention that the dam was unsafe.')).toEqual(['Ann Roe: that the dam was unsafe'])
  })

  it('but no quote of its own where another asks about it', () => {
    expect(said('Tom Hill asked whether Ann Roe’s insistence that the town must wait was right.')).toEqual(['Tom Hill: whether Ann Roe’s insistence that the town must wait was right'])
  })
})
