import { WIDTHS } from './extract-options.js'
import type { OutStream } from './io.js'

const DEFAULT_WIDTH = 80

/** The columns of what is written to; null for a file. Some terminals say 0, which is no width; less than the least is taken for that. */
export const widthOf = (target: OutStream | null): number => (target?.isTTY && target.columns ? Math.max(target.columns, WIDTHS.least) : DEFAULT_WIDTH)
