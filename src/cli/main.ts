import { setFlagsFromString } from 'node:v8'
import { run } from './run.js'

// V8 of Node 20 compiles hot functions anew so often that a tenth of a run goes into it (a look every 67,584 bytes of bytecode); later versions have found their measure.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000')

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupted.abort())
process.stdout.on('error', () => undefined) // whoever writes is told by the write itself
process.stderr.on('error', () => undefined)

const code = await run(process.argv.slice(2), {
  get stdin() { return process.stdin },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupted.signal,
})
process.exit(code) // an input still open must not keep us
