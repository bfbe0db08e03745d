import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { directoryWith, STORY, whosaid } from '../cli/console.js'

const idsIn = async (argv: readonly string[], cwd: string): Promise<readonly string[]> => {
  const { out } = await whosaid([...argv, '-f', 'jsonl'], { cwd })
  return out.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { id: string }).id)
}

describe('files', () => {
  const files = { 'b.txt': STORY, 'a.TXT': STORY, 'deep/c.text': STORY, 'deep/notes.pdf': 'x', 'node_modules/x/d.txt': STORY }

  test('of a directory are its articles, at any depth, in order', async () => {
    const cwd = directoryWith(files)
    expect(await idsIn(['.'], cwd)).toEqual(['a.TXT', 'b.txt', 'deep/c.text'])
    expect(await idsIn(['deep/'], cwd)).toEqual(['deep/c.text'])
  })

  test('of a glob come in order; arguments keep theirs', async () => {
    const cwd = directoryWith(files)
    expect(await idsIn(['deep', '*.txt'], cwd)).toEqual(['deep/c.text', 'b.txt'])
  })

  test('whose names look like globs are themselves', async () => {
    expect(await idsIn(['[a].txt'], directoryWith({ '[a].txt': STORY, 'a.txt': STORY }))).toEqual(['[a].txt'])
  })

  test('of several articles come as an array of JSON, one alone as an object', async () => {
    const cwd = directoryWith({ 'one/a.txt': STORY })
    expect(JSON.parse((await whosaid(['one', '-f', 'json'], { cwd })).out)).toHaveLength(1)
    expect(JSON.parse((await whosaid(['one/a.txt', '-f', 'json'], { cwd })).out)).toMatchObject({ id: 'one/a.txt' })
    expect(JSON.parse((await whosaid(['one/a.txt', 'gone.txt', '-f', 'json'], { cwd })).out)).toHaveLength(1)
    expect((await whosaid(['gone.txt', '-f', 'json'], { cwd })).out).toBe('')
  })

  test('of JSON Lines may be UTF-16', async () => {
    const cwd = directoryWith({ 'a.jsonl': iconv.encode('{"id":"ċ","text":"One."}\n{"id":"b","text":"Two."}\n', 'utf16le', { addBOM: true }) })
    expect(await idsIn(['a.jsonl'], cwd)).toEqual(['ċ', 'b'])
  })

  test('keep their line ends: offsets refer to the text as it is', async () => {
    const text = 'Rain.\r\n\r\n“We won,” said Ann Lee.\r\n'
    const { out } = await whosaid(['a.txt', '-f', 'json'], { files: { 'a.txt': text } })
    const { quotes } = JSON.parse(out) as { quotes: readonly { spans: readonly { start: number; end: number }[] }[] }
    expect(quotes.map(({ spans: [{ start, end }] }) => text.slice(start, end))).toEqual(['We won,'])
  })
})
