/** How a model is trained. All of it is in the model card, so that anybody can make the same bytes. */
export interface TrainingSettings {
  /** Named in the progress lines. */
  readonly name: string
  readonly epochs: number
  /** Step of the first epoch; it falls to `finalStep` in equal ratios. */
  readonly firstStep: number
  readonly finalStep: number
  /** L1 penalty of each weight for each sequence seen (cumulative: Tsuruoka, Tsujii and Ananiadou 2009). */
  readonly l1: number
  /**
   * The share of a sequence's features that are left out each time it is seen, so that none learns to rest on another: a
   * name must be told by its neighbours too, not by its letters alone.
   */
  readonly dropout: number
  /** Of so many of the last epochs the weights are averaged: what the order of the sequences left to chance cancels out. */
  readonly averaged: number
  /** So many times a chain is trained, each time from the next seed, and the weights are averaged again; a classifier, once. */
  readonly runs: number
  /** Rarer features are not learned. */
  readonly leastCount: number
  /** Smaller weights are dropped when the model is written. */
  readonly leastWeight: number
  readonly seed: number
}

/** A step low enough that rare features do not learn their one example by heart. */
export const DEFAULT_SETTINGS: TrainingSettings = {
  name: 'train', epochs: 20, firstStep: 0.05, finalStep: 0.005, l1: 1e-7, dropout: 0, averaged: 1, runs: 1, leastCount: 2, leastWeight: 0.06, seed: 1,
}

/** The step of an epoch, of a geometric fall from the first to the last. */
export const stepOf = ({ epochs, firstStep, finalStep }: TrainingSettings, epoch: number): number =>
  firstStep * Math.pow(finalStep / firstStep, epochs > 1 ? epoch / (epochs - 1) : 0)
