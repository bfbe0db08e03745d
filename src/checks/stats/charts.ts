import type { Stats } from './stats.js'

/** One bar of a chart. */
export interface Bar {
  readonly label: string
  /** What the bar is as long as; not negative. */
  readonly value: number
  /** Its figures in words: "12 quotes, 34 %". */
  readonly note: string
}

export interface Chart {
  readonly title: string
  /** What readers must know to read it right; empty where they need nothing. */
  readonly remark: string
  readonly bars: readonly Bar[]
}

/** What the table and the page show, so that both show the same. Charts without bars are left out. */
export function chartsOf(stats: Stats): readonly Chart[] {
  const { sources, kinds, officials, pronouns, pairs, months } = stats
  const share = (quotes: number): string => `${counted(quotes, 'quote')}, ${percent(quotes, stats.quotes)}`
  const people = pronouns.reduce((sum, pronoun) => sum + pronoun.quotes, 0)
  return [
    {
      title: 'Most quoted', remark: concentrationOf(stats),
      bars: sources.map(({ name, quotes, words, stories }) => ({ label: name, value: quotes, note: `${counted(quotes, 'quote')}, ${counted(words, 'word')}, ${counted(stories, 'story', 'stories')}` })),
    },
    {
      title: 'Kinds of sources',
      remark: `Officials and bodies of the state, of whatever kind: ${share(officials.quotes)}. Anonymous: their names are kept back. Unnamed: groups, documents, people called by what they are.`,
      bars: kinds.filter(({ quotes }) => quotes > 0).map(({ kind, quotes }) => ({ label: kind, value: quotes, note: share(quotes) })),
    },
    {
      title: 'He, she, they',
      remark: 'Named persons by the pronouns and honorifics that stories use for them. Nothing is guessed from names: unknown are those of whom no story says.',
      bars: people === 0 ? [] : pronouns.map(({ pronoun, quotes, people: persons }) => ({ label: pronoun, value: quotes, note: `${counted(quotes, 'quote')}, ${percent(quotes, people)}; ${counted(persons, 'person', 'people')}` })),
    },
    {
      title: 'Places and sources', remark: 'Whom stories quote that are about a place: of each story, the three places that it names most.',
      bars: pairs.map(({ place, source, quotes, stories }) => ({ label: `${place} – ${source}`, value: quotes, note: `${counted(quotes, 'quote')}, ${counted(stories, 'story', 'stories')}` })),
    },
    {
      title: 'Months', remark: '',
      bars: months.map(({ month, quotes, stories, sources: different }) => ({ label: month, value: quotes, note: `${counted(quotes, 'quote')}, ${counted(stories, 'story', 'stories')}, ${counted(different, 'named source')}` })),
    },
  ].filter(({ bars }) => bars.length > 0)
}

/** The stories in a sentence or two. */
export function summaryOf({ stories, quotes, words, storiesWithoutQuotes, quotesPerStory: { mean, median, most } }: Stats): string {
  const without = storiesWithoutQuotes === 0 ? '' : `, ${storiesWithoutQuotes} of them without quotes`
  return `${counted(stories, 'story', 'stories')}${without}; ${counted(quotes, 'quote')} of ${counted(words, 'word')}. Quotes a story: ${round(mean)} in the mean, ${round(median)} in the middle, ${most} at most.`
}

const concentrationOf = ({ concentration: { top1, top5, top10, half } }: Stats): string =>
  half === 0 ? '' : `Of the quotes of named sources the most quoted speaks ${percent(top1, 1)}, the five most ${percent(top5, 1)}, the ten most ${percent(top10, 1)}; ${counted(half, 'source speaks', 'sources speak')} half of them.`

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`
const round = (number: number): number => Math.round(number * 10) / 10
const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`
