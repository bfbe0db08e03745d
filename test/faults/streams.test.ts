import { once } from 'node:events'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { directoryWith, STORY } from '../cli/console.js'
import { isPosix, manyLines, shell, start } from './shell.js'

const FILES = { 'a.txt': STORY }
const ANSWER = /^\{"whosaid":1,"id":"[^"]+","title":"Ferry workers accept pay deal".*\}\n$/u

describe.skipIf(!isPosix)('standard streams', () => {
  test.each([
    ['0<&-', 'a.txt'], ['2>&-', 'a.txt'], ['0<&- 2>&-', 'a.txt'], ['< a.txt', '/dev/stdin'], ['< a.txt', '/dev/fd/0'], ['3< a.txt', '/dev/fd/3'], ['< <(cat a.txt)', '/dev/stdin'], ['', '<(cat a.txt)'],
  ])('%s: reads %s', (streams, input) => {
    expect(shell(`whosaid -f jsonl ${input} ${streams}`, directoryWith(FILES))).toMatchObject({ code: 0, out: expect.stringMatching(ANSWER), err: '' })
  })

  test('that are all closed do not keep -o from its file', () => {
    const cwd = directoryWith(FILES)
    expect(shell('whosaid a.txt -f jsonl -o out.jsonl 0<&- 1>&- 2>&-', cwd).code).toBe(0)
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toMatch(ANSWER)
  })

  test('closed for reading hold nothing', () => {
    expect(shell('whosaid 0<&-', directoryWith())).toEqual({ code: 2, out: '', err: 'whosaid: standard input: empty, there is nothing to read\n' })
  })

  test.each(['-o', '-f jsonl --resume'])('that are a file are not overwritten: %s', (option) => {
    const cwd = directoryWith(FILES)
    expect(shell(`whosaid ${option} a.txt < a.txt`, cwd)).toEqual({ code: 2, out: '', err: 'whosaid: cannot write a.txt: it is one of the inputs\n' })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(STORY)
  })

  test('that are one file do not feed each other', () => {
    const cwd = directoryWith(FILES)
    expect(shell('whosaid < a.txt >> a.txt', cwd)).toEqual({ code: 2, out: '', err: 'whosaid: cannot write standard output: it is standard input\n' })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(STORY)
  })

  test('that a link leads to are written between what others write there', () => {
    const cwd = directoryWith(FILES)
    symlinkSync('/dev/stdout', join(cwd, 'link'))
    symlinkSync('link', join(cwd, 'another'))
    expect(shell('(echo before; whosaid a.txt -f jsonl -o another; echo after) > all.txt', cwd)).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(join(cwd, 'all.txt'), 'utf8')).toMatch(/^before\n\{"whosaid":1,.*\}\nafter\n$/u)
  })
})

describe.skipIf(!isPosix)('a named pipe', () => {
  test('is read', () => {
    expect(shell('mkfifo pipe; cat a.txt > pipe & whosaid -f jsonl pipe', directoryWith(FILES))).toMatchObject({ code: 0, out: expect.stringMatching(ANSWER), err: '' })
  })

  test('is written to, and stays a pipe', () => {
    expect(shell('mkfifo pipe; whosaid -f jsonl a.txt -o pipe & cat pipe; wait $!; test -p pipe', directoryWith(FILES))).toMatchObject({ code: 0, out: expect.stringMatching(ANSWER), err: '' })
  })

  test('in a folder is no article', () => {
    expect(shell('mkdir in; cp a.txt in; mkfifo in/pipe.txt; whosaid -f jsonl in', directoryWith(FILES))).toMatchObject({ code: 0, out: expect.stringMatching(ANSWER), err: '' })
  })
})

describe.skipIf(!isPosix || !existsSync('/proc/self/status'))('a reader', () => {
  /** Holds what is under way and no more: far less than what is sent. */
  const MOST_MB = 400
  /** Batches of ten articles: some 40 MB, if nothing stopped them. */
  const MOST_SENT = 2000
  /** Who takes nothing for so long has stopped. */
  const LONG_MS = 1500

  test('that has stopped stops the writer and what it reads; nothing is lost when it goes on', async () => {
    const cwd = directoryWith()
    const child = start(['--input', 'jsonl', '-f', 'jsonl', '--jobs', '1'], cwd)
    const lines = manyLines(10)
    let sent = 0
    let isStuck = false
    while (!isStuck && sent < MOST_SENT) {
      sent++
      if (!child.stdin!.write(lines)) isStuck = await Promise.race([once(child.stdin!, 'drain').then(() => false), after(LONG_MS, true)])
    }
    expect(isStuck).toBe(true)
    expect(Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024).toBeLessThan(MOST_MB)
    child.stdin!.end()
    let newlines = 0
    child.stdout!.on('data', (chunk: Buffer) => { newlines += chunk.toString('latin1').split('\n').length - 1 })
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(0)
    expect(newlines).toBe(sent * 10)
  })

  /**
   * `feed` says through the pipe `begun` when 100,000 bytes are on their way. A pipe holds 65,536 of them, so that the writer is at
   * work on the others by then, and what comes of these is more than a pipe holds: it has to wait for whoever reads.
   */
  const FEED = 'mkfifo begun; feed() { { head -c 100000; echo > begun; cat; } < many.jsonl; }\n'

  test('that takes nothing before the writer has to wait gets it all', () => {
    const cwd = directoryWith({ 'many.jsonl': manyLines(60) })
    expect(shell(`${FEED}feed | whosaid --input jsonl -f jsonl --jobs 1 | (read -r < begun; wc -l)`, cwd).out.trim()).toBe('60')
  })

  test('that is stopped and continued gets it all', () => {
    const cwd = directoryWith({ 'many.jsonl': manyLines(60) })
    const script = `mkfifo pipe ready; exec 3<>pipe # so that nobody waits for the other to open it
      { echo > ready; exec wc -l; } < pipe > count 3>&- & reader=$!
      read -r < ready; kill -STOP $reader
      feed 3>&- | whosaid --input jsonl -f jsonl --jobs 1 > pipe 3>&- & writer=$!
      read -r < begun; exec 3>&-; kill -CONT $reader
      wait $writer; echo $?; wait $reader; cat count`
    expect(shell(FEED + script, cwd).out.trim().split(/\s+/u)).toEqual(['0', '60'])
  })
})
