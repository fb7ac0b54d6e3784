import { diceKernel } from './dice-kernel.ts'
import type { Encodings } from './encode.ts'
import { LinkageError } from './linkage-error.ts'

/** Pairs of records that are similar enough to compare field by field. */
export type Candidates = { left: Uint32Array; right: Uint32Array; common: Uint32Array }

const pageBytes = 65_536
const scale = 1024
const bytesPerEntry = 8

/** Counts the one bits of a word. */
export function onesIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Counts the one bits of every record. */
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

/** Receives the rows of a pair and the number of one bits they have in common. */
type Visit = (left: number, right: number, common: number) => void
type Kind = 'wasm' | 'plain' | 'auto'

/**
 * Finds the pairs of Bloom filters (Schnell, Bachteler and Reiher 2009) with a Dice coefficient of at least
 * `threshold`; in WebAssembly, or in plain JavaScript if WebAssembly is not allowed.
 */
export function findCandidates(
  left: Encodings,
  right: Encodings,
  threshold: number,
  engine: Kind = 'auto',
  advance?: Advance,
): Candidates {
  const pairs = new PairList()
  visit(left, right, threshold, (row, other, common) => pairs.push(row, other, common), { engine, advance })
  return pairs.toCandidates()
}

/** Finds the pairs within one file, as `findCandidates` does: each pair once, with the earlier row on the left. */
export function findWithin(file: Encodings, threshold: number, engine: Kind = 'auto'): Candidates {
  const pairs = new PairList()
  const push: Visit = (row, other, common) => pairs.push(Math.min(row, other), Math.max(row, other), common)
  visit(file, file, threshold, push, { engine, isWithin: true })
  return pairs.toCandidates()
}

/**
 * Visits the pairs of `findCandidates` without listing them. It may skip pairs with fewer common ones than `least`
 * returns for the numbers of ones on both sides.
 */
export function visitCandidates(
  left: Encodings,
  right: Encodings,
  threshold: number,
  each: Visit,
  least?: LeastCommon,
): void {
  visit(left, right, threshold, each, { least })
}

type LeastCommon = (onesLeft: number, onesRight: number) => number
/** Called after each row with the number of comparisons made for it. */
export type Advance = (compared: number) => void
type Search = { advance?: Advance | undefined; engine?: Kind; isWithin?: boolean; least?: LeastCommon | undefined }

function visit(left: Encodings, right: Encodings, threshold: number, each: Visit, search: Search): void {
  if (left.words !== right.words) throw new LinkageError('encodingsDiffer')
  if (!(threshold > 0 && threshold <= 1)) throw new LinkageError('badParameters')
  const { engine = 'auto' } = search
  const kernel = engine === 'plain' || left.words % 2 !== 0 ? undefined : wasmKernel(left.words * 4, engine === 'wasm')
  const run = kernel ?? plainCandidates
  run(left, right, threshold, each, search)
}

function plainCandidates(
  left: Encodings,
  right: Encodings,
  threshold: number,
  each: Visit,
  { isWithin = false, advance }: Search,
): void {
  const { words } = left
  const [onesLeft, onesRight] = [onesOf(left), onesOf(right)]
  const factor = Math.round(threshold * scale)
  for (let row = 0; row < left.count; row++) {
    advance?.(right.count)
    for (let other = isWithin ? row + 1 : 0; other < right.count; other++) {
      const bound = factor * ((onesLeft[row] as number) + (onesRight[other] as number))
      if (2 * scale * Math.min(onesLeft[row] as number, onesRight[other] as number) < bound) continue
      let common = 0
      for (let word = 0; word < words; word++)
        common += onesIn((left.bits[row * words + word] as number) & (right.bits[other * words + word] as number))
      if (2 * scale * common >= bound) each(row, other, common)
    }
  }
}

type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number }
/** The part of WebAssembly that is used here; its types exist only in the browser library. */
type Engine = {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: { run: Run; memory: Memory } }
}
type Kernel = typeof plainCandidates
type Run = (left: number, right: number, count: number, bounds: number, leftBound: number, out: number) => number

/** Compiled programs by record size: a linkage needs few of them, each several times. */
const modules: Map<number, object> = /* @__PURE__ */ new Map()

