// Builds what the package ships: the bundled command and library (dist/*.js), the types of the library (dist/types), the
// manual page (dist/whosaid.1) and the bill of materials (dist/sbom.cdx.json).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { bundle } from './bundle.mjs'
import { rawFiles } from './raw-files.mjs'
import { sbom } from './sbom.mjs'
import { writeCodeCache } from './write-code-cache.mjs'

rmSync('dist', { recursive: true, force: true })
mkdirSync('build', { recursive: true })
writeFileSync('build/bundle.json', JSON.stringify(await bundle('dist')))
await writeCodeCache('dist')
writeDeclarations('src/index.ts', 'dist/types')
await writeManual('dist/whosaid.1')
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom(), null, 2)}\n`)
cpSync('src/extraction.schema.json', 'dist/extraction.schema.json')
cpSync('src/checks/check/whosaidrc.schema.json', 'dist/whosaidrc.schema.json')

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
