import { type SourceRow, toCells, toText } from '@tip-standard/sheets'

/** Hashes a text to two numbers, of 32 and of 53 bits. */
function hashesOf(text: string): [number, number] {
  let [a, b, c] = [0x9747b28c, 0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x5bd1e995)
    a ^= a >>> 15
    b = Math.imul(b ^ unit, 2654435761)
    c = Math.imul(c ^ unit, 1597334677)
  }
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(c ^ (c >>> 13), 3266489909)
  c = Math.imul(c ^ (c >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  return [(a ^ (a >>> 16)) >>> 0, (b >>> 11) * 4294967296 + (c >>> 0)]
}

/** The text for comparing rows: trailing blanks and row numbers do not count. */
function toComparedText(row: SourceRow, isHeadless: (column: number) => boolean): string {
  const texts = toCells(row).map((cell, index) => (isHeadless(index + 1) ? '' : toText(cell).trim()))
  return JSON.stringify(texts.slice(0, texts.findLastIndex((text) => text !== '') + 1))
}

/**
 * Finds rows that repeat an earlier one without storing rows: 85 bits of hashes and a number for each. For a million
 * rows, the probability of mistaking two different rows for equal ones is below one in 10¹³.
 */
export class EqualRows {
  readonly #isHeadless: (column: number) => boolean
  #short = new Uint32Array(256)
  #long = new Float64Array(256)
  /** The row number in each slot; 0 means empty. */
  #rows = new Uint32Array(256)
  #size = 0

  /** `isHeadless` states whether a column, from 1, has no header. */
  constructor(isHeadless: (column: number) => boolean = () => false) {
    this.#isHeadless = isHeadless
  }

  /** The number of the first equal row, or `undefined` for a new row, which is then remembered. */
  firstOf(row: SourceRow): number | undefined {
    const [short, long] = hashesOf(toComparedText(row, this.#isHeadless))
    const slot = this.#slotOf(short, long)
    const first = this.#rows[slot]
    if (first !== undefined && first !== 0) return first
    this.#put(slot, short, long, row.row)
    this.#size++
    if (this.#size * 2 > this.#rows.length) this.#grow()
    return undefined
  }

  #slotOf(short: number, long: number): number {
    const mask = this.#rows.length - 1
    let slot = short & mask
    while (this.#rows[slot] !== 0 && (this.#short[slot] !== short || this.#long[slot] !== long))
      slot = (slot + 1) & mask
    return slot
  }

  #put(slot: number, short: number, long: number, row: number): void {
    this.#short[slot] = short
    this.#long[slot] = long
    this.#rows[slot] = row
  }

  #grow(): void {
    const [shorts, longs, rows] = [this.#short, this.#long, this.#rows]
    this.#short = new Uint32Array(rows.length * 2)
    this.#long = new Float64Array(rows.length * 2)
    this.#rows = new Uint32Array(rows.length * 2)
    for (const [old, row] of rows.entries()) {
      const [short, long] = [shorts[old] ?? 0, longs[old] ?? 0]
      if (row !== 0) this.#put(this.#slotOf(short, long), short, long, row)
    }
  }
}
