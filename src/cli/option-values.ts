import { InvalidArgumentError } from 'commander'
import { didYouMean } from '../checks/nearest.js'

type Parse<Value> = (text: string) => Value

/** What a parser takes, where that can be counted, for completion in shells. */
export interface Choice {
  readonly names: readonly string[]
  /** Whether several may be given, with commas between. */
  readonly isList: boolean
}

/** One of some names; `meant` has other words that may be typed for one, to suggest it. */
export const oneOf = <Name extends string>(names: readonly Name[], meant: Readonly<Record<string, Name>> = {}): Parse<Name> & Choice => Object.assign((text: string): Name => {
  if ((names as readonly string[]).includes(text)) return text as Name
  throw new InvalidArgumentError(`it must be one of ${names.join(', ')}${Object.hasOwn(meant, text) ? ` (did you mean ${meant[text]}?)` : didYouMean(text, names)}.`)
}, { names, isList: false })

/** Some of these names, with commas between. */
export const someOf = <Name extends string>(names: readonly Name[], meant: Readonly<Record<string, Name>> = {}): Parse<readonly Name[]> & Choice =>
  Object.assign((text: string): readonly Name[] => listOf(text).map((item) => oneOf(names, meant)(item)), { names, isList: true })

/** Words with commas between, at least one. */
export function listOf(text: string): readonly string[] {
  const items = text.split(',').map((item) => item.trim()).filter((item) => item !== '')
  if (items.length === 0) throw new InvalidArgumentError('it names nothing.')
  return items
}

/** A list whose option may come again: each adds to those before, `initial` aside, which stands where it does not come at all. */
export const addingUp = <Item extends string, Traits extends object>(parse: Parse<readonly Item[]> & Traits, initial?: readonly Item[]) =>
  Object.assign((text: string, before: readonly Item[] | undefined): readonly Item[] => [...new Set([...(before === initial ? [] : before ?? []), ...parse(text)])], parse)

/** The option may come again; each adds to those before. */
export const repeated = (text: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), nonEmpty(text)]

export function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('it is empty.')
  return text
}

export const wholeNumber = (least: number, most: number): Parse<number> => (text) => {
  const value = Number(text)
  if (!/^\d+$/u.test(text) || value < least || value > most) throw new InvalidArgumentError(`it must be a whole number from ${least} to ${most}.`)
  return value
}

/** A share from 0 to 1. */
export function share(text: string): number {
  const value = Number(text)
  if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(text) || value > 1) throw new InvalidArgumentError('it must be a number from 0 to 1.')
  return value
}
