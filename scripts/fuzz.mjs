// Tries changed samples on every reader, for so long: npm run fuzz -- --minutes 60 [--seed 7]
// The same seed tries the same inputs; what is found is written to build/fuzz/.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values: { minutes, seed } } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } } })
const { status } = spawnSync('vitest', ['run', '-c', 'test/fuzz/vitest.config.js'], { stdio: 'inherit', env: { ...process.env, FUZZ_MINUTES: minutes, FUZZ_SEED: seed } })
process.exitCode = status ?? 1
