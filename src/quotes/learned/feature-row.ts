import { mixHash } from '../../model/hash.js'

/** More features than any one token has. */
const MOST_FEATURES = 160

/** The hashed features of one token, written over again for the next: nothing is allocated on the way. */
export class FeatureRow {
  readonly hashes = new Int32Array(MOST_FEATURES)
  count = 0

  clear(): void {
    this.count = 0
  }

  /** Adds the feature that `template` has `value`; both are small numbers or hashes. */
  add(template: number, value: number): void {
    this.hashes[this.count++] = mixHash(template, value)
  }

  /** Adds the feature that `template` has the values `a` and `b` together. */
  addPair(template: number, a: number, b: number): void {
    this.hashes[this.count++] = mixHash(mixHash(template, a), b)
  }
}
