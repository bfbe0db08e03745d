const OTHER = /(?![‘’“”–—…])\P{ASCII}/u

/**
 * Whether a text has no letters and digits but those of English. Patterns that know all letters of the world take
 * milliseconds to compile, and the start of a run is not to wait for them: such a text is tried with simpler ones.
 */
export const hasPlainLetters = (text: string): boolean => !OTHER.test(text)
