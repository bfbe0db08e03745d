import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findEntities, type FoundEntity } from '../../src/entities/index.js'
import { readDocument } from '../../src/reading/index.js'

const find = (text: string): readonly FoundEntity[] => findEntities(analyze(readDocument('-', text)))
const named = (text: string, type: FoundEntity['type']): readonly string[] => find(text).filter((entity) => entity.type === type).map((entity) => entity.name)

describe('the names of a story', () => {
  const story = `NAIROBI, Kenya – President Amina Otieno met officials of the Harbour Workers Union (HWU) on Monday.

“We will talk,” said Otieno’s spokesman, Peter Kamau. The HWU had called a strike in Mombasa. Mr. Kamau left for Mombasa.`

  it('are people without their titles, short forms with the full name', () => {
    const people = find(story).filter(({ type }) => type === 'person')
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Amina Otieno', 2], ['Peter Kamau', 2]])
  })
  it('are the places of the dateline, each by itself', () => expect(named(story, 'place')).toEqual(['NAIROBI', 'Kenya', 'Mombasa']))
  it('are states in full, where the story has them so', () => {
    expect(named('PELHAM, Ark. (AP) — Crews came from Arkansas.', 'place')).toEqual(['PELHAM', 'Arkansas'])
    expect(named('PELHAM, Ark. (AP) — Crews came on Sunday.', 'place')).toEqual(['PELHAM', 'Ark.'])
  })
  it('are organizations, with their acronym', () => {
    const [union] = find(story).filter(({ type }) => type === 'organization')
    expect([union.name, union.mentions.length]).toEqual(['Harbour Workers Union', 3])
  })
  it('have the text that their spans cover', () => {
    for (const { name, mentions } of find(story)) expect(mentions.map(({ start, end }) => story.slice(start, end))).toContain(name)
  })
  it('come in the order of their first mentions', () => {
    const firsts = find(story).map(({ mentions }) => mentions[0].start)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })
  it('are none in page furniture', () => expect(named(`${story}\n\nAlso read: Nils Berg wins the race`, 'person')).not.toContain('Nils Berg'))
  it('are none in a text without words', () => expect(find(' \n… — 12')).toEqual([]))
})

describe('the name of somebody or something', () => {
  const nameOf = (text: string, type: FoundEntity['type'] = 'person'): readonly string[] => named(text, type)

  it.each([
    ['the fullest form', 'Mr. Kamau left Mombasa on Monday. Peter Kamau, a baker, came back on Tuesday, and Kamau said so.', ['Peter Kamau']],
    ['not in capitals, if it stands otherwise, too', 'AMINA OTIENO, the president, left Mombasa on Monday. “We will talk,” said Amina Otieno.', ['Amina Otieno']],
    ['in capitals, if it stands in no other way', 'AMINA OTIENO, the president, left Mombasa on Monday. “We will talk,” said Otieno.', ['AMINA OTIENO']],
    ['the first of two as full', 'President Amina Otieno left Mombasa on Monday. “We will talk,” said AMINA OTIENO.', ['Amina Otieno']],
    ['with one blank where the story has more', 'President Amina  \u00a0Otieno left Mombasa on Monday.', ['Amina Otieno']],
  ])('is %s', (_, text, names) => expect(nameOf(text)).toEqual(names))

  it('comes with mentions in their order, and with a country or without', () => {
    const story = 'Mr. Kamau left Mombasa on Monday. Peter Kamau, a baker, came back to Kenya on Tuesday.'
    expect(find(story).map(({ name, mentions, role, country }) => [name, mentions.map(({ start, end }) => story.slice(start, end)), role, country])).toEqual([
      ['Peter Kamau', ['Kamau', 'Peter Kamau'], null, null], ['Mombasa', ['Mombasa'], null, 'KE'], ['Kenya', ['Kenya'], null, 'KE'],
    ])
  })
})

describe('a nickname', () => {
  it('is the name where the story says it more often', () => {
    expect(named('Robert Hale came to Oslo. Then Bob Hale left. “No,” said Bob Hale.', 'person')).toEqual(['Bob Hale'])
    expect(named('Bob Hale came to Oslo. Then Robert Hale left. “No,” said Robert Hale.', 'person')).toEqual(['Robert Hale'])
    expect(named('Robert Hale came to Oslo. “No,” said Bob Hale.', 'person')).toEqual(['Robert Hale'])
  })
})

describe('a dateline', () => {
  it.each([
    ['NAIROBI, March 3 (AP) – The ferry left on Monday, an official said.', ['NAIROBI']],
    ['NAIROBI, Kenya, May 14, 2024 – The ferry left on Monday, an official said.', ['NAIROBI', 'Kenya']],
    ['NAIROBI, 14 May – The ferry left on Monday, an official said.', ['NAIROBI']],
    ['NAIROBI, Aug. 2 (Reuters) - The ferry left on Monday, an official said.', ['NAIROBI']],
    ['Nakuru & Kitale, Kenya, 2 June (AFP) – The ferry left on Monday, an official said.', ['Nakuru', 'Kitale', 'Kenya']],
  ])('holds places and a day, whose month is none: %s', (text, places) => expect(named(text, 'place')).toEqual(places))
})

describe('a team', () => {
  const results = 'Results of the second round on Sunday:\n\nLeeds 2 York 1\n\nKenya 0 Ghana 0'

  it('is an organization in a line of results, though a city lends its name', () => {
    expect(named(results, 'organization')).toEqual(expect.arrayContaining(['Leeds', 'York']))
  })
  it('keeps the name of its country', () => expect(named(results, 'place')).toEqual(expect.arrayContaining(['Kenya', 'Ghana'])))
})

describe('an outlet', () => {
  it('is an organization, whatever its name looks like', () => {
    expect(named('The bridge is safe, according to the state news agency RIA Novosti. Engineers agreed.', 'organization')).toEqual(['RIA Novosti'])
  })
})

describe('a paper', () => {
  const story = 'The bridge is safe, a New Haven Herald article said on Monday. The mayor denied it. “We stand by the report,” the Herald said on Tuesday.'

  it('is called by the last word of its name later on', () => {
    const [paper] = find(story).filter(({ type }) => type === 'organization')
    expect([paper.name, paper.mentions.length]).toEqual(['New Haven Herald', 2])
  })
})
