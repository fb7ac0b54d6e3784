import { groupByWords, spread } from '../table/group.ts'
import type { Levels } from './lattice.ts'
import { type Block, type BlockGrouping, groupBlock, makeBlocks } from './lattice-blocks.ts'
import type { TupleSpace } from './tuple-space.ts'

/** Key spaces up to this size are counted in place; larger ones are hashed. */
const directSize = 1 << 22
const wordSize = 2 ** 32

/**
 * A block at the levels of a node: the group, its hash and the key of each combination, the smallest key and the mean
 * over all rows.
 */
type BlockAtLevels = BlockGrouping & {
  readonly hashOf: Int32Array
  readonly key: Float64Array
  readonly least: number
  readonly mean: number
}

/** A node as the finder sees it. */
export type NodeTables = readonly BlockAtLevels[]

/** The classes of tuples at a node: the slot of each member, and a number of slots, some of which may be empty. */
export type FoundClasses = { readonly slotOf: Uint32Array; readonly slotCount: number }

/** The number of rows of each class by its slot, and of the largest. */
export type ClassSizes = { readonly sizes: Uint32Array; readonly largest: number }

/** Finds the classes of tuples at any node of the lattice, reusing the same memory. */
export class ClassFinder {
  readonly blocks: readonly Block[]
  readonly #space: TupleSpace
  readonly #known: Map<number, BlockAtLevels>[]
  readonly #slotOf: Uint32Array
  #table = new Uint32Array(16)
  #sizes = new Uint32Array(16)

  constructor(space: TupleSpace) {
    this.#space = space
    this.blocks = makeBlocks(space)
    this.#known = this.blocks.map(() => new Map())
    this.#slotOf = new Uint32Array(space.tuples.count)
  }

