/**
 * Makes `models/given-names.bin`, which says of given names whether men or women bear them: npm run train:given-names, after
 * npm ci --prefix training.
 */
import { writeFileSync } from 'node:fs'
import nlp from 'compromise/two'
import { NAMED_GENDERS } from '../src/lexicon/given-names.js'
import type { Gender } from '../src/lexicon/pronouns.js'
import { writeCompactTable } from '../src/model/compact-table.js'
import { hashText } from '../src/model/hash.js'
import { readGivenNames } from './names/sources.js'

/** What compromise's English lexicon says counts as much as the lists of so many languages. */
const LEXICON_WEIGHT = 3
/** From this share on, a name is one gender's. */
const CLEAR_SHARE = 0.8
const NAME = /^\p{Script=Latin}[\p{Script=Latin}'’.-]+$/u

/** Family names of East Asia and Vietnam, which stand first there and are given names, or short forms of such, elsewhere. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(`wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo
  liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai
  xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin
  kim lee park choi jung cho yoon jang lim oh seo shin kwon hwang ahn yoo hong jeon ko moon son bae baek heo nam an jo min ha
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly chan cheung lam lau leung ng tsai chang hsu kuo lai teng mai`.split(/\s+/u))

/** Names, most of them short forms, that lists give to one gender and people to both; some to one in one country and to the other in the next. */
const OF_BOTH: ReadonlySet<string> = new Set(`alex sam chris pat sasha robin leslie lesley dana kelly tracy tracey jamie casey jordan taylor
  morgan terry jackie jess charlie frankie andy dani max nicky nikki ronnie bobbie billie billy toni kerry shannon ashley courtney lindsay lindsey
  sidney sydney stacy stacey sandy val vic mel drew blair cameron avery quinn riley rowan harper peyton payton skyler jean rene michele
  andrea nikola gabriele simone daniele nicola carol marian ariel noam yuval shay kit lou dale shelby reese emerson parker sage
  kai noor nour shannen marion vivian evelyn beverly hilary misha zhenya vanya mika sascha deniz`.split(/\s+/u))

type Counts = Record<Gender, number>

interface CompromiseModel { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }

const counts = new Map<string, Counts>()
function count(name: string, gender: Gender, weight: number): void {
  const lower = name.trim().toLowerCase()
  if (!NAME.test(lower) || FAMILY_FIRST.has(lower) || OF_BOTH.has(lower)) return
  const known = counts.get(lower) ?? { he: 0, she: 0 }
  counts.set(lower, { ...known, [gender]: known[gender] + weight })
}

for (const { he, she } of readGivenNames()) {
  for (const name of he) count(name, 'he', 1)
  for (const name of she) count(name, 'she', 1)
}
for (const [word, tags] of Object.entries((nlp.model() as CompromiseModel).one.lexicon)) {
  if ([tags].flat().includes('MaleName')) count(word, 'he', LEXICON_WEIGHT)
  if ([tags].flat().includes('FemaleName')) count(word, 'she', LEXICON_WEIGHT)
}

const genders = new Map<number, number>()
for (const [name, { he, she }] of counts) {
  const gender = he >= CLEAR_SHARE * (he + she) ? 'he' : she >= CLEAR_SHARE * (he + she) ? 'she' : null
  if (gender) genders.set(hashText(name), NAMED_GENDERS.indexOf(gender))
}
const bytes = writeCompactTable(genders)
writeFileSync('models/given-names.bin', bytes)
console.log(`models/given-names.bin: ${genders.size} names, ${bytes.length} bytes`)
