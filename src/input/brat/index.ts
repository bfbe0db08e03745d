import { InputError } from '../input-error.js'
import type { InputFormat } from '../input-format.js'
import { keepFields } from '../keep-fields.js'
import { parseAnn } from './ann.js'
import { correctedExtraction } from './corrected-extraction.js'

/**
 * brat's annotations, corrected by hand: `story.ann`, with the article's text in `story.txt` beside it. What they say is the
 * extraction: nothing is looked for.
 */
export const brat: InputFormat = {
  unit: 'file',
  beside: (name) => name.replace(/\.ann$/iu, '.txt'),
  read: (ann, { name }, { keep }, text = null) => {
    if (text === null) throw new InputError('missing', 'the text that these annotations belong to is not beside them')
    return { id: name, text, kept: keepFields({ text }, keep), extraction: correctedExtraction(name, text, parseAnn(ann, text)) }
  },
}
