import { wordList } from './word-list.js'

/**
 * What speaks in the news without being a person. Source: our own lists. All in lower case and the singular.
 */

/** Bodies that act and speak: "the ministry". */
export const BODY_NOUNS = wordList(`government ministry department agency commission committee council court parliament congress senate
  assembly cabinet administration campaign camp team company firm corporation bank fund group organization organisation association alliance
  union party coalition federation league club police army military force bureau office authority board panel institute institution university
  college school hospital museum church charity foundation trust newspaper paper magazine network broadcaster channel station site website
  outlet publisher tribunal regulator watchdog embassy consulate palace presidency kremlin pentagon opposition wing chapter branch delegation
  mission secretariat bloc faction movement militia junta regime house family couple business startup start-up airline retailer carmaker
  manufacturer operator developer provider supplier lender insurer brokerage thinktank think-tank non-profit nonprofit ngo syndicate consortium
  state country nation city town county province republic service staff crew jury center centre society guild chamber lobby band chain giant maker carrier`)

/** What somebody has said or written: it speaks for its author. "the statement", "her post". */
export const UTTERANCE_NOUNS = wordList(`statement report article story post tweet letter email e-mail message memo memoir book essay column
  editorial op-ed blog speech interview video clip recording transcript document filing lawsuit suit complaint indictment affidavit ruling
  decision order verdict opinion brief motion petition summons notice announcement declaration communiqué communique release bulletin
  survey poll study paper review analysis research data figure result finding forecast estimate projection word remark comment claim
  testimony account caption poster advertisement ad advert sign banner slogan headline page entry description manifesto resolution bill
  law constitution agreement treaty charter code guideline rule dictionary encyclopedia poem song diary text note notebook record log logbook file ledger inscription plaque label placard t-shirt voice sensor
  assessment evaluation audit satellite algorithm app response reply answer reaction pamphlet leaflet flyer brochure questionnaire`)

/** A noun without its plural ending, as the lists here have it: "result" of "results", "company" of "companies". */
export function inSingular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') ? lower.slice(0, -1) : lower
}
