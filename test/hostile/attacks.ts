/** What somebody may write into a headline, a name or a quote for the sake of those who read what comes of it. */
export const ATTACKS: Readonly<Record<string, readonly string[]>> = {
  'terminal controls': [allFrom(0x00, 0x1f), allFrom(0x7f, 0x9f), '\u001b[2J\u001b[31m', '\u001b]0;title\u0007', '\u001b]8;;http://evil.example\u001b\\here\u001b]8;;\u001b\\', '\u009b31m', '\u001bP+q\u001b\\'],
  'text direction and nothing to see': ['\u202eeeL nnA\u202c', '\u2066x\u2069', '\u200e\u200f\u061c', '\u200b\u200c\u200d\u2060\ufeff', '\u{e0041}\u{e007f}', '\ufff9a\ufffab\ufffb'],
  'formulas': ['=1+1', '+1', '-1+cmd|" /C calc"!A0', '@SUM(A1)', '\t=1', '\r=1', '"=1', '=HYPERLINK("http://evil.example")', '",=1,"'],
  'HTML': ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</style><svg onload=alert(1)>', '</title></textarea>', '<!--', '-->', '&lt;b&gt;', 'javascript:alert(1)'],
  'Markdown': ['[a](javascript:alert(1))', '![a](http://evil.example/x)', '<img src=x>', '`a`', '```', '| a | b |', '@everyone #1', '# a', '> a', '- a', '1. a', '~~a~~', '<http://evil.example>', '\\[a](b)', '[a]: http://evil.example', '&#60;b&#62;', '$a$'],
  'XML': [']]>', '<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '<a xmlns="b">', '\ufffe\uffff', '\ud800', '\udc00'],
  'CI commands': ['\n\n::error::a\n\n', '\n\n::set-env name=PATH::a', '%0A::error::a', '##[error]a', '##vso[task.complete]a', '::stop-commands::a', '::add-mask::a'],
  'JSON': ['"}', '\\', '\\u0000', '\u2028\u2029', '</script>', '{"@context":"http://evil.example"}', '@id', '@graph', '_:b0'],
  'names of JavaScript': ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'Valueof Constructor'],
  'paths': ['../../../../tmp/evil', '/etc/passwd', 'C:\\evil', '~/evil', 'file:///etc/passwd', '..\\evil', 'con', 'a/../../b', '%2e%2e%2fevil', '-o', '--help', '-'],
}

/** A story with that in all that comes out: headline, name, role, place, quote. */
export const storyWith = (trick: string): string => `Harbour ${trick} opens after storm

PORT ELSBY, Zambia – “We are ${trick} back at work again,” said Ann ${trick} Lee, head of the ${trick} union, in Lusaka.

“Nobody slept for days on end.” Ann Lee ${trick} said so to the Harbour Board. According to Lee, ${trick} was late.

"It is ${trick} over," Bo Berg said on Monday. “It never ends, he said.
`

function allFrom(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index)).replaceAll('\n', '')
}
