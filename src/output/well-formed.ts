/** The text with a stand-in for each half of a character that stands alone: UTF-8, URLs and XML have no way to write one. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '�')
