import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { htmlText } from './html-text.js'

/** What a browser's reader view would show of a page. */
export interface ReadableArticle {
  readonly headline: string | null
  /** The paragraphs, without the headline. */
  readonly text: string
  readonly byline: string | null
  /** As the page writes it. */
  readonly date: string | null
  readonly site: string | null
  readonly language: string | null
}

/** The article of a page, by Mozilla's Readability; null where it finds none. Takes more than time in proportion on huge pages. */
export function readableArticle(html: string): ReadableArticle | null {
  // Both libraries mean the browser's Document, a type that Node's own types do not have.
  const { document } = parseHTML(/<body\b/iu.test(html) ? html : `<html><body>${html}</body></html>`) as { readonly document: never }
  const headings = headingsOf(document)
  const found = new Readability(document).parse()
  const text = htmlText(found?.content ?? '').text
  if (!found || text === '') return null
  const { byline, publishedTime, siteName, lang } = found
  const title = line(found.title)
  const headline = headings.find((heading) => title === null || title.startsWith(heading)) ?? title
  return { headline, text, byline: line(byline), date: line(publishedTime), site: line(siteName), language: line(lang) }
}

/** The page's main headings. The title often adds the site's name to one of them. */
const headingsOf = (document: { querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }> }): readonly string[] =>
  [...document.querySelectorAll('h1')].map(({ textContent }) => line(textContent)).filter((heading) => heading !== null)

/** On one line; null where there is nothing. */
function line(text: string | null | undefined): string | null {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim()
  return words === '' ? null : words
}
