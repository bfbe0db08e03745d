/**
 * Companies that are called like people and institutions that are called like their house, which no other sign may give away, in lower case
 * without "the". Source: our own list, kept short.
 */

const list = (names: string): ReadonlySet<string> => new Set(names.split(',').map((name) => name.trim()))

/** Wherever they stand. */
export const HOUSEHOLD_ORGANIZATIONS = list(`goldman sachs, morgan stanley, merrill lynch, bear stearns, lehman brothers, wells fargo, jpmorgan chase, jp morgan,
  charles schwab, credit suisse, lockheed martin, northrop grumman, rolls-royce, harley-davidson, aston martin, procter & gamble, johnson & johnson, eli lilly,
  philip morris, marks & spencer, ernst & young, smith & wesson, booz allen hamilton, estée lauder, warner bros, warner bros., fannie mae, freddie mac,
  home office, foreign office, cabinet office, scotland yard, red cross, american red cross, british red cross, red crescent, bord pleanála, garda síochána`)

/** After "the": "the Fed said", but "Fed up, he left". */
export const HOUSES = list('fed, kremlin, pentagon, élysée, elysee, bundestag, bundesrat, bundesbank, knesset, duma, oireachtas, dáil, taoiseach’s office, lok sabha, rajya sabha')
