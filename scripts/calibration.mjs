// How far the confidence of quotes can be trusted: for each tenth of confidence, the share of quotes that are right.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
/** Words in common, of all the words of both, from which the words of a quote are right. */
const RIGHT = 0.8
const TENTHS = 10

/** Rows of tenth, quotes, mean confidence and share right, of the command's quotes on a gold file. Empty tenths are left out. */
export function calibrationOf(goldFile) {
  const gold = readLines(readFileSync(goldFile, 'utf8'))
  const found = new Map(extract(gold).map((extraction) => [extraction.id, extraction]))
  const tenths = Array.from({ length: TENTHS }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (const { id, text, attributions } of gold) {
    const starts = [...text.matchAll(WORD)].map(({ index }) => index)
    const wanted = attributions.map(({ content, source }) => ({ said: wordsIn(starts, content), by: wordsIn(starts, source) }))
    for (const { spans, speaker, confidence } of found.get(id).quotes) {
      const said = wordsIn(starts, spans.map(({ start, end }) => [start, end]))
      const by = wordsIn(starts, speaker?.mention ? [[speaker.mention.start, speaker.mention.end]] : [])
      const tenth = tenths[Math.min(TENTHS - 1, Math.floor(confidence * TENTHS))]
      tenth.count++
      tenth.confidence += confidence
      if (wanted.some((quote) => overlap(quote.said, said) >= RIGHT && (quote.by.size === 0 || common(quote.by, by) > 0))) tenth.right++
    }
  }
  return tenths.flatMap(({ count, confidence, right }, tenth) => (count === 0 ? [] : [[tenth / TENTHS, count, confidence / count, right / count]]))
}

function extract(gold) {
  const input = gold.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/whosaid.js', '--input', 'jsonl', '--format', 'jsonl'], { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`the command failed: ${stderr}`)
  return readLines(stdout)
}

const readLines = (text) => text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
const wordsIn = (starts, pairs) => new Set(starts.filter((at) => pairs.some(([start, end]) => at >= start && at < end)))
const common = (a, b) => [...a].filter((at) => b.has(at)).length

function overlap(a, b) {
  const both = common(a, b)
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
