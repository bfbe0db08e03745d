import type { CommandShape, OptionShape } from './command-shape.js'

/** A script for bash. Where it knows nothing to complete, bash completes files. */
export function bashCompletion(program: CommandShape): string {
  const subcommands = program.commands.map(({ name }) => name).join(' ')
  return `# whosaid completion bash >> ~/.local/share/bash-completion/completions/whosaid
_whosaid() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=
  COMPREPLY=()
  [[ $cur == = ]] && cur=
  [[ $prev == = ]] && prev=\${COMP_WORDS[COMP_CWORD - 2]}
  case " ${subcommands} " in *" \${COMP_WORDS[1]} "*) ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]} ;; esac
  case $command in
${[...program.commands.map((command) => commandCase(command.name, command)), commandCase("''", program)].join('\n')}
  esac
  if ((COMP_CWORD == 1)) && [[ $cur != -* ]]; then
    COMPREPLY+=($(compgen -W "${subcommands}" -- "$cur"))
  fi
}

# One of some names; of several with commas between, the last.
_whosaid_names() {
  local done=
  [[ $cur == *,* ]] && done=\${cur%,*},
  COMPREPLY=($(compgen -P "$done" -W "$1" -- "\${cur##*,}"))
}
complete -o default -F _whosaid whosaid
`
}

function commandCase(pattern: string, { options, argument }: CommandShape): string {
  const flags = options.flatMap(({ short, long }) => (short === null ? [long] : [short, long])).join(' ')
  const names = argument?.kind === 'names' ? `\n      ((COMP_CWORD == 2)) && _whosaid_names "${argument.names.join(' ')}"` : ''
  return `    ${pattern})
      case $prev in
${options.filter(({ value }) => value !== null).map(valueCase).join('\n')}
      esac${names}
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W "${flags}" -- "$cur")) ;;`
}

function valueCase({ short, long, value }: OptionShape): string {
  const pattern = short === null ? long : `${short} | ${long}`
  return `        ${pattern}) ${value?.kind === 'names' ? `_whosaid_names "${value.names.join(' ')}"; return` : value?.kind === 'file' ? 'return' : 'compopt +o default; return'} ;;`
}
