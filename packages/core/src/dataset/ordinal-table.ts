/** A number of 53 bits for a text; two texts of a million have the same one with a chance below one in ten thousand. */
function hashOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (high >>> 11) * 4294967296 + (low >>> 0) + 1
}

/**
 * Remembers the order of texts without keeping them: about 12 bytes for each, so that millions of ids fit where a `Map`
 * would need ten times as much.
 */
export class OrdinalTable {
  #hashes = new Float64Array(1024)
  #ordinals = new Uint32Array(1024)
  #size = 0

  /** The ordinal of a text, or `undefined` where it has not come yet. */
  get(text: string): number | undefined {
    const slot = this.#slotOf(hashOf(text))
    return this.#hashes[slot] === 0 ? undefined : this.#ordinals[slot]
  }

  /** The ordinal of a text that has come before; one that has not is remembered. */
  getOrAdd(text: string, ordinal: number): number | undefined {
    const hash = hashOf(text)
    const slot = this.#slotOf(hash)
    if (this.#hashes[slot] !== 0) return this.#ordinals[slot]
    this.#hashes[slot] = hash
    this.#ordinals[slot] = ordinal
    this.#size++
    if (this.#size * 2 > this.#hashes.length) this.#grow()
    return undefined
  }

  #put(hash: number, ordinal: number): void {
    const slot = this.#slotOf(hash)
    this.#hashes[slot] = hash
    this.#ordinals[slot] = ordinal
  }

  /** The slot of a hash, or the free slot where it belongs. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = hash & mask
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [hashes, ordinals] = [this.#hashes, this.#ordinals]
    this.#hashes = new Float64Array(hashes.length * 2)
    this.#ordinals = new Uint32Array(hashes.length * 2)
    for (const [slot, hash] of hashes.entries()) if (hash !== 0) this.#put(hash, ordinals[slot] ?? 0)
  }
}
