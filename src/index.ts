export { extract, type ExtractOptions } from './extract.js'
export type * from './extraction.js'
export type { Span, TextSpan } from './span.js'
