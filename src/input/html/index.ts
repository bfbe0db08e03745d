import { InputError } from '../input-error.js'
import type { InputFormat } from '../input-format.js'
import { keepFields } from '../keep-fields.js'
import { htmlText, type HtmlText } from './html-text.js'
import { readableArticle, type ReadableArticle } from './readable-article.js'

/**
 * Pages larger than these are no articles: the largest of big news sites stay below a third of each. Finding an article in
 * a tree takes more than time in proportion, so they are read as their plain text.
 */
const MOST = { characters: 4_000_000, tags: 30_000, pieces: 60_000, depth: 250 } as const

/** No page of news is this long; whatever it is, it holds no article. */
const MOST_CHARACTERS_AT_ALL = 20_000_000

/** A web page: the article that a reader view would show, headline first. Offsets refer to that text, which `--keep text` gives. */
export const html: InputFormat = {
  unit: 'file',
  read: (page, { name }, { keep }) => {
    if (page.length > MOST_CHARACTERS_AT_ALL) throw new InputError('too-large', `a page of ${Math.round(page.length / 1e6)} million characters, too large to hold an article`)
    const plain = htmlText(page)
    if (plain.text === '') throw new InputError('no-text', NO_ARTICLE)
    const article = isSimple(page, plain) ? findArticle(page, plain.text) : justText(plain.text)
    const text = withHeadline(article)
    const { headline, byline, date, site, language } = article
    return { id: name, text, kept: keepFields({ text, headline, byline, date, site, language }, keep) }
  },
}

const NO_ARTICLE = 'a page without an article'

const isSimple = (page: string, { tags, pieces, depth }: HtmlText): boolean => page.length <= MOST.characters && tags <= MOST.tags && pieces <= MOST.pieces && depth <= MOST.depth

const justText = (text: string): ReadableArticle => ({ text, headline: null, byline: null, date: null, site: null, language: null })

/** What a page may hold is without end: where the libraries fail on it, its plain text is read. */
function findArticle(page: string, plain: string): ReadableArticle {
  let article: ReadableArticle | null
  try {
    article = readableArticle(page)
  } catch {
    return justText(plain)
  }
  if (!article) throw new InputError('no-text', NO_ARTICLE)
  return article
}

/** The headline as the first paragraph, unless the text starts with it. */
const withHeadline = ({ headline, text }: ReadableArticle): string => (headline === null || text.startsWith(headline) ? text : `${headline}\n\n${text}`)
