import { didYouMean } from '../checks/nearest.js'
import { isNamed } from '../output/select.js'

/** What to say of each name asked for that none of the speakers has. */
export const unheardSpeakers = (asked: readonly string[], speakers: ReadonlySet<string>): readonly string[] => {
  const names = [...speakers]
  const known = [...new Set(names.flatMap((name) => [name, ...name.split(/\s+/u)]))]
  return asked.filter((wanted) => !names.some((name) => isNamed(name, wanted))).map((wanted) => `no speaker is called ${wanted}${didYouMean(wanted, known)}`)
}
