/** What a character takes, in units of the picture: a monospaced font of 14 is 8.4 wide. */
const CELL = { width: 8.4, height: 20 }
const FRAME = { side: 18, top: 46, bottom: 16 }

const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#56d4dd', 90: '#8b949e', 91: '#ffa198', 92: '#56d364', 93: '#e3b341', 94: '#a5d6ff', 95: '#d2a8ff', 96: '#76e3ea' }
const INK = '#e6edf3'

/** A picture of some coloured output in a terminal: an SVG that shows it as text, under the command that wrote it. */
export function terminalSvg(command, output) {
  const lines = [`\u001b[32m$\u001b[39m \u001b[1m${command}\u001b[22m`, '', ...output.trimEnd().split('\n')]
  const columns = Math.max(...lines.map((line) => Array.from(line.replace(/\u001b\[\d+m/g, '')).length))
  const width = Math.ceil(columns * CELL.width + 2 * FRAME.side)
  const height = lines.length * CELL.height + FRAME.top + FRAME.bottom
  const rows = lines.map((line, row) => `<text x="${FRAME.side}" y="${FRAME.top + row * CELL.height}">${styledSpans(line)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The output of ${escapeXml(command)}">
<style>text { font: 14px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${INK}; white-space: pre; }</style>
<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>
<circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/><circle cx="60" cy="18" r="6" fill="#28c840"/>
${rows.join('\n')}
</svg>
`
}

/** A line with its escape codes turned into spans, each placed by its column: fonts differ in the width of box drawings. */
function styledSpans(line) {
  const style = { fill: null, bold: false, dim: false, italic: false, underline: false }
  const spans = []
  let column = 0
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1]
    if (code !== undefined) apply(style, Number(code))
    else if (part !== '') {
      spans.push(`<tspan x="${round(FRAME.side + column * CELL.width)}" textLength="${round(Array.from(part).length * CELL.width)}"${attributes(style)}>${escapeXml(part)}</tspan>`)
      column += Array.from(part).length
    }
  }
  return spans.join('')
}

const round = (number) => Math.round(number * 10) / 10

function apply(style, code) {
  if (code === 1) style.bold = true
  else if (code === 2) style.dim = true
  else if (code === 3) style.italic = true
  else if (code === 4) style.underline = true
  else if (code === 22) style.bold = style.dim = false
  else if (code === 23) style.italic = false
  else if (code === 24) style.underline = false
  else if (code === 39) style.fill = null
  else style.fill = COLORS[code] ?? style.fill
}

const attributes = ({ fill, bold, dim, italic, underline }) =>
  (fill ? ` fill="${fill}"` : '') + (bold ? ' font-weight="700"' : '') + (dim ? ' opacity="0.6"' : '') + (italic ? ' font-style="italic"' : '') + (underline ? ' text-decoration="underline"' : '')

const escapeXml = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
