// Makes the bundle in two steps: esbuild turns TypeScript and packages into plain chunks, rollup puts those together that belong
// together, which esbuild can't be told to do.
import { rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { laterModules } from './later-modules.mjs'
import { rawFiles } from './raw-files.mjs'

/**
 * What a run over a text or over JSON Lines needs, told as files that are loaded on demand. Each would come with a dozen little
 * chunks, and a millisecond of start-up for each: they are put together.
 */
const MAIN_JOB = {
  'main-job/command': 'src/cli/commands/extract.ts', 'main-job/extract': 'src/extract.ts', 'main-job/text': 'src/input/text.ts',
  'main-job/jsonl-lines': 'src/input/jsonl.ts', 'main-job/table': 'src/output/table/index.ts', 'main-job/json': 'src/output/json.ts', 'main-job/jsonl': 'src/output/jsonl.ts',
}
/** What starts the command and its workers: a file each, that loads what follows. */
const STARTS = { start: 'src/cli/start.ts', 'worker-start': 'src/cli/worker-start.ts' }
/** What these start: scripts, beside which V8's code for them can lie. On Node 20, modules can't have that. */
const SCRIPTS = { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' }
/** Modules that Node loads by itself. */
const MODULES = {
  index: 'src/index.ts',
  'entry/worker': 'node_modules/tinypool/dist/entry/worker.js', // where tinypool, bundled, looks for it
}

const CHUNKS = 'build/chunks'

const COMMON = {
  bundle: true,
  minify: true,
  preserveSymlinks: true, // names of chunks hang on paths, and must not on where node_modules really is
  legalComments: 'none',
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  plugins: [rawFiles, laterModules],
  logLevel: 'warning',
}

/** Bundles the command and the library into `folder`; gives what esbuild knows of the files that went in. */
export async function bundle(folder) {
  rmSync(CHUNKS, { recursive: true, force: true })
  const { metafile: { inputs, outputs } } = await makeChunks()
  await mergeChunks(Object.keys(SCRIPTS), folder, 'cjs')
  await mergeChunks(Object.keys(MODULES), folder, 'es')
  const { metafile: starts } = await build({ ...COMMON, entryPoints: STARTS, outdir: folder })
  return { inputs: { ...inputs, ...starts.inputs }, outputs: { ...outputs, ...starts.outputs } }
}

/** One file an entry, shared and lazily imported code in chunks beside them: a command loads only what it runs. */
function makeChunks() {
  return build({
    ...COMMON,
    entryPoints: { ...SCRIPTS, ...MODULES, ...MAIN_JOB },
    outdir: CHUNKS,
    chunkNames: '[name]-[hash]',
    splitting: true,
    // CommonJS packages in the bundle ask for Node's own modules through `require`.
    banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  })
}

/** Puts chunks together that are always loaded together: what the command line needs, and what the main job needs. */
async function mergeChunks(entries, folder, format) {
  const names = format === 'cjs' ? '[name].cjs' : '[name].js' // Node goes by the ending
  const merged = await rollup({ input: Object.fromEntries(entries.map((name) => [name, fileOf(name)])), external: [/^node:/, ...builtinModules], preserveEntrySignatures: 'strict' })
  await merged.write({
    dir: folder, format, compact: true, entryFileNames: names, chunkFileNames: names,
    manualChunks(id, modules) {
      if (entries.some((name) => id === fileOf(name))) return undefined
      if (withImports([fileOf('main')], modules).has(id)) return 'command-line'
      return withImports(Object.keys(MAIN_JOB).map(fileOf), modules).has(id) ? 'main-job' : undefined
    },
  })
}

const fileOf = (name) => resolve(CHUNKS, `${name}.js`)

/** The modules and all that they import, but for what they load on demand. */
function withImports(ids, modules, seen = new Set()) {
  for (const id of ids) if (!seen.has(id)) withImports(modules.getModuleInfo(id)?.importedIds ?? [], modules, seen.add(id))
  return seen
}
