// What every benchmark needs: medians, the time of a process, and the most memory that it took.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { once } from 'node:events'

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Milliseconds that a function takes, the median of several runs after one to warm up. */
export function time(run, times = 5) {
  run()
  return median(Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }))
}

/** Runs two functions by turns, so that whatever else the machine does hits both alike; medians in milliseconds. */
export function timeByTurns(a, b, times = 5) {
  const spent = [[], []]
  for (let i = 0; i <= times; i++) {
    [a, b].forEach((run, which) => {
      const start = performance.now()
      run()
      if (i > 0) spent[which].push(performance.now() - start)
    })
  }
  return spent.map(median)
}

const POLL_MS = 20

/** Runs node with these arguments, fed from `input` (strings, with back-pressure); milliseconds and peak resident megabytes. */
export async function runNode(args, input = []) {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] })
  let peak = 0
  const poll = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
    } catch { /* it has ended, or this is not Linux */ }
  }, POLL_MS)
  const ended = once(child, 'exit')
  child.stdin.on('error', () => {})
  for (const piece of input) if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain'), ended])
  child.stdin.end()
  const [code] = await ended
  clearInterval(poll)
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return { ms: performance.now() - start, peakMb: peak }
}

/** Medians over several runs of several commands, by turns. Each is [args, input maker]. */
export async function runByTurns(commands, times = 7) {
  const spent = commands.map(() => [])
  for (let i = 0; i <= times; i++) {
    for (const [which, [args, input]] of commands.entries()) {
      const { ms } = await runNode(args, input?.() ?? [])
      if (i > 0) spent[which].push(ms)
    }
  }
  return spent.map(median)
}