function wasmKernel(bytes: number, isWanted: boolean): Kernel | undefined {
  try {
    const { Instance, Module } = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly
    const module = modules.get(bytes) ?? new Module(diceKernel(bytes))
    modules.set(bytes, module)
    const { run, memory } = new Instance(module).exports
    return (...given) => wasmCandidates(run, memory, ...given)
  } catch (error) {
    if (isWanted) throw error
    return undefined
  }
}

/** Sorts the right side by its number of ones, so that whole ranges that cannot reach the threshold are skipped. */
function wasmCandidates(
  run: Run,
  memory: Memory,
  left: Encodings,
  right: Encodings,
  threshold: number,
  each: Visit,
  { isWithin = false, least, advance }: Search,
): void {
  const { words } = left
  const bytes = words * 4
  const [onesLeft, onesRight] = [onesOf(left), onesOf(right)]
  const order = byOnes(onesRight)
  const padded = Math.ceil(right.count / 4) * 4 + 4
  const rightAt = left.count * bytes
  const boundsAt = rightAt + padded * bytes
  const outAt = boundsAt + padded * 4
  memory.grow(Math.ceil((outAt + padded * bytesPerEntry) / pageBytes))
  new Uint32Array(memory.buffer, 0, left.count * words).set(left.bits.subarray(0, left.count * words))
  const factor = Math.round(threshold * scale)
  const sorted = new Uint32Array(memory.buffer, rightAt, padded * words)
  // Padding records, up to a multiple of four, have no ones, and a bound that no record reaches.
  const bounds = new Int32Array(memory.buffer, boundsAt, padded).fill(0x3fffffff)
  for (let place = 0; place < order.length; place++) {
    const row = order[place] as number
    for (let word = 0; word < words; word++) sorted[place * words + word] = right.bits[row * words + word] as number
    bounds[place] = factor * (onesRight[row] as number)
  }
  const out = new Uint32Array(memory.buffer, outAt, padded * 2)
  const sortedOnes = Uint32Array.from(order, (row) => onesRight[row] as number)
  let filledFor = -1
  // The left side is also processed in order of its ones, because bounds that depend on them are then filled in only
  // once for each number of ones. Within one file each row then meets the rows after it.
  for (const [turn, row] of (isWithin ? order : byOnes(onesLeft)).entries()) {
    advance?.(right.count)
    const ones = onesLeft[row] as number
    // Dice ≥ t needs t / (2 - t) × ones ≤ other ones ≤ (2 - t) / t × ones
    const first = isWithin ? turn + 1 : firstAtLeast(sortedOnes, Math.floor((ones * factor) / (2 * scale - factor)))
    const from = first & ~3
    const to = firstAtLeast(sortedOnes, Math.ceil((ones * (2 * scale - factor)) / factor) + 1)
    const count = Math.ceil((to - from) / 4) * 4
    if (count <= 0) continue
    if (least !== undefined && filledFor !== ones) {
      filledFor = ones
      fillBounds(bounds, sortedOnes, from, to, (other) =>
        Math.max(factor * other, 2 * scale * least(ones, other) - factor * ones),
      )
    }
    const found = run(row * bytes, rightAt + from * bytes, count, boundsAt + from * 4, factor * ones, outAt)
    for (let index = 0; index < found; index++) {
      const place = from + (out[index * 2] as number)
      if (!isWithin || place > turn) each(row, order[place] as number, out[index * 2 + 1] as number)
    }
  }
}

/**
 * Sorts the rows of a file by their number of ones, by counting sort (Seward 1954), because few different numbers
 * occur.
 */
function byOnes(ones: Uint32Array): Uint32Array {
  const starts = new Uint32Array(ones.reduce((most, one) => Math.max(most, one), 0) + 2)
  for (const one of ones) starts[one + 1] = (starts[one + 1] as number) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  const order = new Uint32Array(ones.length)
  for (let row = 0; row < ones.length; row++) {
    const one = ones[row] as number
    const place = starts[one] as number
    order[place] = row
    starts[one] = place + 1
  }
  return order
}

function fillBounds(
  bounds: Int32Array,
  sortedOnes: Uint32Array,
  from: number,
  to: number,
  boundOf: (ones: number) => number,
): void {
  for (let place = from; place < to; place++) {
    const isSame = place > from && sortedOnes[place] === sortedOnes[place - 1]
    bounds[place] = isSame ? (bounds[place - 1] as number) : boundOf(sortedOnes[place] as number)
  }
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