  /** The tables of a node; cached, because neighbouring nodes share most of them. */
  at(levels: Levels): NodeTables {
    return this.blocks.map((_, at) => this.#atLevels(at, levels))
  }

  /** The classes of the first `length` members at a node; valid until the next call. */
  find(node: NodeTables, members: Uint32Array, length: number): FoundClasses {
    const slotOf = this.#slotOf
    let size = this.#findInFirst(node, members, length)
    for (let at = 1; at < node.length; at++) {
      const { groupOf, groupCount } = node[at] as BlockAtLevels
      const { comboOf } = this.blocks[at] as Block
      if (groupCount === 1 || (at === 1 && this.#isJoined(node))) continue
      if (size * groupCount > wordSize) size = this.#densify(length)
      if (size * groupCount > wordSize) {
        size = this.#joinWide(groupOf, comboOf, members, length)
        continue
      }
      const factor = size
      for (let i = 0; i < length; i++)
        slotOf[i] = (slotOf[i] as number) + (groupOf[comboOf[members[i] as number] as number] as number) * factor
      size *= groupCount
    }
    if (size > directSize || size > length * 8 + 1024) size = this.#densify(length)
    return { slotOf, slotCount: size }
  }

  /** Whether the first two blocks fit into one word, and are looked up in one go. */
  #isJoined([first, second]: NodeTables): boolean {
    return first !== undefined && second !== undefined && first.groupCount * second.groupCount <= wordSize
  }

  #findInFirst(node: NodeTables, members: Uint32Array, length: number): number {
    const slotOf = this.#slotOf
    const [first, second] = node as [BlockAtLevels, BlockAtLevels]
    const [{ comboOf }, next] = this.blocks as [Block, Block]
    const { groupOf, groupCount } = first
    if (!this.#isJoined(node)) {
      for (let i = 0; i < length; i++) slotOf[i] = groupOf[comboOf[members[i] as number] as number] as number
      return groupCount
    }
    const [otherGroupOf, otherComboOf] = [second.groupOf, next.comboOf]
    for (let i = 0; i < length; i++) {
      const tuple = members[i] as number
      slotOf[i] =
        (groupOf[comboOf[tuple] as number] as number) +
        (otherGroupOf[otherComboOf[tuple] as number] as number) * groupCount
    }
    return groupCount * second.groupCount
  }

  /** Counts the rows of the members of each class, and those of the largest; valid until the next call. */
  sizesOf({ slotOf, slotCount }: FoundClasses, members: Uint32Array, length: number): ClassSizes {
    if (this.#sizes.length < slotCount) this.#sizes = new Uint32Array(slotCount)
    const sizes = this.#sizes
    sizes.fill(0, 0, slotCount)
    const { counts } = this.#space.tuples
    let largest = 0
    for (let i = 0; i < length; i++) {
      const slot = slotOf[i] as number
      const size = (sizes[slot] as number) + (counts[members[i] as number] as number)
      sizes[slot] = size
      if (size > largest) largest = size
    }
    return { sizes, largest }
  }

  /** The cost of releasing a tuple at a node: the sum of the powers of its shares. */
  keyOf(node: NodeTables, tuple: number): number {
    let key = 0
    for (let at = 0; at < node.length; at++)
      key += (node[at] as BlockAtLevels).key[(this.blocks[at] as Block).comboOf[tuple] as number] as number
    return key
  }

  /** The keys of the first `length` members at a node. */
  keysOf(node: NodeTables, members: Uint32Array, length: number, into: Float64Array): void {
    into.fill(0, 0, length)
    for (let at = 0; at < node.length; at++) {
      const { key } = node[at] as BlockAtLevels
      const { comboOf } = this.blocks[at] as Block
      for (let i = 0; i < length; i++)
        into[i] = (into[i] as number) + (key[comboOf[members[i] as number] as number] as number)
    }
  }

  /** A hash of the class of a tuple at a node. */
  hashOf(node: NodeTables, tuple: number): number {
    let hash = 0
    for (let at = 0; at < node.length; at++)
      hash =
        (hash + ((node[at] as BlockAtLevels).hashOf[(this.blocks[at] as Block).comboOf[tuple] as number] as number)) | 0
    return hash
  }

  /** Whether two tuples are in one class at a node. */
  areTogether(node: NodeTables, one: number, other: number): boolean {
    for (let at = 0; at < node.length; at++) {
      const { groupOf } = node[at] as BlockAtLevels
      const { comboOf } = this.blocks[at] as Block
      if (groupOf[comboOf[one] as number] !== groupOf[comboOf[other] as number]) return false
    }
    return true
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

  /** Joins a block whose groups do not fit into 32 bits together with the keys. */
  #joinWide(groupOf: Uint32Array, comboOf: Uint32Array, members: Uint32Array, length: number): number {
    const codes = new Uint32Array(length)
    for (let i = 0; i < length; i++) codes[i] = groupOf[comboOf[members[i] as number] as number] as number
    const joined = groupByWords([this.#slotOf.slice(0, length), codes], length)
    this.#slotOf.set(joined.groupOf)
    return joined.groupCount
  }

  #atLevels(at: number, levels: Levels): BlockAtLevels {
    const block = this.blocks[at] as Block
    const known = this.#known[at] as Map<number, BlockAtLevels>
    let name = 0
    for (const column of block.columns)
      name = name * (this.#space.hierarchies[column]?.levels.length ?? 1) + (levels[column] ?? 0)
    const before = known.get(name)
    if (before !== undefined) return before
    const key = new Float64Array(block.comboCount)
    for (const [inBlock, column] of block.columns.entries()) {
      const powers = block.powers[inBlock]?.[levels[column] as number] as Float64Array
      for (let combo = 0; combo < key.length; combo++) key[combo] = (key[combo] as number) + (powers[combo] as number)
    }
    let least = Number.POSITIVE_INFINITY
    let mean = 0
    for (let combo = 0; combo < key.length; combo++) {
      least = Math.min(least, key[combo] as number)
      mean += ((key[combo] as number) * (block.rowsOf[combo] as number)) / this.#space.rowCount
    }
    const { groupOf, groupCount } = groupBlock(block, this.#space, levels)
    const hashOf = new Int32Array(groupOf.length)
    for (let combo = 0; combo < hashOf.length; combo++)
      hashOf[combo] = spread(Math.imul((groupOf[combo] as number) + 1, 0x9e3779b1) + at)
    const made: BlockAtLevels = { groupOf, groupCount, hashOf, key, least, mean }
    known.set(name, made)
    return made
  }
}
