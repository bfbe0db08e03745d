import { run } from './run.js'

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupted.abort())
process.stdout.on('error', () => undefined) // whoever writes is told by the write itself
process.stderr.on('error', () => undefined)

void run(process.argv.slice(2), {
  get stdin() { return process.stdin },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupted.signal,
}).then((code) => process.exit(code)) // an input still open must not keep us
