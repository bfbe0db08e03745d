/* `npm run golden`: how what is found differs from what is marked, as `known-differences.txt` has it; `--articles` writes the samples' articles. */
import { writeFileSync } from 'node:fs'
import { extract } from '../../src/extract.js'
import { readDocument } from '../../src/reading/index.js'
import { ASPECTS, differences } from './differences.js'
import { articleFile, goldenNames, readArticle, readGoldenStory } from './golden-story.js'

function printDifferences(name: string): void {
  const golden = readGoldenStory(name)
  const text = readArticle(name)
  const extraction = extract(text, { id: name })
  for (const aspect of ASPECTS) {
    for (const difference of differences(aspect, golden, extraction, readDocument(name, text))) console.log(`${name} ${aspect}: ${difference}`)
  }
}

if (process.argv.includes('--articles')) for (const name of goldenNames) writeFileSync(articleFile(name), readGoldenStory(name).marked.text)
else goldenNames.forEach(printDifferences)
