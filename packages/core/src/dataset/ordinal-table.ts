import { TextStore } from './text-store.ts'

/** A 32-bit hash of a text. */
function hashOf(text: string): number {
  let hash = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Remembers the order of texts. Texts with the same hash are compared in full, so none is mistaken for another. The
 * texts are stored as bytes: an id of ten characters takes about 42 bytes, where a `Map` needs more than twice as much.
 */
export class OrdinalTable {
  readonly #hash: (text: string) => number
  readonly #texts = new TextStore()
  /** The hash of the text in a slot, and its number in the store plus one; zero is a free slot. */
  #hashes = new Uint32Array(1024)
  #entries = new Uint32Array(1024)
  #ordinals = new Uint32Array(512)

  /** The caller can pass the hash, for example to make texts collide. */
  constructor(hash: (text: string) => number = hashOf) {
    this.#hash = hash
  }

  /** The ordinal of a text, or `undefined` if it has not occurred yet. */
  get(text: string): number | undefined {
    const entry = this.#entries[this.#slotOf(this.#hash(text), text)]
    return entry === undefined || entry === 0 ? undefined : this.#ordinals[entry - 1]
  }

  /** The ordinal of a text that has occurred before; a new one is remembered. */
  getOrAdd(text: string, ordinal: number): number | undefined {
    const hash = this.#hash(text)
    const slot = this.#slotOf(hash, text)
    const entry = this.#entries[slot]
    if (entry !== undefined && entry !== 0) return this.#ordinals[entry - 1]
    const number = this.#texts.add(text)
    this.#hashes[slot] = hash
    this.#entries[slot] = number + 1
    this.#ordinals[number] = ordinal
    if (this.#texts.size === this.#ordinals.length) this.#grow()
    return undefined
  }

  /** The slot of a text, or the free slot where it belongs. */
  #slotOf(hash: number, text: string): number {
    const mask = this.#entries.length - 1
    let slot = hash & mask
    for (let entry = this.#entries[slot]; entry !== undefined && entry !== 0; entry = this.#entries[slot]) {
      if (this.#hashes[slot] === hash && this.#texts.isAt(entry - 1, text)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  /** Keeps at least half of the slots free. */
  #grow(): void {
    const [hashes, entries] = [this.#hashes, this.#entries]
    this.#hashes = new Uint32Array(hashes.length * 2)
    this.#entries = new Uint32Array(entries.length * 2)
    const mask = this.#entries.length - 1
    for (const [old, entry] of entries.entries()) {
      if (entry === 0) continue
      const hash = hashes[old] ?? 0
      let slot = hash & mask
      while (this.#entries[slot] !== 0) slot = (slot + 1) & mask
      this.#hashes[slot] = hash
      this.#entries[slot] = entry
    }
    const ordinals = new Uint32Array(this.#ordinals.length * 2)
    ordinals.set(this.#ordinals)
    this.#ordinals = ordinals
  }
}
