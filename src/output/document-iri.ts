import { wellFormed } from './well-formed.js'

/** An article's id as a relative reference: nothing in it is taken for a query, a fragment, a scheme or a host. */
export const documentIri = (id: string): string => encodeURI(wellFormed(id)).replace(/[?#:]/gu, encodeURIComponent).replace(/^\/\/+/u, '/')
