import { extract } from '../../../src/extract.js'
import { readTranscript, verifyStory, type VerifiedQuote } from '../../../src/checks/verify/index.js'

/** What a transcript says of one quote, credited to a speaker. Spans of the quote that its cue breaks are parted by " | ". */
export async function verifyQuote(quote: string, said: string, speaker = 'Ann Lee'): Promise<VerifiedQuote> {
  const [first, ...rest] = quote.split(' | ')
  const story = rest.length === 0 ? `“${quote},” said ${speaker}.` : `“${first},” said ${speaker}, “${rest.join(' ')}.”`
  const all = verifyStory(story, extract(story), [await readTranscript('speech.txt', said)])
  if (all.length !== 1) throw new Error(`${all.length} quotes in: ${story}`)
  return all[0]
}

/** The words of an altered quote: "We [-won-] {+lost+} the vote". */
export const shownChanges = ({ changes }: VerifiedQuote): string =>
  changes.filter(({ liberty }) => liberty === null)
    .map(({ kind, said, quoted }) => (kind === 'same' ? quoted : [said && `[-${said}-]`, quoted && `{+${quoted}+}`].filter(Boolean).join(' '))).join(' ')
