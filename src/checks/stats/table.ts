import { Chalk, type ChalkInstance } from 'chalk'
import { columnsOf, fit, padEnd, wrap } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { chartsOf, summaryOf, type Chart } from './charts.js'
import { topOf, type StatsFormat } from './formats.js'

/** Of a line, at most this share for the label, and for the bar. */
const LABEL_SHARE = 0.4
const BAR_SHARE = 0.25
/** From an eighth of a column to a whole one. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const
const FULL = '█'

/** For a terminal: each chart as lines with a bar and its figures. */
export const table: StatsFormat = (stats, context) => {
  const colors = new Chalk({ level: context.colorLevel })
  const charts = chartsOf(topOf(stats, context)).map((chart) => chartLines(chart, context.width, colors).join('\n'))
  return `${[wrap(summaryOf(stats), context.width).join('\n'), ...charts].join('\n\n')}\n`
}

function chartLines({ title, remark, bars }: Chart, width: number, colors: ChalkInstance): readonly string[] {
  const labels = bars.map(({ label }) => fit(toTerminalText(label), Math.floor(width * LABEL_SHARE)))
  const labelWidth = Math.max(...labels.map((label) => columnsOf(label)))
  const barWidth = Math.floor(width * BAR_SHARE)
  const longest = Math.max(1, ...bars.map(({ value }) => value))
  const noteWidth = width - 2 - labelWidth - 1 - barWidth - 1
  const lines = bars.map(({ value, note }, i) =>
    `  ${padEnd(labels[i], labelWidth)} ${colors.cyan(padEnd(barOf(value / longest, barWidth), barWidth))} ${fit(note, Math.max(1, noteWidth))}`)
  return [colors.bold(title.toUpperCase()), ...lines, ...(remark === '' ? [] : wrap(remark, width).map((line) => colors.dim(line)))]
}

/** A bar of some share of the width, to an eighth of a column; something to see for whatever is not 0. */
function barOf(share: number, width: number): string {
  const eighths = share === 0 ? 0 : Math.max(1, Math.round(share * width * 8))
  return FULL.repeat(eighths >> 3) + EIGHTHS[eighths & 7]
}
