import type { JudgedFrame } from './frame-judge.js'

/** Frames less likely than this to hold a quote are left out. */
export const LEAST_QUOTE_CHANCE = 0.5
/** A frame that shares more of its words than this with a better one is dropped; one that shares less gives them up. */
const MOST_SHARED = 0.3

/** The likeliest frames of a story of which no two share a token, in the order of the text. `tokens` is the story's count. */
export function chooseFrames(frames: readonly JudgedFrame[], tokens: number): readonly JudgedFrame[] {
  const taken = new Uint8Array(tokens)
  const chosen: JudgedFrame[] = []
  const likeliest = frames.filter(({ content, quoteChance }) => content.length > 0 && quoteChance >= LEAST_QUOTE_CHANCE)
    .sort((a, b) => b.quoteChance + b.rightChance - a.quoteChance - a.rightChance || a.head - b.head)
  for (const frame of likeliest) {
    const own = withoutTaken(frame, taken)
    if (!own) continue
    for (const { first, end } of own.content) taken.fill(1, first, end)
    chosen.push(own)
  }
  return withInner(chosen.sort((a, b) => a.content[0].first - b.content[0].first))
}

/** "Lee said *she had dismissed it* *as “a joke”*": what a cue within somebody's words credits right behind them is theirs. */
function withInner(frames: readonly JudgedFrame[]): readonly JudgedFrame[] {
  const whole: JudgedFrame[] = []
  for (const frame of frames) {
    const outer = whole.at(-1)
    const said = outer?.content.at(-1)
    if (said?.end === frame.content[0].first && outer !== undefined && said.first <= frame.head && frame.head < said.end && frame.type === 'mixed') {
      whole[whole.length - 1] = { ...outer, type: frame.type, content: [...outer.content.slice(0, -1), { first: said.first, end: frame.content[0].end }, ...frame.content.slice(1)] }
    } else whole.push(frame)
  }
  return whole
}

function withoutTaken(frame: JudgedFrame, taken: Uint8Array): JudgedFrame | null {
  let all = 0
  let shared = 0
  for (const { first, end } of frame.content) {
    all += end - first
    for (let i = first; i < end; i++) shared += taken[i]
  }
  if (shared === 0) return frame
  if (shared > MOST_SHARED * all) return null
  const content = frame.content.map(({ first, end }) => {
    while (first < end && taken[first]) first++
    while (end > first && taken[end - 1]) end--
    return { first, end }
  }).filter(({ first, end }) => first < end && !taken.subarray(first, end).includes(1))
  return content.length > 0 ? { ...frame, content } : null
}
