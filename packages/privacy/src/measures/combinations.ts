import { PrivacyError } from '../privacy-error.ts'
import { isMissingCategory } from '../table/cell.ts'
import type { Column, Table } from '../table/table.ts'

/** A combination of values of different columns, in ascending order of columns, and the number of rows with it. */
export type Combination = {
  readonly columns: readonly number[]
  readonly values: readonly string[]
  readonly rows: number
}

/** The counts of combinations. */
export type Combinations = {
  /** The number of different combinations of each length, from length 1. */
  readonly countByLength: readonly number[]
  /** The number of combinations with at least this count. */
  countOf: (atLeast: number) => number
  /** Yields the combinations with at least this count (default: 1); combinations of the same columns are adjacent. */
  list: (atLeast?: number) => Generator<Combination>
  /** The number of rows with these values in these columns; columns ascend. */
  rowsWith: (columns: readonly number[], values: readonly string[]) => number
}

/** Options of `countCombinations`. */
export type CombinationsOptions = {
  /** The longest combination (default: 3). */
  length?: 1 | 2 | 3
  /** Values that are left out of combinations (default: `0`, as in flags, and missing values). */
  isLeftOut?: (value: string) => boolean
}

/** A column of which only some values take part: their codes start at 0, and the others have `none`. */
type Taking = {
  readonly at: number
  readonly codes: Uint32Array
  readonly values: readonly string[]
  readonly rows: Uint32Array
}

/** The rows that take part in a set of columns, the key of each, and the number of possible keys. */
type Part = {
  readonly takings: readonly Taking[]
  readonly rows: Uint32Array
  readonly keys: Float64Array
  readonly space: number
}

/** The keys that occur, ascending, with their counts. */
type Block = { readonly takings: readonly Taking[]; readonly keys: Float64Array; readonly counts: Uint32Array }

const none = 0xffffffff

/** The maximum number of possible keys for which one counter each is cheaper than sorting the keys that occur. */
const mostDense = 1 << 22

/** Whether combinations leave out a value by default: the no of a flag, and missing values. */
export const isNothing = (value: string): boolean => value === '0' || isMissingCategory(value)

function takeColumn({ codes, values }: Column, at: number, isLeftOut: (value: string) => boolean): Taking {
  const taken: string[] = []
  const codeOf = Uint32Array.from(values, (value) => (isLeftOut(value) ? none : taken.push(value) - 1))
  const own = new Uint32Array(codes.length)
  const rows = new Uint32Array(codes.length)
  let count = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codeOf[codes[row] as number] as number
    own[row] = code
    if (code !== none) rows[count++] = row
  }
  return { at, codes: own, values: taken, rows: rows.subarray(0, count) }
}

function extend({ takings, rows, keys, space }: Part, taking: Taking): Part {
  const wider = space * taking.values.length
  if (wider > Number.MAX_SAFE_INTEGER) throw new PrivacyError('tooManyValues')
  const ownRows = new Uint32Array(rows.length)
  const ownKeys = new Float64Array(rows.length)
  const { codes } = taking
  let count = 0
  for (let entry = 0; entry < rows.length; entry++) {
    const row = rows[entry] as number
    const code = codes[row] as number
    if (code === none) continue
    ownRows[count] = row
    ownKeys[count++] = (keys[entry] as number) + code * space
  }
  return {
    takings: [...takings, taking],
    rows: ownRows.subarray(0, count),
    keys: ownKeys.subarray(0, count),
    space: wider,
  }
}

function countKeys({ takings, keys, space }: Part): Block {
  return { takings, ...(space <= mostDense ? countDense(keys, space) : countSorted(keys)) }
}

function countDense(keys: Float64Array, space: number): { keys: Float64Array; counts: Uint32Array } {
  const counters = new Uint32Array(space)
  let different = 0
  for (let entry = 0; entry < keys.length; entry++) {
    const key = keys[entry] as number
    const before = counters[key] as number
    if (before === 0) different++
    counters[key] = before + 1
  }
  const found = { keys: new Float64Array(different), counts: new Uint32Array(different) }
  let at = 0
  for (let key = 0; at < different; key++) {
    const count = counters[key] as number
    if (count === 0) continue
    found.keys[at] = key
    found.counts[at++] = count
  }
  return found
}

function countSorted(keys: Float64Array): { keys: Float64Array; counts: Uint32Array } {
  const sorted = keys.slice().sort()
  const found = { keys: new Float64Array(sorted.length), counts: new Uint32Array(sorted.length) }
  let different = 0
  for (let entry = 0; entry < sorted.length; entry++) {
    if (entry === 0 || sorted[entry] !== sorted[entry - 1]) found.keys[different++] = sorted[entry] as number
    found.counts[different - 1] = (found.counts[different - 1] as number) + 1
  }
  return { keys: found.keys.subarray(0, different), counts: found.counts.subarray(0, different) }
}

function read({ takings, keys, counts }: Block, at: number): Combination {
  let key = keys[at] as number
  const found = takings.map(({ at: column, values }) => {
    const code = key % values.length
    key = (key - code) / values.length
    return { column, value: values[code] as string }
  })
  found.sort((a, b) => a.column - b.column)
  return {
    columns: found.map(({ column }) => column),
    values: found.map(({ value }) => value),
    rows: counts[at] as number,
  }
}

function find(keys: Float64Array, key: number): number | undefined {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : undefined
}

/** Counts every combination of up to three values of different columns (as Edge et al. 2020, arXiv:2005.05688, aggregate them). */
export function countCombinations(table: Table, options: CombinationsOptions = {}): Combinations {
  const { length = 3, isLeftOut = isNothing } = options
  // Columns in which few rows take part come first, so that few rows remain for the next.
  const takings = table.columns
    .map((column, at) => takeColumn(column, at, isLeftOut))
    .sort((a, b) => a.rows.length - b.rows.length || a.at - b.at)
  const all: Part = {
    takings: [],
    rows: Uint32Array.from({ length: table.rowCount }, (_, row) => row),
    keys: new Float64Array(table.rowCount),
    space: 1,
  }
  const blocks = new Map<string, Block>()
  const nameOf = (columns: readonly number[]): string => [...columns].sort((a, b) => a - b).join()
  const go = (part: Part, from: number): void => {
    for (let next = from; next < takings.length; next++) {
      const wider = extend(part, takings[next] as Taking)
      blocks.set(nameOf(wider.takings.map(({ at }) => at)), countKeys(wider))
      if (wider.takings.length < length) go(wider, next + 1)
    }
  }
  go(all, 0)

  const countByLength = Array.from({ length }, () => 0)
  for (const { takings: of, keys } of blocks.values())
    countByLength[of.length - 1] = (countByLength[of.length - 1] as number) + keys.length
  return {
    countByLength,
    countOf: (atLeast) => {
      let count = 0
      for (const { counts } of blocks.values()) for (const rows of counts) if (rows >= atLeast) count++
      return count
    },
    list: function* (atLeast = 1) {
      for (const block of blocks.values())
        for (let at = 0; at < block.counts.length; at++)
          if ((block.counts[at] as number) >= atLeast) yield read(block, at)
    },
    rowsWith: (columns, values) => {
      const block = blocks.get(nameOf(columns))
      if (block === undefined) return 0
      let key = 0
      let factor = 1
      for (const { at, values: own } of block.takings) {
        const code = own.indexOf(values[columns.indexOf(at)] as string)
        if (code === -1) return 0
        key += code * factor
        factor *= own.length
      }
      const at = find(block.keys, key)
      return at === undefined ? 0 : (block.counts[at] as number)
    },
  }
}
