import { describe, expect, test } from 'vitest'
import { OUTPUT_FORMAT_NAMES } from '../../../src/output/formats.js'
import { completionsIn, isInstalled } from './complete-in-shell.js'
import { whosaid } from '../console.js'

/** An interactive shell needs its time to start. */
const PATIENCE = 20_000

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  const inShell = test.skipIf(!isInstalled(shell))

  inShell('offers commands', async () => {
    expect(await completionsIn(shell, 'whosaid ver')).toEqual(['verify'])
    expect(await completionsIn(shell, 'whosaid d')).toEqual(['diff'])
  }, PATIENCE)

  inShell('offers files beside them', async () => {
    expect(await completionsIn(shell, 'whosaid art')).toEqual(['article.txt'])
    expect(await completionsIn(shell, 'whosaid check art')).toEqual(['article.txt'])
  }, PATIENCE)

  inShell('offers the options of each command', async () => {
    expect(await completionsIn(shell, 'whosaid --min')).toEqual(['--min-confidence'])
    expect(await completionsIn(shell, 'whosaid verify --aga')).toEqual(['--against'])
    expect(await completionsIn(shell, 'whosaid diff --min')).toEqual([])
  }, PATIENCE)

  inShell('offers the values of an option, in either form', async () => {
    expect(await completionsIn(shell, 'whosaid -f ')).toEqual([...OUTPUT_FORMAT_NAMES].sort())
    expect(await completionsIn(shell, 'whosaid --format markd')).toEqual(['markdown'])
    expect(await completionsIn(shell, 'whosaid --format=markd')).toEqual(['markdown'])
    expect(await completionsIn(shell, 'whosaid check --severity w')).toEqual(['warning'])
  }, PATIENCE)

  inShell('offers further values after a comma', async () => {
    expect((await completionsIn(shell, 'whosaid --only quotes,pl')).map((word) => word.replace('quotes,', ''))).toEqual(['places'])
  }, PATIENCE)

  inShell('offers files where an option takes one', async () => {
    expect(await completionsIn(shell, 'whosaid verify article.txt --against a')).toEqual(['article.txt'])
  }, PATIENCE)

  inShell('offers shells to complete', async () => {
    expect(await completionsIn(shell, 'whosaid completion z')).toEqual(['zsh'])
  }, PATIENCE)
})

test('a shell that is none of the three is one line on standard error', async () => {
  const { code, err } = await whosaid(['completion', 'fihs'])
  expect(err).toMatch(/^whosaid: [^\n]*\(did you mean fish\?\)[^\n]*\n$/u)
  expect(code).toBe(2)
})
