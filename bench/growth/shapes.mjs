// Texts that take programs like this one down, each as large as asked for (in bytes, roughly).

const STORY = 'PORT ELSBY – Ferry workers accepted a pay deal on Monday, the union said.\n\n“We asked for respect, and we got it,” said Mara Lindqvist, who leads the Seafarers’ Union.\n\n'

/** A text of that many bytes, of pieces that a function makes of their numbers. */
function filled(bytes, piece) {
  const pieces = []
  for (let left = bytes, number = 0; left > 0; number++) {
    const next = piece(number)
    pieces.push(next)
    left -= Buffer.byteLength(next)
  }
  return pieces.join('')
}

const again = (piece) => (bytes) => filled(bytes, () => piece)
const counted = (piece) => (bytes) => filled(bytes, piece)
/** Opened so often and closed again. */
const nested = (open, close, within = 'Lee') => (bytes) => {
  const depth = Math.ceil(bytes / Buffer.byteLength(open + close))
  return open.repeat(depth) + within + close.repeat(depth)
}

/** Letters for a number, as names have them. */
const letters = (number) => [...String(number)].map((digit) => 'abcdefghij'[digit]).join('')

const TEXTS = {
  'stories, one after the other': again(STORY),
  'marks opened and never closed': again('“'),
  'a mark opened in each paragraph': again('“We won, said Lee.\n\n'),
  'nested marks': nested('“', '”'),
  'two kinds of marks by turns': again('“We ‘won” said’ Lee '),
  'straight marks': again('"We" '),
  'apostrophes': again("'"),
  'commas': again(','),
  'a list that never ends': again('Lee, '),
  'capitals': again('A'),
  'capitals apart': again('A B. '),
  'said': again('said '),
  'clauses that hang on each other': again('Lee said that '),
  'full stops': again('.'),
  'dots between words': again('a.b.'),
  'initials': again('J. R. '),
  'names that lead to no credit': again(`${'Aa '.repeat(160)}edit\n\n`),
  'dashes': again('—'),
  'hyphens': again('a-'),
  'brackets opened and never closed': again('('),
  'nested brackets': nested('(', ')'),
  'one word': again('a'),
  'one sentence': again('and the ferry '),
  'short paragraphs': again('Lee won.\n\n'),
  'lines of one letter': again('a\n'),
  'line breaks': again('\n'),
  'tabs': again('\t'),
  'spaces': again(' '),
  'different people': counted((number) => `“We won,” said A${letters(number)} L${letters(number)}. `),
  'people of one surname': counted((number) => `“We won,” said A${letters(number)} Lee. Lee left.\n\n`),
  'people of one given name': counted((number) => `Ann L${letters(number)} met Ann. `),
  'one person again and again': again('“We won,” said Ann Lee. '),
  'one person and what she is': again('mayor Ann Lee '),
  'credits in one sentence without end': again('warned FC the. '),
  'different places': counted((number) => `in Port ${letters(number).toUpperCase()[0]}${letters(number)}, `),
  'abbreviations explained': counted((number) => `the ${letters(number).replace(/./gu, (letter) => `${letter.toUpperCase()}org `)}(${letters(number).toUpperCase()}) `),
  'he, she and they': again('She said he told them that they won. '),
  'questions and answers': again('Q: Who won?\n\nA: We won.\n\n'),
  'a speech over paragraphs': again('“We won.\n\n'),
  'numbers': again('1,'),
  'addresses': again('http://a.b/c?d '),
  'emoji with joiners': again('👩‍👩‍👧‍👦'),
  'accents without a letter': again('\u0301'),
  'accents on one letter each': again('e\u0301\u0302\u0303 '),
  'right-to-left': again('قال أحمد “نعم” '),
  'direction controls': again('\u202eLee \u2066'),
  'characters without width': again('a\u200b\u200d\ufeff'),
  'Chinese': again('李明说“我们赢了”。'),
}

const html = (body) => (bytes) => `<html><body><article>${body(bytes)}</article></body></html>`

/** [shape, the extension that tells its format, what makes it]. */
export const SHAPES = [
  ...Object.entries(TEXTS).map(([shape, text]) => [shape, 'txt', text]),
  ['half surrogates', 'jsonl', (bytes) => `{"text":"${'\\ud800'.repeat(bytes / 6)}"}\n`],
  ['NULs', 'jsonl', (bytes) => `{"text":"${'\\u0000'.repeat(bytes / 6)}"}\n`],
  ['a line of stories', 'jsonl', (bytes) => `${JSON.stringify({ text: again(STORY)(bytes) })}\n`],
  ['nested arrays', 'jsonl', (bytes) => `{"text":"Lee won.","a":${nested('[', ']', '1')(bytes)}}\n`],
  ['short lines', 'jsonl', again('{"text":"Lee won."}\n')],
  ['lines that are no JSON', 'jsonl', again('Lee won.\n')],
  ['nested tags', 'html', html(nested('<div>', '</div>'))],
  ['tags never closed', 'html', html(again('<div>'))],
  ['paragraphs never closed', 'html', html(again('<p>“We won,” said Lee. '))],
  ['paragraphs', 'html', html(again('<p>“We won,” said Ann Lee.</p>'))],
  ['formatting that overlaps', 'html', html(again('<b><i>Lee</b> won</i> '))],
  ['tables within tables', 'html', html(nested('<table><tr><td>', '</td></tr></table>'))],
  ['links', 'html', html(again('<a href="x">Lee</a> '))],
  ['attributes', 'html', html((bytes) => `<p ${again('a="1" ')(bytes)}>Lee won.</p>`)],
  ['angle brackets', 'html', html(again('<'))],
  ['entities', 'html', html(again('&amp;'))],
  ['comments never closed', 'html', html(again('<!-- '))],
  ['stars', 'md', again('*')],
  ['emphasis never closed', 'md', again('*a **b ')],
  ['square brackets', 'md', again('[')],
  ['links never closed', 'md', again('[a](')],
  ['back quotes', 'md', counted((number) => `${'`'.repeat(1 + (number % 50))} `)],
  ['nested quotations', 'md', (bytes) => again(`${'> '.repeat(200)}Lee won.\n`)(bytes)],
  ['headings', 'md', again('# Lee\n')],
  ['list items', 'md', again('- Lee won.\n')],
  ['a wire story', 'ninjs', (bytes) => JSON.stringify({ uri: 'x', headline: 'Lee won', body_html: again('<p>“We won,” said Ann Lee.</p>')(bytes) })],
]
