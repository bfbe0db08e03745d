/**
 * Makes `models/names.bin` (what lists and word vectors know of words), `models/places.bin` (which country a place lies in)
 * and `models/coordinates.bin` (where on the map): npm run train:names -- FILE…, after npm ci --prefix training. The files are the marked articles that the tagger is
 * trained on; they teach which way a word's vector leans.
 */
import { writeFileSync } from 'node:fs'
import { writeCompactTable } from '../src/model/compact-table.js'
import { hashText } from '../src/model/hash.js'
import { readEntityGold } from './gold.js'
import { clusterWords } from './names/cluster-words.js'
import { countWords } from './names/count-words.js'
import { leanWords } from './names/lean-words.js'
import { listWords } from './names/list-words.js'
import { locatePlaces } from './names/locate-places.js'
import { listPlaces } from './names/list-places.js'
import { readWordVectors } from './names/sources.js'
import { LISTED, packWord } from '../src/entities/tagging/word-knowledge.js'

const files = process.argv.slice(2)
if (files.length === 0) throw new Error('name at least one file of marked articles')
const say = (line: string): void => { process.stderr.write(`${line}\n`) }

say('reading word vectors')
const vectors = readWordVectors()
say(`clustering ${vectors.words.length} words`)
const clusters = clusterWords(vectors)
say('learning which way words lean')
const leanings = leanWords(vectors, countWords(files.flatMap(readEntityGold)))
const listed = listWords(new Set(vectors.words))
const rows = new Map(vectors.words.map((word, row) => [word, row]))
const names = new Map<number, number>()
// Small towns without a vector are in places.bin already.
const worthListing = [...listed.keys()].filter((word) => rows.has(word) || listed.get(word) !== LISTED.town)
for (const word of new Set([...vectors.words, ...worthListing])) {
  const row = rows.get(word)
  names.set(hashText(word), packWord({
    cluster: row === undefined ? 0 : clusters[row], listed: listed.get(word) ?? 0,
    leaning: row === undefined ? undefined : leanings.subarray(row * 4, row * 4 + 4),
  }))
}
for (const [file, bytes] of [['names.bin', writeCompactTable(names)], ['places.bin', listPlaces()], ['coordinates.bin', locatePlaces()]] as const) {
  writeFileSync(`models/${file}`, bytes)
  say(`models/${file}: ${bytes.length} bytes`)
}
