/** The family that a mark belongs to: an opening mark is only closed by one of its own. */
export type MarkStyle = 'double' | 'single' | 'angle' | 'straight-double' | 'straight-single' | 'two-apostrophes'

/** A single mark may be an apostrophe. */
export const DOUBLE: ReadonlySet<MarkStyle> = new Set<MarkStyle>(['double', 'straight-double', 'angle'])

/** “ is closed by ” and, in careless text, by a straight mark; the straight one by a curly one as well. */
export function closes(closing: MarkStyle, opening: MarkStyle): boolean {
  if (closing === opening) return true
  return (closing === 'straight-double' && opening === 'double') || (closing === 'double' && opening === 'straight-double')
    || (closing === 'straight-single' && opening === 'single') || (closing === 'single' && opening === 'straight-single')
    || (closing === 'straight-double' && opening === 'two-apostrophes')
}

export const STYLE_OF: Readonly<Record<string, MarkStyle>> = {
  '“': 'double', '”': 'double', '„': 'double', '‟': 'double', '"': 'straight-double', '＂': 'straight-double',
  '‘': 'single', '’': 'single', '‚': 'single', '‛': 'single', "'": 'straight-single',
  '«': 'angle', '»': 'angle', '‹': 'angle', '›': 'angle', '``': 'two-apostrophes', "''": 'two-apostrophes',
}
/** Whether a token is a quotation mark of any style. */
export const isQuotationMark = (text: string): boolean => Object.hasOwn(STYLE_OF, text)

export const OPENING: ReadonlySet<string> = new Set(['“', '„', '‟', '‘', '‚', '‛', '«', '‹', '``'])
export const CLOSING: ReadonlySet<string> = new Set(['”', '’', '»', '›'])
