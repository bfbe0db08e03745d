import type { Word } from '../word.js'

/** Whether a word begins with a capital, or is written in capitals. */
export const isCapital = ({ shape }: Word): boolean => shape === 'title' || shape === 'upper' || shape === 'mixed'
