import { Tokenizer } from 'htmlparser2'

/** What a run over some HTML gives: its text as paragraphs, and how large a tree it would make. */
export interface HtmlText {
  /** Blocks are separated by an empty line, line breaks stay, other white space is one space. */
  readonly text: string
  /** Opening and closing ones. */
  readonly tags: number
  /** How many pieces the text comes in: each tag, entity and stray angle bracket ends one. */
  readonly pieces: number
  /** The most elements that are open at once. */
  readonly depth: number
}

const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'td', 'th', 'title', 'tr', 'ul'])

/** Their text is none that a reader of the article reads; captions and credits of pictures belong to the page around it. */
const UNREAD = new Set(['audio', 'button', 'canvas', 'figcaption', 'head', 'iframe', 'math', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'video'])

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/**
 * The text of any HTML, however broken, in one pass: the tags are told apart by the parser's tokenizer, and no tree is
 * built, so that neither depth nor unclosed tags cost more than their characters.
 */
export function htmlText(html: string): HtmlText {
  const text = new ParagraphWriter()
  let tags = 0
  let pieces = 0
  let open = 0
  let depth = 0
  let name = ''
  /** The unread element that we are in, and how many of its kind are open. */
  let unread = { name: '', open: 0 }
  const atTag = (): void => {
    if (BLOCKS.has(name)) text.endParagraph()
    else if (name === 'br') text.breakLine()
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, {
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase()
      tags++
      if (unread.open > 0 ? name === unread.name : UNREAD.has(name)) unread = { name, open: unread.open + 1 }
      if (!VOID.has(name)) depth = Math.max(depth, ++open)
      atTag()
    },
    onclosetag(start, end) {
      name = html.slice(start, end).toLowerCase()
      tags++
      if (unread.open > 0 && name === unread.name) unread = { name, open: unread.open - 1 }
      open = Math.max(0, open - 1)
      atTag()
    },
    onselfclosingtag() {
      if (VOID.has(name)) return
      open--
      if (unread.open > 0 && name === unread.name) unread = { name, open: unread.open - 1 }
    },
    ontext(start, end) {
      pieces++
      if (unread.open === 0) text.write(html.slice(start, end))
    },
    ontextentity(codepoint) {
      pieces++
      if (unread.open === 0) text.write(String.fromCodePoint(codepoint))
    },
    onopentagend: nothing, onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onattribname: nothing,
    oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onend: nothing, onprocessinginstruction: nothing,
  })
  tokenizer.write(html)
  tokenizer.end()
  return { text: text.finish(), tags, pieces, depth }
}

const nothing = (): void => undefined

/** Puts pieces of text together into lines and paragraphs. */
class ParagraphWriter {
  private readonly paragraphs: string[] = []
  private pieces: string[] = []

  write(piece: string): void {
    this.pieces.push(piece.replace(/[ \t\r\n\f]+/gu, ' '))
  }

  breakLine(): void {
    this.pieces.push('\n')
  }

  endParagraph(): void {
    if (this.pieces.length === 0) return
    const lines = this.pieces.join('').split('\n').map((line) => line.replace(/ {2,}/gu, ' ').trim())
    const text = lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim()
    if (text !== '') this.paragraphs.push(text)
    this.pieces = []
  }

  finish(): string {
    this.endParagraph()
    return this.paragraphs.join('\n\n')
  }
}
