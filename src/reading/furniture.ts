import type { Span } from '../span.js'

/** A kind of page furniture: how one of its lines looks. Every pattern is tried on at most `LONGEST_LINE` characters. */
interface FurnitureRule {
  readonly name: string
  /**
   * What each of its lines has in small letters, and few others: plain letters that are soon looked for. Patterns that
   * know all letters of the world take milliseconds to compile, and most stories need none of them.
   */
  readonly hint: string
  readonly pattern: RegExp
  /** Longer paragraphs are the story's, however they begin. */
  readonly longest: number
}

const LONGEST_LINE = 600

/** Lines that are furniture wherever they stand. Each has its example in the tests. */
const LINES: readonly FurnitureRule[] = [
  { name: 'byline', hint: String.raw`^by`, longest: 120, pattern: /^(?:by|By|BY):?\s+(?:(?:\p{Ll}+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|critic|journalist|contributor) )?\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|al|bin|of|the|for|in|&|\|)|,){1,14}\.?$/u },
  { name: 'time-stamp', hint: String.raw`^(?:first |last )?(?:publ|upd|post|modif)|^\d{1,2}:\d\d`, longest: 110, pattern: /^(?:(?:first |last )?(?:published|updated|posted|modified)\b[^.]{0,90}|\d{1,2}:\d{2}\s?(?:am|pm|gmt|bst|est|edt)?(?:,? \d{1,2} \p{L}{3,9},? \d{4})?)\.?$/iu },
  { name: 'photo-credit', hint: String.raw`^\(?(?:file |handout )?(?:photo|image|picture|illus|caption|video|graphic|ap photo|file|getty)`, longest: 500, pattern: /^(?:(?:file |handout )?(?:photos?|images?|pictures?|illustration|caption|video|graphic)(?: credits?| by| courtesy)?\s*[:/©|])|\((?:photo|image|ap photo|file|getty)\b[^)]{0,120}\)\.?$|^getty images\b/iu },
  { name: 'caption', hint: String.raw`(?:photo|photograph|picture|image)s?(?: credit)?:`, longest: 300, pattern: /[.!?…’”"] \(?(?:photo|photograph|picture|image)s?(?: credit)?: ?[^.!?:]{2,80}\)?\.?$/iu },
  { name: 'read-more', hint: String.raw`^(?:read|also|see also|more|relat|check|recommend|you m|most|trend|don|editor|keep|cont|story c|watch|listen|click)`, longest: 250, pattern: /^(?:read (?:more|also|next|the full)|also read|see also|more (?:on this|from|stories|about)|related (?:stories|articles|topics|news|coverage|content)?\s*(?::|$)|check also|recommended(?: for you| reading| stories)?\s*(?::|$)|you (?:may|might) also like|most (?:read|popular|viewed)|trending(?: now)?\s*(?::|$)|don[’']t miss\s*(?::|$)|editor[’']s picks?|keep reading|continue reading|story continues|watch (?:now|live|also)?\s*:|listen(?: now| to this article)?\s*(?::|$)|click here|read it all)/iu },
  { name: 'newsletter', hint: String.raw`^(?:sign|subs|get|join|follow|like|download|support|never|enter|our|newsl)`, longest: 350, pattern: /^(?:sign up (?:for|to)\b|subscribe\b|(?:get|join) (?:our|the)\b[^.]{0,80}\b(?:newsletter|inbox|channel|app)\b|follow (?:us|[\p{L} .]{2,40}) on (?:twitter|x|facebook|instagram|telegram|linkedin|google)|like us on|download (?:our|the)\b[^.]{0,40}\bapp\b|support (?:our|independent) journalism|never miss a story|enter your email|our newsletter|newsletters?$)/iu },
  { name: 'share', hint: String.raw`^(?:share|tweet|comment|print|e-?mail|advert|spons|load|tags?:|topics?:|filed)`, longest: 60, pattern: /^(?:share(?: this)?(?: (?:article|story|update|post|page|on).*)?|tweet|comments?(?: \(\d+\))?|print(?: this)?|e-?mail(?: this)?|advertisement|sponsored(?: content)?|loading\.*|tags?:.*|topics?:.*|filed under:.*)$/iu },
  { name: 'breadcrumb', hint: String.raw`^(?:home|news|world|sport|business)`, longest: 120, pattern: /^(?:home|news|world|sports?|business)(?: ?[/>›»|] ?[\p{L}&][\p{L} &-]{1,30}){1,5}$/iu },
  { name: 'release-notice', hint: String.raw`^(?:for|press|news|media|embargo)`, longest: 120, pattern: /^(?:for (?:immediate )?release|(?:press|news|media) release|embargoed (?:until|till)\b[^.]*)[:.]?$/iu },
  { name: 'copyright', hint: String.raw`^(?:copyr|©|\(c\))|all rights`, longest: 400, pattern: /^(?:copyright\b|©|\(c\) ?\d{4})|\ball rights reserved\b/iu },
  { name: 'contact', hint: String.raw`^(?:reach|contact|email|write|media c|press c|notes? to)`, longest: 250, pattern: /^(?:reach (?:him|her|them|[\p{L} ]{2,30}) (?:at|on)|contact (?:the (?:author|writer|reporter)|us|[\p{L} ]{2,30}) at|email [\p{L} ]{2,30} at|write to [\p{L} ]{2,30} at|media contacts?:?$|press contacts?:?$|notes? to editors:?$)/iu },
]

const HINTS = new RegExp(LINES.map(({ hint }) => hint).join('|'), 'u')

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){0,3}`
/** "Reporting by Ann Lee", which is all or goes on with more names: "Reporting by Ann Lee showed" is the story's. */
const CREDITED_WORK = String.raw`(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Ww]ritten|[Tt]ranslated)(?: and (?:writing|editing))? by `
  + String.raw`${NAME}(?=[;.)]|, \p{Lu}| (?:and|in|at|for|from)\b|$)`
/** The same, so that a list of them can be read in one way only: a word with a capital and small ones after it. */
const PART_OF_NAMES = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?!\p{Lu}|and )[\p{L}.'’-]+){0,3}`
/** Who reported and edited: the last paragraphs of a story. The names are not the story's. */
const CREDIT = new RegExp(
  String.raw`^\(?${CREDITED_WORK}|`
  + String.raw`^${PART_OF_NAMES}(?:,? (?:and )?${PART_OF_NAMES}){0,19} (?:also )?(?:reported|contributed)(?: (?:from|to|in)\b| reporting\b)|`
  + String.raw`\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))|\bcontributed to \p{Lu}\p{L}+ reporting`, 'u')
