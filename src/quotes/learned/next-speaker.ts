import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { LEAST_QUOTE_CHANCE } from './choose-frames.js'
import type { JudgedFrame } from './frame-judge.js'
import type { Setting } from './setting.js'

/**
 * "The ministry said 12 had died, *while rebels said it was 40*": words end where another speaks of whom a clause of its own tells, and
 * the two do not have to share what follows. Frames are in the order of their cues.
 */
export function withoutNextSpeakers(setting: Setting, frames: readonly JudgedFrame[]): readonly JudgedFrame[] {
  return frames.map((frame, index) => {
    const said = frame.content.at(-1)
    if (!said) return frame
    for (let at = index + 1; at < Math.min(frames.length, index + 1 + MOST_FRAMES) && frames[at].head < said.end; at++) {
      const end = frames[at].quoteChance >= LEAST_QUOTE_CHANCE ? clauseBefore(setting, said, frames[at]) ?? participleBefore(setting, frame, frames[at]) : null
      if (end !== null) return { ...frame, content: [...frame.content.slice(0, -1), { first: said.first, end }] }
    }
    return frame
  })
}

/** Words that hold more credits are a list. */
const MOST_FRAMES = 8

/** Where the words before a speaker's clause end; null where they stand in none of their own. */
function clauseBefore({ codes, regionOf }: Setting, { first }: TokenRange, { source, head, content }: JudgedFrame): number | null {
  if (!source || source.first < first + 4 || PRONOUNS.has(codes[source.first].word.lower) || source.end > head || content[0].first < head || regionOf[source.first] >= 0) return null
  const opener = source.first - 1
  return OPENERS.has(codes[opener].word.lower) && codes[opener - 1].word.text === ',' ? opener - 1 : null
}

/** "with Lee accusing him of lying *and Hill warning that* it would fail": where words end that one participle tells, and another's begin. */
function participleBefore({ codes, regionOf }: Setting, { head, content }: JudgedFrame, next: JudgedFrame): number | null {
  const { source } = next
  const { first } = content[content.length - 1]
  const isNext = source !== null && source.first > first + 2 && source.end === next.head && regionOf[source.first] < 0 && isGerund(codes[head].word.lower) && isGerund(codes[next.head].word.lower)
  return isNext && codes[source.first - 1].word.lower === 'and' ? source.first - (codes[source.first - 2].word.text === ',' ? 2 : 1) : null
}

const isGerund = (lower: string): boolean => SAYING_VERBS.get(lower)?.gerund === true

/** They may be of whom the words tell: "officers saw him, and they ordered him out". */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'some', 'we', 'i', 'others'])
const OPENERS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'as', 'though', 'although', 'and'])
