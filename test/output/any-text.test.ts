import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { OUTPUT_FORMAT_NAMES, OUTPUT_FORMATS } from '../../src/output/formats.js'
import { CONTEXT } from './marked-result.js'

/** Words that quotes and names are found in, and signs that formats give a meaning to, controls and half characters among them. */
const PIECES = ['“We won,” said Ann Lee', ' in Oslo', '. ', '\n\n', '\n', '“', '”', '<script>', '</', ']]>', '-->', '&amp;', '&', '"', "'", '=1+1', '| ', '\t', '`', '@ann', '#1', '##[x]', '::error::',
  '\u0000', '\u001b[31m', '\u0085', '\u202e', '\u2066', '\ud800', '\udc00', '🏗', '北京', 'مرحبا', '\ufeff', '\u2028']

const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

/** What a terminal, a log or a page may obey. */
const COMMANDS = /[\0\u001b\u0085\u202e\u2066]/u

describe('whatever an article holds', () => {
  it.each(OUTPUT_FORMAT_NAMES)('%s writes it', async (name) => {
    const format = await OUTPUT_FORMATS[name].load()
    fc.assert(fc.property(anyText, (text) => {
      const written = format.document({ extraction: extract(text), text, kept: {} }, CONTEXT)
      if (name !== 'text') expect(written).not.toMatch(COMMANDS)
    }), { numRuns: 60 })
  })

  it('TEI stays well-formed', async () => {
    const { tei } = await import('../../src/output/tei/index.js')
    fc.assert(fc.property(anyText, (text) => {
      const parser = new SaxesParser()
      parser.on('error', (error) => { throw error })
      parser.write(tei.document({ extraction: extract(text), text, kept: {} }, CONTEXT)).close()
    }), { numRuns: 100 })
  })

  it('corrected annotations are read back as they were written', async () => {
    const { brat } = await import('../../src/output/brat.js')
    const { brat: input } = await import('../../src/input/brat/index.js')
    fc.assert(fc.property(anyText, (text) => {
      const { quotes } = extract(text)
      const ann = brat.document({ extraction: extract(text), text, kept: {} }, CONTEXT)
      const { extraction } = input.read(ann, { name: '-', line: null }, { idField: 'id', textField: 'text', keep: [] }, text)
      expect(extraction?.quotes.map(({ type }) => type).sort()).toEqual(quotes.map(({ type }) => type).sort())
    }), { numRuns: 60 })
  })
})
