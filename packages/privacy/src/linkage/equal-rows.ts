import type { Encodings } from './encode.ts'

/** Finds, for every row of a file, the first row with the same bits and the same present fields. O(rows × words). */
export function firstEqualRows({ bits, words, present, count }: Encodings): Uint32Array {
  const byHash = new Map<number, number[]>()
  const areEqual = (row: number, other: number): boolean => {
    if (present[row] !== present[other]) return false
    for (let word = 0; word < words; word++) if (bits[row * words + word] !== bits[other * words + word]) return false
    return true
  }
  const firsts = new Uint32Array(count)
  for (let row = 0; row < count; row++) {
    // FNV-1a, over words instead of bytes; rows with the same hash are compared.
    let hash = 0x811c9dc5
    for (let word = row * words; word < (row + 1) * words; word++)
      hash = Math.imul(hash ^ (bits[word] as number), 0x01000193)
    const same = byHash.get(hash)
    const first = same?.find((other) => areEqual(row, other))
    firsts[row] = first ?? row
    if (first !== undefined) continue
    if (same === undefined) byHash.set(hash, [row])
    else same.push(row)
  }
  return firsts
}

/**
 * The rows of a file without those that equal an earlier one, because equal rows are one person or indistinguishable
 * people.
 */
export const distinctRows = (file: Encodings): Uint32Array => firstEqualRows(file).filter((first, row) => first === row)

/** Copies some rows of a file into a file of their own. */
export function rowsOf(file: Encodings, rows: Uint32Array): Encodings {
  const { words, bits, present, blockKeys } = file
  const kept = new Uint32Array(rows.length * words)
  for (let place = 0; place < rows.length; place++) {
    const from = (rows[place] as number) * words
    for (let word = 0; word < words; word++) kept[place * words + word] = bits[from + word] as number
  }
  return {
    ...file,
    count: rows.length,
    bits: kept,
    present: Uint32Array.from(rows, (row) => present[row] as number),
    blockKeys: blockKeys && Array.from(rows, (row) => blockKeys[row] ?? []),
  }
}
