import type { EntityType } from '../../src/extraction.js'

/*
 * The sheet below a marked story: what cannot be said in its mark-up. "a / b" lets either pass, "-" stands for none.
 *
 *   --- speakers
 *   1 3: Ann Lee | person | harbour master        numbers of the quotes: name | kind | role
 *   --- via
 *   3: Reuters
 *   --- people
 *   Ann Lee | harbour master | ANN LEE            name | role | other forms of the name
 *   --- places
 *   Lusaka | ZM | LUSAKA                          name | country | other forms
 *   --- organizations
 *   World Health Organization | WHO               name | other forms
 *   --- problems
 *   unclosed-quote: “The boats                    code: the text from there on
 */

/** Any of these will do; null is "none". */
export type Choice = readonly (string | null)[]

export interface SheetSpeaker {
  readonly quotes: readonly number[]
  readonly name: Choice
  readonly kind: Choice
  readonly role: Choice
}

export interface SheetEntity {
  readonly type: EntityType
  readonly name: string
  /** What the story calls it beside a part of the name: "WHO". */
  readonly forms: readonly string[]
  readonly role: Choice
  readonly country: Choice
}

export interface Sheet {
  readonly speakers: readonly SheetSpeaker[]
  readonly via: ReadonlyMap<number, Choice>
  readonly entities: readonly SheetEntity[]
  readonly problems: readonly { readonly code: string; readonly at: string }[]
}

export function parseSheet(footer: string): Sheet {
  const sections = new Map(footer.split(/^--- /mu).filter(Boolean).map((section) => {
    const [heading, ...lines] = section.trimEnd().split('\n')
    return [heading.trim(), lines.filter((line) => line.trim())] as const
  }))
  const lines = (heading: string): readonly string[] => sections.get(heading) ?? []
  return {
    speakers: lines('speakers').map((line) => {
      const [numbers, rest] = parts(line)
      const [name, kind, role] = cells(rest)
      return { quotes: numbers.split(' ').map(Number), name: choice(name), kind: choice(kind), role: choice(role) }
    }),
    via: new Map(lines('via').map((line) => [Number(parts(line)[0]), choice(parts(line)[1])])),
    entities: [
      ...lines('people').map((line) => entity('person', line)),
      ...lines('places').map((line) => entity('place', line)),
      ...lines('organizations').map((line) => entity('organization', line)),
    ],
    problems: lines('problems').map((line) => ({ code: parts(line)[0], at: parts(line)[1] })),
  }
}

function parts(line: string): readonly [before: string, after: string] {
  const colon = line.indexOf(': ')
  if (colon < 0) throw new Error(`no ": " in the sheet's line: ${line}`)
  return [line.slice(0, colon).trim(), line.slice(colon + 2).trim()]
}

const cells = (text: string): readonly string[] => text.split('|').map((cell) => cell.trim())
const choice = (cell = '-'): Choice => cell.split(' / ').map((option) => (option === '-' ? null : option))

function entity(type: EntityType, line: string): SheetEntity {
  const [name, ...rest] = cells(line)
  const forms = (type === 'organization' ? rest[0] : rest[1])?.split(',').map((form) => form.trim()) ?? []
  return { type, name, forms, role: choice(type === 'person' ? rest[0] : '-'), country: choice(type === 'place' ? rest[0] : '-') }
}
