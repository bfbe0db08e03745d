import { Chalk, type ChalkInstance } from 'chalk'
import type { Extraction, Problem } from '../../extraction.js'
import { markText } from '../marked-text.js'
import type { OutputContext, OutputFormat, Part } from '../output-format.js'
import { onlyParts } from '../select.js'
import { wrap } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { paragraphLines } from './paragraph.js'
import { colorsOfSpeakers, legend, marksFor } from './marks.js'

/** The speakers' column takes a quarter of the width, within these bounds: long enough for most names. */
const MARGIN = { share: 0.25, least: 10, most: 24 } as const

/** The article in the terminal: quotes in their speaker's colour (in brackets where there are no colours), and who speaks beside them. */
export const annotated: OutputFormat = {
  document: (result, context) => {
    const { extraction } = result
    const colors = new Chalk({ level: context.colorLevel })
    const marks = marksFor(colors, colorsOfSpeakers(extraction, colors))
    const margin = Math.min(MARGIN.most, Math.max(MARGIN.least, Math.floor(context.width * MARGIN.share)))
    const paragraphs = markText({ ...result, extraction: onlyParts(extraction, partsOf(context)) }).map((paragraph) => paragraphLines(paragraph, { margin, width: context.width, marks, colors }).join('\n'))
    const blocks = [sourceLines(extraction, context, colors), ...paragraphs, problemLines(extraction.problems, result.text, context.width, colors)]
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  },
  between: '\n\n',
}

/** Speakers stand beside their words, so that either shows both. */
const partsOf = ({ parts }: OutputContext): readonly Part[] => (parts.includes('speakers') ? [...parts, 'quotes'] : parts)

const sourceLines = ({ id }: Extraction, context: OutputContext, colors: ChalkInstance): string =>
  [...wrap(toTerminalText(id), context.width), ...wrap(legend(context.colorLevel > 0, partsOf(context), colors), context.width)].map((line) => colors.dim(line)).join('\n')

/** Problems with the line of the article at which each begins. */
function problemLines(problems: readonly Problem[], text: string, width: number, colors: ChalkInstance): string {
  let line = 1
  let counted = 0
  return problems.flatMap(({ start, code, message }) => {
    for (; counted < start; counted++) if (text[counted] === '\n') line++
    return wrap(`${colors.yellow(`line ${line}: ${code}`)} ${toTerminalText(message)}`, width)
  }).join('\n')
}
