import { wordList } from './word-list.js'

/**
 * Acronyms that stand for one organization with every reader, so that no story explains them. "WHO" is one where the words around it are small.
 * Source: our own list, after the style books of news agencies.
 */
export const KNOWN_ACRONYMS = wordList(`WHO UN U.N. EU E.U. NATO IMF WTO OECD OPEC UNESCO UNICEF UNHCR UNRWA UNDP IAEA IPCC ILO FAO WFP ASEAN OSCE ECB ICC ICJ ICRC OAS
  FBI F.B.I. CIA C.I.A. NSA DEA ATF TSA CDC FDA EPA FCC FTC FAA FEMA IRS NASA NOAA NIH NYPD LAPD NHS MI5 MI6 GCHQ KGB FSB
  IRA PLO ANC NAACP ACLU NRA AFL-CIO RSPCA FIFA UEFA IOC WADA NBA NFL NHL MLB NCAA WTA ATP IAAF WBA WBC IBF WBO FIA
  BBC CNN NBC CBS ABC MSNBC CNBC PBS NPR ITV HBO NHK AFP UPI IBM GE GM BP AT&T UPS HSBC UBS BMW KPMG PwC`)
