/** Turns scores into chances that add up to 1, in place and in double precision. */
export function softmaxInto(scores: Float64Array): void {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i] - highest)
  for (let i = 0; i < scores.length; i++) scores[i] /= sum
}
