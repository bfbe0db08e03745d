import type { Analysis, TokenRange } from '../../analysis.js'
import type { Cast } from '../cast.js'
import type { NounPhrase } from '../noun-phrase.js'
import type { CreditRule } from '../reading.js'
import { namedBefore, namedIn, titledNameIn } from '../sources.js'

/** “…,” said {press secretary Ann Lee}. → Ann Lee */
export const creditNamedSource: CreditRule = ({ analysis, cast, roster }, { source, phrase }) => {
  const whole = source && fullNameOf(analysis, source)
  const known = whole === null ? null : roster.named(whole)
  if (known) return { figure: known, rule: 'named', confidence: 0.98 }
  const appearance = source && namedIn(analysis, cast, source)
  // "Harbour Board engineer Olu Hale" is Hale, though only the board is known.
  if (!appearance || (appearance.figure.kind !== 'person' && phrase && titledNameAfter(analysis, cast, source, phrase))) return null
  return { figure: appearance.figure, rule: 'named', confidence: 0.98 }
}

function titledNameAfter({ tokens }: Analysis, { appearanceAt }: Cast, source: TokenRange, phrase: NounPhrase): boolean {
  const name = titledNameIn(tokens, source, phrase)
  return name !== null && name.end - name.first > 1 && appearanceAt[name.first] < 0
}

/** A source that is a full name and nothing more, as transcripts have it: "ANN LEE". */
function fullNameOf({ document, tokens }: Analysis, { first, end }: TokenRange): string | null {
  if (end - first < 2 || end - first > MOST_NAME_TOKENS) return null
  for (let i = first; i < end; i++) if (tokens.words[i].shape !== 'upper') return null
  return document.text.slice(tokens.starts[first], tokens.ends[end - 1])
}

const MOST_NAME_TOKENS = 5

/** Ann Lee, {a former mayor}, said … → Ann Lee, though the source leaves her name out */
export const creditApposedSource: CreditRule = ({ analysis, cast }, { source, phrase }) => {
  const appearance = source && phrase && namedBefore(analysis, cast, source, phrase)
  return appearance ? { figure: appearance.figure, rule: 'apposed', confidence: 0.85 } : null
}
