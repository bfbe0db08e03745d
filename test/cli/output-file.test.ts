import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { directoryWith, STORY, whosaid } from './console.js'

describe('-o', () => {
  test('writes the file and nothing to standard output', async () => {
    const { code, out, cwd } = await whosaid(['a.txt', '-f', 'json', '-o', 'a.json'], { files: { 'a.txt': STORY } })
    expect([code, out]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ id: 'a.txt' })
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.txt'])
  })

  test.each([
    [['a.txt'], 'out.HTML', '<!doctype html>'],
    [['a.txt'], 'out.json', '{\n  "whosaid": 1'],
    [['a.txt'], 'out.csv', 'document,'],
    [['a.txt', '-f', 'json'], 'out.html', '{\n  "whosaid": 1'],
    [['a.txt'], 'out.txt', 'Ferry workers accept pay deal\na.txt'],
    [['check', 'a.txt'], 'out.sarif', '{\n  "$schema"'],
    [['stats', 'a.txt'], 'out.html', '<!doctype html>'],
    [['diff', 'a.txt', 'b.txt'], 'out.json', '{\n  "whosaid": 1'],
    [['verify', 'a.txt', '--against', 'b.txt'], 'out.json', '{\n  "whosaid": 1'],
  ])('writes in the format that is asked for, else in that of the extension: %j -o %s', async (argv, name, start) => {
    const { cwd, err } = await whosaid([...argv, '-o', name], { files: { 'a.txt': STORY, 'b.txt': STORY } })
    expect(err).toBe('')
    expect(readFileSync(join(cwd, name), 'utf8').slice(0, start.length)).toBe(start)
  })

  test('writes through a link and keeps the permissions of what it replaces', async () => {
    const cwd = directoryWith({ 'a.txt': STORY })
    writeFileSync(join(cwd, 'real.json'), 'old', { mode: 0o600 })
    symlinkSync('real.json', join(cwd, 'link.json'))
    await whosaid(['a.txt', '-f', 'json', '-o', 'link.json'], { cwd })
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('"whosaid": 1')
    expect(statSync(join(cwd, 'real.json')).mode & 0o777).toBe(0o600)
  })

  test('to what is no plain file does not replace it', async () => {
    await whosaid(['-o', '/dev/null'], { stdin: STORY })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test.each(['/dev/stdout', '/dev/fd/1', '/dev/fd/3', '/proc/self/fd/3'])('to %s goes between what others write there', (name) => {
    const cwd = directoryWith({ 'a.txt': STORY })
    const script = `(echo before; "${process.execPath}" "${resolve('bin/whosaid.js')}" a.txt -f jsonl -o ${name} 3>&1; echo after) > all.txt`
    expect(spawnSync('bash', ['--norc', '-c', script], { cwd, encoding: 'utf8' }).stderr).toBe('')
    expect(readFileSync(join(cwd, 'all.txt'), 'utf8')).toMatch(/^before\n\{"whosaid":1,.*\}\nafter\n$/u)
  })

  test.each([
    [['a.txt']],
    [['a.txt', '-f', 'html']],
    [['check', 'a.txt']],
    [['stats', 'a.txt']],
    [['diff', 'a.txt', 'b.txt']],
    [['verify', 'a.txt', '--against', 'a.txt']],
  ])('- writes to standard output, as wide and coloured as without it, and makes no file of that name: %j', async (argv) => {
    const console = { files: { 'a.txt': STORY, 'b.txt': STORY.replace('nine', 'ten') }, env: { TERM: 'xterm' }, terminal: { stdout: true, columns: 60 } }
    const { cwd, ...plain } = await whosaid(argv, console)
    expect(plain.out).not.toBe('')
    expect(await whosaid([...argv, '-o', '-'], { ...console, cwd })).toEqual({ ...plain, cwd })
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt'])
  })

  test('to what is not open is one line', async () => {
    expect(await whosaid(['-o', '/dev/fd/987'], { stdin: STORY })).toMatchObject({ code: 2, err: 'whosaid: cannot write /dev/fd/987: it is not open for writing\n' })
  })

  test('that can’t be written is one line and exit code 2', async () => {
    const cwd = directoryWith({ 'a.txt': STORY })
    mkdirSync(join(cwd, 'folder'))
    expect(await whosaid(['a.txt', '-o', 'none/a.json'], { cwd })).toMatchObject({ code: 2, out: '', err: 'whosaid: cannot write none/a.json: no such directory\n' })
    expect(await whosaid(['a.txt', '-o', 'folder'], { cwd })).toMatchObject({ code: 2, out: '', err: 'whosaid: cannot write folder: it is a directory\n' })
  })

  test.each([
    [['a.txt', '-o', 'a.txt']],
    [['.', '-o', './a.txt']],
    [['a.txt', '-o', 'link.txt']],
    [['check', 'a.txt', '-o', 'a.txt']],
    [['stats', '*.txt', '-o', 'a.txt']],
    [['diff', 'a.txt', 'b.txt', '-o', 'b.txt']],
    [['verify', 'a.txt', '--against', 'b.txt', '-o', 'b.txt']],
    [['a.txt', '--resume', 'a.txt', '-f', 'jsonl']],
  ])('never overwrites what is read: %j', async (argv) => {
    const cwd = directoryWith({ 'a.txt': STORY, 'b.txt': STORY })
    symlinkSync('a.txt', join(cwd, 'link.txt'))
    const { code, out, err } = await whosaid(argv, { cwd })
    expect(err).toMatch(/^whosaid: cannot write \S+: it is one of the inputs\n$/u)
    expect([code, out]).toEqual([2, ''])
    expect([readFileSync(join(cwd, 'a.txt'), 'utf8'), readFileSync(join(cwd, 'b.txt'), 'utf8')]).toEqual([STORY, STORY])
  })

  test('comes to be also when one of the inputs can’t be read', async () => {
    const { code, cwd } = await whosaid(['gone.txt', 'a.txt', '-o', 'all.txt'], { files: { 'a.txt': STORY } })
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'all.txt'))).toBe(true)
  })

  test('interrupted leaves the old file and nothing half-written', async () => {
    const cwd = directoryWith({ 'a.txt': STORY, 'out.json': 'old' })
    const { code } = await whosaid(['a.txt', '-o', 'out.json'], { cwd, signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json'])
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old')
  })
})

describe('a reader', () => {
  test('that is gone ends the work with exit code 0 and without a word', async () => {
    const stdout = new PassThrough()
    stdout.destroy()
    expect(await whosaid(['-f', 'jsonl'], { stdin: STORY, stdout })).toMatchObject({ code: 0, err: '' })
  })

  test('that stops reading stops the work', async () => {
    const stdout = new PassThrough({ highWaterMark: 1, writableHighWaterMark: 1 })
    stdout.write = (_chunk: unknown, ..._rest: readonly unknown[]) => false
    const interrupt = new AbortController()
    setImmediate(() => setImmediate(() => interrupt.abort()))
    const { code } = await whosaid(['-f', 'jsonl'], { stdin: STORY, stdout, signal: interrupt.signal })
    expect(code).toBe(130)
  })
})
