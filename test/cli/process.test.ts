import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { directoryWith, STORY } from './console.js'

const BIN = resolve('bin/whosaid.js')

function start(argv: readonly string[], cwd = directoryWith()): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [BIN, ...argv], { cwd })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const exitOf = async (child: ChildProcessWithoutNullStreams): Promise<number | null> => {
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

const line = (id: number | string): string => `${JSON.stringify({ id, text: STORY })}\n`

describe('the command as a process', () => {
  test('answers each line before it is given the next', async () => {
    const child = start(['--input', 'jsonl', '-f', 'jsonl'])
    for (const id of ['a', 'b']) {
      child.stdin.write(line(id))
      const [answer] = (await once(child.stdout, 'data')) as [Buffer]
      expect(JSON.parse(answer.toString())).toMatchObject({ id })
    }
    child.stdin.end()
    expect(await exitOf(child)).toBe(0)
  })

  test('ends with 130 when interrupted, and leaves nothing half-written', async () => {
    const cwd = directoryWith()
    const child = start(['--input', 'jsonl', '-f', 'jsonl', '-o', 'out.jsonl', '-', 'late.txt'], cwd)
    child.stdin.write(line('a') + '{}\n')
    await once(child.stderr, 'data') // the second line's error: the work is under way
    child.kill('SIGINT')
    expect(await exitOf(child)).toBe(130)
    expect(readdirSync(cwd)).toEqual([])
  })

  test('ends with 0 and without a word when its reader goes away', () => {
    const cwd = directoryWith({ 'many.jsonl': Array.from({ length: 400 }, (_, id) => line(id)).join('') })
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `"${process.execPath}" "${BIN}" many.jsonl -f jsonl | head -n 1 >first; echo \${PIPESTATUS[0]}`], { cwd, encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['0\n', ''])
    expect(readFileSync(join(cwd, 'first'), 'utf8')).toMatch(/^\{"whosaid":1,"id":"0".*\}\n$/u)
  })

  test('writes the same bytes whatever the number of jobs', () => {
    const sample = readFileSync('samples/harbour-agency.txt', 'utf8')
    const lines = Array.from({ length: 200 }, (_, id) => JSON.stringify(id % 50 === 7 ? { id } : { id, text: sample }))
    const cwd = directoryWith()
    writeFileSync(join(cwd, 'many.jsonl'), lines.join('\n'))
    const runs = ['1', '3'].map((jobs) => spawnSync(process.execPath, [BIN, 'many.jsonl', '-f', 'jsonl', '--jobs', jobs], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 }))
    expect(runs[0].stdout.split('\n')).toHaveLength(201)
    expect(runs[1].stdout === runs[0].stdout).toBe(true)
    expect(runs[1].stderr).toBe(runs[0].stderr)
    expect(runs.map(({ status }) => status)).toEqual([2, 2])
  })
})

/** Each script of the bundle that loads with this one, but for what is asked for on demand: in functions that are called later. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(join('dist', file), 'utf8').matchAll(/(?<!return )require\('\.\/([^']+)'\)/gu)) loadedWith(path, seen)
  return seen
}

test('help, versions and usage errors load no language code', () => {
  expect([...loadedWith('main.cjs')].sort()).toEqual(['command-line.cjs', 'main.cjs'])
  const bundle = [...loadedWith('main.cjs')].map((file) => readFileSync(join('dist', file), 'utf8')).join('')
  expect(bundle).toContain('unknown command')
  expect(bundle).not.toMatch(/entities\.bin|quotes\.bin/u)
})

test('the main job comes in one more file', () => {
  expect([...loadedWith('main-job.cjs')].sort()).toEqual(['command-line.cjs', 'main-job.cjs'])
  expect(readFileSync('dist/main-job.cjs', 'utf8')).toMatch(/quotes\.bin/u)
})
