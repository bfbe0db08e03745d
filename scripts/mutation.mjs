// Changes places of src/ one at a time, drawn by lot, and asks whether a test notices. Prints a row for each part and what
// no test noticed: npm run mutation -- [--share 0.05] [--seed 1] [--parts quotes,input | --files FILE,FILE]
// A larger share of the same seed holds the smaller one; 1 is all, which takes a night, and minutes for a file.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
// Stryker can leave out a place with all that is in it, but not one change of many: so we ask its own list of them.
import { allMutators } from '../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js'

const PARTS = ['quotes', 'entities', 'attribution', 'input', 'output']
const { values } = parseArgs({ options: { share: { type: 'string', default: '0.05' }, seed: { type: 'string', default: '1' }, parts: { type: 'string', default: PARTS.join(',') }, files: { type: 'string' } } })
const partOf = (file) => relative('src', file).split('/')[0]
const share = Number(values.share)
const files = values.files?.split(',')
const parts = files ? [...new Set(files.map(partOf))] : values.parts.split(',')

/** How many changes there could be in each part. */
const possible = new Map(parts.map((part) => [part, 0]))

/** A number from 0 to 1 that is a text's own (FNV-1a, and a last mix: texts that differ in their ends differ in all). */
function lot(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

for (const mutator of allMutators) {
  const { mutate } = mutator
  mutator.mutate = function* (path) {
    let number = 0
    for (const change of mutate.call(mutator, path)) {
      const { filename } = path.hub.file.opts
      const part = partOf(filename)
      possible.set(part, possible.get(part) + 1)
      const { start, end } = path.node.loc
      if (lot(JSON.stringify([values.seed, relative('.', filename), start.line, start.column, end.line, end.column, mutator.name, number++])) < share) yield change
    }
  }
}

const mutants = await new Stryker({ mutate: files ?? parts.map((part) => `src/${part}/**/*.ts`) }).runMutationTest()

const NOTICED = ['Killed', 'Timeout']
const UNNOTICED = ['Survived', 'NoCoverage']

/** Wilson's 95 % interval of a share. */
function interval(hits, all) {
  const z = 1.96
  const middle = (hits + z ** 2 / 2) / (all + z ** 2)
  const half = (z * Math.sqrt((hits * (all - hits)) / all + z ** 2 / 4)) / (all + z ** 2)
  return [middle - half, middle + half]
}

const percent = (value) => (100 * value).toFixed(0)

console.log('| part | places that could be changed | changed | noticed | of these by time | score | 95 % interval |\n| --- | --- | --- | --- | --- | --- | --- |')
for (const part of parts) {
  const tried = mutants.filter(({ fileName, status }) => partOf(fileName) === part && [...NOTICED, ...UNNOTICED].includes(status))
  const noticed = tried.filter(({ status }) => NOTICED.includes(status))
  const [low, high] = interval(noticed.length, tried.length)
  console.log(`| ${part} | ${possible.get(part)} | ${tried.length} | ${noticed.length} | ${tried.filter(({ status }) => status === 'Timeout').length} | ${percent(noticed.length / tried.length)} % | ${percent(low)}–${percent(high)} % |`)
}

const unnoticed = mutants.filter(({ status }) => UNNOTICED.includes(status)).map(({ fileName, location: { start, end }, mutatorName, replacement, status }) =>
  `${relative('.', fileName)}:${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} (${status}): ${replacement.replaceAll(/\s+/gu, ' ')}`)
writeFileSync('build/mutation.txt', unnoticed.sort().map((line) => `${line}\n`).join(''))
console.log(`\n${unnoticed.length} changes that no test noticed: build/mutation.txt`)
