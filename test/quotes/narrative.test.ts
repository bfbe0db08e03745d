import { describe, expect, it } from 'vitest'
import { isNarrative } from '../../src/quotes/narrative.js'
import { readStory } from '../story.js'

function narrates(marked: string): boolean {
  const { analysis, quotes } = readStory(marked)
  return isNarrative(analysis, quotes[0])
}

describe('a call by phone is no quote', () => {
  it.each([
    '{Lee} <called> [indirect the police].', '{Lee} <called> [indirect his wife from the station].', '{She} <called> [indirect him at noon].', '{Lee} <called> [indirect her on Monday].',
    '{Lee} <called> [indirect police].', '{Lee} <called> [indirect Tom Hill] on Monday.', '{Lee} <phoned> [indirect her old mother].', 'He fell, and {Lee} <called> [indirect the doctor].',
  ])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each([
    '{Lee} <called> [indirect the mayor a liar].', '{Lee} <called> [indirect him reckless].', '{Lee} <called> [indirect her a liar].', '{Lee} <called> [indirect her plan dead].', '{Lee} <called> [indirect Tom Hill corrupt].',
    '{Lee} <called> [indirect the bridge unsafe].', '{Lee} <called> [indirect for order].', '{Lee} <called> [indirect a strike].', '{Lee} <rejected> [indirect the mayor].',
    'The man {Lee} <called> [indirect the boss] fled.', '{Lee} <called> [mixed the mayor “a liar”].', '[indirect the police], {Lee} <called>.', '<called> [indirect the police] by {Lee}.',
    'Somebody <called> [indirect the police].', '{Lee} <called> [indirect the old].',
  ])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('what somebody is punished for is no quote', () => {
  it.each(['{Lee} was <cited> [indirect for a dangerous tackle].', 'after {Lee} had been <cited for> [indirect a dangerous tackle].'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{Lee} <cited> [indirect the rain].', '{Lee} <cited for> [indirect years the same rain].', '{Lee} was <praised> [indirect for a tackle].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('whom somebody sends elsewhere with a question is no quote', () => {
  it.each(['{The port} <referred> [indirect questions to the ministry].', '{The port} <referred> [indirect all further queries to the ministry].', '{The port} referred <requests> [indirect to the ministry].'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{Lee} <referred> [indirect to her brother].', '{Lee} <asked> [indirect questions about the port].', '{Lee} <referred> [indirect to what he called good questions].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('where something is reported is no quote', () => {
  it.each(['All is well, {the port} <reported> on [indirect Telegram].', '{The port} <posted> via [indirect X].'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{The port} <reported> on [indirect Telegram users].', '{The port} <praised> [indirect Telegram].', '{The port} <reported> on [indirect fish].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('an attack with arms is no quote', () => {
  it.each(['{The army} <attacked> [indirect the port with missiles].', '{He} <assaulted> [indirect his brother using an old axe].'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{Lee} <attacked> [indirect the plan with scorn].', '{Lee} <attacked> [indirect the missiles].', '{Lee} <praised> [indirect the port with missiles].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('who announced what is no quote', () => {
  it.each(['{The wall}, <announced> [indirect by the mayor last year], stands.', 'It <was praised> [indirect by the council].'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{Lee} <was told> [indirect by the mayor that it rained].', '{Lee} <says> [indirect by noon it will rain].', '[indirect By the mayor], {Lee} <announced>.', '{Lee} <was praised> [indirect by the council for her work].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('neither a moment of thought, nor a day in court, nor anger at somebody is a quote', () => {
  it.each([
    '{He} <thinks for> [indirect a moment].', '{He} <thinks> [indirect for a moment].', '{She} <thought> [indirect for a long while about the boat].',
    'The matter <has been posted for> [indirect hearing on July 14].', 'The case <was posted> [indirect for further arguments].', 'The bench, <posting> [indirect the matter to May], left.',
    '{Lee} <fumed at> [indirect referee Stephen Galt after the match].', '{Lee} <shouted> [indirect at the police].', '{Lee} <yelled at> [indirect him].',
  ])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each([
    '{He} <thought for> [indirect a moment that the boat was late].', '{He} <thinks for> [indirect the best of all].', '{He} <asked> [indirect for it].', '{He} <advertised for> [indirect an hour].',
    '{She} <posted for> [indirect her readers that it rained].', '{She} <asked for> [indirect a hearing].', '{She} <posted> [indirect the letter to May].', '{She} <denied> [indirect the case].', '{She} <posted> [indirect hearing on July 14].',
    '{Lee} <fumed at> [indirect the police being late].', '{Lee} <fumed at> [indirect the delay].', '[indirect at the police], {Lee} <shouted>.', '{Lee} <fumed> [indirect at].', '{Lee} <fumed at> [indirect referee calls].',
  ])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

it('a heading that only asks is no quote', () => {
  expect(narrates('[indirect What] {they} <said>')).toBe(true)
  expect(narrates('Nobody knows [indirect what] {they} <said>')).toBe(false)
  expect(narrates('[indirect What he did] {they} never <said>')).toBe(false)
})

describe('what is said of a paper is no quote', () => {
  it.each(['{Lee} <told staff in a memo> [indirect that was reviewed by the Post].', '{Lee} <wrote in a letter> [indirect that was seen by the Post].'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{Lee} <said> [indirect that the memo was reviewed by the Post].', '{Lee} <said> [indirect that was late].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

describe('to whom something is said is no quote', () => {
  it.each(['What would {she} <say> [indirect to Hale’s guests]?', '{Lee} <said> [indirect to the mayor].', 'What did {Lee} <say> [indirect to her]?'])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each(['{Lee} <said> [indirect to wait].', '{Lee} <said> [indirect to the mayor that it was late].', '{Lee} <replied> [indirect to the mayor].', '{Lee} <said> [indirect no to the war].'])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

it.each([
  ['{The company} <recalled> [indirect 40,000 cars].', true], ['{Lee} <recalled> [indirect the rain].', false], ['{Lee} <counted> [indirect 40 boats].', false],
])('what is called back is no quote: %s', (marked, isTold) => {
  expect(narrates(marked)).toBe(isTold)
})
