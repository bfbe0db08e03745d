import type { Quote } from '../extraction.js'

/** Below this, a quote and its speaker are about as likely wrong as right: a reader should look before using it. */
const LEAST_SURE = 0.6

/** Whether a quote must be shown as doubtful: nobody is named, or the chance that all of it is right is small. */
export const isUnsure = ({ speaker, confidence }: Quote): boolean => speaker === null || confidence < LEAST_SURE

export const toPercent = (share: number): string => `${Math.round(share * 100)}%`
