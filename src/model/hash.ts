/**
 * Hashes are signed: V8 keeps numbers beyond 31 bits and a sign on the heap, which costs more than what is worked out with
 * them.
 */
export const HASH_START = 0x811c9dc5 | 0

/** FNV-1a, one UTF-16 unit further, from `HASH_START` on. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** 32-bit FNV-1a over UTF-16 units: small, fast in V8, and good enough for hashed features. */
export const hashText = (text: string): number => hashRange(text, 0, text.length)

/** `hashText` of the first `count` units of a text; 0 where it has no more than these. */
export const hashPrefix = (text: string, count: number): number => (text.length > count ? hashRange(text, 0, count) : 0)

/** `hashText` of the last `count` units of a text; 0 where it has no more than these. */
export const hashSuffix = (text: string, count: number): number => (text.length > count ? hashRange(text, text.length - count, text.length) : 0)

function hashRange(text: string, from: number, to: number): number {
  let hash = HASH_START
  for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i))
  return hash
}

/** Combines two 32-bit numbers into one, order counts; the finaliser of MurmurHash3 spreads the bits. Signed. */
export function mixHash(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The entries by their hashes as unsigned numbers, in whose order files have them. */
export const inHashOrder = <Value>(entries: ReadonlyMap<number, Value>): readonly (readonly [hash: number, value: Value])[] =>
  Array.from(entries, ([hash, value]) => [hash >>> 0, value] as const).sort(([a], [b]) => a - b)
