// The last words of .ci/run: how many tests and other checks passed and failed. Arguments: vitest's report, then the checks that failed.
import { existsSync, readFileSync } from 'node:fs'

const [report, ...failedChecks] = process.argv.slice(2)
const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0, numPendingTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}

// A failed run of tests counts by its tests; where none of them failed, the run itself did.
const others = failedChecks.filter((name) => name !== 'tests' || (numFailedTests === 0 && numFailedTestSuites === 0))
const failed = numFailedTests + others.length + (numFailedTests === 0 ? numFailedTestSuites : 0)
if (numPendingTests > 0) console.log(`${numPendingTests} tests skipped`)
for (const name of failedChecks) console.log(`failed: ${name}`)
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
