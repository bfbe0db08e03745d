// Bundles one TypeScript file and runs it with the arguments that follow: node scripts/run-ts.mjs training/x.ts ARGS…
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { build } from 'esbuild'

const [entry, ...args] = process.argv.slice(2)
const outfile = `build/${basename(entry, '.ts')}.mjs`
await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' })
process.exitCode = spawnSync(process.execPath, ['--max-old-space-size=4096', outfile, ...args], { stdio: 'inherit' }).status ?? 1
