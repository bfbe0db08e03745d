import type { Command } from 'commander'

interface Formatted {
  readonly format: string
  readonly output?: string
}

/** Formats by name, with the extensions that tell them; those that none tells have none. */
type Extensions<Name extends string> = Readonly<Partial<Record<Name, { readonly summary?: string; readonly extensions?: readonly string[] }>>>

/** Of commands that write text or JSON. */
export const JSON_ONLY = { json: { extensions: ['.json'] } } as const

/** The options, in the format that the output file's extension tells where the user has asked for none. */
export function withFormatByExtension<Options extends Formatted>(options: Options, command: Command, formats: Extensions<Options['format']>): Options {
  if (options.output === undefined || command.getOptionValueSource('format') !== 'default') return options
  const name = options.output.toLowerCase()
  const format = (Object.keys(formats) as Options['format'][]).find((key) => formats[key]?.extensions?.some((extension) => name.endsWith(extension)))
  return format === undefined ? options : { ...options, format }
}
