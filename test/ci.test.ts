import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { directoryWith } from './cli/console.js'

const GOOD = '“We won the harbour vote,” said Ann Lee, the mayor of Port Elsby.\n'
/** Nobody is credited. */
const BAD = '“We won the harbour vote after five long years.”\n'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

const DOC = readFileSync('docs/ci.md', 'utf8')
const blocks = (language: string): readonly string[] => [...DOC.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, code]) => code)
const ACTION = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
const HOOKS = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly { readonly id: string; readonly entry: string }[]

/** A repository with stories on `main`, as a CI service would check it out; whosaid is on the path, and npm does nothing. */
function checkout(stories: Readonly<Record<string, string>>): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = directoryWith(Object.fromEntries(Object.entries(stories).map(([name, text]) => [`stories/${name}`, text])))
  const bin = directoryWith({ npm: '#!/bin/sh\n' })
  chmodSync(join(bin, 'npm'), 0o755)
  symlinkSync(resolve('bin/whosaid.js'), join(bin, 'whosaid'))
  const env = {
    ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, GITHUB_ACTION_PATH: resolve('.'), FORCE_COLOR: undefined,
    GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_PAGER: 'cat',
    ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => [[`GIT_${who}_NAME`, 'A'], [`GIT_${who}_EMAIL`, 'a@example.org']])),
  }
  for (const args of [['init', '--quiet', '--initial-branch=main'], ['add', '.'], ['commit', '--quiet', '--message', 'Stories']]) execFileSync('git', args, { cwd, env })
  return { cwd, env }
}

