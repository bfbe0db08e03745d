// Stands in for the worker: answers each unit, takes its thread down over "crash", and fills its memory over "fill".
export async function runTask({ units }) {
  const outcomes = []
  for (const { bytes } of units) {
    const text = Buffer.from(bytes).toString()
    if (text === 'crash') await new Promise(() => setImmediate(() => { throw new Error('down') }))
    if (text === 'fill') for (const all = []; ;) all.push(Array.from({ length: 10_000 }, String))
    outcomes.push({ output: `${text}\n`, found: true, error: null, warnings: [] })
  }
  return outcomes
}
