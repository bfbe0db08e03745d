import { OUTLETS } from '../../lexicon/outlets.js'
import type { SpeakerKind } from '../../extraction.js'
import type { CreditRule } from '../reading.js'
import { looseNameIn } from '../sources.js'

/** {WALLACE}: … → Wallace; a name that the names of the story do not cover, or write otherwise */
export const creditLooseName: CreditRule = ({ analysis: { document, tokens }, roster }, { source, phrase }) => {
  const range = source && phrase && looseNameIn(tokens, source, phrase)
  if (!range) return null
  const name = document.text.slice(tokens.starts[range.first], tokens.ends[range.end - 1]).replace(/\s+/gu, ' ')
  const figure = roster.named(name) ?? roster.addNamed(name, kindOf(name))
  return { figure, rule: 'name', confidence: 0.85 }
}

const kindOf = (name: string): SpeakerKind => (OUTLETS.has(name.toLowerCase()) ? 'organization' : 'person')
