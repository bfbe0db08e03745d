import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { whosaid } from './cli/console.js'

const blocks = (page: string, label: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(new RegExp(`^<!-- ${label}: (.*?) -->\n\`\`\`\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, name, text]) => [name, text] as const)

describe.each(['docs/verify.md', 'docs/diff.md'])('%s', (path) => {
  test('shows the real output', async () => {
    const page = readFileSync(path, 'utf8')
    const shown = blocks(page, 'output of')
    expect(shown.length).toBeGreaterThan(0)
    for (const [command, output] of shown) {
      const { out, err } = await whosaid(command.split(' ').slice(1), { files: Object.fromEntries(blocks(page, 'file')) })
      expect(err).toBe('')
      expect(output).toBe(out)
    }
  })
})
