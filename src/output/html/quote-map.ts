import type { Quote } from '../../extraction.js'
import { escapeHtml } from '../../escape-html.js'
import type { StoryIds } from './story-ids.js'

const WIDTH = 1000
const HEIGHT = 10
/** A quote of a few words is still seen on a phone. */
const LEAST_WIDTH = 4

const units = (offset: number, length: number): number => Math.round((WIDTH * offset) / length)

/** A strip as long as the story, with each quote in its speaker's colour where it stands. Without a label it is for the eye alone. */
export function quoteMap(quotes: readonly Quote[], length: number, ids: StoryIds, label: string | null): string {
  const bars = quotes.flatMap((quote) => quote.spans.map(({ start, end }) => {
    const x = units(start, length)
    return `<rect class="${ids.hueOf(quote)}" x="${x}" width="${Math.max(LEAST_WIDTH, units(end, length) - x)}" height="${HEIGHT}"/>`
  }))
  const role = label === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(label)}"`
  return `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" ${role}>${bars.join('')}</svg>`
}
