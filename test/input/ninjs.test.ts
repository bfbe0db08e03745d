import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/input/formats.js'
import { ninjs } from '../../src/input/ninjs.js'

const read = (item: unknown, keep: readonly string[] = []) =>
  ninjs.read(typeof item === 'string' ? item : JSON.stringify(item), { name: 'a.ninjs', line: null }, { idField: 'id', textField: 'text', keep })

describe('ninjs', () => {
  it('reads the main headline and the main body of versions 2 and 3', () => {
    const item = {
      uri: 'urn:a', standard: { name: 'ninjs', version: '3.0' },
      headlines: [{ role: 'short', value: 'Short' }, { role: 'main', value: 'Harbour &amp; port' }],
      bodies: [{ role: 'caption', value: 'No' }, { role: 'main', contentType: 'text/html', value: '<p>“We won,” said Lee.</p><p>More.</p>' }],
      bylines: [{ value: 'Jo' }],
    }
    expect(read(item, ['uri', 'bylines', 'none'])).toEqual({ id: 'a.ninjs', text: 'Harbour & port\n\n“We won,” said Lee.\n\nMore.', kept: { uri: 'urn:a', bylines: [{ value: 'Jo' }] } })
  })

  it('reads a plain body as it is', () => {
    expect(read({ bodies: [{ contentType: 'text/plain', value: 'a < b\n\nc' }] }).text).toBe('a < b\n\nc')
  })

  it('reads version 1', () => {
    expect(read({ headline: 'Head', body_xhtml: '<p>Body</p>' }).text).toBe('Head\n\nBody')
    expect(read({ body_text: 'Words' }).text).toBe('Words')
  })

  it.each([
    ['{', 'not JSON, so no ninjs either'],
    ['[]', 'not a JSON object, so no ninjs either'],
    [{ headlines: 'Head', bodies: { value: 3 } }, 'ninjs without a body to read'],
    [{ bodies: [null, { value: 7 }, { value: '<p></p>' }] }, 'ninjs without a body to read'],
  ])('says of %j what is wrong', (item, message) => {
    expect(() => read(item)).toThrow(message)
  })

  it('is recognised, and JSON Lines are not taken for it', () => {
    expect(detectFormat('-', '{ "uri": "a", "headlines": [')).toBe('ninjs')
    expect(detectFormat('-', '{"id": "a", "text": "The headlines"}')).toBe('jsonl')
  })
})
