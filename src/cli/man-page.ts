import type { Command, Option } from 'commander'
import { pathOf } from './usage-error.js'

/** The manual page of a command line, in man(7) roff, made from the same definitions as its help. */
export function manPage(program: Command, version: string): string {
  const [brief, ...rest] = program.description().split(/(?<=\.)\s+/u)
  return [
    `.TH ${roff(program.name().toUpperCase())} 1 "" "${roff(version)}" "User Commands"`,
    '.SH NAME', `${roff(program.name())} \\- ${roff(lowerFirst(brief.replace(/\.$/u, '')))}`,
    '.SH SYNOPSIS', ...[program, ...program.commands].flatMap(synopsis),
    '.SH DESCRIPTION', roff([brief, ...rest].join(' ')),
    '.SH OPTIONS', ...program.createHelp().visibleOptions(program).flatMap(optionEntry),
    '.SH COMMANDS', ...program.commands.flatMap(commandEntry),
    ...sectionsAround(program),
    '',
  ].join('\n')
}

const synopsis = (command: Command): readonly string[] => ['.PP', `\\fB${roff(pathOf(command))}\\fR ${roff(command.usage().replace(/ ?\[command\]/u, ''))}`]

/** "-f, --format <format>" → "-f, --format format", the names in bold, what follows in italics. */
function optionEntry({ flags, description, defaultValue, defaultValueDescription }: Option): readonly string[] {
  const shown = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null)
  const named = flags.split(' ').map((part) => (part.startsWith('-') ? `\\fB${roff(part)}\\fR` : `\\fI${roff(part.slice(1, -1))}\\fR`))
  return ['.TP', named.join(' '), roff(`${description}${shown === null ? '' : ` (default: ${shown})`}`)]
}

const commandEntry = (command: Command): readonly string[] => [
  `.SS "${roff(pathOf(command))}"`, roff(command.description()),
  ...command.createHelp().visibleOptions(command).filter(({ long }) => long !== '--help').flatMap(optionEntry),
  ...aroundHelp(command).flatMap((text) => text === '' ? [] : ['.PP', ...verbatim(text)]),
]

/** What help shows before and after the options: examples first, then notes with a heading each. */
const sectionsAround = (program: Command): readonly string[] => aroundHelp(program).flatMap((text) =>
  text.split(/\n\n/u).filter((block) => block.trim() !== '').flatMap((block) => {
    const heading = /^([A-Z][\w ]*):\n/u.exec(block.trim())
    return heading ? [`.SH ${heading[1].toUpperCase()}`, ...verbatim(block.trim().slice(heading[0].length))] : ['.PP', ...verbatim(block)]
  }))

/** The texts that a command's help has before its usage and after its options. */
function aroundHelp(command: Command): readonly string[] {
  const written: string[] = []
  const plain = command.helpInformation()
  const output = command.configureOutput()
  command.configureOutput({ ...output, writeOut: (text) => written.push(text) })
  command.outputHelp()
  command.configureOutput(output)
  const full = written.join('')
  const at = full.indexOf(plain)
  return [full.slice(0, at), full.slice(at + plain.length)].map((text) => text.trim())
}

const verbatim = (text: string): readonly string[] => ['.nf', ...text.split('\n').map(roff), '.fi']

/** A text that roff shows as it is: no backslash, hyphen, quote or full stop at the start of a line has a meaning. */
function roff(text: string): string {
  const shown = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replaceAll("'", '\\(aq').replaceAll('’', '\\(cq')
    .replaceAll('“', '\\(lq').replaceAll('”', '\\(rq').replaceAll('–', '\\(en').replaceAll('…', '...')
  return /^[.'\s]*\./u.test(shown) ? `\\&${shown}` : shown
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
