import type { CommandShape, OptionShape, ValueShape } from './command-shape.js'

/** A script for fish. Files are completed wherever nothing else is said. */
export function fishCompletion(program: CommandShape): string {
  const names = program.commands.map(({ name }) => name)
  const isFirst = `not __fish_seen_subcommand_from ${names.join(' ')}`
  return [
    '# whosaid completion fish > ~/.config/fish/completions/whosaid.fish',
    'complete -c whosaid -e',
    ...program.commands.map(({ name, summary }) => `complete -c whosaid -n __fish_is_first_arg -a ${name} -d ${quoted(summary)}`),
    ...program.options.map((option) => optionLine(option, isFirst)),
    ...program.commands.flatMap(({ name, options, argument }) => {
      const isThis = `__fish_seen_subcommand_from ${name}`
      return [
        ...(argument?.kind === 'file' ? [] : [`complete -c whosaid -n ${quoted(isThis)} -f${argument === null ? '' : valueFlags(argument)}`]),
        ...options.map((option) => optionLine(option, isThis)),
      ]
    }),
    '',
  ].join('\n')
}

function optionLine({ short, long, summary, value }: OptionShape, condition: string): string {
  const flags = `${short === null ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`
  return `complete -c whosaid -n ${quoted(condition)}${flags}${value === null ? '' : ` ${value.kind === 'file' ? '-r -F' : '-x'}${valueFlags(value)}`} -d ${quoted(summary)}`
}

function valueFlags(value: ValueShape): string {
  if (value.kind !== 'names') return ''
  return ` -a ${quoted(value.isList ? `(__fish_append , ${value.names.join(' ')})` : value.names.join(' '))}`
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
