/** Weights under training: a row of labels for each feature, with the L1 penalty paid when a weight is next touched. */
export interface LearnedWeights {
  readonly size: number
  readonly values: Float32Array
  /** What each weight has paid of the penalty so far. */
  readonly paid: Float32Array
  /** What each weight would have to pay by now. */
  owed: number
}

export const makeWeights = (features: number, size: number): LearnedWeights =>
  ({ size, values: new Float32Array(features * size), paid: new Float32Array(features * size), owed: 0 })

/** Adds `change` to a weight, then moves it towards 0 by the penalty that it still owes, but not past 0. */
export function adjust(weights: LearnedWeights, at: number, change: number): void {
  const { values, paid, owed } = weights
  const value = values[at] + change
  const kept = value > 0 ? Math.max(0, value - (owed + paid[at])) : Math.min(0, value + (owed - paid[at]))
  values[at] = kept
  paid[at] += kept - value
}

/** Lets every weight pay what it owes. */
export function settle(weights: LearnedWeights): void {
  for (let at = 0; at < weights.values.length; at++) adjust(weights, at, 0)
}

/** Adds a share of the numbers to a sum of as many. */
export function addShare(sum: Float32Array, numbers: Float32Array, share: number): void {
  for (let at = 0; at < numbers.length; at++) sum[at] += numbers[at] * share
}
