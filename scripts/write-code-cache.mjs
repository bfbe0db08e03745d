// Writes the code cache of the bundle: V8's bytecode for all functions that a run over a story has called.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'

const [, self] = process.argv
const LOADER = 'build/code-cache.mjs'
/** Of a cache's head, in bytes: where the hash of the flags that V8 ran under lies. */
const FLAG_HASH_AT = 12
/** The same numbers, and nothing that hangs on time, give the same bytes at every build. No other run has these flags: the cache must not say that it was made under them. */
const STEADY = ['--hash-seed=1', '--random-seed=1', '--no-flush-bytecode', '--no-opt', '--no-sparkplug', '--single-threaded']
const STORY = 'samples/harbour-agency.txt'

/** Writes the cache of the bundle in `folder`. Where this version of Node can't make one that it takes, there is none: the command starts more slowly. */
export async function writeCodeCache(folder) {
  await build({ entryPoints: ['src/cli/code-cache.ts'], outfile: LOADER, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' })
  // Neither settings nor streams of whoever builds: they would lead the command other ways, and V8 to other code.
  const env = { SystemRoot: process.env.SystemRoot ?? '', TZ: 'UTC', LC_ALL: 'C' }
  const node = (flags, ...args) => execFileSync(process.execPath, [...flags, fileURLToPath(import.meta.url), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    node(STEADY, 'record', folder)
    node([], 'allow', folder)
  } catch (error) {
    console.warn(`no code cache for Node.js ${process.versions.node}: ${error.message}`)
    for (const name of readdirSync(folder)) if (name.startsWith('code-')) rmSync(join(folder, name), { recursive: true })
  }
}

const loader = () => import(pathToFileURL(resolve(LOADER)).href)

/** Runs the command from `folder` and keeps the code that V8 has at its end. */
async function record(folder) {
  const { codeCacheOf, loaderOf, setEngineFlags } = await loader()
  const cache = codeCacheOf(resolve(folder))
  mkdirSync(cache)
  const scripts = []
  process.on('exit', () => {
    for (const [file, script] of scripts) writeFileSync(join(cache, `${file}.bin`), script.createCachedData())
  })
  setEngineFlags()
  process.argv.splice(2, Infinity, STORY)
  loaderOf(resolve(folder), (file, script) => scripts.push([file, script]))('main.cjs')
}

/** Says in each file of the cache that it was made under the flags of a run without any. Throws where V8 refuses it all the same. */
async function allow(folder) {
  const { codeCacheOf, readScript, setEngineFlags } = await loader()
  setEngineFlags()
  const flags = new Script('0').createCachedData().readUInt32LE(FLAG_HASH_AT)
  const cache = codeCacheOf(resolve(folder))
  for (const name of readdirSync(cache)) {
    const bytes = readFileSync(join(cache, name))
    bytes.writeUInt32LE(flags, FLAG_HASH_AT)
    writeFileSync(join(cache, name), bytes)
  }
  if (readdirSync(cache).some((name) => readScript(resolve(folder), name.replace(/\.bin$/, '')).cachedDataRejected)) throw new Error('V8 refuses the code that it made')
}

if (self === fileURLToPath(import.meta.url)) await { record, allow }[process.argv[2]](process.argv[3])
