import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/output/escape-markdown.js'
import { markdown } from '../../src/output/markdown.js'
import { HARBOUR, resultOf, written } from './marked-result.js'

describe('markdown', () => {
  it('reports who said what, speaker by speaker, and the names', () => {
    expect(written(markdown, resultOf(HARBOUR, { roles: { 'Ann Lee': 'harbour master' }, countries: { Lusaka: 'ZM' } }))).toBe(`# Harbour opens after storm

story.txt

## Speakers

| Speaker | Role | Quotes | Words |
| :-- | :-- | --: | --: |
| Ann Lee | harbour master | 1 | 6 |
| the Harbour Board |  | 1 | 5 |

## Quotes

### Ann Lee

> “We are back, All of us.”

### the Harbour Board

> The port lost two cranes  
> *indirect*

### Nobody named

> “Who pays for them?”  
> *unsure, 95%*

## People

- **Ann Lee**, harbour master (1)

## Places

- **Lusaka**, ZM (1)

## Organizations

- **Harbour Board** (1)

## Problems

- \`no-speaker\` nobody is named for this quote
`)
  })

  it('says so where nobody is quoted', () => {
    expect(written(markdown, resultOf('It rained in *Lusaka*.'))).toContain('\nNo quotes.\n')
  })

  it('shows only the parts asked for', () => {
    expect(written(markdown, resultOf(HARBOUR), { parts: ['places'] })).not.toMatch(/## (?:Quotes|People)/u)
  })

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[a](javascript:x) *b* `c` |d|', '\\[a\\](javascript:x) \\*b\\* \\`c\\` \\|d\\|'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['ping @ann about #12', 'ping @<!-- -->ann about #<!-- -->12'],
    ['&lt;b&gt; & co', '&amp;lt;b&amp;gt; & co'],
  ])('shows %s as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})
