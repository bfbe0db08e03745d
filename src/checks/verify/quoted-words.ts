import { comparedForm, scanWords } from '../compared-words.js'

/** How a word of a quote follows the one before it. */
export type Joint =
  /** Nothing but a space or marks. */
  | 'next'
  /** A sentence ends between them. */
  | 'sentence'
  /** "…": the writer says that words are left out. */
  | 'ellipsis'
  /** The quote is broken by its cue. */
  | 'break'

export interface QuotedWord {
  readonly text: string
  readonly form: string
  /** Whether it stands in square brackets: the writer's own word. */
  readonly bracketed: boolean
  readonly joint: Joint
  /** The marks between it and the next word, in their compared form. */
  readonly marksAfter: string
}

const BREAK = '\u0001'
const GAP = '\u0002'

/** "…", "...", ". . .", with or without brackets around. */
const ELLIPSIS = /[[(]\s?(?:…|\.\s?\.\s?\.)\s?[\])]|…|\.\s?\.\s?\.(?:\s?\.)?/gu

/** The words of a quote, given the texts of its spans. */
export function readQuotedWords(spans: readonly string[]): readonly QuotedWord[] {
  const marked = spans.map((span) => span.replaceAll(BREAK, ' ').replaceAll(GAP, ' ').replace(ELLIPSIS, GAP)).join(BREAK)
  const { text, bracketed } = takeOutBrackets(marked)
  const places: { readonly start: number; readonly end: number }[] = []
  scanWords(text, (start, end) => places.push({ start, end }))
  return places.map(({ start, end }, index) => {
    const word = text.slice(start, end)
    return {
      text: word, form: comparedForm(word), bracketed: bracketed.includes(1, start) && bracketed.subarray(start, end).includes(1),
      joint: index === 0 ? 'next' : jointOf(text.slice(places[index - 1].end, start)),
      marksAfter: comparedMarks(text.slice(end, places[index + 1]?.start ?? text.length)),
    }
  })
}

/** "[W]e" becomes "We", and each of the text's characters knows whether it stood in brackets. */
function takeOutBrackets(marked: string): { readonly text: string; readonly bracketed: Uint8Array } {
  const bracketed = new Uint8Array(marked.length)
  const kept: string[] = []
  let inside = 0
  for (const character of marked.split('')) {
    if (character === '[') inside = 1
    else if (character === ']') inside = 0
    else {
      bracketed[kept.length] = inside
      kept.push(character)
    }
  }
  return { text: kept.join(''), bracketed: bracketed.subarray(0, kept.length) }
}

function jointOf(between: string): Joint {
  if (between.includes(GAP)) return 'ellipsis'
  if (between.includes(BREAK)) return 'break'
  return /[.!?]/u.test(between) ? 'sentence' : 'next'
}

const QUOTATION_MARKS = /[\s"“”„‟«»‹›'‘’‚‛`]/gu
const DASHES = /[-‐‑‒–—―]+/gu

/** Marks as they are compared: without spaces and quotation marks, which differ by house style, and with one kind of dash. */
export const comparedMarks = (marks: string): string => marks.replace(QUOTATION_MARKS, '').replace(DASHES, '-').replaceAll('…', '...')
