import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { colorLevel } from '../../src/cli/color-level.js'

const TERMINAL = Object.assign(new PassThrough(), { isTTY: true })
const PIPE = new PassThrough()

describe('colour', () => {
  test.each([
    ['a terminal has some', 'auto', {}, TERMINAL, 1],
    ['a pipe has none', 'auto', {}, PIPE, 0],
    ['a good terminal has more', 'auto', { TERM: 'xterm-256color' }, TERMINAL, 2],
    ['the best has all', 'auto', { COLORTERM: 'truecolor' }, TERMINAL, 3],
    ['a dumb terminal has none', 'auto', { TERM: 'dumb' }, TERMINAL, 0],
    ['NO_COLOR takes it away', 'auto', { NO_COLOR: '1' }, TERMINAL, 0],
    ['an empty NO_COLOR is none', 'auto', { NO_COLOR: '' }, TERMINAL, 1],
    ['FORCE_COLOR gives it to a pipe', 'auto', { FORCE_COLOR: '1' }, PIPE, 1],
    ['FORCE_COLOR may ask for more', 'auto', { FORCE_COLOR: '3' }, PIPE, 3],
    ['FORCE_COLOR=0 takes it away', 'auto', { FORCE_COLOR: '0' }, TERMINAL, 0],
    ['NO_COLOR goes before FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, TERMINAL, 0],
    ['--color goes before both', 'always', { NO_COLOR: '1' }, PIPE, 1],
    ['--color never goes before both', 'never', { FORCE_COLOR: '1' }, TERMINAL, 0],
  ] as const)('%s', (_, choice, env, stream, level) => expect(colorLevel(choice, env, stream)).toBe(level))
})
