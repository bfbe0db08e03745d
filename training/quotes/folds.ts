/** In how many parts stories are cut: what is learned from the others is tried on each. */
const FOLDS = 3

export interface CrossTrained<Result> {
  /** Trained on all stories. */
  readonly model: Uint8Array
  /** For each story, what a model makes of it that was not trained on it. */
  readonly unseen: readonly Result[]
}

/** Trains once on all stories, and once without each fold to see what such a model makes of stories that it has not met. */
export function crossTrain<Story, Result>(
  stories: readonly Story[], train: (stories: readonly Story[]) => Uint8Array, apply: (model: Uint8Array) => (story: Story) => Result,
): CrossTrained<Result> {
  const unseen: Result[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const tryOn = apply(train(stories.filter((_, index) => index % FOLDS !== fold)))
    stories.forEach((story, index) => { if (index % FOLDS === fold) unseen[index] = tryOn(story) })
  }
  return { model: train(stories), unseen }
}
