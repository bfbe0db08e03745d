import { InputError } from './input-error.js'
import type { InputFormat } from './input-format.js'
import { keepFields } from './keep-fields.js'

/** Plain text: the file is the article. */
export const text: InputFormat = {
  unit: 'file',
  read: (content, { name }, { keep }) => {
    if (content.trim() === '') throw new InputError('empty', 'empty, there is nothing to read')
    return { id: name, text: content, kept: keepFields({ text: content }, keep) }
  },
}
