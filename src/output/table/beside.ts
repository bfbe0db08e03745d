import { padEnd } from '../../terminal-columns.js'

/** Blocks of lines side by side, each as wide as it is told to be. */
export function beside(blocks: readonly (readonly string[])[], widths: readonly number[], gap: string): readonly string[] {
  const height = Math.max(0, ...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) => blocks.map((block, i) => padEnd(block[row] ?? '', widths[i])).join(gap).trimEnd())
}
