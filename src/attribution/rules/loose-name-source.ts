import { rangeText, type TokenRange, type Tokens } from '../../analysis.js'
import { OUTLETS } from '../../lexicon/outlets.js'
import type { SpeakerKind } from '../../extraction.js'
import type { Appearance, Cast } from '../cast.js'
import type { NounPhrase } from '../noun-phrase.js'
import type { CreditRule } from '../reading.js'
import { looseNameIn } from '../sources.js'
import { SEVERAL } from '../word-kinds.js'

/** {WALLACE}: … → Wallace; a name that the names of the story do not cover, or write otherwise */
export const creditLooseName: CreditRule = ({ analysis, analysis: { tokens }, cast, roster }, { source, phrase }) => {
  const range = source && phrase && looseNameIn(tokens, source, phrase)
  if (!range || (isAside(tokens, phrase, range) && cast.appearanceAt[range.first] >= 0) || isWithinName(cast, range)) return null
  const name = rangeText(analysis, range)
  const figure = roster.named(name) ?? roster.addNamed(name, kindOf(name))
  return { figure, rule: 'name', confidence: 0.85 }
}

/** "Air" of "Arbel Air" is no name of its own. */
function isWithinName({ appearances, appearanceAt }: Cast, { first }: TokenRange): boolean {
  const within = appearances[appearanceAt[first]] as Appearance | undefined
  return within !== undefined && within.first < first && within.figure.kind === 'organization'
}

/** "the council, led by Mayor {Lee}": the story's names cover it, and it is not whom they stand for. */
const isAside = ({ words }: Tokens, { core, kind }: NounPhrase, { first }: TokenRange): boolean =>
  SEVERAL.has(kind) && core.end < first && words[core.end].text === ','

const kindOf = (name: string): SpeakerKind => (OUTLETS.has(name.toLowerCase()) ? 'organization' : 'person')
