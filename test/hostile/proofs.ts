import { Parser } from 'htmlparser2'
import { SaxesParser } from 'saxes'
import { expect } from 'vitest'

/** What a terminal, a log or a page may obey instead of showing. A line feed is no command. */
const COMMANDS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Cs}]/u

/** Commands to the logs of common CI services, wherever a log shows the output. */
const LOG_COMMANDS = /^\s*::|##\[|##vso\[/mu

/**
 * A proof that some output is what its format says, and nothing that its reader would run. `calm` is the same output for a story
 * without tricks, `rich` that for many ordinary stories.
 */
export type Proof = (output: string, calm: string, rich: string) => void

export const isShownOnly: Proof = (output) => {
  expect(output).not.toMatch(COMMANDS)
  expect(output).not.toMatch(LOG_COMMANDS)
}

export const isJson: Proof = (output) => {
  expect(() => void JSON.parse(output)).not.toThrow()
  expect(output).not.toMatch(COMMANDS)
}

export const isJsonLines: Proof = (output, calm) => {
  const lines = output.split('\n')
  expect(lines).toHaveLength(calm.split('\n').length)
  lines.slice(0, -1).forEach((line) => isJson(line, calm, ''))
}

/** Cells as RFC 4180 has them, all rows as wide as the first, and none that a spreadsheet runs. */
const isTable = (delimiter: string): Proof => (output) => {
  const rows = cellsOf(output, delimiter)
  for (const row of rows) expect(row).toHaveLength(rows[0].length)
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
  expect(output).not.toMatch(delimiter === '\t' ? /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u : COMMANDS)
}

export const isCsv = isTable(',')
export const isTsv = isTable('\t')

function cellsOf(output: string, delimiter: string): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\n]*))([${delimiter}\\n])`, 'uy')
  const rows: string[][] = [[]]
  while (cell.lastIndex < output.length) {
    const at = cell.lastIndex
    const [, quoted, plain, end] = cell.exec(output) ?? expect.fail(`no cell at ${output.slice(at, at + 40)}`)
    rows[rows.length - 1].push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}

export const isXml: Proof = (output, _, rich) => {
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('doctype', () => expect.fail('a document type'))
  parser.write(output).close()
  holdsNothingNew(output, rich)
}

export const isHtml: Proof = (output, _, rich) => {
  holdsNothingNew(output, rich)
  expect(output).not.toMatch(/[\0-\u0008\v\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
}

/** Only elements and attributes that ordinary stories give, and no link that runs as a program. */
function holdsNothingNew(page: string, rich: string): void {
  const known = namesOf(rich)
  expect([...namesOf(page)].filter((name) => !known.has(name))).toEqual([])
}

function namesOf(page: string): ReadonlySet<string> {
  const found = new Set<string>()
  const parser = new Parser({
    onopentag: (name, attributes) => {
      found.add(name)
      for (const [attribute, value] of Object.entries(attributes)) found.add(LINKS.has(attribute) && /^\s*(?:javascript|vbscript|data):/iu.test(value) ? `${attribute}=${value.slice(0, 12)}` : `@${attribute}`)
    },
  })
  parser.write(page)
  parser.end()
  return found
}

const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'xlink:href'])

/** No sign that Markdown gives a meaning to but those of the report, and no row with a cell too many. */
export const isMarkdown: Proof = (output, calm, rich) => {
  isShownOnly(output, calm, rich)
  expect(output.replaceAll('<!-- -->', '').replace(/^- `[a-z-]+`/gmu, '-')).not.toMatch(/(?<!\\)(?:\\\\)*[<[\]`]/u)
  expect(output).not.toMatch(/[@#](?=[\p{L}\p{N}])/u)
  const cells = (line: string): number => line.match(/(?<!\\)(?:\\\\)*\|/gu)?.length ?? 0
  expect(new Set(output.split('\n').filter((line) => line.startsWith('|')).map(cells))).toEqual(new Set(calm.split('\n').filter((line) => line.startsWith('|')).map(cells)))
}

export const isGitHubCommands: Proof = (output) => {
  for (const line of output.split(/[\n\r\u0085\u2028\u2029]/u).slice(0, -1)) expect(line).toMatch(/^::(?:notice|warning|error) file=[^:,]*,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=whosaid [a-z-]+::/u)
  expect(output).not.toMatch(COMMANDS)
}
