/**
 * Words whose full stop belongs to them and does not end a sentence, in lower case without it.
 * Source: our own list, after the style books' usual abbreviations of titles, months, states and companies.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr jr st gen lt col maj capt cmdr adm sgt cpl pvt gov sen rep reps sens pres supt insp hon amb
  mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri inc ltd corp co cos bros dept univ assn
  vs etc est approx fig vol ed eds nos calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
  neb nev okla ore pa tenn tex va vt wash wis wyo messrs mme mlle det atty ave blvd rd sqn brig hrs`.split(/\s+/u),
)

/** Those that are words or names elsewhere, and take a full stop where a number follows: "Prison No. 4", "Rs. 500". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['no', 'rs', 'sh', 'ksh', 'tsh', 'art', 'sec', 'nr'])

/** Titles that are names elsewhere, and take one where a name of two words follows: "Barr. Musa Bello". */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(['barr', 'engr', 'alh', 'adv', 'smt', 'gral', 'brgy', 'pt', 'arch', 'surv', 'sdn'])

/** Words that stand for states with a capital, and for themselves without: "He was ill." */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(['ill', 'mass', 'miss', 'wash', 'ore', 'ark', 'mar', 'sat'])
