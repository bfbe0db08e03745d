import type { OutputFormat } from './output-format.js'

/** The text that all offsets refer to, as it is: what stands beside a file of standoff annotations. */
export const text: OutputFormat = { document: (result) => result.text, single: true }
