import type { Kind } from '../hostile/kinds.js'

/** Where an input of each kind has its joints; what lies between two of them is changed as a whole. */
const JOINTS: Readonly<Record<Kind, RegExp>> = {
  txt: /(\n+|[ \t]+|[“”"‘’'«»,.:;?!—–-])/u,
  jsonl: /([{}[\]:,\n]|"(?:[^"\\\n]|\\.)*"|\\u[0-9a-f]{4})/u,
  html: /(<[^<>]*>|&\w+;)/u,
  md: /(\n+|[*_`>#[\]()|~-]+)/u,
  ninjs: /([{}[\]:,]|<[^<>]*>|\\"|")/u,
  ann: /([\t\n ;:]|\d+)/u,
  srt: /(\n+|\d+|-->|[:,.<>])/u,
  json: /([{}[\]:,]|"(?:[^"\\]|\\.)*")/u,
}

/** What confuses readers of each kind. */
const SIGNS = [
  '“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', '\n', '\n\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u2028', '\u0085', '\0', '\u001b[31m', '\u200b', '\ufeff', '\u202e', '\u0301', '\ud83d', '\ude00', '😀', '👩‍👩‍👧', '\uffff', 'ß', 'İ', 'ﬁ', 'ｗ', '李明', 'محمد',
  'said', 'said that', 'according to', 'told', 'she', 'Mr.', 'Ann Lee', 'Lusaka', 'Q:', 'A:', 'LEE:', 'Read more', 'By', '—', '–', '…', '(', ')', '(WHO)', "'s", '-', '.', '. ', ',', ':', '1,000', '0', '-1', '1e999', '9007199254740993', '00:00:01,000 --> 00:00:02,000', '99:99:99.999 -->',
  '<b>', '</b>', '<p>', '</p>', '<div>', '<br/>', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '</script>', '<svg>', '<math>', '<table>', '<td>', '<template>', '<!doctype html>', '<html>', '</html>', '<body>', '<article>', '<title>', '<a href="x">', '<', '>', '&', '&amp;', '&#0;', '&#xD800;', '&#x110000;', '&nosuch;', '<a "', "='",
  '{', '}', '[', ']', ',', ':', 'null', 'true', '""', '{}', '[]', '"text"', '"id"', '"__proto__"', '"constructor"', '"\\ud800"', '"\\u0000"', '\\', '\\n', '\\"', '"body_html"', '"headlines"', '"rules"', '"off"', '"maxFindings"', '"silence"',
  '*', '**', '_', '`', '```', '~~~', '# ', '> ', '- ', '1. ', '| ', '---', '[a](b)', '![a](b)', '[a]:', '\\*', 'T1\tDirect 0 5\t“We', 'R1\tSource Arg1:T1 Arg2:T2', '#1\tAnnotatorNotes T1\tname=x', 'WEBVTT', '<v Ann>', '{\\an8}',
] as const

/** How many changes one input gets at most. */
const MOST_CHANGES = 12
const MOST_REPEATS = 60
const LARGEST = 100_000

/** An input with some of its pieces left out, doubled, swapped, replaced, taken from another one, or cut off. */
export function mutate(kind: Kind, seeds: readonly string[], random: () => number): Uint8Array {
  const below = (count: number): number => Math.floor(random() * count)
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)]
  const pieces = oneOf(seeds).split(JOINTS[kind])
  const others = oneOf(seeds).split(JOINTS[kind])
  for (let changes = 1 + below(MOST_CHANGES); changes > 0; changes--) {
    const at = below(pieces.length)
    const many = below(8)
    switch (below(9)) {
      case 0: pieces.splice(at, 1 + many); break
      case 1: pieces.splice(at, 0, ...pieces.slice(at, at + many)); break
      case 2: pieces.splice(at, 0, ...others.slice(below(others.length)).slice(0, 1 + many * 4)); break
      case 3: pieces[at] = oneOf(SIGNS); break
      case 4: pieces.splice(at, 0, oneOf(SIGNS).repeat(1 + below(MOST_REPEATS))); break
      case 5: pieces.splice(at, 0, ...Array.from({ length: 1 + many }, () => oneOf(SIGNS))); break
      case 6: { const other = below(pieces.length); [pieces[at], pieces[other]] = [pieces[other], pieces[at]]; break }
      case 7: pieces[at] = (pieces[at] ?? '').slice(below(3)).toUpperCase(); break
      default: if (below(4) === 0) pieces.length = at + 1
    }
  }
  return encode(pieces.join('').slice(0, LARGEST), below, random() < 0.15)
}

/** Mostly UTF-8; else UTF-16, Windows-1252 as far as that goes, or with some bytes broken. */
function encode(text: string, below: (count: number) => number, isOdd: boolean): Uint8Array {
  const bytes = Buffer.from(text)
  if (!isOdd) return bytes
  const way = below(3)
  if (way === 0) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (way === 1) return Buffer.from(text, 'latin1')
  for (let count = below(5); count >= 0 && bytes.length > 0; count--) bytes[below(bytes.length)] = below(256)
  return bytes
}
