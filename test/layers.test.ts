import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** From the ground up: a file imports from its own layer and from lower ones. */
const LAYERS: readonly (readonly string[])[] = [
  ['bisect', 'plain-letters', 'span', 'document', 'word-count', 'terminal-text', 'terminal-columns', 'escape-html', 'extraction', 'extraction.schema.json'],
  ['model'],
  ['word', 'lexicon', 'tokenizer', 'analysis', 'language', 'reading'],
  ['quotes', 'entities'],
  ['attribution'],
  ['compose-extraction', 'locate-places', 'extract', 'index'],
  ['checks', 'output'],
  ['input'],
  ['cli'],
]

/** Of one layer, and yet strangers: each can be replaced without a look at the other. */
const STRANGERS: readonly (readonly [string, string])[] = [['quotes', 'entities'], ['entities', 'quotes'], ['checks', 'output'], ['output', 'checks']]

const SOURCE = 'src'
const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/gu

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))

/** The file or folder directly under src/ that a path belongs to. */
const unitOf = (path: string): string => path.split('/')[0].replace(/\.(?:ts|js)$/u, '')

const layerOf = (unit: string): number => LAYERS.findIndex((units) => units.includes(unit))

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(SOURCE, file), 'utf8').matchAll(IMPORT)].map(([, path]) => normalize(join(dirname(file), path))).filter((path) => !path.startsWith('..'))

describe('layers', () => {
  test('every file of src/ has its layer', () => {
    expect([...new Set(files.map(unitOf))].filter((unit) => layerOf(unit) < 0)).toEqual([])
  })

  test('imports go down only, and strangers do not know each other', () => {
    const upward = files.flatMap((file) => importsOf(file)
      .filter((path) => !mayImport(unitOf(file), unitOf(path)))
      .map((path) => `${file} imports ${path}`))
    expect(upward).toEqual([])
  })

  test('only cli and input touch files, streams, clocks and the environment', () => {
    const outside = /'node:(?:fs|stream|process|child_process|os|net|http)|\bprocess\.|\bDate\b|performance\.now/u
    const touching = files.filter((file) => !['cli', 'input'].includes(unitOf(file)) && outside.test(readFileSync(join(SOURCE, file), 'utf8')))
    expect(touching.map((file) => relative('.', file))).toEqual(['model/files.ts']) // the weights are part of the program
  })
})

const mayImport = (unit: string, other: string): boolean =>
  layerOf(other) <= layerOf(unit) && !STRANGERS.some(([one, another]) => one === unit && another === other)
