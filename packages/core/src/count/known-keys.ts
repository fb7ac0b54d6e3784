/**
 * The first capacity: this many keys, of this many bytes each. When it is full, the capacity for keys doubles; that
 * for bytes, which are most of the memory, grows by a quarter.
 */
const FIRST_KEYS = 64
const BYTES_PER_KEY = 16
const MORE_BYTES = 1.25

/**
 * A set of keys in flat memory, for as many keys as there are people: their concatenated bytes, and a hash table with
 * open addressing that finds them. It is exact: keys are compared byte by byte. A key is a number and some texts; keys
 * with the same number have equally many texts.
 */
export class KnownKeys {
  #bytes = new Uint8Array(FIRST_KEYS * BYTES_PER_KEY)
  /** Where each key starts, and last where the next one will. */
  #starts = new Uint32Array(FIRST_KEYS + 1)
  /** By hash, the position of a key plus 1; 0 if empty. Half of the slots are empty. */
  #slots = new Uint32Array(2 * FIRST_KEYS)
  #count = 0

  /** How many keys there are. */
  get count(): number {
    return this.#count
  }

  /** Adds a key; returns whether it was not there before. */
  add(number: number, texts: readonly string[]): boolean {
    const before = this.#count
    return this.placeOf(number, texts) === before
  }

  /** Whether a key is there. */
  has(number: number, texts: readonly string[]): boolean {
    const start = this.#starts[this.#count] as number
    return this.#slots[this.#slotOf(start, this.#write(start, number, texts))] !== 0
  }

  /** The position of a key, from 0 in the order of first occurrence; a new key is added. */
  placeOf(number: number, texts: readonly string[]): number {
    const start = this.#starts[this.#count] as number
    const end = this.#write(start, number, texts)
    const slot = this.#slotOf(start, end)
    const known = this.#slots[slot] as number
    // The next key overwrites what was written.
    if (known !== 0) return known - 1
    this.#starts[++this.#count] = end
    this.#slots[slot] = this.#count
    if (2 * this.#count === this.#slots.length) this.#grow()
    return this.#count - 1
  }

  /**
   * Writes a key after all others: numbers in base 128, and UTF-16 units separately as UTF-8. Returns where it ends.
   */
  #write(start: number, number: number, texts: readonly string[]): number {
    // A number takes 5 bytes at most, a unit 3.
    let most = start + 5
    for (const text of texts) most += 5 + 3 * text.length
    if (most > this.#bytes.length) this.#bytes = enlarged(this.#bytes, Math.max(most, MORE_BYTES * this.#bytes.length))
    const bytes = this.#bytes
    let at = writeNumber(bytes, start, number)
    for (const text of texts) {
      at = writeNumber(bytes, at, text.length)
      for (let of = 0; of < text.length; of++) {
        const unit = text.charCodeAt(of)
        if (unit < 0x80) bytes[at++] = unit
        else {
          if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6)
          else {
            bytes[at++] = 0xe0 | (unit >> 12)
            bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
          }
          bytes[at++] = 0x80 | (unit & 0x3f)
        }
      }
    }
    return at
  }

  /** The slot of the key written from `start` to `end`, or the empty slot for it. */
  #slotOf(start: number, end: number): number {
    const [bytes, starts, slots] = [this.#bytes, this.#starts, this.#slots]
    const last = slots.length - 1
    for (let slot = hashOf(bytes, start, end) & last; ; slot = (slot + 1) & last) {
      const known = slots[slot] as number
      if (known === 0) return slot
      const other = starts[known - 1] as number
      if ((starts[known] as number) - other !== end - start) continue
      let at = start
      while (at < end && bytes[at] === bytes[other + at - start]) at++
      if (at === end) return slot
    }
  }

  #grow(): void {
    this.#starts = enlarged(this.#starts, 2 * this.#count + 1)
    const slots = new Uint32Array(2 * this.#slots.length)
    const last = slots.length - 1
    for (let key = 0; key < this.#count; key++) {
      let slot = hashOf(this.#bytes, this.#starts[key] as number, this.#starts[key + 1] as number) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = key + 1
    }
    this.#slots = slots
  }
}

/** Writes a number in base 128, the last digits first; returns where it ends. */
function writeNumber(bytes: Uint8Array, start: number, number: number): number {
  let [at, left] = [start, number]
  while (left > 0x7f) {
    bytes[at++] = (left & 0x7f) | 0x80
    left >>>= 7
  }
  bytes[at++] = left
  return at
}

/** FNV-1a with its last bits mixed, because they select the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}

function enlarged<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers, length: number): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(length)
  larger.set(numbers)
  return larger
}
