import { toTerminalText } from '../terminal-text.js'
import type { OutStream } from './io.js'

/** One line on standard error, whatever the text holds; a reader of it that is gone is nobody's trouble. */
export function tell(stderr: OutStream, message: string): void {
  stderr.write(`whosaid: ${toTerminalText(message)}\n`)
}
