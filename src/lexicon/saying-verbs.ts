/**
 * Verbs of saying and writing. Source: our own list, after the reporting verbs that grammars of English and news style
 * books name (among them Quirk et al., A Comprehensive Grammar of the English Language, 16.31 and 16.60).
 */

/** "X says (that) C", and just as well "“C,” X says". */
const REPORT = `say add explain note state announce report reply respond insist argue claim declare warn admit acknowledge
  stress confirm suggest recall conclude continue observe remark reveal mention contend assert maintain testify allege predict
  caution vow pledge promise complain concede stipulate reiterate emphasize emphasise underline underscore repeat answer
  boast lament counter retort quip estimate indicate hint imply proclaim disclose recount rule agree swear affirm attest
  elaborate clarify opine speculate reckon advise write tweet post text email message joke charge deny guess interject protest
  muse echo bemoan grumble relate specify submit fume concur assess chime intone surmise posit quote cite read recommend
  point tease sum outline hail praise propose demand request order plead threaten volunteer venture offer forecast
  gripe gloat enthuse rant scoff confide divulge insinuate apologize apologise counsel grouse moan whine preach retweet aver
  avow confess postulate theorize deduce rejoin chide fret regret brag disagree summarize summarise prophesy narrate expound seethe`

/** "X tells Y (that) C": one is spoken to. */
const ADDRESS = 'tell inform assure remind notify brief advise warn promise urge ask beg persuade convince implore instruct'

/** Sounds and manners: "“C,” X shouts", but hardly "X shouts that C". */
const UTTER = `shout yell cry scream whisper mutter murmur mumble exclaim laugh chuckle sigh snap bark roar chant chortle smile
  nod shrug grin gasp groan growl wonder inquire enquire ask question query urge begin start thunder deadpan sing recite spit
  snarl stammer drawl offer finish implore plead reflect remember think gush rave marvel crow sniff huff bellow blurt`

/** "X calls Y “Z”", "X accuses Y of “Z”": the marked words are part of X's sentence. */
const CHARACTERIZE = `call describe label dub brand term accuse blame criticize criticise denounce condemn slam blast mock dismiss
  decry deride refer characterize characterise attack liken compare thank congratulate welcome reject rebuke scold`

/** Verbs whose forms no rule gives, each with: third person, past, participle where it differs, gerund. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying', tell: 'tells told telling', write: 'writes wrote written writing', read: 'reads read reading',
  begin: 'begins began begun beginning', sing: 'sings sang sung singing', swear: 'swears swore sworn swearing',
  think: 'thinks thought thinking', spit: 'spits spat spitting', quip: 'quips quipped quipping',
  beg: 'begs begged begging', dub: 'dubs dubbed dubbing', snap: 'snaps snapped snapping', grin: 'grins grinned grinning',
  nod: 'nods nodded nodding', refer: 'refers referred referring', concur: 'concurs concurred concurring',
  admit: 'admits admitted admitting', submit: 'submits submitted submitting', slam: 'slams slammed slamming',
  shrug: 'shrugs shrugged shrugging', sum: 'sums summed summing', label: 'labels labelled labeled labelling labeling',
  forecast: 'forecasts forecast forecasting', crow: 'crows crowed crowing',
  fret: 'frets fretted fretting', regret: 'regrets regretted regretting', aver: 'avers averred averring',
  brag: 'brags bragged bragging', rejoin: 'rejoins rejoined rejoining', disagree: 'disagrees disagreed disagreeing',
  counsel: 'counsels counseled counselled counseling counselling',
  answer: 'answers answered answering', remember: 'remembers remembered remembering', wonder: 'wonders wondered wondering',
}

export type SayingKind = 'report' | 'address' | 'utter' | 'characterize'

export interface SayingVerb {
  readonly verb: string
  /** A verb may be of several kinds: "warn" reports and addresses. */
  readonly kinds: ReadonlySet<SayingKind>
  /** "saying": takes no subject of its own. */
  readonly gerund: boolean
}

/**
 * Three verbs come out wrong (“agreing”, “echos”, “deadpaned”). The tagger of quotes was trained with these: right forms would need
 * new weights, and the ones tried were no better (0.4 points less on the development part, as much more on world news).
 */
function formsOf(verb: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb].split(' ') : undefined
  if (irregular) return [verb, ...irregular]
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${stem}ing`]
}

const LISTS: Readonly<Record<SayingKind, string>> = { report: REPORT, address: ADDRESS, utter: UTTER, characterize: CHARACTERIZE }

function buildForms(): ReadonlyMap<string, SayingVerb> {
  const forms = new Map<string, { verb: string; kinds: Set<SayingKind>; gerund: boolean }>()
  for (const [kind, list] of Object.entries(LISTS) as [SayingKind, string][]) {
    for (const verb of list.split(/\s+/u)) {
      for (const form of formsOf(verb)) {
        const known = forms.get(form)
        if (known) known.kinds.add(kind)
        else forms.set(form, { verb, kinds: new Set([kind]), gerund: form.endsWith('ing') && form !== verb })
      }
    }
  }
  return forms
}

/** Every form of every verb of saying, in lower case: "said", "says", "tweeted". */
export const SAYING_VERBS: ReadonlyMap<string, SayingVerb> = buildForms()

/** Nouns that hold what somebody said: "in a statement", "the report said", "his claim that". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  `statement interview speech address report message letter tweet post email memo remarks comments comment announcement claim
  warning complaint testimony press briefing conference release editorial article column essay blog note memoir book broadcast
  telecast podcast ruling filing lawsuit indictment affidavit document study survey poll resolution communique transcript`.split(/\s+/u),
)
