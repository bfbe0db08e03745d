/* Prints the known differences as they are now, for `known-differences.txt`. Read its diff before you keep it. */
import { extract } from '../../src/extract.js'
import { readDocument } from '../../src/reading/index.js'
import { ASPECTS, differences } from './differences.js'
import { goldenNames, readArticle, readGoldenStory } from './golden-story.js'

for (const name of goldenNames) {
  const golden = readGoldenStory(name)
  const text = readArticle(name)
  const extraction = extract(text, { id: name })
  for (const aspect of ASPECTS) {
    for (const difference of differences(aspect, golden, extraction, readDocument(name, text))) console.log(`${name} ${aspect}: ${difference}`)
  }
}
