/** The fields asked for, of those that there are: what `--keep` takes over from the input. */
export const keepFields = (fields: Readonly<Record<string, unknown>>, keep: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keep.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, fields[name]]))
