import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { withoutNames } from '../../src/quotes/nobodys-words.js'
import { readStory } from '../story.js'

/** The words of a marked quote that are somebody's. */
function said(marked: string): readonly string[] {
  const { story: { text }, analysis: { document }, quotes: [quote] } = readStory(marked)
  return withoutNames(analyze(document).tokens, quote)?.spans.map(({ start, end }) => text.slice(start, end)) ?? []
}

describe('the name of a work is no quote', () => {
  it.each([
    'In her memoir, [direct “A Life in Fronds,”] she <wrote> of it.', 'The film [direct “What We Said at Dawn”] won two prizes, <said> Lee.', 'An essay <titled> [direct “Why I Left,”] came out.',
    'There is a series, <called> [direct “Quick Question”].', '{Lee} <quoted> from [direct “The Old Port”].',
  ])('%s', (marked) => expect(said(marked)).toEqual([]))

  it('nor is it a part of one', () => {
    expect(said('In her memoir, [direct1 “A Life in Fronds,”] {Lee} <wrote>: [direct1 “She taught me to look.”]')).toEqual(['She taught me to look.'])
  })

  it.each([
    ['sentence', '{Lee} <said> of the film, [direct “It was a long Road.”]', 'It was a long Road.'], ['word', '{Lee} <called> the paper [direct “Rubbish”].', 'Rubbish'],
    ['word for whoever is called so before it', 'The boat that they had <named>, [direct “The Old Hammer”], sank.', 'The Old Hammer'],
    ['name of somebody', '{Lee} <called> Berg, [direct “The Hammer”].', 'The Hammer'], ['speech', 'He stood up. [direct “Yes We Can,”] {Lee} <said>.', 'Yes We Can,'], ['speech from somewhere', '{Lee} <shouted> from [direct “The Old Port”].', 'The Old Port'], ['line of small letters', 'The song [direct “we shall see”] was <sung>.', 'we shall see'],
  ])('but a %s may be', (_, marked, words) => expect(said(marked)).toEqual([words]))
})
