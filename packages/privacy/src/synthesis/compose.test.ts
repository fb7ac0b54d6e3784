import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCombinations } from '../measures/combinations.ts'
import { seededRandom } from '../random.ts'
import type { Table } from '../table/table.ts'
import { CombinationSpace } from './combination-space.ts'
import { BLANK, compose } from './compose.ts'
import { expectationOf } from './expectation.ts'
import { chooseTree } from './maximum-spanning-tree.ts'
import type { Marginal } from './noisy-marginals.ts'
import { TreeModel } from './tree-model.ts'

/** Counts without noise. */
function count({ columns, rowCount }: Table, of: readonly number[]): Marginal {
  const counts = new Float64Array(of.reduce((size, at) => size * (columns[at]?.values.length as number), 1))
  for (let row = 0; row < rowCount; row++) {
    let [cell, step] = [0, 1]
    for (const at of of) {
      cell += step * (columns[at]?.codes[row] as number)
      step *= columns[at]?.values.length as number
    }
    counts[cell] = (counts[cell] as number) + 1
  }
  return { columns: of, counts, variance: 0 }
}

/** Learns the expected counts of a table that is known without noise. */
function learn(table: Table): { space: CombinationSpace; model: TreeModel; expected: Float32Array } {
  const space = new CombinationSpace(table.columns)
  const singles = table.columns.map((_, at) => count(table, [at]).counts)
  const pairs = table.columns.flatMap((_, a) =>
    table.columns.slice(a + 1).map((_other, at) => count(table, [a, a + 1 + at])),
  )
  const edges = chooseTree(pairs, singles, table.rowCount).map((at) => pairs[at] as Marginal)
  const model = new TreeModel(singles, edges, table.rowCount)
  return { space, model, expected: expectationOf(model, pairs, space) }
}

/** Converts synthetic records to a table; the last value stands for missing. */
function toTable({ columns }: Table, made: readonly Uint32Array[]): Table {
  return {
    rowCount: made[0]?.length ?? 0,
    columns: columns.map((column, at) => ({
      ...column,
      codes: (made[at] as Uint32Array).map((code) => (code === BLANK ? column.values.length - 1 : code)),
    })),
  }
}

/** The combinations that occur in rows, each with its number in the space. */
function* combinationsOf(
  table: Table,
  space: CombinationSpace,
): Generator<{ at: number; length: number; rows: number }> {
  for (const { columns, values, rows } of countCombinations(table).list()) {
    const own = columns.map((column, at) => {
      const code = table.columns[column]?.values.indexOf(values[at] as string) as number
      return space.takes[column]?.[code] as number
    })
    const [a, b, c] = columns as [number, number, number]
    const [x, y, z] = own as [number, number, number]
    const [sizeA, sizeB] = [space.sizes[a] as number, space.sizes[b] as number]
    const at =
      columns.length === 1
        ? space.ofOne(a) + x
        : columns.length === 2
          ? space.ofTwo(a, b) + x + sizeA * y
          : space.ofThree(a, b, c) + x + sizeA * (y + sizeB * z)
    yield { at, length: columns.length, rows }
  }
}

const missing = '(missing)'

const tables = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
    rowCount: fc.integer({ min: 0, max: 150 }),
    seed: fc.nat(),
  })
  .map(({ sizes, rowCount, seed }): Table => {
    const random = seededRandom(seed)
    // Each column depends on the one before it, so that there is a tree to find.
    const codes: Uint32Array[] = []
    for (const [at, size] of sizes.entries())
      codes.push(
        Uint32Array.from({ length: rowCount }, (_, row) =>
          random(2) === 0 ? random(size + 1) : ((codes[at - 1]?.[row] ?? 0) * 7) % (size + 1),
        ),
      )
    const columns = sizes.map((size, at) => ({
      name: `column${at}`,
      values: [...Array.from({ length: size }, (_, value) => (at % 2 === 0 ? `v${value}` : String(value))), missing],
      codes: codes[at] as Uint32Array,
    }))
    return { rowCount, columns }
  })

/** People whose place depends on a year, and whose means depend on a form, with values of very different frequency. */
function people(rowCount: number): Table {
  const random = seededRandom(17)
  const often = (size: number): number => Math.min(random(size + 1), random(size + 1), random(size + 1))
  const names = ['year', 'place', 'sex', 'form', 'threats', 'debt', 'papers']
  const sizes = [12, 40, 2, 6, 1, 1, 1]
  const codes = names.map(() => new Uint32Array(rowCount))
  for (let row = 0; row < rowCount; row++) {
    const [year, sex] = [random(12), random(4) === 0 ? 1 : 0]
    const form = (often(5) + 2 * sex) % 6
    const flags = [0, 1, 2].map((flag) => (random(6) < 1 + ((form + flag) % 4) ? 1 : 0))
    for (const [at, code] of [year, (often(39) + year) % 40, sex, form, ...flags].entries())
      (codes[at] as Uint32Array)[row] = code
  }
  const columns = names.map((name, at) => {
    const values =
      sizes[at] === 1 ? ['0', name] : Array.from({ length: sizes[at] as number }, (_, value) => `${name}${value}`)
    return { name, values: [...values, missing], codes: codes[at] as Uint32Array }
  })
  return { rowCount, columns }
}

describe('composing', () => {
  it('never makes a combination that is expected less often than asked, and as many rows as there are', () => {
    const rarest = fc.double({ min: 0.1, max: 20, noNaN: true })
    fc.assert(
      fc.property(tables, fc.tuple(rarest, rarest, rarest), fc.nat(), (table, least, seed) => {
        const { space, model, expected } = learn(table)
        const made = toTable(table, compose(model, space, expected, least, seededRandom(seed)))
        expect(made.rowCount).toBe(table.rowCount)
        for (const { at, length } of combinationsOf(made, space))
          expect(expected[at]).toBeGreaterThanOrEqual(Math.fround(least[length - 1] as number))
      }),
      { numRuns: 60 },
    )
  })

  it('brings counts near to what is expected, though rare combinations are left out', () => {
    const table = people(6000)
    const { space, model, expected } = learn(table)
    const made = toTable(table, compose(model, space, expected, [1, 1, 1.1], seededRandom(3)))
    const rowsOf = new Float64Array(space.size)
    for (const { at, rows } of combinationsOf(made, space)) rowsOf[at] = rows
    const errors = [0, 0, 0]
    const counts = [0, 0, 0]
    for (let at = 0; at < space.size; at++) {
      const [wanted, length] = [expected[at] as number, space.lengthOf(at) - 1]
      if (wanted < 10) continue
      errors[length] = (errors[length] as number) + Math.abs((rowsOf[at] as number) - wanted) / wanted
      counts[length] = (counts[length] as number) + 1
    }
    const [ones, twos, threes] = errors.map((error, at) => error / (counts[at] as number)) as [number, number, number]
    expect(ones).toBeLessThan(0.015)
    expect(twos).toBeLessThan(0.05)
    expect(threes).toBeLessThan(0.08)
  })
})
