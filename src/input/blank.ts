/** Spaces in place of some signs, each as long as it was; line breaks stay. */
export const blank = (signs: string): string => signs.replace(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length))
