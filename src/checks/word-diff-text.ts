import type { ChalkInstance } from 'chalk'
import { toTerminalText } from '../terminal-text.js'

/** Words in a row, before and after; one of them is empty where there is nothing, both are the same where nothing changed. */
export interface WordEdit {
  readonly before: string
  readonly after: string
}

/** A word diff as git shows it: "We [-won-] {+lost+} the vote", with colours where there are any. */
export const showWordDiff = (edits: readonly WordEdit[], color: ChalkInstance): string =>
  edits.map(({ before, after }) => {
    if (before === after) return toTerminalText(after)
    const removed = before === '' ? [] : [color.red(`[-${toTerminalText(before)}-]`)]
    const added = after === '' ? [] : [color.green(`{+${toTerminalText(after)}+}`)]
    return [...removed, ...added].join(' ')
  }).join(' ')
