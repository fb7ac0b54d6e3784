/** The bytes of a chunk. */
const CHUNK = 1 << 16

/** Stores texts as bytes and compares them: one byte per character of Latin-1, two per unit of any other text. */
export class TextStore {
  #last = new Uint8Array(CHUNK)
  /** The bytes of the last chunk that are in use. */
  #used = 0
  readonly #chunks = [this.#last]
  /** Where a text begins; the one after it shows where it ends. Beyond 4 GiB a number of 32 bits would not do. */
  #offsets = new Float64Array(512)
  #size = 0

  /** The number of texts. */
  get size(): number {
    return this.#size
  }

  /** Stores a text and returns its number, from 0. */
  add(text: string): number {
    if (this.#size + 1 === this.#offsets.length) {
      const offsets = new Float64Array(this.#offsets.length * 2)
      offsets.set(this.#offsets)
      this.#offsets = offsets
    }
    const isWide = hasWideUnit(text)
    this.#put(isWide ? 1 : 0)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (isWide) this.#put(unit >>> 8)
      this.#put(unit & 0xff)
    }
    this.#offsets[this.#size + 1] = (this.#chunks.length - 1) * CHUNK + this.#used
    return this.#size++
  }

  /** Whether the text with a number is this one. */
  isAt(number: number, text: string): boolean {
    let at = this.#offsets[number] ?? 0
    const end = this.#offsets[number + 1] ?? 0
    const isWide = this.#byteAt(at++) === 1
    if (end - at !== text.length * (isWide ? 2 : 1)) return false
    for (let i = 0; i < text.length; i++) {
      const high = isWide ? this.#byteAt(at++) << 8 : 0
      if ((high | this.#byteAt(at++)) !== text.charCodeAt(i)) return false
    }
    return true
  }

  #byteAt(at: number): number {
    return this.#chunks[Math.floor(at / CHUNK)]?.[at % CHUNK] ?? 0
  }

  #put(byte: number): void {
    if (this.#used === CHUNK) {
      this.#last = new Uint8Array(CHUNK)
      this.#chunks.push(this.#last)
      this.#used = 0
    }
    this.#last[this.#used++] = byte
  }
}

function hasWideUnit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return true
  return false
}
