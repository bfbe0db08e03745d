import type { CreditRule } from '../reading.js'
import { namedBefore, namedIn } from '../sources.js'

/** “…,” said {press secretary Ann Lee}. → Ann Lee */
export const creditNamedSource: CreditRule = ({ analysis, cast }, { source }) => {
  const appearance = source && namedIn(analysis, cast, source)
  return appearance ? { figure: appearance.figure, rule: 'named', confidence: 0.98 } : null
}

/** Ann Lee, {a former mayor}, said … → Ann Lee, though the source leaves her name out */
export const creditApposedSource: CreditRule = ({ analysis, cast }, { source, phrase }) => {
  const appearance = source && phrase && namedBefore(analysis, cast, source, phrase)
  return appearance ? { figure: appearance.figure, rule: 'apposed', confidence: 0.85 } : null
}
