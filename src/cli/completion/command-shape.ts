import type { Command, Option } from 'commander'
import type { Choice } from '../option-values.js'

/** What may follow an option. */
export type ValueShape = { readonly kind: 'file' } | ({ readonly kind: 'names' } & Choice) | { readonly kind: 'free' }

export interface OptionShape {
  /** With their dashes; null where there is none. */
  readonly short: string | null
  readonly long: string
  /** A few words. */
  readonly summary: string
  /** Null for a switch. */
  readonly value: ValueShape | null
}

/** A command as a shell needs to know it. */
export interface CommandShape {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionShape[]
  /** What its arguments are: names where they can only be these, else files; null where it takes none. */
  readonly argument: ValueShape | null
  readonly commands: readonly CommandShape[]
}

/** Reads the shape of a command from the definitions by which it parses and from which its help is made. */
export function shapeOf(command: Command): CommandShape {
  const argument = command.registeredArguments.at(0)
  return {
    name: command.name(), summary: summaryOf(command.description(), true),
    options: command.createHelp().visibleOptions(command).map(optionShape),
    argument: argument ? (valueShape(argument.parseArg) ?? { kind: 'file' }) : null,
    commands: command.commands.map(shapeOf),
  }
}

function optionShape({ short, long, description, flags, parseArg }: Option): OptionShape {
  const placeholder = /<(\w+)>/u.exec(flags)?.[1]
  const value = placeholder === undefined ? null : (valueShape(parseArg) ?? (FILES.has(placeholder) ? { kind: 'file' as const } : { kind: 'free' as const }))
  return { short: short ?? null, long: long ?? short ?? flags, summary: summaryOf(description, value?.kind === 'names'), value }
}

/** Placeholders that stand for a file. */
const FILES: ReadonlySet<string | undefined> = new Set(['file', 'transcript'])

function valueShape(parse: unknown): ValueShape | null {
  const { names, isList } = (parse ?? {}) as Partial<Choice>
  return names === undefined || isList === undefined ? null : { kind: 'names', names, isList }
}

/** A menu has room for a few words: those before the first semicolon or bracket, and before what is listed after a colon. */
function summaryOf(description: string, isListed: boolean): string {
  const [start] = description.split(/[;(]/u, 1)
  const colon = isListed ? start.lastIndexOf(':') : -1
  return (colon < 0 ? start : start.slice(0, colon)).trim()
}
