/** A short name for a text, the same on every machine (FNV-1a, 32 bits). It tells the stories of one file apart, and proves nothing. */
export function shortHash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
