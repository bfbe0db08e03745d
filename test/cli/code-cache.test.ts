import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codeCacheOf, loaderOf, readScript } from '../../src/cli/code-cache.js'

let bundles = 0

/** A bundle of two scripts, of which one counts how often it is run. No two are the same: what V8 has read once in a process it may not read again. */
function bundleOf(): string {
  const bundle = mkdtempSync(join(tmpdir(), 'whosaid-bundle-'))
  writeFileSync(join(bundle, 'main.cjs'), "const part = require('./part.cjs'); exports.sum = part.add(2, 3); exports.here = require('node:path').basename(__filename); exports.part = part // " + String(++bundles).padStart(6))
  writeFileSync(join(bundle, 'part.cjs'), 'globalThis.partsRun = (globalThis.partsRun ?? 0) + 1; module.exports = { add: (a, b) => a + b, folder: __dirname }')
  return bundle
}

/** The bundle with code for its main script: what V8 made of it, or what a test says. */
function withCode(code?: Buffer): string {
  const bundle = bundleOf()
  mkdirSync(codeCacheOf(bundle))
  writeFileSync(join(codeCacheOf(bundle), 'main.cjs.bin'), code ?? readScript(bundle, 'main.cjs').createCachedData())
  return bundle
}

const refused = (bundle: string): boolean | undefined => readScript(bundle, 'main.cjs').cachedDataRejected

describe('the scripts of a bundle', () => {
  test.each([['without code', bundleOf], ['with code', withCode], ['with code that is none', () => withCode(Buffer.from('no code'))], ['with empty code', () => withCode(Buffer.alloc(0))]])('run %s', (_, make) => {
    const bundle = make()
    expect(loaderOf(bundle)('main.cjs')).toMatchObject({ sum: 5, here: 'main.cjs', part: { folder: bundle.replace(/\/$/u, '') } })
  })

  test.each([['by Node', bundleOf], ['by the loader', withCode]])('are run once, %s', (_, make) => {
    const load = loaderOf(make())
    const before = (globalThis as { partsRun?: number }).partsRun ?? 0
    const main = load('main.cjs') as { part: unknown }
    expect(load('part.cjs')).toBe(main.part)
    expect((globalThis as { partsRun?: number }).partsRun).toBe(before + 1)
  })

  test('of code, V8 takes its own and refuses what is cut off or strange', () => {
    expect(refused(withCode())).toBe(false)
    const whole = readFileSync(join(codeCacheOf(withCode()), 'main.cjs.bin'))
    expect([whole.subarray(0, -1), whole.subarray(0, 10), Buffer.alloc(0), Buffer.alloc(1000, 7)].map((code) => refused(withCode(code)))).toEqual([true, true, true, true])
  })
})

/** Built by one version of Node, the package has no code for others. */
const caches = readdirSync('dist').filter((name) => name.startsWith('code-')).map((name) => join('dist', name))

test('the package holds the code that one version of V8 made', () => {
  expect(caches).toHaveLength(1)
})

test.runIf(caches.includes(codeCacheOf('dist')))('V8 takes the code of the package as a run without flags reads it', () => {
  const [cache] = caches
  expect(readdirSync(cache).sort()).toEqual(['command-line.cjs.bin', 'main-job.cjs.bin', 'main.cjs.bin'])
  const ask = `
    import { readdirSync } from 'node:fs'
    import { readScript, setEngineFlags } from ${JSON.stringify(pathToFileURL('build/code-cache.mjs').href)}
    setEngineFlags()
    console.log(readdirSync(${JSON.stringify(cache)}).map((name) => readScript('dist', name.replace('.bin', '')).cachedDataRejected).join())`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })).toBe('false,false,false\n')
})
