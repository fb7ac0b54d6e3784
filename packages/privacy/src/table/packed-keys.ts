/**
 * Packs the codes of columns into as few 32-bit words as they need, so that tuples compare by words and no key
 * overflows a number with any number of columns.
 */
export type Packing = {
  readonly wordOf: readonly number[]
  readonly factorOf: readonly number[]
  readonly wordCount: number
}

const wordSize = 2 ** 32

/** Assigns columns, in order, to words; `sizes` holds the number of codes of each column. */
export function packColumns(sizes: readonly number[]): Packing {
  const wordOf: number[] = []
  const factorOf: number[] = []
  let word = 0
  let used = 1
  for (const size of sizes) {
    if (used * size > wordSize) {
      word++
      used = 1
    }
    wordOf.push(word)
    factorOf.push(used)
    used *= size
  }
  return { wordOf, factorOf, wordCount: word + 1 }
}

/** Computes the words of every row. */
export function packedWords(columns: readonly Uint32Array[], packing: Packing, length: number): Uint32Array[] {
  const words = Array.from({ length: packing.wordCount }, () => new Uint32Array(length))
  for (const [at, codes] of columns.entries()) {
    const word = words[packing.wordOf[at] as number] as Uint32Array
    const factor = packing.factorOf[at] as number
    for (let row = 0; row < length; row++) word[row] = (word[row] as number) + (codes[row] as number) * factor
  }
  return words
}
