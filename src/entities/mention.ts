import type { TokenRange } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import type { Span } from '../span.js'

/** A name at one place of the story: its tokens and its span. */
export interface Mention extends TokenRange {
  readonly type: EntityType
  readonly span: Span
  /** The words of the name in lower case, without marks: "jean", "luc", "marchand". */
  readonly words: readonly string[]
  /** The name in full, where its words do not stand together: “Deb Hollis” of “Deb and Gary Hollis”. */
  readonly name?: string
}

/** What tells names apart: the same key is the same name. */
export const nameKey = ({ words }: Pick<Mention, 'words'>): string => words.join(' ')
