import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** A new network namespace has no way out, not even to this machine. Needs the right to make one, which some containers withhold. */
const ALONE = ['-rn', '--']
const mayBeAlone = spawnSync('unshare', [...ALONE, 'true']).status === 0
if (!mayBeAlone) console.warn('no network namespace can be made here: the tests without a network are skipped')

const SAMPLE = 'samples/harbour-agency.txt'
const BIN = resolve('bin/whosaid.js')

const withoutNetwork = (argv: readonly string[]) => spawnSync('unshare', [...ALONE, process.execPath, BIN, ...argv], { encoding: 'utf8' })
const withNetwork = (argv: readonly string[]) => spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8' })

describe('without a network', () => {
  test.skipIf(!mayBeAlone).each([
    [[SAMPLE]],
    [['-f', 'html', SAMPLE]],
    [['-f', 'jsonld', SAMPLE]],
    [['--jobs', '2', '-f', 'jsonl', 'samples']],
    [['check', SAMPLE]],
    [['stats', SAMPLE]],
    [['verify', SAMPLE, '--against', SAMPLE]],
    [['diff', SAMPLE, SAMPLE]],
  ])('everything works the same: whosaid %j', (argv) => {
    const { status, stdout, stderr } = withNetwork(argv)
    expect(stdout).not.toBe('')
    expect(withoutNetwork(argv)).toMatchObject({ status, stdout, stderr })
  })
})

const NETWORK = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls', 'undici']

test('nothing in the bundle, ours or a package’s, can reach the network', () => {
  const { outputs } = JSON.parse(readFileSync('build/bundle.json', 'utf8')) as { readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>> }
  const asked = Object.values(outputs).flatMap(({ imports }) => imports).filter(({ external }) => external).map(({ path }) => path.replace(/^node:/u, ''))
  expect(asked).toContain('fs')
  expect(asked.filter((path) => NETWORK.includes(path))).toEqual([])
  for (const file of Object.keys(outputs)) expect(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(/u.exec(readFileSync(file, 'utf8')), file).toBeNull()
})