/** As the services run a step: bash that stops at the first failure. */
function runScript(script: string, at: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], { ...at, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

/** Runs the action's own script with these inputs. */
function runAction(inputs: Readonly<Record<string, string>>, stories: Readonly<Record<string, string>>) {
  const step = ACTION.runs.steps.at(-1)!
  const given = (name: string): string => inputs[name] ?? ACTION.inputs[name].default
  const variables = Object.fromEntries(Object.entries(step.env!).map(([name, value]) => [name, value.replace(/\$\{\{ inputs\.(\w+) \}\}/u, (_, input: string) => given(input))]))
  const { cwd, env } = checkout(stories)
  return { ...runScript(step.run!, { cwd, env: { ...env, ...variables } }), cwd }
}

describe('the GitHub action', () => {
  test('puts findings on their lines, and fails', () => {
    const { code, out } = runAction({ files: 'stories/' }, { 'bad.txt': BAD })
    expect(out).toMatch(/^::(?:error|warning) file=stories\/bad\.txt,line=1,/mu)
    expect(code).toBe(1)
  })

  test('passes good stories, and what is less severe than asked', () => {
    expect(runAction({ files: 'stories/' }, { 'good.txt': GOOD })).toMatchObject({ code: 0, err: '' })
  })

  test('takes several files, writes where it is told, in the format it is told', () => {
    const { cwd, code } = runAction({ files: 'stories/a.txt\nstories/b.txt\n', format: 'sarif', output: 'found.sarif' }, { 'a.txt': BAD, 'b.txt': GOOD })
    expect(JSON.parse(readFileSync(join(cwd, 'found.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(code).toBe(1)
  })

  test('takes no input for a command or an option', () => {
    expect(ACTION.runs.steps.every(({ run = '' }) => !run.includes('${{'))).toBe(true)
    const { code, err, cwd } = runAction({ files: '$(touch owned)\n--output=owned' }, { 'good.txt': GOOD })
    expect(code).toBe(2)
    expect(err).toContain('no such file')
    expect(() => readFileSync(join(cwd, 'owned'))).toThrow()
  })

  test('has the inputs that its page gives it', () => {
    const used = blocks('yaml').map((block) => parse(block) as { readonly jobs?: { readonly stories: { readonly steps: readonly Step[] } } })
      .flatMap(({ jobs }) => jobs?.stories.steps ?? []).filter(({ uses }) => uses?.includes('/whosaid@'))
    expect(used.length).toBe(1)
    for (const name of Object.keys(used[0].with ?? {})) expect(Object.keys(ACTION.inputs)).toContain(name)
  })
})

describe('the page on CI', () => {
  interface Pipeline {
    readonly jobs?: { readonly stories: { readonly steps: readonly Step[] } }
    readonly stories?: { readonly before_script: readonly string[]; readonly script: readonly string[] }
  }
  const scripts = blocks('yaml').map((block) => parse(block) as Pipeline)
    .map(({ jobs, stories }) => stories ? [...stories.before_script, ...stories.script] : (jobs?.stories.steps ?? []).flatMap(({ run }) => run ?? []))
    .filter((lines) => lines.length > 0)

  test.each(scripts)('runs %s; %s', (...lines) => {
    expect(runScript(lines.join('\n'), checkout({ 'good.txt': GOOD }))).toMatchObject({ code: 0, err: '' })
    const isPassedOn = lines.some((line) => line.includes('test $? -eq 1'))
    expect(runScript(lines.join('\n'), checkout({ 'bad.txt': BAD })).code).toBe(isPassedOn ? 0 : 1)
  })

  const [touched, verified, hook, gitDiff] = blocks('sh')

  test('checks only what a branch touches', () => {
    const { cwd, env } = checkout({ 'old bad.txt': BAD })
    expect(runScript(touched, { cwd, env })).toMatchObject({ code: 0, out: '' })
    writeFileSync(join(cwd, 'stories/new bad.txt'), BAD)
    execFileSync('git', ['add', '.'], { cwd, env })
    expect(runScript(touched, { cwd, env }).out).toContain('new bad.txt')
  })

  test('verifies stories that have a transcript', () => {
    const { cwd, env } = checkout({ 'good.txt': GOOD, 'other.txt': GOOD })
    mkdirSync(join(cwd, 'transcripts'))
    writeFileSync(join(cwd, 'transcripts/good.txt'), 'ANN LEE: We won the harbour vote.')
    expect(runScript(verified, { cwd, env })).toMatchObject({ code: 0, err: '' })
    writeFileSync(join(cwd, 'transcripts/good.txt'), 'ANN LEE: We lost the harbour vote.')
    expect(runScript(verified, { cwd, env })).toMatchObject({ code: 1 })
  })

  test('stops a commit by git’s own hook', () => {
    const { cwd, env } = checkout({ 'good.txt': GOOD })
    expect(runScript(hook, { cwd, env }).code).toBe(0)
    writeFileSync(join(cwd, 'stories/bad.txt'), BAD)
    execFileSync('git', ['add', '.'], { cwd, env })
    expect(spawnSync('git', ['commit', '-m', 'Bad'], { cwd, env }).status).not.toBe(0)
    writeFileSync(join(cwd, 'stories/bad.txt'), GOOD)
    execFileSync('git', ['add', '.'], { cwd, env })
    expect(spawnSync('git', ['commit', '-m', 'Good'], { cwd, env }).status).toBe(0)
  })

  test('lets git show what an edit did', () => {
    const { cwd, env } = checkout({ 'good.txt': GOOD })
    writeFileSync(join(cwd, 'stories/good.txt'), GOOD.replace('won', 'lost'))
    expect(runScript(gitDiff, { cwd, env }).out).toBe('stories/good.txt\n~ “We [-won-] {+lost+} the harbour vote,” – Ann Lee, direct (reworded)\n')
  })

  test('names a hook that there is', () => {
    const [config] = blocks('yaml').map((block) => parse(block) as { readonly repos?: readonly { readonly hooks: readonly { readonly id: string; readonly args: readonly string[] }[] }[] }).filter(({ repos }) => repos)
    const [{ id, args }] = config.repos![0].hooks
    const hooked = HOOKS.find((one) => one.id === id)!
    expect(runScript(`${hooked.entry} ${args.join(' ')} stories/*.txt`, checkout({ 'bad.txt': BAD })).code).toBe(1)
    expect(runScript(`${hooked.entry} ${args.join(' ')} stories/*.txt`, checkout({ 'good.txt': GOOD })).code).toBe(0)
  })
})
