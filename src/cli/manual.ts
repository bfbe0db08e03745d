import { PassThrough } from 'node:stream'
import manifest from '../../package.json' with { type: 'json' }
import type { Io } from './io.js'
import { manPage } from './man-page.js'
import { createProgram } from './program.js'

/** The manual page that the package brings, for the build. */
export function manual(): string {
  const stream = new PassThrough()
  const nowhere: Io = { stdin: stream, stdout: stream, stderr: stream, env: {}, cwd: '.', signal: new AbortController().signal }
  return manPage(createProgram(nowhere, () => undefined), `whosaid ${manifest.version}`)
}
