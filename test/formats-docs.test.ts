import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { INPUT_FORMAT_NAMES } from '../src/input/formats.js'
import { OUTPUT_FORMAT_NAMES } from '../src/output/formats.js'
import { directoryWith } from './cli/console.js'

const PAGE = readFileSync('docs/formats.md', 'utf8')

test('the page on formats names each of them', () => {
  const named = new Set([...PAGE.matchAll(/^\| (`[^|]+) \|/gmu)].flatMap(([, names]) => [...names.matchAll(/`([\w-]+)`/gu)].map(([, name]) => name)))
  expect([...OUTPUT_FORMAT_NAMES, ...INPUT_FORMAT_NAMES].filter((name) => !named.has(name))).toEqual([])
})

test('its commands run, and the last one shows the correction', () => {
  const cwd = directoryWith()
  cpSync('samples', join(cwd, 'samples'), { recursive: true })
  mkdirSync(join(cwd, 'bin'))
  symlinkSync(resolve('bin/whosaid.js'), join(cwd, 'bin/whosaid'))
  const script = [...PAGE.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, block]) => block).join('')
  const env = { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`, FORCE_COLOR: undefined }
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-eu', '-o', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' })
  expect([stderr, status]).toEqual(['', 0])
  expect(stdout).toContain('"headline": "Harbour opens"')
  expect(stdout).toContain('"name": "Johanna T. Amutenya"')
})

test('the pictures of the terminal are what the command writes', () => {
  execFileSync(process.execPath, ['scripts/pictures.mjs', '--check'], { stdio: 'pipe' })
})
