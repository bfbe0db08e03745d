// Loaded before a command: says at its end, on descriptor 3, how much processor time and memory it took in all its threads.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeSync(3, JSON.stringify({ ms: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }))
})
