import { diceKernel } from './dice-kernel.ts'
import type { Encodings } from './encode.ts'
import { LinkageError } from './linkage-error.ts'

/** Pairs of records that are similar enough to be compared field by field. */
export type Candidates = { left: Uint32Array; right: Uint32Array; common: Uint32Array }

const pageBytes = 65_536
const scale = 1024
const bytesPerEntry = 8

/** Counts the ones of a word. */
export function onesIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Counts the ones of every record. */
export function onesOf({ bits, count, words }: Encodings): Uint32Array {
  const ones = new Uint32Array(count)
  for (let row = 0; row < count; row++) {
    let sum = 0
    for (let word = row * words; word < (row + 1) * words; word++) sum += onesIn(bits[word] as number)
    ones[row] = sum
  }
  return ones
}

/** A growing list of pairs. */
class PairList {
  left = new Uint32Array(4096)
  right = new Uint32Array(4096)
  common = new Uint32Array(4096)
  length = 0

  push(left: number, right: number, common: number): void {
    if (this.length === this.left.length) {
      const grow = (list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
        const larger = new Uint32Array(list.length * 2)
        larger.set(list)
        return larger
      }
      this.left = grow(this.left)
      this.right = grow(this.right)
      this.common = grow(this.common)
    }
    this.left[this.length] = left
    this.right[this.length] = right
    this.common[this.length++] = common
  }

  toCandidates(): Candidates {
    return {
      left: this.left.slice(0, this.length),
      right: this.right.slice(0, this.length),
      common: this.common.slice(0, this.length),
    }
  }
}

/** Finds the pairs of Bloom filters (Schnell, Bachteler and Reiher 2009) with a Dice coefficient of at least `threshold`; by WebAssembly, or plain JavaScript where it is not allowed. */
export function findCandidates(
  left: Encodings,
  right: Encodings,
  threshold: number,
  engine: 'wasm' | 'plain' | 'auto' = 'auto',
): Candidates {
  if (left.words !== right.words) throw new LinkageError('encodingsDiffer')
  if (!(threshold > 0 && threshold <= 1)) throw new LinkageError('badParameters')
  const run = engine === 'plain' || left.words % 2 !== 0 ? undefined : wasmKernel(left.words * 4, engine === 'wasm')
  return run === undefined ? plainCandidates(left, right, threshold) : run(left, right, threshold)
}

function plainCandidates(left: Encodings, right: Encodings, threshold: number): Candidates {
  const { words } = left
  const [onesLeft, onesRight] = [onesOf(left), onesOf(right)]
  const factor = Math.round(threshold * scale)
  const pairs = new PairList()
  for (let row = 0; row < left.count; row++)
    for (let other = 0; other < right.count; other++) {
      const bound = factor * ((onesLeft[row] as number) + (onesRight[other] as number))
      if (2 * scale * Math.min(onesLeft[row] as number, onesRight[other] as number) < bound) continue
      let common = 0
      for (let word = 0; word < words; word++)
        common += onesIn((left.bits[row * words + word] as number) & (right.bits[other * words + word] as number))
      if (2 * scale * common >= bound) pairs.push(row, other, common)
    }
  return pairs.toCandidates()
}

type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number }
/** The used part of WebAssembly, whose types are only in the browser library. */
type Engine = {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: object) => { exports: { run: Run; memory: Memory } }
}
type Kernel = (left: Encodings, right: Encodings, threshold: number) => Candidates
type Run = (left: number, right: number, count: number, bounds: number, leftBound: number, out: number) => number

function wasmKernel(bytes: number, isWanted: boolean): Kernel | undefined {
  try {
    const { Instance, Module } = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly
    const { run, memory } = new Instance(new Module(diceKernel(bytes))).exports
    return (left, right, threshold) => wasmCandidates(run, memory, left, right, threshold)
  } catch (error) {
    if (isWanted) throw error
    return undefined
  }
}

/** Sorts the right side by its number of ones, so that whole ranges that cannot reach the threshold are skipped. */
function wasmCandidates(run: Run, memory: Memory, left: Encodings, right: Encodings, threshold: number): Candidates {
  const { words } = left
  const bytes = words * 4
  const [onesLeft, onesRight] = [onesOf(left), onesOf(right)]
  const order = Uint32Array.from({ length: right.count }, (_, index) => index).sort(
    (a, b) => (onesRight[a] as number) - (onesRight[b] as number),
  )
  const padded = Math.ceil(right.count / 4) * 4 + 4
  const rightAt = bytes
  const boundsAt = rightAt + padded * bytes
  const outAt = boundsAt + padded * 4
  memory.grow(Math.ceil((outAt + padded * bytesPerEntry) / pageBytes))
  const factor = Math.round(threshold * scale)
  const sorted = new Uint32Array(memory.buffer, rightAt, padded * words)
  // Padding records, up to a multiple of four, have no ones and a bound that nothing reaches.
  const bounds = new Int32Array(memory.buffer, boundsAt, padded).fill(0x3fffffff)
  for (const [place, row] of order.entries()) {
    sorted.set(right.bits.subarray(row * words, (row + 1) * words), place * words)
    bounds[place] = factor * (onesRight[row] as number)
  }
  const out = new Uint32Array(memory.buffer, outAt, padded * 2)
  const input = new Uint32Array(memory.buffer, 0, words)
  const sortedOnes = Uint32Array.from(order, (row) => onesRight[row] as number)
  const pairs = new PairList()
  for (let row = 0; row < left.count; row++) {
    const ones = onesLeft[row] as number
    // Dice ≥ t needs t / (2 - t) × ones ≤ other ones ≤ (2 - t) / t × ones
    const from = firstAtLeast(sortedOnes, Math.floor((ones * factor) / (2 * scale - factor))) & ~3
    const to = firstAtLeast(sortedOnes, Math.ceil((ones * (2 * scale - factor)) / factor) + 1)
    const count = Math.ceil((to - from) / 4) * 4
    if (count <= 0) continue
    input.set(left.bits.subarray(row * words, (row + 1) * words))
    const found = run(0, rightAt + from * bytes, count, boundsAt + from * 4, factor * ones, outAt)
    for (let index = 0; index < found; index++)
      pairs.push(row, order[from + (out[index * 2] as number)] as number, out[index * 2 + 1] as number)
  }
  return pairs.toCandidates()
}

function firstAtLeast(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