const CREDIT_HINT = /report|writ|edit|compiled|translated|contributed/iu
const LONGEST_CREDIT = 500

/** A heading after which nothing is the story's any more. */
const AUTHOR_HEADING = new RegExp(String.raw`^(?:About|ABOUT) (?:[Tt]he [Aa]uthors?|[Tt]he [Ww]riters?|[Tt]he [Rr]eporters?|${NAME})$`, 'u')
const END_HEADING = /^(?:check also|related (?:stories|articles|posts|news|content|topics)|more (?:stories|from [\p{L} ]{2,40})|you (?:may|might) also like|recommended(?: for you| stories)?|read next|most (?:read|popular|viewed)|leave a (?:reply|comment)|up next|latest (?:news|stories)):?$/iu
const HEADING_HINT = /^(?:about|check|relat|more|you|recom|read|most|leave|up|latest)/iu
const LONGEST_HEADING = 70
/** "About …" heads a section of the story as well, so such a heading ends it only after this share of the text. */
const STORY_BEFORE_END = 0.4

/** The rule by which each paragraph is furniture; null for the story itself. */
export function findFurniture(text: string, paragraphs: readonly Span[]): readonly (string | null)[] {
  const leads = (index: number): boolean => leadsToQuote(text, paragraphs[index], paragraphs[index + 1])
  const rules: (string | null)[] = paragraphs.map((paragraph, index) => (leads(index) ? null : lineRule(text, paragraph)))
  const lastStory = rules.lastIndexOf(null)
  let ended: string | null = null
  paragraphs.forEach((paragraph, index) => {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE))
    const length = paragraph.end - paragraph.start
    const late = index > 0 && paragraph.start >= text.length * STORY_BEFORE_END
    if (late && length <= LONGEST_HEADING && HEADING_HINT.test(line) && !leads(index) && (END_HEADING.test(line) || AUTHOR_HEADING.test(line))) ended = 'end-matter'
    if (ended) rules[index] ??= ended
    else if (index > 0 && rules[index - 1] === 'byline' && rules[index] === null && length <= LONGEST_POST && POST.test(line)) rules[index] = 'byline'
    else if (late && length <= LONGEST_CREDIT && CREDIT_HINT.test(line) && CREDIT.test(line)) rules[index] ??= 'credit'
    else if (index > 0 && index <= lastStory && rules[index] === null && isTeaserAfter(rules[index - 1], line)) rules[index] = 'teaser'
  })
  // A page that is furniture throughout has told us nothing: better the whole of it than nothing.
  return rules.every((rule) => rule !== null) ? rules.map(() => null) : rules
}

const OPENS_QUOTE = /^["“«]/u

/** "More from the mayor, who spoke at noon:" and her words in the next paragraph. */
const leadsToQuote = (text: string, { end }: Span, next: Span | undefined): boolean => text[end - 1] === ':' && next !== undefined && OPENS_QUOTE.test(text.slice(next.start, next.start + 1))

function lineRule(text: string, { start, end }: Span): string | null {
  const length = end - start
  if (length > LONGEST_LINE) return null
  const line = text.slice(start, end)
  if (!HINTS.test(line.toLowerCase())) return null
  return LINES.find((rule) => length <= rule.longest && rule.pattern.test(line))?.name ?? null
}

const LONGEST_POST = 70
const DESKS = 'staff|senior|chief|special|political|politics|business|science|health|education|environment|sports?|crime|foreign|world|national|international|diplomatic|'
  + 'economics|technology|religion|culture|arts|music|film|legal|court|city|features?|contributing|associate|assistant|deputy|managing|executive|news|data|investigative|investigations'
/** What its writer is, in a line of its own under a byline: "Staff Writer", "Political correspondent, The Harbour Post". */
const POST = new RegExp(String.raw`^(?:(?:\p{Lu}[\p{L}.'’&/-]*|${DESKS}) ){0,4}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ritic|[Jj]ournalist|[Cc]ontributor|WRITER|REPORTER|CORRESPONDENT|EDITOR|COLUMNIST)s?(?:(?:,| [-–—|])? (?:(?:for|of|at|in|and|the) ){0,2}\p{Lu}[\p{L}.'’&-]*){0,5}$`, 'u')

const LONGEST_TEASER = 140
/** The headline under a "Read more" that stands alone: short, without a full stop. */
const isTeaserAfter = (ruleBefore: string | null, line: string): boolean =>
  ruleBefore === 'read-more' && line.length <= LONGEST_TEASER && !/[.!?”"]$/u.test(line)
