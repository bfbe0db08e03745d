import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import ts from 'typescript'
import { extract } from '../src/extract.js'
import { goldenNames, readArticle } from './golden/golden-story.js'

const PAGE = readFileSync('docs/quote-rules.md', 'utf8')

/** The names in the tables of the page, a list for each table. */
const [WORDS, SPEAKERS] = PAGE.split(/^\| the second part/mu).map((table) => [...table.matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, name]) => name))

/** Its second part says nothing. */
const WHOLE = 'corrected'

/** All that an expression can be, as far as it is written out: "a", x ? "a" : "b", `learned-${type}`. */
function valuesOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...valuesOf(node.whenTrue), ...valuesOf(node.whenFalse)]
  if (ts.isTemplateExpression(node) && node.getText() === '`learned-${frame.type}`') return ['direct', 'mixed', 'indirect'].map((type) => `learned-${type}`)
  return []
}

/** The names that a file gives to rules: as a field `rule`, or as a constant RULE or …_RULE. */
function rulesIn(path: string): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const isRule = (ts.isPropertyAssignment(node) && node.name.getText() === 'rule') || (ts.isVariableDeclaration(node) && /^(?:\w+_)?RULE$/u.test(node.name.getText()))
    if (isRule && node.initializer) names.push(...valuesOf(node.initializer))
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return names
}

const rulesUnder = (folder: string, leftOut: readonly string[] = []): readonly string[] =>
  [...new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !leftOut.includes(name)).flatMap((name) => rulesIn(`${folder}/${name}`)))].sort()

describe('the page on the rules of quotes', () => {
  test('has each by which words are found, and no other', () => {
    expect([...WORDS].sort()).toEqual([...rulesUnder('src/quotes'), ...rulesUnder('src/input/brat')].sort())
  })

  test('has each by which speakers are found, and no other', () => {
    expect([...SPEAKERS].sort()).toEqual(rulesUnder('src/attribution', ['roles.ts'])) // those are of roles
  })

  test('has those of every sample', () => {
    const rules = new Set(goldenNames.flatMap((name) => extract(readArticle(name)).quotes.map(({ rule }) => rule)))
    for (const [words, speaker] of [...rules].map((rule) => rule.split('/'))) expect([WORDS.includes(words) && words !== WHOLE, SPEAKERS.includes(speaker)], `${words}/${speaker}`).toEqual([true, true])
  })
})
