import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { directoryWith, whosaid } from './console.js'

const DRAFT = `“We won the harbour vote after five long years,” said Ann Lee.

“The cranes are old and the docks are tired,” said Tom Hill.
`
const FINAL = DRAFT.replace('five long', 'seven').replace('Tom Hill', 'Tom Hyll')
const files = { 'draft.txt': DRAFT, 'final.txt': FINAL }

describe('diff', () => {
  test('shows what an edit did to quotes and names', async () => {
    const { code, out, err } = await whosaid(['diff', 'draft.txt', 'final.txt'], { files })
    expect(out).toBe(`draft.txt → final.txt
~ “We won the harbour vote after [-five long-] {+seven+} years,” – Ann Lee, direct (reworded)
~ person [-Tom Hill-] {+Tom Hyll+}
`)
    expect([code, err]).toEqual([1, ''])
  })

  test('says so where nothing was touched', async () => {
    expect(await whosaid(['diff', 'draft.txt', 'draft.txt'], { files })).toMatchObject({ code: 0, out: 'No quote and no name was touched.\n', err: '' })
  })

  test('takes versions in JSON, also from fields with another name', async () => {
    const json = (body: string): string => JSON.stringify({ body }, null, 2)
    const { code, out } = await whosaid(['diff', 'draft.json', 'final.json', '--text-field', 'body'], { files: { 'draft.json': json(DRAFT), 'final.json': json(FINAL) } })
    expect(out).toContain('~ person [-Tom Hill-] {+Tom Hyll+}')
    expect(code).toBe(1)
  })

  test('writes the same as JSON', async () => {
    const { out } = await whosaid(['diff', 'draft.txt', 'final.txt', '-f', 'json'], { files })
    expect(JSON.parse(out)).toMatchObject({
      whosaid: 1, before: 'draft.txt', after: 'final.txt',
      quotes: [{ kind: 'changed', changes: ['reworded'] }], names: [{ kind: 'respelt', type: 'person', before: 'Tom Hill', after: 'Tom Hyll' }],
    })
  })

  test.each([
    [['draft.txt'], 'diff takes two stories'],
    [['draft.txt', 'final.txt', 'third.txt'], 'diff takes two stories'],
    [['draft.txt', 'gone.txt'], 'gone.txt: no such file'],
    [[], '<old> is missing'],
  ])('%j is one line on standard error', async (argv, message) => {
    const { code, err } = await whosaid(['diff', ...argv], { files })
    expect(err).toMatch(/^whosaid: [^\n]+\n$/u)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})

describe('as the diff program of git', () => {
  const command = `'${process.execPath}' '${resolve('bin/whosaid.js')}' diff`
  const git = (cwd: string, ...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd, encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_PAGER: 'cat', NO_COLOR: '1' },
  })

  /** A repository whose stories whosaid compares, with one commit. */
  function repositoryWith(stories: Readonly<Record<string, string>>): string {
    const cwd = directoryWith({ ...stories, '.gitattributes': '*.txt diff=whosaid\n' })
    git(cwd, 'init', '--quiet')
    git(cwd, 'config', 'diff.whosaid.command', command)
    git(cwd, 'add', '.')
    git(cwd, 'commit', '--quiet', '-m', 'Stories')
    return cwd
  }

  test('it shows quotes and names of each story changed', () => {
    const cwd = repositoryWith({ 'a.txt': DRAFT, 'b.txt': DRAFT })
    writeFileSync(`${cwd}/a.txt`, FINAL)
    writeFileSync(`${cwd}/b.txt`, DRAFT.split('\n\n')[0])
    expect(git(cwd, 'diff')).toBe(`a.txt
~ “We won the harbour vote after [-five long-] {+seven+} years,” – Ann Lee, direct (reworded)
~ person [-Tom Hill-] {+Tom Hyll+}
b.txt
- “The cranes are old and the docks are tired,” – Tom Hill, direct
- person Tom Hill
`)
  })

  test('it shows stories added, taken away and renamed', () => {
    const cwd = repositoryWith({ 'a.txt': DRAFT, 'b.txt': FINAL })
    git(cwd, 'mv', 'a.txt', 'c.txt')
    git(cwd, 'rm', '--quiet', 'b.txt')
    writeFileSync(`${cwd}/d.txt`, '“Nobody asked the fishermen,” said Eva Berg.\n')
    git(cwd, 'add', '.')
    expect(git(cwd, 'diff', '--cached', '-M')).toBe(`b.txt
- “We won the harbour vote after seven years,” – Ann Lee, direct
- “The cranes are old and the docks are tired,” – Tom Hyll, direct
- person Ann Lee
- person Tom Hyll
d.txt
+ “Nobody asked the fishermen,” – Eva Berg, direct
+ person Eva Berg
`)
  })

  test('it leaves a file not merged yet alone', async () => {
    const { code, err } = await whosaid(['diff', 'a.txt'], { env: { GIT_DIFF_PATH_TOTAL: '1' } })
    expect(err).toBe('whosaid: a.txt: not merged yet, there is nothing to compare\n')
    expect(code).toBe(0)
  })

  test('a story that can’t be read does not end the diff of the others', async () => {
    const { code, err } = await whosaid(['diff', 'a.txt', 'old', 'abc', '100644', 'new', 'def', '100644'], { files: { old: '', new: DRAFT } })
    expect(err).toContain('old: empty')
    expect(code).toBe(0)
  })
})
