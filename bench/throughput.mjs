// One side of the race in a process of its own: `node bench/throughput.mjs whosaid|compromise ROUNDS` goes over all samples so many
// times and prints the median time of a round in milliseconds, the first third left out: by then the code is compiled.
import { median } from './measure.mjs'
import { SIDES } from './sides.mjs'

const [side, rounds] = process.argv.slice(2)
const run = await SIDES[side]()
const spent = Array.from({ length: Number(rounds) }, () => {
  const start = performance.now()
  run()
  return performance.now() - start
})
process.stdout.write(String(median(spent.slice(Math.floor(spent.length / 3)))))
