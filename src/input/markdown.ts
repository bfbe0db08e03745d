import { InputError } from './input-error.js'
import type { InputFormat } from './input-format.js'
import { blankMarkdown } from './markdown-marks.js'
import { keepFields } from './keep-fields.js'

/**
 * Markdown: what is mark-up becomes spaces, sign by sign, so that every offset refers to the source as well as to the text
 * that was read (which `--keep text` gives).
 */
export const markdown: InputFormat = {
  unit: 'file',
  read: (source, { name }, { keep }) => {
    const text = blankMarkdown(source)
    if (text.trim() === '') throw new InputError('empty', 'empty, there is nothing to read')
    return { id: name, text, kept: keepFields({ text }, keep) }
  },
}
