import type { ChalkInstance } from 'chalk'

export const INDENT = '  '

/** The line above a list: what it is, and how many there are. */
export const heading = (title: string, count: number, colors: ChalkInstance): string => `${colors.bold(title)} ${colors.dim(String(count))}`
