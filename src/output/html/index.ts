import type { OutputFormat } from '../output-format.js'
import { pageEnd, pageStart } from './page.js'
import { storySection } from './story.js'

/** One self-contained page: each article with its quotes and names lit up, panels to steer them, and nothing from the network. */
export const html: OutputFormat = { opening: pageStart, document: storySection, closing: pageEnd }
