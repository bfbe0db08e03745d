import type { CommandShape, OptionShape, ValueShape } from './command-shape.js'

/** A script for zsh: a function to put on `fpath` as `_whosaid`, or to be sourced. */
export function zshCompletion(program: CommandShape): string {
  return `#compdef whosaid
# whosaid completion zsh > "\${fpath[1]}/_whosaid"
_whosaid() {
  local curcontext=$curcontext
  if ((CURRENT > 2)); then
    case $words[2] in
${program.commands.map(commandCase).join('\n')}
    esac
  fi
  _arguments -s \\
${specs(program.options)}
    '1: :_whosaid_first' '*: :_files'
}

_whosaid_first() {
  local -a commands=(
${program.commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  _alternative 'commands:command:{_describe command commands}' 'files:file:_files'
}

if [[ $funcstack[1] == _whosaid ]]; then _whosaid "$@"; else compdef _whosaid whosaid; fi
`
}

const commandCase = ({ name, options, argument }: CommandShape): string => `      ${name})
        shift words
        ((CURRENT--))
        _arguments -s \\
${specs(options, '          ')}
          ${argument === null ? '' : `'*: :${action(argument)}'`}
        return ;;`

const specs = (options: readonly OptionShape[], indent = '    '): string => options.map((option) => `${indent}${spec(option)} \\`).join('\n')

/** "(-f --format)"{-f,--format=}"[how to write it down]:format:(text json)"; any option may come again. */
function spec({ short, long, summary, value }: OptionShape): string {
  const flags = short === null ? `'*${long}${value ? '=' : ''}'` : `'*'{${short},${long}${value ? '=' : ''}}`
  const follows = value === null ? '' : `: :${action(value)}`
  return `${flags}${quoted(`[${summary.replaceAll(/[[\]]/gu, '\\$&')}]${follows}`)}`
}

function action(value: ValueShape): string {
  if (value.kind === 'file') return '_files'
  if (value.kind === 'free') return ' '
  return value.isList ? `{_values -s , value ${value.names.join(' ')}}` : `(${value.names.join(' ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
