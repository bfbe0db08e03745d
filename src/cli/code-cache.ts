import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** Gives what a file of the bundle exports. */
export type LoadFile = (file: string) => unknown

/** What a CommonJS file is once it is wrapped. */
type ModuleBody = (exports: unknown, require: (id: string) => unknown, module: { exports: unknown }, filename: string, dirname: string) => void

/**
 * Where the code cache of a bundle lies: the bytecode that V8 made of its scripts when the package was built. It is of use to the same version
 * of V8 alone, which finds in it what would have to be parsed and compiled anew at every start.
 */
export const codeCacheOf = (bundle: string): string => join(bundle, `code-${process.versions.v8}`)

/** Must come before any code of the cache is read: V8 refuses what was made under other flags. */
export function setEngineFlags(): void {
  // V8 of Node 20 compiles hot functions anew so often that a tenth of a run goes into it (a look every 67,584 bytes of bytecode); later versions have found their measure.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000')
}

/**
 * A script of the bundle, with its code from the cache. Code that V8 refuses is made anew; of scripts that are seldom needed there is none.
 * V8 knows it by its name alone: its code has that in it, and must be the same wherever the package is built.
 */
export function readScript(bundle: string, file: string): Script {
  const source = readFileSync(join(bundle, file), 'utf8')
  const code = join(codeCacheOf(bundle), `${file}.bin`)
  return new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, { filename: file, ...existsSync(code) && { cachedData: readFileSync(code) } })
}

/**
 * Loads scripts of a bundle, each once, with their code from its cache. Where there is none for this version of V8, Node loads them: later ones than
 * 20 keep a cache of their own. `onScript` is told of each that V8 has read.
 */
export function loaderOf(bundle: string, onScript?: (file: string, script: Script) => void): LoadFile {
  const nodeRequire = createRequire(join(bundle, 'main.cjs')) as (id: string) => unknown
  if (!existsSync(codeCacheOf(bundle))) return (file) => nodeRequire(`./${file}`)
  const modules = new Map<string, { exports: unknown }>()
  const requireFrom = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : nodeRequire(id))
  const load = (file: string): unknown => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const script = readScript(bundle, file)
    onScript?.(file, script)
    const body = script.runInThisContext() as ModuleBody
    body(module.exports, requireFrom, module, join(bundle, file), bundle)
    return module.exports
  }
  return load
}
