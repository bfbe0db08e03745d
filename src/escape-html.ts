/** Controls that HTML has no place for, and overrides of text direction, which could make a name read as another. */
const FORBIDDEN = /[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Some text as HTML or XML that shows it, within an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(FORBIDDEN, '�').replace(/[&<>"']/gu, (sign) => ENTITIES[sign])
