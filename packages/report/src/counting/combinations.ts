import type { CountedGroup } from '@tip-standard/privacy/tables'

/** The initial number of combinations; the table always has twice as many slots. */
const FIRST_ROOM = 64

/**
 * Counts people by the numbers of several dimensions. Each combination is stored once, in flat memory, in order of
 * first occurrence; a hash table with open addressing finds it again.
 */
export class Combinations {
  readonly #places: readonly number[]
  /** The numbers of each combination, one combination after the other. */
  #rows: Uint32Array
  #counts: Uint32Array = new Uint32Array(FIRST_ROOM)
  /** By hash, the position of a combination plus 1; 0 if empty. Half of the slots are empty. */
  #slots: Uint32Array = new Uint32Array(2 * FIRST_ROOM)
  #length = 0

  /** `places` lists the positions of the numbers that make up the combination. */
  constructor(places: readonly number[]) {
    this.#places = places
    this.#rows = new Uint32Array(FIRST_ROOM * places.length)
  }

  add(numbers: Uint32Array): void {
    const places = this.#places
    const size = places.length
    let hash = 0
    for (let at = 0; at < size; at++) hash = mix(hash, numbers[places[at] as number] as number)
    const slot = this.#slotOf(hash, numbers)
    const known = this.#slots[slot] as number
    if (known > 0) {
      this.#counts[known - 1] = (this.#counts[known - 1] as number) + 1
      return
    }
    const start = this.#length * size
    for (let at = 0; at < size; at++) this.#rows[start + at] = numbers[places[at] as number] as number
    this.#counts[this.#length] = 1
    this.#length++
    this.#slots[slot] = this.#length
    if (this.#length === this.#counts.length) this.#grow()
  }

  /** The slot of a combination, or the empty slot for it. */
  #slotOf(hash: number, numbers: Uint32Array): number {
    const [places, rows, slots] = [this.#places, this.#rows, this.#slots]
    const size = places.length
    const last = slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const known = slots[slot] as number
      if (known === 0) return slot
      const start = (known - 1) * size
      let at = 0
      while (at < size && rows[start + at] === numbers[places[at] as number]) at++
      if (at === size) return slot
    }
  }

  #grow(): void {
    const room = 2 * this.#counts.length
    this.#rows = enlarged(this.#rows, room * this.#places.length)
    this.#counts = enlarged(this.#counts, room)
    const slots = new Uint32Array(2 * room)
    const size = this.#places.length
    for (let combination = 0; combination < this.#length; combination++) {
      let hash = 0
      for (let at = 0; at < size; at++) hash = mix(hash, this.#rows[combination * size + at] as number)
      let slot = hash & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = combination + 1
    }
    this.#slots = slots
  }

  groups(): CountedGroup[] {
    const size = this.#places.length
    return Array.from({ length: this.#length }, (_, at) => ({
      patterns: [...this.#rows.subarray(at * size, (at + 1) * size)],
      people: this.#counts[at] as number,
    }))
  }
}

/** Mixes another number into a hash, so that its last bits depend on every number (multiplicative hashing; Knuth 1998, section 6.4). */
function mix(hash: number, number: number): number {
  const mixed = Math.imul(hash ^ number, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function enlarged(numbers: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length)
  larger.set(numbers)
  return larger
}
