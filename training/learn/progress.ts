/** Writes a line to standard error at each step of a long run, with the time that is left; a run without a name is silent. */
export function makeProgress(name: string, steps: number): (step: number, detail: string) => void {
  const began = Date.now()
  return (step, detail) => {
    if (name === '') return
    const spent = (Date.now() - began) / 1000
    const left = step > 0 ? (spent / step) * (steps - step) : 0
    process.stderr.write(`${name} ${step}/${steps} ${detail} (${spent.toFixed(0)} s, ${left.toFixed(0)} s left)\n`)
  }
}
