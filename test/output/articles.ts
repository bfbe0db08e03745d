import type { Extraction } from '../../src/extraction.js'
import type { OutputContext, Result } from '../../src/output/output-format.js'
import { PARTS } from '../../src/output/output-format.js'

const TEXT = '“Küsten 🌊 first,” said 李小龍, mayor of Öland. She hoped for rain.'
const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })
const textSpan = (text: string) => ({ text, ...span(text) })

/** A story with letters of one to four bytes, and one of everything in its extraction. */
export const EXTRACTION: Extraction = {
  whosaid: 1,
  id: 'stories/coast.txt',
  title: 'Coast first',
  quotes: [
    {
      id: 'q1', type: 'direct', text: 'Küsten 🌊 first,', spans: [span('Küsten 🌊 first,')],
      speaker: { id: 's1', name: '李小龍', role: 'mayor of Öland', mention: textSpan('李小龍, mayor of Öland') },
      cue: textSpan('said'), rule: 'quote-comma-cue-speaker', confidence: 0.97, via: 'a local paper', explanation: ['the words stand between quotation marks'],
    },
    { id: 'q2', type: 'indirect', text: 'for rain', spans: [span('for rain')], speaker: null, cue: textSpan('hoped'), rule: 'cue-content', confidence: 0.4 },
  ],
  speakers: [{ id: 's1', name: '李小龍', kind: 'person', role: 'mayor of Öland', quotes: ['q1'], words: 2 }],
  people: [{ id: 'p1', name: '李小龍', role: 'mayor of Öland', mentions: [textSpan('李小龍')] }],
  places: [{ id: 'l1', name: 'Öland', country: 'SE', mentions: [textSpan('Öland')] }],
  organizations: [],
  problems: [{ code: 'no-speaker', message: 'nobody is named for this', ...span('for rain') }],
}

export const RESULT: Result = { extraction: EXTRACTION, text: TEXT, kept: {} }

export const CONTEXT: OutputContext = { parts: PARTS, offsets: 'utf16', width: 80, colorLevel: 0, explain: false, keep: [], table: null, bom: false }

/** The same extraction of an article whose every text is hostile. */
export const withTexts = (text: string): Result => ({
  text, kept: {},
  extraction: {
    ...EXTRACTION, id: text, title: text,
    quotes: [{ id: 'q1', type: 'direct', text, spans: [{ start: 0, end: text.length }], speaker: { id: 's1', name: text, role: text, mention: null }, cue: null, rule: 'marks', confidence: 0.5 }],
    speakers: [{ id: 's1', name: text, kind: 'person', role: text, quotes: ['q1'], words: 1 }],
    people: [{ id: 'p1', name: text, role: text, mentions: [] }],
    places: [{ id: 'l1', name: text, country: null, mentions: [] }],
    organizations: [{ id: 'o1', name: text, mentions: [] }],
    problems: [{ code: 'language', message: text, start: 0, end: 0 }],
  },
})
