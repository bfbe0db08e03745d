import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/reading/index.js'

const STORY = 'The ferry left Port Amsel at noon, the company said, and nobody on the island could say when it would be back.'
const read = (...paragraphs: string[]) => readDocument('-', paragraphs.join('\n\n'))

describe('the headline', () => {
  it('is a short first paragraph without a full stop', () => {
    const document = read('Ferry leaves Port Amsel', STORY)
    expect(document.title).toBe('Ferry leaves Port Amsel')
    expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'body'])
  })
  it('may end in a full stop where its words are in capitals', () => {
    expect(read('Ferry Leaves Port Amsel for the Mainland.', STORY).title).toBe('Ferry Leaves Port Amsel for the Mainland.')
  })
  it('may be in capitals, with a dash', () => {
    expect(read('FERRY LEAVES -- AT LAST', STORY).title).toBe('FERRY LEAVES -- AT LAST')
    expect(read('LONDON 1996-08-30', STORY).title).toBeNull()
  })
  it('is absent where the story opens with a sentence, or a dateline', () => {
    expect(read(STORY, STORY).title).toBeNull()
    expect(read('LUSAKA (Reuters) - Ferry leaves', STORY).title).toBeNull()
    expect(read('Ferry leaves Port Amsel').title).toBeNull()
  })
})

it('keeps for the story a line that leads to marked words', () => {
  const kinds = (next: string) => read(STORY, 'More from the mayor of Amsel:', next).paragraphs[1].kind
  expect(kinds('“We wait.”')).toBe('body')
  expect(kinds('Ferries: five questions')).toBe('furniture')
  expect(read(STORY, 'More from the mayor of Amsel:').paragraphs[1].kind).toBe('furniture')
})

describe('page furniture is told apart by a named rule', () => {
  it.each([
    ['byline', 'By Ines Okafor, Staff Writer'],
    ['byline', 'By health reporter Ines Okafor'],
    ['byline', 'By senior political correspondent Ines Okafor and Tom Reed'],
    ['time-stamp', 'Updated: July 18, 2022 5:36:50 pm'],
    ['photo-credit', 'Photo: Ines Okafor for the Amsel Post'],
    ['read-more', 'Also read: Why the ferries are late'],
    ['newsletter', 'Sign up for our morning newsletter'],
    ['caption', 'The ferry at its pier on Monday. Photo: Ines Okafor'],
    ['share', 'Share this article'],
    ['share', 'Share this update'],
    ['breadcrumb', 'Home / World / Africa'],
    ['release-notice', 'FOR IMMEDIATE RELEASE'],
    ['copyright', '© 2022 The Amsel Post. All rights reserved.'],
    ['contact', 'Reach him directly at okafor@amselpost.example'],
  ])('%s: %s', (rule, line) => {
    expect(read('Ferry leaves', line, STORY).paragraphs[1]).toMatchObject({ kind: 'furniture', rule })
  })

  it.each(['Staff Writer', 'STAFF WRITER', 'Political correspondent', 'Africa Correspondent in Lusaka', 'Senior science reporter, The Amsel Post', 'Editor'])('byline: what its writer is, in the line below: %s', (line) => {
    const { title, paragraphs } = readDocument('-', `By INES OKAFOR\n${line}\n\n${STORY}\n\n${STORY}`)
    expect([title, ...paragraphs.map(({ rule }) => rule)]).toEqual([null, 'byline', 'byline', null, null])
  })
  it.each(['Ferry leaves with writer', 'Writer leaves Port Amsel', 'Mayor hits reporter', 'Ferry leaves Port Amsel'])('no byline, but the headline below one: %s', (line) => {
    expect(readDocument('-', `By INES OKAFOR\n${line}\n\n${STORY}`).title).toBe(line)
  })
  it('no byline: an editor who is named without one', () => {
    expect(read('Editor', STORY).title).toBe('Editor')
  })

  it.each([
    'Ines Okafor reported from Lusaka, and Tom Berg from Oslo.',
    'Reporting by Ines Okafor; editing by Tom Berg',
    '(Additional reporting by Ines Okafor in Lusaka, Tom Berg and Ann Lee; Writing by Nils Holm)',
    'Edited by Tom Berg',
  ])('credit: who reported, at the end of the story: %s', (line) => {
    expect(read(STORY, STORY, line).paragraphs.at(-1)).toMatchObject({ kind: 'furniture', rule: 'credit' })
  })
  it.each([
    'Reporting by Ines Okafor showed that the ferry was late.',
    'Writing by hand is slow, and the mate wrote down all of it.',
    'Written by Tom Berg, the song was heard on every ferry.',
  ])('no credit, since it goes on: %s', (line) => {
    expect(read(STORY, STORY, line).paragraphs.at(-1)).toMatchObject({ kind: 'body' })
  })
  it('teaser: the headline under a lone "Read more"', () => {
    expect(read(STORY, 'Read more:', 'Island without a doctor', STORY).paragraphs[2]).toMatchObject({ rule: 'teaser' })
  })
  it('end-matter: all that follows an author box', () => {
    const { paragraphs } = read(STORY, STORY, STORY, 'About Ines Okafor', 'She has sailed for ten years.', 'Island without a doctor')
    expect(paragraphs.slice(3).map(({ rule }) => rule)).toEqual(['end-matter', 'end-matter', 'end-matter'])
  })
  it('leaves the story alone that talks of such things', () => {
    const { paragraphs } = read('About the author of the island’s only novel little is known, and she wants it to stay that way, she said.', STORY, 'By noon, the ferry was gone.')
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body', 'body'])
  })
})
