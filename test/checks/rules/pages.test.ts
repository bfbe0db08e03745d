import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkStory, DEFAULT_CONFIG } from '../../../src/checks/check/index.js'
import schema from '../../../src/checks/check/whosaidrc.schema.json' with { type: 'json' }
import { RULES, RULE_NAMES } from '../../../src/checks/rules/index.js'
import { extract } from '../../../src/extract.js'

const PAGES = 'docs/rules'
const EXAMPLE = /^```text\n(.*?)\n```$/gmsu

const pageOf = (rule: string): string => readFileSync(`${PAGES}/${rule}.md`, 'utf8')

/** The names of the rules that have something to say of a text. */
const codesIn = (text: string): readonly string[] => checkStory(text, extract(text), DEFAULT_CONFIG.levels).map(({ code }) => code)

it('there is one page for each rule', () => {
  expect(readdirSync(PAGES).sort()).toEqual([...RULE_NAMES.map((name) => `${name}.md`), 'README.md'].sort())
})

it('the overview lists each rule with its severity', () => {
  const rows = [...readFileSync(`${PAGES}/README.md`, 'utf8').matchAll(/^\| \[(?<name>[\w-]+)\]\(\k<name>\.md\) \| (?<summary>[^|]+) \| (?<severity>\w+) \|$/gmu)]
  expect(rows.map(({ groups }) => ({ ...groups }))).toEqual(RULES.map(({ name, summary, severity }) => ({ name, summary, severity })))
})

it('the schema of the configuration lists each rule with its default', () => {
  const { properties } = schema.properties.rules
  expect(Object.entries(properties).map(([name, { description: summary, default: severity }]) => ({ name, summary, severity })))
    .toEqual(RULES.map(({ name, summary, severity }) => ({ name, summary, severity })))
})

describe.each(RULES)('$name', ({ name, summary, severity }) => {
  const [bad, good] = [...pageOf(name).matchAll(EXAMPLE)].map(([, text]) => text)

  it('has a page that says what it finds and what that counts as', () => {
    expect(pageOf(name)).toMatch(new RegExp(`^# ${name}\n\n${summary}\\. Counts as \\*${severity}\\*`, 'iu'))
  })

  it('finds something in the bad example of its page', () => {
    expect(codesIn(bad)).toContain(name)
  })

  it('finds nothing in the good example of its page', () => {
    expect(codesIn(good)).not.toContain(name)
  })
})
