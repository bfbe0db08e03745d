import type { Remark, Severity } from '../check/finding.js'
import type { Story } from '../check/story.js'

/** One thing that an editor would ask about. Its page, with examples, is docs/rules/NAME.md. */
export interface Rule {
  readonly name: string
  /** What it finds, in a few words. */
  readonly summary: string
  /** What it counts as unless the configuration says otherwise. */
  readonly severity: Severity
  /** Whether it makes sense for a story in any language: it looks at marks, not at words. */
  readonly anyLanguage: boolean
  /** Pure; must not grow faster than the story. */
  readonly find: (story: Story) => readonly Remark[]
}
