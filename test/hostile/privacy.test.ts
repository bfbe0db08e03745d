import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { directoryWith, whosaid } from '../cli/console.js'
import { isPosix, shell } from '../faults/shell.js'

/** Words that nobody outside may come to read, and so many that a message with an excerpt can't hold them all. */
const SECRETS = Array.from({ length: 40 }, (_, number) => `secret${number}word`)
const SECRET = SECRETS.join(' ')

/** A message may show where in an input it failed, and no more of it than this. */
const LONGEST_EXCERPT_WORDS = 3

const told = (messages: string): number => SECRETS.filter((word) => messages.includes(word)).length

describe('messages hold no more of an article than shows the place', () => {
  test.each([
    ['a line that is no JSON', ['--input', 'jsonl'], { 'a.jsonl': `${SECRET}\n` }],
    ['a line that is cut off', ['--input', 'jsonl'], { 'a.jsonl': `{"text":"${SECRET}\n` }],
    ['a line with more after it', ['--input', 'jsonl'], { 'a.jsonl': `{"text":"a"} ${SECRET}\n` }],
    ['a line without a text', ['--input', 'jsonl'], { 'a.jsonl': `${JSON.stringify({ id: 1, body: SECRET })}\n` }],
    ['a text that is none', ['--input', 'jsonl'], { 'a.jsonl': `${JSON.stringify({ text: [SECRET] })}\n` }],
    ['ninjs that is cut off', ['--input', 'ninjs'], { 'a.json': `{"body_text":"${SECRET}` }],
    ['ninjs without a text', ['--input', 'ninjs'], { 'a.json': JSON.stringify({ headline: { a: SECRET } }) }],
    ['a page without an article', ['--input', 'html'], { 'a.html': `<html><head><title>${SECRET}</title></head><script>${SECRET}</script>` }],
    ['annotations that are none', [], { 'a.ann': `T1\tDirect 0 9999\t${SECRET}\n`, 'a.txt': SECRET }],
    ['annotations of another kind', [], { 'a.ann': `${SECRET}\n`, 'a.txt': SECRET }],
    ['a binary file', [], { 'a.txt': `${SECRET}\0\0\0\u0001` }],
    ['bytes that are no UTF-8', [], { 'a.txt': Buffer.concat([Buffer.from(`${SECRET} `), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(SECRET)]) }],
    ['a configuration that is cut off', ['check', '--config', 'rc.json'], { 'rc.json': `{"rules":{"${SECRET}`, 'a.txt': 'It rained.' }],
    ['an earlier extraction that is none', ['diff', 'b.json'], { 'b.json': `{"whosaid":1,"quotes":"${SECRET}"`, 'a.txt': 'It rained.' }],
    ['a speaker who is not there', ['--speaker', 'Bo Berg'], { 'a.txt': `“${SECRET},” said Ann Lee.` }],
  ] as const)('%s', async (_, argv, files) => {
    const input = Object.keys(files).find((name) => name.startsWith('a.'))!
    const { err } = await whosaid([...argv, input], { files })
    expect(told(err)).toBeLessThanOrEqual(LONGEST_EXCERPT_WORDS)
    expect(err.length).toBeLessThan(500)
  })
})

/** From Node 22 on, the program keeps itself compiled here for the next start. */
const COMPILED_PROGRAM = 'node-compile-cache'

const filesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))

describe.skipIf(!isPosix)('no copy of an article stays anywhere', () => {
  test.each([
    'whosaid a.txt -o out.json', 'whosaid a.txt > out.json', 'whosaid many.jsonl --jobs 2 -o out.jsonl', 'whosaid many.jsonl -f jsonl --resume out.jsonl', 'whosaid check a.txt -o out.json', 'whosaid stats a.txt -o out.json',
    'whosaid verify a.txt --against a.txt > out.json', 'whosaid diff a.txt a.txt > out.json', 'whosaid gone.txt a.txt -o out.json',
  ])('after %s', (command) => {
    const text = `“${SECRET},” said Ann Lee.\n`
    const cwd = directoryWith({ 'a.txt': text, 'many.jsonl': `${JSON.stringify({ text })}\n`.repeat(2000) })
    const [home, temporary] = ['home', 'tmp'].map((name) => join(cwd, name))
    for (const folder of [home, temporary]) mkdirSync(folder)
    shell(`export HOME="${home}" TMPDIR="${temporary}" XDG_CACHE_HOME="${home}"; ${command}`, cwd)
    expect([readdirSync(home), readdirSync(temporary).filter((name) => name !== COMPILED_PROGRAM)]).toEqual([[], []])
    for (const file of filesIn(temporary)) expect(readFileSync(file, 'latin1')).not.toContain(SECRETS[0])
    expect(readdirSync(cwd).filter((name) => !name.startsWith('out.')).sort()).toEqual(['a.txt', 'home', 'many.jsonl', 'tmp'])
  })
})
