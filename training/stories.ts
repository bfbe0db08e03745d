import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** One of our own stories, with its marks still in it. */
export interface OwnStory {
  /** The file's name and the story's place in it, counted from 1: "wire-7". */
  readonly id: string
  readonly marked: string
}

/** The stories of a file such as those in `training/stories`: a line of "---" between each two. */
export const readOwnStories = (path: string): readonly OwnStory[] =>
  readFileSync(path, 'utf8').split(/^---$/mu).map((marked) => marked.trim()).filter((marked) => marked !== '')
    .map((marked, index) => ({ id: `${basename(path, '.txt')}-${index + 1}`, marked }))

/** Whether a file holds stories with marks, and no JSON Lines. */
export const holdsOwnStories = (path: string): boolean => path.endsWith('.txt')
