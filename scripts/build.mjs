// Builds what the package ships: the bundled command and library (dist/*.js), the types of the library (dist/types), the
// manual page (dist/whosaid.1) and the bill of materials (dist/sbom.cdx.json).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { rawFiles } from './raw-files.mjs'
import { sbom } from './sbom.mjs'

rmSync('dist', { recursive: true, force: true })
const { metafile } = await bundle()
mkdirSync('build', { recursive: true })
writeFileSync('build/bundle.json', JSON.stringify(metafile))
writeDeclarations('src/index.ts', 'dist/types')
await writeManual('dist/whosaid.1')
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom(), null, 2)}\n`)
cpSync('src/extraction.schema.json', 'dist/extraction.schema.json')
cpSync('src/checks/check/whosaidrc.schema.json', 'dist/whosaidrc.schema.json')

/** One file an entry, shared and lazily imported code in chunks beside them: a command loads only what it runs. */
function bundle() {
  return build({
    entryPoints: {
      main: 'src/cli/main.ts',
      index: 'src/index.ts',
      worker: 'src/cli/worker.ts',
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js', // where tinypool, bundled, looks for it
    },
    outdir: 'dist',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    preserveSymlinks: true, // names of chunks hang on paths, and must not on where node_modules really is
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // CommonJS packages in the bundle ask for Node's own modules through `require`.
    banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
    plugins: [rawFiles],
    logLevel: 'warning',
  })
}

/** Writes the manual page, made by the command's own definitions. */
async function writeManual(target) {
  const outfile = 'build/manual.mjs'
  await build({ entryPoints: ['src/cli/manual.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', plugins: [rawFiles], logLevel: 'warning' })
  const { manual } = await import(pathToFileURL(outfile).href)
  writeFileSync(target, manual())
}

/** Writes the declarations of `entry` and of the files that its declarations lead to, and of no others. */
function writeDeclarations(entry, folder) {
  const waiting = [entry]
  const seen = new Set(waiting)
  for (const file of waiting) {
    const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
      fileName: file, reportDiagnostics: true, compilerOptions: { isolatedDeclarations: true, verbatimModuleSyntax: true, module: ts.ModuleKind.NodeNext },
    })
    if (diagnostics.length) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n')}`)
    const target = join(folder, relative('src', file)).replace(/\.ts$/u, '.d.ts')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, outputText)
    for (const [, path] of outputText.matchAll(/from '(\.[^']+)\.js'/gu)) {
      const imported = join(dirname(file), `${path}.ts`)
      if (!seen.has(imported)) waiting.push(imported)
      seen.add(imported)
    }
  }
}
