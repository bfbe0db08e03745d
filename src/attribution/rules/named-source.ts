import type { CreditRule } from '../reading.js'
import { namedIn } from '../sources.js'

/** “…,” said {press secretary Ann Lee}. → Ann Lee */
export const creditNamedSource: CreditRule = ({ analysis, cast }, { source }) => {
  const appearance = source && namedIn(analysis, cast, source)
  return appearance ? { figure: appearance.figure, rule: 'named', confidence: 0.98 } : null
}
