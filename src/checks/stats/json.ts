import { toSafeJson } from '../../terminal-text.js'
import { topOf, type StatsFormat } from './formats.js'

/** All figures as one object; shares are 0–1. */
export const json: StatsFormat = (stats, context) => `${toSafeJson(topOf(stats, context), 2)}\n`
