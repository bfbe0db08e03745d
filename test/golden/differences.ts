import type { Extraction } from '../../src/extraction.js'
import type { Document } from '../../src/document.js'
import { overlaps } from '../../src/span.js'
import type { GoldenStory } from './golden-story.js'
import { entityDifferences } from './entity-differences.js'
import { quoteDifferences, roleDifferences, speakerDifferences } from './quote-differences.js'
import { shorten } from './wording.js'

/** One side of an extraction, so that a failing test has one reason. */
export const ASPECTS = ['paragraphs', 'quotes', 'speakers', 'roles', 'people', 'places', 'organizations', 'problems'] as const
export type Aspect = (typeof ASPECTS)[number]

/** How what was found differs from what is marked, a line each; none when all is as it should be. */
export function differences(aspect: Aspect, golden: GoldenStory, found: Extraction, document: Document): readonly string[] {
  switch (aspect) {
    case 'paragraphs': return paragraphDifferences(golden, document)
    case 'quotes': return quoteDifferences(golden, found)
    case 'speakers': return speakerDifferences(golden, found)
    case 'roles': return roleDifferences(golden, found)
    case 'people': return entityDifferences('person', golden, found.people)
    case 'places': return entityDifferences('place', golden, found.places)
    case 'organizations': return entityDifferences('organization', golden, found.organizations)
    case 'problems': return problemDifferences(golden, found)
  }
}

function paragraphDifferences({ lines, marked: { text } }: GoldenStory, document: Document): readonly string[] {
  return lines.flatMap((line) => {
    const found = document.paragraphs.find((paragraph) => overlaps(paragraph, line))
    const kind = found?.kind ?? 'missing'
    return kind === line.kind ? [] : [`${kind}${found?.rule ? ` (${found.rule})` : ''}, not ${line.kind}: ${shorten(text.slice(line.start, line.end))}`]
  })
}

/** Quotes without a speaker are told among the speakers. */
function problemDifferences({ sheet, marked: { text } }: GoldenStory, { problems }: Extraction): readonly string[] {
  const wanted = sheet.problems.map(({ code, at }) => ({ code, start: text.indexOf(at), at }))
  const isSame = (a: { code: string; start: number }, b: { code: string; start: number }): boolean => a.code === b.code && a.start === b.start
  return [
    ...wanted.filter((problem) => !problems.some((other) => isSame(problem, other))).map(({ code, at }) => `missed ${code} at ${shorten(at)}`),
    ...problems.filter(({ code }) => code !== 'no-speaker').filter((problem) => !wanted.some((other) => isSame(problem, other))).map(({ code, start }) => `unexpected ${code} at ${shorten(text.slice(start, start + 40))}`),
  ]
}
