/** A distance in tokens as one of a few sizes: near ones exactly, far ones by powers of about √2. */
export function sizeBucket(distance: number): number {
  if (distance < 6) return distance
  if (distance < 8) return 6
  if (distance < 11) return 7
  if (distance < 16) return 8
  if (distance < 24) return 9
  if (distance < 40) return 10
  return distance < 70 ? 11 : 12
}

/** A probability in tenths, finer at both ends. */
export function chanceBucket(chance: number): number {
  if (chance < 0.02) return 0
  if (chance > 0.98) return 11
  return 1 + Math.floor(chance * 10)
}
