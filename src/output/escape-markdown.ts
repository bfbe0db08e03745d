import { toTerminalText } from '../terminal-text.js'

/** Whatever Markdown gives a meaning to, in a line or at its start; a backslash takes it away. */
const MARKS = /[\\`*_[\]<>|~$]|^(?:[#+=-]|\d+(?=[.)]))/gu

/** What code hosts turn into mentions of accounts and of issues, backslash or not; an empty comment between keeps them from it. */
const REFERENCES = /[@#](?=[\p{L}\p{N}])/gu

/** Some text on one line that Markdown shows as it is: no emphasis, links, HTML, tables, headings or lists come of it. */
export const escapeMarkdown = (text: string): string =>
  toTerminalText(text).replace(/&(?=#?\w+;)/gu, '&amp;').replace(MARKS, escapeMark).replace(REFERENCES, '$&<!-- -->')

/** A digit can't be escaped: the sign after a number at the start of the line is. */
const escapeMark = (mark: string): string => (/^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`)
