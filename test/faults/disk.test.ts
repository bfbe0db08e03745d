import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findInputs } from '../../src/input/find-inputs.js'
import { readUnits } from '../../src/input/read-units.js'
import { directoryWith, STORY } from '../cli/console.js'
import { isPosix, manyLines, shell } from './shell.js'

const DISK_KB = 64

/** A disk of its own that holds next to nothing, mounted in a directory. Null where mounting is not allowed. */
function tinyDisk(): string | null {
  const disk = directoryWith()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_KB}k`, 'tmpfs', disk]).status !== 0) return null
  onTestFinished(() => void spawnSync('umount', [disk]))
  return disk
}

const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0 && process.getuid?.() === 0
if (!mayMount) console.warn('no disk can be mounted here: the tests with a full one are skipped')

describe.skipIf(!mayMount)('a disk that is full', () => {
  const FULL = 'the disk is full'

  test('keeps -o from writing anything, and the old file stays', () => {
    const disk = tinyDisk()!
    writeFileSync(join(disk, 'out.jsonl'), 'old')
    const cwd = directoryWith({ 'many.jsonl': manyLines(30) })
    expect(shell(`whosaid many.jsonl -f jsonl -o "${disk}/out.jsonl"`, cwd)).toMatchObject({ code: 2, out: '', err: `whosaid: cannot write ${disk}/out.jsonl: ${FULL}\n` })
    expect(readdirSync(disk)).toEqual(['out.jsonl'])
    expect(readFileSync(join(disk, 'out.jsonl'), 'utf8')).toBe('old')
  })

  test('ends a run that a later one can go on with, once there is room', () => {
    const disk = tinyDisk()!
    const filler = join(disk, 'filler')
    writeFileSync(filler, Buffer.alloc(40 * 1024))
    const cwd = directoryWith({ 'many.jsonl': manyLines(5) })
    const { out: whole } = shell('whosaid many.jsonl -f jsonl', cwd)
    const resume = `whosaid many.jsonl -f jsonl --resume "${disk}/said.jsonl"`
    expect(shell(resume, cwd)).toMatchObject({ code: 2, err: `whosaid: cannot write ${disk}/said.jsonl: ${FULL}\n` })
    rmSync(filler)
    expect(shell(resume, cwd).code).toBe(0)
    expect(readFileSync(join(disk, 'said.jsonl'), 'utf8')).toBe(whole)
  })

  /** The system takes the part that fits and calls that no error: whoever does not look at how much it took has lost the rest. */
  test.each([['-f json >', ''], ['-f jsonl >', ''], ['-f jsonl --resume', ' '], ['-f json -o', ' ']])('never gets a part of the last text with exit code 0: %s', (options) => {
    const disk = tinyDisk()!
    writeFileSync(join(disk, 'filler'), Buffer.alloc((DISK_KB - 8) * 1024))
    const cwd = directoryWith({ 'one.jsonl': manyLines(1) })
    const { code, err } = shell(`whosaid one.jsonl ${options} "${disk}/out"`, cwd)
    expect([code, err.includes(FULL)]).toEqual([2, true])
  })
})

describe.skipIf(!isPosix)('a full device', () => {
  test.each(['', '-f jsonl', 'check', 'stats', 'schema', 'completion bash'])('is one line: whosaid %s', (argv) => {
    const input = ['schema', 'completion bash'].includes(argv) ? '' : 'a.txt'
    expect(shell(`whosaid ${argv} ${input} > /dev/full`, directoryWith({ 'a.txt': STORY }))).toEqual({ code: 2, out: '', err: 'whosaid: cannot write standard output: the disk is full\n' })
  })

  test('for messages is nobody’s trouble', () => {
    expect(shell('whosaid gone.txt a.txt -f jsonl 2> /dev/full', directoryWith({ 'a.txt': STORY }))).toMatchObject({ code: 2, out: expect.stringContaining('"id":"a.txt"') })
  })
})

/** Root may do all; these run as somebody else where root runs the tests. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const mayRunAsNobody = isPosix && shell('whosaid --version', '/tmp', NOBODY).code === 0

describe.skipIf(!mayRunAsNobody)('what may not be touched', () => {
  const openDirectory = (files: Readonly<Record<string, string>>): string => {
    const cwd = directoryWith(files)
    chmodSync(cwd, 0o777)
    return cwd
  }

  test('a file that may not be read is one line, and the others come out', () => {
    const cwd = openDirectory({ 'secret.txt': STORY, 'a.txt': STORY })
    chmodSync(join(cwd, 'secret.txt'), 0)
    expect(shell('whosaid secret.txt a.txt -f jsonl', cwd, NOBODY)).toMatchObject({ code: 2, out: expect.stringMatching(/^\{.*"id":"a\.txt".*\}\n$/u), err: 'whosaid: secret.txt: no permission to read it\n' })
  })

  test('a folder within a folder that may not be looked into is one line, and the others come out', () => {
    const cwd = openDirectory({ 'stories/secret/s.txt': STORY, 'stories/a.txt': STORY })
    chmodSync(join(cwd, 'stories/secret'), 0)
    onTestFinished(() => chmodSync(join(cwd, 'stories/secret'), 0o700))
    expect(shell('whosaid stories -f jsonl', cwd, NOBODY)).toMatchObject({ code: 2, out: expect.stringMatching(/^\{.*"id":"stories\/a\.txt".*\}\n$/u), err: 'whosaid: stories/secret: no permission to read it\n' })
  })

  test('a folder that may not be written to is one line', () => {
    const cwd = openDirectory({ 'a.txt': STORY })
    mkdirSync(join(cwd, 'closed'), { mode: 0o555 })
    expect(shell('whosaid a.txt -o closed/out.json', cwd, NOBODY)).toEqual({ code: 2, out: '', err: 'whosaid: cannot write closed/out.json: no permission\n' })
    expect(shell('whosaid a.txt -f jsonl --resume closed/out.jsonl', cwd, NOBODY)).toEqual({ code: 2, out: '', err: 'whosaid: cannot write closed/out.jsonl: no permission\n' })
  })

  test('a configuration that may not be read is one line', () => {
    const cwd = openDirectory({ 'a.txt': STORY, '.whosaidrc.json': '{}' })
    chmodSync(join(cwd, '.whosaidrc.json'), 0)
    expect(shell('whosaid check a.txt', cwd, NOBODY)).toEqual({ code: 2, out: '', err: 'whosaid: .whosaidrc.json: no permission to read it\n' })
  })
})

describe('a file that changes while it is read', () => {
  const read = async (cwd: string, names: readonly string[], meanwhile: (name: string) => void): Promise<readonly string[]> => {
    const came: string[] = []
    for await (const unit of readUnits(findInputs(names, cwd), { cwd, stdin: () => { throw new Error() }, format: 'auto' })) {
      came.push('bytes' in unit ? `${unit.name} ${unit.line ?? ''}`.trim() : `${unit.name}: ${unit.error.message}`)
      meanwhile(unit.name)
    }
    return came
  }

  test('and is gone costs one line, and the others come out', async () => {
    const cwd = directoryWith({ 'a.txt': 'A.', 'b.txt': 'B.', 'c.txt': 'C.' })
    expect(await read(cwd, ['a.txt', 'b.txt', 'c.txt'], () => rmSync(join(cwd, 'b.txt'), { force: true }))).toEqual(['a.txt', 'b.txt: no such file', 'c.txt'])
  })

  test('and grows is read as far as it went: what we append to it is no input', async () => {
    const lines = '{"text":"One."}\n'.repeat(10_000)
    const cwd = directoryWith({ 'a.jsonl': lines })
    const came = await read(cwd, ['a.jsonl'], (name) => appendFileSync(join(cwd, name), '{"text":"More."}\n'))
    expect(came).toHaveLength(10_000)
  })

  test('links that lead in a circle are one line each', async () => {
    const cwd = directoryWith({ 'a.txt': 'A.' })
    symlinkSync('circle.txt', join(cwd, 'circle.txt'))
    symlinkSync('.', join(cwd, 'down'))
    expect(await read(cwd, ['.'], () => undefined)).toEqual(['a.txt', 'circle.txt: its links lead in a circle'])
  })
})
