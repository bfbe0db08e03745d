import { describe, expect, it } from 'vitest'
import { closeStyles } from '../../src/output/annotated/line-styles.js'

describe('closeStyles', () => {
  it('ends every style at the end of its line and takes it up in the next', () => {
    expect(closeStyles(['\u001b[36mone \u001b[2mtwo', 'three\u001b[22m four\u001b[39m', 'five'])).toEqual([
      '\u001b[36mone \u001b[2mtwo\u001b[39m\u001b[22m', '\u001b[36m\u001b[2mthree\u001b[22m four\u001b[39m', 'five'])
  })
})
