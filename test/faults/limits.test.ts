import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { directoryWith, STORY } from '../cli/console.js'
import { isPosix, manyLines, shell } from './shell.js'

/** So many files in all; `npm run faults` says more. */
const FILES = Number(process.env['FILES'] ?? 400)
const EACH_FOLDER = 100

/** A folder with folders of very short articles in it. */
function manyFiles(): string {
  const cwd = directoryWith()
  for (let file = 0; file < FILES; file++) {
    const folder = join(cwd, 'in', String(Math.floor(file / EACH_FOLDER)))
    if (file % EACH_FOLDER === 0) mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${file}.txt`), 'It rained, Ann Lee said.\n')
  }
  return cwd
}

describe.skipIf(!isPosix)('very many files', () => {
  test.each([64, 1024])('come out all, with at most %i of them open', (most) => {
    const { code, out, err } = shell(`ulimit -n ${most}; whosaid in -f jsonl --jobs 2 | wc -l; exit \${PIPESTATUS[0]}`, manyFiles())
    expect([code, out.trim(), err]).toEqual([0, String(FILES), ''])
  })
})

describe('an article of many megabytes', () => {
  test('comes out, and so does the next', () => {
    const cwd = directoryWith({ 'large.html': `<p>${STORY}</p>${'<p></p>'.repeat(1_000_000)}`, 'a.txt': STORY })
    const { code, out, err } = shell('whosaid large.html a.txt -f jsonl --only quotes', cwd)
    expect([code, err]).toEqual([0, ''])
    expect(out.match(/We asked for respect/gu)).toHaveLength(2)
  })
})

describe('memory that runs out', () => {
  test('costs the article that takes it, and no other', () => {
    const cwd = directoryWith({ 'huge.txt': STORY.repeat(20_000), 'a.txt': STORY })
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=60', resolve('bin/whosaid.js'), 'huge.txt', 'a.txt', '-f', 'jsonl'], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('whosaid: huge.txt: it takes more memory than there is\n')
    expect(stdout).toMatch(/^\{"whosaid":1,"id":"a\.txt",.*\}\n$/u)
    expect(status).toBe(2)
  })

  test('is not taken by many articles, one after the other', () => {
    const cwd = directoryWith({ 'many.jsonl': manyLines(300) })
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=60', resolve('bin/whosaid.js'), 'many.jsonl', '-f', 'jsonl'], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
    expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 301])
  })
})
