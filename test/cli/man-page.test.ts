import { spawnSync } from 'node:child_process'
import { Command, Option } from 'commander'
import { describe, expect, test } from 'vitest'
import { manPage } from '../../src/cli/man-page.js'
import { manual } from '../../src/cli/manual.js'

const groff = (page: string) => spawnSync('groff', ['-man', '-ww', '-Tutf8', '-P-cbou'], { input: page, encoding: 'utf8' })
const hasGroff = spawnSync('groff', ['--version']).status === 0

describe('the manual page', () => {
  test.skipIf(!hasGroff)('is read without a warning, and has its sections', () => {
    const { stdout, stderr } = groff(manual())
    expect(stderr).toBe('')
    const headings = stdout.split('\n').filter((line) => /^[A-Z][A-Z ]+$/u.test(line))
    expect(headings).toEqual(['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'COMMANDS', 'EXAMPLES', 'EXIT CODES'])
  })

  test.skipIf(!hasGroff)('shows text as it is, whatever roff would make of it', () => {
    const program = new Command('say').description("Says 'it' \\n – in “marks”.")
      .addOption(new Option('--dot <name>', '.hidden files')).addHelpText('before', "Examples:\n  say '.x' -- \"y\"\n")
    const { stdout, stderr } = groff(manPage(program, 'say 1.0'))
    expect(stderr).toBe('')
    expect(stdout).toContain("Says 'it' \\n – in “marks”.")
    expect(stdout).toContain('.hidden files')
    expect(stdout).toContain("  say '.x' -- \"y\"")
  })

  test('names every command with its options', () => {
    const page = manual()
    for (const heading of ['check', 'verify', 'diff', 'schema', 'completion']) expect(page).toContain(`.SS "whosaid ${heading}"`)
    expect(page).toContain('\\fB\\-f,\\fR \\fB\\-\\-format\\fR \\fIformat\\fR')
    expect(page).toContain('\\fB\\-\\-against\\fR \\fItranscript\\fR')
  })
})
