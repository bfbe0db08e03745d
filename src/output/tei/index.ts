import { markText } from '../marked-text.js'
import type { OutputContext, OutputFormat, Result } from '../output-format.js'
import { escapeHtml } from '../../escape-html.js'
import { bodyParagraph } from './body.js'
import { particulars } from './particulars.js'
import { teiIds } from './tei-ids.js'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'

/**
 * TEI P5 (https://tei-c.org/guidelines/): what is said in `said` with `who`, names in `persName`, `placeName` and `orgName`
 * with a `ref` to the header, which lists who they are. Several articles make a `teiCorpus`.
 */
export const tei: OutputFormat = {
  opening: (several) => DECLARATION + (several ? `<teiCorpus ${NAMESPACE}>\n${header('Who said what', '')}\n` : ''),
  document: (result, context) => `<TEI ${NAMESPACE}>\n${header(result.extraction.title ?? result.extraction.id, profile(result, context), result.extraction.id)}\n${textElement(result, context)}\n</TEI>\n`,
  closing: (several) => (several ? '</teiCorpus>\n' : ''),
}

const header = (title: string, profileDesc: string, source = 'several articles'): string => `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeHtml(title)}</title></titleStmt>
<publicationStmt><p>Quotes and names marked by whosaid.</p></publicationStmt>
<sourceDesc><p>${escapeHtml(source)}</p></sourceDesc>
</fileDesc>
${profileDesc}</teiHeader>`

const profile = ({ extraction }: Result, { parts }: OutputContext): string => particulars(extraction, parts, teiIds(extraction))

function textElement(result: Result, { parts }: OutputContext): string {
  const ids = teiIds(result.extraction)
  const paragraphs = markText({ ...result, extraction: {
    ...result.extraction,
    quotes: parts.includes('quotes') ? result.extraction.quotes : [],
    people: parts.includes('people') ? result.extraction.people : [],
    places: parts.includes('places') ? result.extraction.places : [],
    organizations: parts.includes('organizations') ? result.extraction.organizations : [],
  } }).map((paragraph) => bodyParagraph(paragraph, ids))
  return `<text>\n<body>\n${paragraphs.length > 0 ? paragraphs.join('\n') : '<p/>'}\n</body>\n</text>`
}
