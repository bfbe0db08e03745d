import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../src/cli/exit-code.js'
import { directoryWith } from './cli/console.js'

const README = readFileSync('README.md', 'utf8')

/** The code blocks of a language. */
const blocks = (language: string): readonly string[] => [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, code]) => code)

/** Commands, one a line, but for what stands in quotation marks over several. */
const commands = blocks('sh').flatMap((block) => block.match(/(?:"[^"]*"|'[^']*'|[^\n"'])+/gu) ?? []).filter((command) => command.trim() !== '')

/** A directory as a user's, with the samples in it and `whosaid` on the path. */
function home(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = directoryWith()
  cpSync('samples', join(cwd, 'samples'), { recursive: true })
  mkdirSync(join(cwd, 'bin'))
  symlinkSync(resolve('bin/whosaid.js'), join(cwd, 'bin/whosaid'))
  return { cwd, env: { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`, FORCE_COLOR: undefined } }
}

describe('the README', () => {
  test('shows commands', () => expect(commands.length).toBeGreaterThan(8))

  test.each(commands)('%s', (command) => {
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', command], { ...home(), encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    if (!/ -o | > /u.test(command)) expect(stdout).not.toBe('')
  })

  test('shows the real output and all options', () => {
    execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { stdio: 'pipe' })
  })

  test('uses the library as it is', () => {
    const { cwd } = home()
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(resolve('.'), join(cwd, 'node_modules/whosaid'))
    writeFileSync(join(cwd, 'use.mjs'), blocks('js').join('\n'))
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd, encoding: 'utf8' })).toBe('Ann Lee 1\n')
  })

  test('lists every exit code', () => {
    expect([...README.matchAll(/^\| (\d+) \|/gmu)].map(([, code]) => Number(code))).toEqual(Object.values(EXIT))
  })
})
