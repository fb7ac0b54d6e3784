import { type Grouping, groupByWords } from '../table/group.ts'
import { packColumns, packedWords } from '../table/packed-keys.ts'
import { sharesOf, type TupleSpace } from './tuple-space.ts'

/**
 * The share of a value, raised to this power, is its key. Above 1, two slightly coarser columns come before one column without
 * information; of the powers tried, this one gave the least loss.
 */
const keyPower = 1.3

/**
 * Columns taken together: the combinations of leaves that occur, so that a tuple has one code per block instead of one
 * per column, and a node of the lattice is looked up in short tables.
 */
export type Block = {
  /** Indices of its columns. */
  readonly columns: readonly number[]
  /** The combination of each tuple. */
  readonly comboOf: Uint32Array
  readonly comboCount: number
  /** How many rows have each combination. */
  readonly rowsOf: Float64Array
  /** The leaf of each combination, by column of the block. */
  readonly leaves: readonly Uint32Array[]
  /** The share of each combination, by column of the block and level. */
  readonly shares: readonly (readonly Float64Array[])[]
  /** The same, raised to a power: the contribution to the key of a class. */
  readonly powers: readonly (readonly Float64Array[])[]
}

/** The groups of the combinations of a block at given levels of its columns. */
export type BlockGrouping = { readonly groupOf: Uint32Array; readonly groupCount: number }

function groupColumns({ tuples, hierarchies }: TupleSpace, columns: readonly number[]): Grouping {
  const codes = columns.map((column) => tuples.codes[column] as Uint32Array)
  const sizes = columns.map((column) => hierarchies[column]?.leafCount ?? 1)
  return groupByWords(packedWords(codes, packColumns(sizes), tuples.count), tuples.count)
}

function makeBlock(space: TupleSpace, columns: readonly number[], { groupOf, groupCount, firstOf }: Grouping): Block {
  const { tuples, hierarchies } = space
  const rowsOf = new Float64Array(groupCount)
  for (let tuple = 0; tuple < tuples.count; tuple++)
    rowsOf[groupOf[tuple] as number] = (rowsOf[groupOf[tuple] as number] as number) + (tuples.counts[tuple] as number)
  const leaves = columns.map((column) => firstOf.map((tuple) => tuples.codes[column]?.[tuple] as number))
  const shares = columns.map((column, at) => {
    const hierarchy = hierarchies[column] as TupleSpace['hierarchies'][number]
    const share = sharesOf(hierarchy)
    return hierarchy.levels.map((level) =>
      valuesOf(leaves[at] as Uint32Array, (leaf) => share[level[leaf] as number] as number),
    )
  })
  const powers = shares.map((ofLevels) => ofLevels.map((share) => share.map((one) => one ** keyPower)))
  return { columns, comboOf: groupOf, comboCount: groupCount, rowsOf, leaves, shares, powers }
}

function valuesOf(leaves: Uint32Array, shareOf: (leaf: number) => number): Float64Array {
  const values = new Float64Array(leaves.length)
  for (let combo = 0; combo < values.length; combo++) values[combo] = shareOf(leaves[combo] as number)
  return values
}

/** Joins columns, those with few values first, as long as few combinations occur compared with the tuples. */
export function makeBlocks(space: TupleSpace): Block[] {
  const limit = Math.max(64, Math.min(space.tuples.count / 4, 1 << 15))
  const leaves = (column: number): number => space.hierarchies[column]?.leafCount ?? 1
  const blocks: { columns: readonly number[]; grouping: Grouping }[] = []
  for (const column of [...space.hierarchies.keys()].sort((a, b) => leaves(a) - leaves(b))) {
    const last = blocks.at(-1)
    const columns = [...(last?.columns ?? []), column]
    const grouping = groupColumns(space, columns)
    if (last === undefined || grouping.groupCount <= limit)
      blocks[Math.max(0, blocks.length - 1)] = { columns, grouping }
    else blocks.push({ columns: [column], grouping: groupColumns(space, [column]) })
  }
  return blocks.map(({ columns, grouping }) => makeBlock(space, columns, grouping))
}

/** Groups the combinations of a block at the levels of its columns. */
export function groupBlock(block: Block, space: TupleSpace, levels: readonly number[]): BlockGrouping {
  const codes = block.columns.map((column, at) => {
    const level = space.hierarchies[column]?.levels[levels[column] as number] as Uint32Array
    const leaves = block.leaves[at] as Uint32Array
    const values = new Uint32Array(leaves.length)
    for (let combo = 0; combo < values.length; combo++) values[combo] = level[leaves[combo] as number] as number
    return values
  })
  const sizes = block.columns.map((column) => space.hierarchies[column]?.values.length ?? 1)
  const { groupOf, groupCount } = groupByWords(
    packedWords(codes, packColumns(sizes), block.comboCount),
    block.comboCount,
  )
  return { groupOf, groupCount }
}
