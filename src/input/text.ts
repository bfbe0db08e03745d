import { InputError } from './input-error.js'
import type { InputFormat } from './input-format.js'

/** Plain text: the file is the article. */
export const text: InputFormat = {
  unit: 'file',
  read: (content, { name }) => {
    if (content.trim() === '') throw new InputError('empty', 'empty, there is nothing to read')
    return { id: name, text: content, kept: {} }
  },
}
