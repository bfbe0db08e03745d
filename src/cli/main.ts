import { createInterface } from 'node:readline'
import { extract } from '../extract.js'

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  process.stdout.write(`${JSON.stringify(extract(text, { id }))}\n`)
}
