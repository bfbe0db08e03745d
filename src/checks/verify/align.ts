import type { Slip } from './slips.js'

/** What became of the words on the way from what was said to what is quoted. Indexes into the two rows of words; ends excluded. */
export interface WordStep {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped'
  /** Index of the quoted word; where words were dropped, of the one after them. */
  readonly quoted: number
  /** Index of the word said; where words were added, of the one after them. */
  readonly said: number
}

export interface AlignedWords {
  readonly steps: readonly WordStep[]
  /** Which of the words said are quoted. */
  readonly start: number
  readonly end: number
  /** `CHANGE` for each word changed, added or dropped, less for what a writer may do. */
  readonly cost: number
}

export interface QuotedSide {
  readonly forms: readonly number[]
  /** The writer's own words: they may stand for any. */
  readonly bracketed: readonly boolean[]
}

export interface SaidSide {
  readonly forms: readonly number[]
  readonly slips: readonly Slip[]
}

export const CHANGE = 8
/** What a writer may do costs a little, so that as little as possible is laid to his charge, or credit. */
const LIBERTY = 1

const DIAGONAL = 0
const ADDED = 1
const DROPPED = 2

/**
 * Finds the stretch of `said` that is nearest to the whole of `quoted`, and how the one became the other with the least
 * change (edit distance with free ends; a word changed costs as much as one added or dropped, and is preferred to both).
 * Costs quoted × said in time, and as many bytes.
 */
export function alignWords(quoted: QuotedSide, said: SaidSide): AlignedWords {
  const rows = quoted.forms.length
  const columns = said.forms.length
  const trace = new Uint8Array((rows + 1) * (columns + 1))
  let above = new Int32Array(columns + 1)
  let costs = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const form = quoted.forms[row - 1]
    const change = quoted.bracketed[row - 1] ? LIBERTY : CHANGE
    const nearBracket = quoted.bracketed[row - 1] || (quoted.bracketed[row] ?? false)
    const base = row * (columns + 1)
    costs[0] = above[0] + change
    trace[base] = ADDED
    for (let column = 1; column <= columns; column++) {
      const diagonal = above[column - 1] + (form === said.forms[column - 1] ? 0 : change)
      const added = above[column] + change
      const dropped = row === rows ? Infinity : costs[column - 1] + (nearBracket || said.slips[column - 1] !== null ? LIBERTY : CHANGE)
      const least = Math.min(diagonal, added, dropped)
      costs[column] = least
      trace[base + column] = diagonal === least ? DIAGONAL : dropped === least ? DROPPED : ADDED
    }
    ;[above, costs] = [costs, above]
  }
  let end = 0
  for (let column = 1; column <= columns; column++) if (above[column] <= above[end]) end = column
  const { steps, start } = followBack(trace, quoted, said, end)
  return { steps, start, end, cost: above[end] }
}

function followBack(trace: Uint8Array, quoted: QuotedSide, said: SaidSide, end: number): { readonly steps: readonly WordStep[]; readonly start: number } {
  const steps: WordStep[] = []
  let row = quoted.forms.length
  let column = end
  while (row > 0) {
    const move = trace[row * (said.forms.length + 1) + column]
    if (move === DIAGONAL) {
      row--
      column--
      steps.push({ kind: quoted.forms[row] === said.forms[column] ? 'same' : 'changed', quoted: row, said: column })
    } else if (move === ADDED) {
      row--
      steps.push({ kind: 'added', quoted: row, said: column })
    } else {
      column--
      steps.push({ kind: 'dropped', quoted: row, said: column })
    }
  }
  return { steps: steps.reverse(), start: column }
}
