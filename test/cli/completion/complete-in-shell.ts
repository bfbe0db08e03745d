import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Shell } from '../../../src/cli/completion/index.js'
import { directoryWith, whosaid } from '../console.js'

export const isInstalled = (shell: Shell): boolean => spawnSync(shell, ['--version']).status === 0

/** What a shell offers at the end of a line, sorted; the directory it is in holds `article.txt` alone. */
export async function completionsIn(shell: Shell, line: string): Promise<readonly string[]> {
  const { out: script } = await whosaid(['completion', shell])
  const cwd = directoryWith({ 'article.txt': '' })
  const home = directoryWith({ script, hits: '' })
  const offered = OFFERS[shell](line, join(home, 'script'), cwd, home)
  return [...new Set(offered.map((word) => word.trim()).filter((word) => word !== ''))].sort()
}

type Offers = (line: string, script: string, cwd: string, home: string) => readonly string[]

const OFFERS: Readonly<Record<Shell, Offers>> = { bash: offersOfBash, zsh: offersOfZsh, fish: offersOfFish }

const run = (shell: Shell, args: readonly string[], cwd: string, home: string): readonly string[] =>
  execFileSync(shell, args, { cwd, encoding: 'utf8', env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, TERM: 'dumb' }, stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')

/** As readline calls the function: words cut at "=" too, and files where it offers nothing and has not said no to them. */
function offersOfBash(line: string, script: string, cwd: string, home: string): readonly string[] {
  const words = line.split(/ |(=)/u).filter((word, index) => word !== undefined && (word !== '' || index > 0))
  return run('bash', ['--noprofile', '--norc', '-c', `
    source "$1"; shift
    files=yes
    compopt() { [[ $1 == +o ]] && files=; }
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _whosaid
    printf '%s\\n' "\${COMPREPLY[@]}"
    [[ -n $files && \${#COMPREPLY[@]} == 0 ]] && compgen -f -- "\${@: -1}" || true
  `, 'bash', script, ...words], cwd, home)
}

/** Where zsh keeps which functions complete what: the first to need it looks through them all. */
const zshFolder = mkdtempSync(join(tmpdir(), 'whosaid-zsh-'))
afterAll(() => rmSync(zshFolder, { recursive: true }))

/** An interactive zsh on a terminal of its own, that writes down all it would add to the line. */
function offersOfZsh(line: string, script: string, cwd: string, home: string): readonly string[] {
  const hits = join(home, 'hits')
  run('zsh', ['-f', '-c', `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell "cd $2; autoload -U compinit; compinit -C -d $5; source $1"
    zpty -w shell 'compadd() { if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)* ]]; then builtin compadd "$@"; return; fi; local -a hits; builtin compadd -A hits "$@"; print -rl -- $hits >> '$3'; builtin compadd "$@" }'
    zpty -w shell 'done-completing() { print done >> '$3'.done }; zle -N done-completing; bindkey "^T" done-completing; print rea""dy'
    zpty -r -m shell read '*ready*'
    zpty -w -n shell "$4"$'\\t\\x14'
    for i in {1..100}; do [[ -e $3.done ]] && break; zpty -r -t shell read; sleep 0.05; done
    zpty -d shell
  `, 'zsh', script, cwd, hits, line, join(zshFolder, 'dump')], cwd, home)
  return readFileSync(hits, 'utf8').split('\n')
}

function offersOfFish(line: string, script: string, cwd: string, home: string): readonly string[] {
  const word = line.split(' ').at(-1) ?? ''
  return run('fish', ['--no-config', '-c', `source ${script}; complete -C '${line}'`], cwd, home)
    .map((offer) => offer.split('\t', 1)[0])
    .map((offer) => (word.includes('=') ? offer.slice(offer.indexOf('=') + 1) : offer))
}
