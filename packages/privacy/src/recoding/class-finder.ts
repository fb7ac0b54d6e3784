import { groupByWords } from '../table/group.ts'
import { type Block, groupBlock, makeBlocks } from './lattice-blocks.ts'
import type { TupleSpace } from './tuple-space.ts'

/** Key spaces up to this size are counted in place; larger ones are hashed. */
const directSize = 1 << 22
const wordSize = 2 ** 32

type BlockAtLevels = { readonly groupOf: Uint32Array; readonly groupCount: number; readonly share: Float64Array }

/** The classes into which tuples fall at a node: the slot of each member, and a number of slots of which some may be empty. */
export type FoundClasses = { readonly slotOf: Uint32Array; readonly slotCount: number }

function spread(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

/** Finds the classes of tuples at any node of the lattice, again and again in the same memory. */
export class ClassFinder {
  readonly blocks: readonly Block[]
  readonly #space: TupleSpace
  readonly #known: Map<string, BlockAtLevels>[]
  readonly #slotOf: Uint32Array
  #table = new Uint32Array(16)

  constructor(space: TupleSpace) {
    this.#space = space
    this.blocks = makeBlocks(space)
    this.#known = this.blocks.map(() => new Map())
    this.#slotOf = new Uint32Array(space.tuples.count)
  }

  /** The classes of the first `length` members at a node; valid until the next call. */
  find(levels: readonly number[], members: Uint32Array, length: number): FoundClasses {
    const slotOf = this.#slotOf
    let size = 1
    for (const [at, block] of this.blocks.entries()) {
      const { groupOf, groupCount } = this.#atLevels(at, levels)
      const { comboOf } = block
      if (at === 0) {
        for (let i = 0; i < length; i++) slotOf[i] = groupOf[comboOf[members[i] as number] as number] as number
        size = groupCount
        continue
      }
      if (groupCount === 1) continue
      if (size * groupCount > wordSize) size = this.#densify(length)
      if (size * groupCount > wordSize) {
        size = this.#joinWide(at, levels, members, length)
        continue
      }
      const factor = size
      for (let i = 0; i < length; i++)
        slotOf[i] = (slotOf[i] as number) + (groupOf[comboOf[members[i] as number] as number] as number) * factor
      size *= groupCount
    }
    if (size > directSize || size > length * 32 + 1024) size = this.#densify(length)
    return { slotOf, slotCount: size }
  }

  /** The summed shares of a tuple's values at a node. */
  lossOf(tuple: number, levels: readonly number[]): number {
    let loss = 0
    for (const [at, { comboOf }] of this.blocks.entries())
      loss += this.#atLevels(at, levels).share[comboOf[tuple] as number] as number
    return loss
  }

  /** Adds the summed shares of members at a node to `losses`, by member. */
  lossesOf(levels: readonly number[], members: Uint32Array, length: number, losses: Float64Array): void {
    losses.fill(0, 0, length)
    for (const [at, { comboOf }] of this.blocks.entries()) {
      const { share } = this.#atLevels(at, levels)
      for (let i = 0; i < length; i++)
        losses[i] = (losses[i] as number) + (share[comboOf[members[i] as number] as number] as number)
    }
  }

  /** Renumbers the keys in `slotOf` from 0 without gaps, by an open table; returns how many there are. */
  #densify(length: number): number {
    let capacity = 16
    while (capacity < length * 2) capacity *= 2
    if (this.#table.length < capacity * 2) this.#table = new Uint32Array(capacity * 2)
    const table = this.#table
    table.fill(0, 0, capacity * 2)
    const mask = capacity - 1
    const slotOf = this.#slotOf
    let count = 0
    for (let i = 0; i < length; i++) {
      const key = slotOf[i] as number
      let slot = spread(key) & mask
      while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== key) slot = (slot + 1) & mask
      if (table[slot * 2 + 1] === 0) {
        table[slot * 2] = key
        table[slot * 2 + 1] = ++count
      }
      slotOf[i] = (table[slot * 2 + 1] as number) - 1
    }
    return count
  }

  /** Joins a block whose groups do not fit beside the keys into 32 bits. */
  #joinWide(at: number, levels: readonly number[], members: Uint32Array, length: number): number {
    const { groupOf } = this.#atLevels(at, levels)
    const { comboOf } = this.blocks[at] as Block
    const codes = new Uint32Array(length)
    for (let i = 0; i < length; i++) codes[i] = groupOf[comboOf[members[i] as number] as number] as number
    const joined = groupByWords([this.#slotOf.slice(0, length), codes], length)
    this.#slotOf.set(joined.groupOf)
    return joined.groupCount
  }

  #atLevels(at: number, levels: readonly number[]): BlockAtLevels {
    const block = this.blocks[at] as Block
    const known = this.#known[at] as Map<string, BlockAtLevels>
    const name = block.columns.map((column) => levels[column]).join()
    const before = known.get(name)
    if (before !== undefined) return before
    const share = new Float64Array(block.comboCount)
    for (const [inBlock, column] of block.columns.entries()) {
      const atLevel = block.shares[inBlock]?.[levels[column] as number] as Float64Array
      for (let combo = 0; combo < share.length; combo++) share[combo] = (share[combo] as number) + (atLevel[combo] as number)
    }
    const made = { ...groupBlock(block, this.#space, levels), share }
    known.set(name, made)
    return made
  }
}
