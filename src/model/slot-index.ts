/**
 * Finds what belongs to a 32-bit hash in one step: each hash has a slot of its own among a power of two of them. Hashes whose
 * high bits agree share a nudge, which was chosen so that none of them falls on another's slot (“hash, displace and
 * compress”, Belazzougui, Botelho and Dietzfelbinger 2009). All of it is used as it lies in the file.
 */
export interface SlotIndex {
  /** For the hashes of each group, what moves them to free slots. */
  readonly nudges: Uint16Array
  /** Of each slot: what belongs to its hash, from `TAG_BITS` on, and below the hash's lowest bits. 0 in an empty slot. */
  readonly slots: Uint32Array
  /** How far a hash is moved to the right to give its group, and a nudged one to give its slot. */
  readonly groupShift: number
  readonly slotShift: number
}

const HASH_BITS = 32
/** One strange hash in 4,096 passes for another: whoever must know looks at the rest of it elsewhere. */
export const TAG_BITS = 12
export const TAG_MASK = (1 << TAG_BITS) - 1
const MOST_VALUE = 2 ** (HASH_BITS - TAG_BITS) - 1
/** Slots to a group. */
const GROUP_BITS = 2
const LEAST_SLOT_BITS = 4
const MOST_NUDGES = 1 << 16
/** With fuller slots, the last groups find no room. */
const MOST_FULL = 0.9

export const groupOf = ({ groupShift }: SlotIndex, hash: number): number => hash >>> groupShift

export const slotOf = ({ slotShift }: SlotIndex, hash: number, nudge: number): number => Math.imul(hash ^ Math.imul(nudge, 0x9e3779b1), 0x85ebca6b) >>> slotShift

/** The byte sections of an index. */
export type SlotSections = Readonly<Record<'nudges' | 'slots', Uint8Array>>

/** The sections of an index of different hashes and of what belongs to each: numbers below 2 ** 20. */
export function encodeSlots(hashes: readonly number[], values: readonly number[]): SlotSections {
  if (values.some((value) => value > MOST_VALUE)) throw new RangeError(`more than ${MOST_VALUE} is too much for a slot`)
  let bits = LEAST_SLOT_BITS
  while (hashes.length > MOST_FULL * 2 ** bits) bits++
  for (;; bits++) {
    const index = emptyIndex(bits)
    if (fill(index, hashes, values)) return { nudges: bytesOf(index.nudges), slots: bytesOf(index.slots) }
  }
}

const bytesOf = ({ buffer }: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(buffer)

const emptyIndex = (bits: number): SlotIndex => withShifts(new Uint16Array(1 << (bits - GROUP_BITS)), new Uint32Array(1 << bits))

const withShifts = (nudges: Uint16Array, slots: Uint32Array): SlotIndex =>
  ({ nudges, slots, groupShift: HASH_BITS - Math.log2(nudges.length), slotShift: HASH_BITS - Math.log2(slots.length) })

/** Gives each hash its slot, the largest groups first; false where one finds no room. */
function fill(index: SlotIndex, hashes: readonly number[], values: readonly number[]): boolean {
  const groups = Array.from({ length: index.nudges.length }, (): number[] => [])
  hashes.forEach((hash, at) => groups[groupOf(index, hash)].push(at))
  const order = groups.map((members, group) => ({ members, group })).sort((a, b) => b.members.length - a.members.length)
  const taken = new Uint8Array(index.slots.length)
  for (const { members, group } of order) {
    const nudge = members.length === 0 ? 0 : freeNudge(index, members.map((at) => hashes[at]), taken)
    if (nudge < 0) return false
    index.nudges[group] = nudge
    for (const at of members) {
      const slot = slotOf(index, hashes[at], nudge)
      taken[slot] = 1
      index.slots[slot] = (values[at] << TAG_BITS) | (hashes[at] & TAG_MASK)
    }
  }
  return true
}

/** The first nudge that gives each of a group's hashes a slot of its own that is free; −1 where none does. */
function freeNudge(index: SlotIndex, hashes: readonly number[], taken: Uint8Array): number {
  for (let nudge = 0; nudge < MOST_NUDGES; nudge++) {
    const slots = hashes.map((hash) => slotOf(index, hash, nudge))
    if (slots.every((slot, at) => taken[slot] === 0 && slots.indexOf(slot) === at)) return nudge
  }
  return -1
}

/** Reads the sections that `encodeSlots` made. */
export const readSlots = ({ nudges, slots }: Readonly<Record<string, Uint8Array>>): SlotIndex =>
  withShifts(new Uint16Array(nudges.buffer, nudges.byteOffset, nudges.length >> 1), new Uint32Array(slots.buffer, slots.byteOffset, slots.length >> 2))
