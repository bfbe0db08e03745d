/**
 * Makes `models/word-classes.bin` from compromise's lexicon: npm run train:words
 * compromise's tags (https://observablehq.com/@spencermountain/compromise-tags) become the bits of `WORD_CLASS`.
 */
import { writeFileSync } from 'node:fs'
import nlp from 'compromise/two'
import { WORD_CLASS, type WordClass } from '../src/lexicon/word-classes.js'
import { hashText } from '../src/model/hash.js'
import { writeHashTable } from '../src/model/hash-table.js'

const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  PastTense: 'pastTense', PresentTense: 'presentTense', Gerund: 'gerund', Infinitive: 'infinitive', Imperative: 'infinitive',
  Participle: 'participle', Modal: 'auxiliary', Copula: 'auxiliary', Adjective: 'adjective', Comparative: 'adjective',
  Superlative: 'adjective', Adverb: 'adverb', Determiner: 'determiner', Pronoun: 'pronoun', Possessive: 'pronoun',
  Reflexive: 'pronoun', Preposition: 'preposition', Conjunction: 'conjunction', Singular: 'singular', Noun: 'singular',
  Uncountable: 'singular', Plural: 'plural', Actor: 'actor', Demonym: 'demonym', Honorific: 'honorific', MaleName: 'firstName',
  FemaleName: 'firstName', FirstName: 'firstName', LastName: 'lastName', Country: 'country', City: 'city', Region: 'region',
  Place: 'region', Organization: 'organization', SportsTeam: 'organization', Date: 'date', Month: 'date', WeekDay: 'date',
  Duration: 'date', Value: 'number', TextValue: 'number', Ordinal: 'number', Cardinal: 'number', Multiple: 'number',
  Fraction: 'number', Expression: 'expression', Negative: 'negative', Unit: 'unit', Currency: 'unit', QuestionWord: 'questionWord',
}

interface CompromiseModel { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }

const { lexicon } = (nlp.model() as CompromiseModel).one
const classes = new Map<number, number>()
for (const [word, tags] of Object.entries(lexicon)) {
  if (word.includes(' ')) continue
  const bits = [tags].flat().reduce((sum, tag) => sum | (tag in CLASS_OF_TAG ? WORD_CLASS[CLASS_OF_TAG[tag]] : 0), 0)
  if (bits) classes.set(hashText(word), (classes.get(hashText(word)) ?? 0) | bits)
}
const bytes = writeHashTable(classes)
writeFileSync('models/word-classes.bin', bytes)
console.log(`models/word-classes.bin: ${classes.size} words, ${bytes.length} bytes`)
