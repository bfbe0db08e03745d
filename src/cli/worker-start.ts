import { fileURLToPath } from 'node:url'
import { loaderOf } from './code-cache.js'
import type * as worker from './worker.js'

/** What the pool calls in a worker. */
export const { runTask } = loaderOf(fileURLToPath(new URL('.', import.meta.url)))('worker.cjs') as typeof worker
