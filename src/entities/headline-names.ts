import type { Analysis } from '../analysis.js'
import { makeMention } from './read-mentions.js'
import { nameKey, type Mention } from './mention.js'

/**
 * Cuts names in a headline that writes all its words with capitals to what the story itself calls them: "Mara Lind Hits" to
 * "Mara Lind". A name that the story does not have stays as it is.
 */
export function cutHeadlineNames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { document, paragraphs } = analysis
  const headlineEnd = document.paragraphs.reduce((end, { kind }, index) => (kind === 'headline' ? Math.max(end, paragraphs[index].end) : end), 0)
  const known = new Set(mentions.filter(({ first }) => first >= headlineEnd).map(nameKey))
  return mentions.map((mention) => (isLongHeadlineName(mention, headlineEnd) && !known.has(nameKey(mention)) ? cutTo(analysis, mention, known) : mention))
}

const isLongHeadlineName = ({ first, words }: Mention, headlineEnd: number): boolean => first < headlineEnd && words.length > 1

/** The longest beginning or end of the mention that is a known name, or the mention as it is. */
function cutTo(analysis: Analysis, mention: Mention, known: ReadonlySet<string>): Mention {
  const { first, end, type } = mention
  for (let length = end - first - 1; length > 0; length--) {
    for (const range of [{ first, end: first + length }, { first: end - length, end }]) {
      const cut = makeMention(analysis, range, type)
      if (cut && known.has(nameKey(cut))) return cut
    }
  }
  return mention
}
