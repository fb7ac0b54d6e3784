import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHierarchy } from '../hierarchies/hierarchy.ts'
import { seededRandom } from '../random.ts'
import { TableBuilder } from '../table/table.ts'
import { auditTables } from './audit.ts'
import { toEquations } from './equations.ts'
import { forEachPossible } from './fixture-reference-possible-tables.ts'
import { type PublishedTable, type TablePlan, TOTAL } from './plan.ts'
import { protectTables } from './secondary-suppression.ts'
import { intervalsOf } from './shuttle-bounds.ts'

const names = ['a', 'b', 'c'] as const

/** A table with so many rows of each combination; more columns follow the combination. */
function tableOf(rows: readonly (readonly string[])[], columns: readonly string[] = names) {
  const builder = new TableBuilder(columns)
  for (const row of rows) builder.addCells(row)
  return builder.finish()
}

const repeat = (times: number, ...cells: string[]): string[][] => Array.from({ length: times }, () => cells)

const countOf = ({ cells }: PublishedTable, ...values: string[]): number | undefined | 'none' => {
  const cell = cells.find((one) => one.values.join() === values.join())
  return cell === undefined ? 'none' : cell.count
}

/** How many rows are in a cell; what a table does not list is in its rest. */
function trueCount(rows: readonly (readonly string[])[], { cells }: PublishedTable, values: readonly string[]): number {
  const listed = values.map((_, at) => new Set(cells.map((cell) => cell.values[at])))
  return rows.filter((row) =>
    values.every((value, at) => {
      const own = row[at] as string
      return value === TOTAL || value === (listed[at]?.has(own) ? own : 'Other')
    }),
  ).length
}

/** Combinations of few values with their counts, and as rows. */
const smallCounts = (sizes: readonly number[], most: number) => {
  const cells = sizes.reduce((product, size) => product * size, 1)
  return fc.array(fc.integer({ min: 0, max: most }), { minLength: cells, maxLength: cells }).map((counts) =>
    counts.flatMap((count, at) => {
      let rest = at
      const values = sizes.map((size, axis) => {
        const value = `${names[axis]}${rest % size}`
        rest = Math.floor(rest / size)
        return value
      })
      return repeat(count, ...values)
    }),
  )
}

describe('protected tables', () => {
  it.each([
    [[2, 3], 4],
    [[3, 3], 3],
    [[2, 2, 2], 3],
  ] as const)('leave nothing to solve for in tables of %j', (sizes, minimumCell) => {
    fc.assert(
      fc.property(smallCounts(sizes, 6), (rows) => {
        const by = names.slice(0, sizes.length)
        const { tables } = protectTables(tableOf(rows, by), { tables: [by], minimumCell }, seededRandom(1))
        expect(auditTables(tables).recoverable).toBe(0)
        for (const { count } of tables[0]?.cells ?? [])
          if (count !== undefined && count !== 0) expect(count).toBeGreaterThanOrEqual(minimumCell)
      }),
      { numRuns: 150 },
    )
  })

  it('leave bounds that hold everything possible, and more than one count of every sensitive cell', () => {
    fc.assert(
      fc.property(smallCounts([2, 3], 3), (rows) => {
        const by = names.slice(0, 2)
        const { tables } = protectTables(tableOf(rows, by), { tables: [by], minimumCell: 3 }, seededRandom(1))
        const [published] = tables as [PublishedTable]
        const truths = published.cells.map(({ values }) => trueCount(rows, published, values))
        const { lower, upper } = intervalsOf(toEquations(tables))
        const isFew = (count: number | undefined): boolean => count !== undefined && count > 0 && count < 3
        // Hidden cells are numbered in the order of the table.
        const hidden = published.cells.flatMap(({ count }, at) => (count === undefined ? [at] : []))
        for (const [unknown, at] of hidden.entries()) {
          expect(lower[unknown]).toBeLessThanOrEqual(truths[at] as number)
          expect(upper[unknown]).toBeGreaterThanOrEqual(truths[at] as number)
          if (isFew(truths[at])) expect(upper[unknown]).toBeGreaterThan(lower[unknown] as number)
        }
        const total = countOf(published, TOTAL, TOTAL)
        // Where even the number of all is hidden, nothing bounds the search.
        if (typeof total !== 'number') return
        let isTruthPossible = false
        const possible = hidden.map(() => new Set<number>())
        forEachPossible(published, total, (counts) => {
          isTruthPossible ||= counts.join() === truths.join()
          for (const [unknown, at] of hidden.entries()) possible[unknown]?.add(counts[at] as number)
          for (const [unknown, at] of hidden.entries())
            expect(
              (counts[at] as number) >= (lower[unknown] as number) &&
                (counts[at] as number) <= (upper[unknown] as number),
            ).toBe(true)
        })
        expect(isTruthPossible).toBe(true)
        for (const [unknown, at] of hidden.entries())
          if (isFew(truths[at])) expect(possible[unknown]?.size).toBeGreaterThan(1)
      }),
      { numRuns: 150 },
    )
  })

  it('name combinations in the order of their texts, whatever the order of the rows, and totals last', () => {
    const rows = [...repeat(20, 'y', 'q'), ...repeat(20, 'x', 'r'), ...repeat(20, 'y', 'p'), ...repeat(20, 'x', 'p')]
    const named = (given: readonly string[][]): string[] =>
      protectTables(tableOf(given, ['a', 'b']), { tables: [['a', 'b']] }).tables[0]?.cells.map(({ values }) =>
        values.join(' '),
      ) ?? []
    expect(named(rows)).toEqual(
      ['x p', 'x q', 'x r', `x ${TOTAL}`, 'y p', 'y q', 'y r', `y ${TOTAL}`].concat(
        ['p', 'q', 'r', TOTAL].map((value) => `${TOTAL} ${value}`),
      ),
    )
    expect(named(rows.toReversed())).toEqual(named(rows))
  })

  it('hide more than the small cells, which the margins alone would give away', () => {
    const rows = [
      ...repeat(3, 'a0', 'b0'),
      ...repeat(20, 'a0', 'b1'),
      ...repeat(25, 'a1', 'b0'),
      ...repeat(30, 'a1', 'b1'),
    ]
    const by = ['a', 'b']
    const { tables, sensitive, secondary } = protectTables(tableOf(rows, by), { tables: [by] }, seededRandom(1))
    expect([sensitive, secondary]).toEqual([1, 3])
    // What everyone can add up is hidden before what no one can.
    const shown = (tables[0] as PublishedTable).cells.filter(({ count }) => count !== undefined)
    expect(shown.map(({ values }) => values.join())).toEqual(['a0,b1', 'a1,b0', 'a1,b1', 'a1,Total', 'Total,b1'])
    const primaryOnly = {
      ...(tables[0] as PublishedTable),
      cells: (tables[0] as PublishedTable).cells.map((cell) => ({
        ...cell,
        count:
          cell.values.join() === 'a0,b0'
            ? undefined
            : rows.filter((row) => row.every((v, at) => [v, TOTAL].includes(cell.values[at] as string))).length,
      })),
    }
    expect(auditTables([primaryOnly])).toMatchObject({ hidden: 1, recoverable: 1, exactByBounds: 1 })
    expect(auditTables(tables)).toMatchObject({ hidden: 4, recoverable: 0, exactByBounds: 0 })
  })

  it('count coarser values of a hierarchy, and merge what is small into them', () => {
    const hierarchy = parseHierarchy('a0;x;*\na1;x;*\na2;y;*\na3;y;*')
    const rows = [
      ...repeat(5, 'a0', 'b0'),
      ...repeat(40, 'a1', 'b0'),
      ...repeat(30, 'a2', 'b1'),
      ...repeat(50, 'a3', 'b0'),
    ]
    const plan: TablePlan = { tables: [[{ column: 'a', hierarchy }, 'b']], sensitive: [] }
    const { tables, merged } = protectTables(tableOf(rows, ['a', 'b']), plan, seededRandom(1))
    const [published] = tables as [PublishedTable]
    expect(countOf(published, 'x', TOTAL)).toBe(45)
    expect(countOf(published, 'y', TOTAL)).toBe(80)
    expect(countOf(published, 'a3', 'b0')).toBe(50)
    expect(countOf(published, 'a0', TOTAL)).toBe('none')
    expect(merged).toEqual([{ column: 'a', into: 'x', members: ['a0', 'a1'] }])
    expect(auditTables(tables).recoverable).toBe(0)
    expect(() => protectTables(tableOf([['SENTINEL', 'b']], ['a', 'b']), plan)).toThrow(/^unknownLeaf: column a, /)
  })

  it('hide in every table what another one would give away', () => {
    fc.assert(
      fc.property(smallCounts([2, 3, 2], 8), (rows) => {
        const plan: TablePlan = {
          tables: [
            ['a', 'b'],
            ['b', 'c'],
            ['c', 'a'],
          ],
          minimumCell: 4,
        }
        const { tables } = protectTables(tableOf(rows), plan, seededRandom(1))
        expect(auditTables(tables).recoverable).toBe(0)
        const shown = (at: number, axis: number) =>
          new Map(
            tables[at]?.cells
              .filter(({ values }) => values[1 - axis] === TOTAL)
              .map(({ values, count }) => [values[axis], count]),
          )
        expect(shown(0, 1)).toEqual(shown(1, 0))
      }),
      { numRuns: 100 },
    )
  })

  it('hide cells behind which there is one agency, or one that has nearly all of it', () => {
    const columns = ['a', 'b', 'agency']
    const rows = [
      ...repeat(40, 'a0', 'b0', 'org1'),
      ...repeat(20, 'a0', 'b1', 'org1'),
      ...repeat(20, 'a0', 'b1', 'org2'),
      ...repeat(38, 'a1', 'b0', 'org1'),
      ...repeat(2, 'a1', 'b0', 'org2'),
      ...repeat(30, 'a1', 'b1', 'org1'),
      ...repeat(30, 'a1', 'b1', 'org2'),
    ]
    const table = tableOf(rows, columns)
    const count = (plan: Partial<TablePlan>) => protectTables(table, { tables: [['a', 'b']], ...plan }, seededRandom(1))
    expect(count({}).sensitive).toBe(0)
    const two = count({ contributors: [{ column: 'agency', minimum: 2 }] })
    expect(two.sensitive).toBe(1)
    expect(countOf(two.tables[0] as PublishedTable, 'a0', 'b0')).toBeUndefined()
    expect(auditTables(two.tables).recoverable).toBe(0)
    expect(count({ contributors: [{ column: 'agency', maximumShare: 0.9 }] }).sensitive).toBe(3)
  })

  it('never let nine people with another marker cost the count of men', () => {
    const rows = [...repeat(9, 'otherMarker'), ...repeat(291, 'male'), ...repeat(700, 'female')]
    const { tables } = protectTables(tableOf(rows, ['victim.sex']), { tables: [['victim.sex']] }, seededRandom(1))
    const [published] = tables as [PublishedTable]
    expect(countOf(published, 'male')).toBe(291)
    expect(countOf(published, 'female')).toBe(700)
    expect(countOf(published, 'otherMarker')).toBeUndefined()
    expect(countOf(published, TOTAL)).toBeUndefined()
  })

  it('show the counts of the first column of a wider table, too, before those of others and the total', () => {
    const rows = [
      ...['north', 'south', 'west'].flatMap((place) => repeat(3, 'otherMarker', place)),
      ...repeat(8, 'male', 'north'),
      ...repeat(9, 'male', 'south'),
      ...repeat(25, 'male', 'west'),
      ...['north', 'south', 'west'].flatMap((place) => repeat(90, 'female', place)),
    ]
    const table = tableOf(rows, ['victim.sex', 'place'])
    const { tables } = protectTables(
      table,
      { tables: [['victim.sex', 'place']], sensitive: [], leastShown: 0 },
      seededRandom(1),
    )
    const [published] = tables as [PublishedTable]
    expect(countOf(published, 'male', TOTAL)).toBe(42)
    expect(countOf(published, 'female', TOTAL)).toBe(270)
    expect(countOf(published, 'otherMarker', TOTAL)).toBeUndefined()
    expect(auditTables(tables).recoverable).toBe(0)
  })

  it.each([
    ['named in the plan', 'secret', { sensitive: ['secret'] }],
    ['a field that the standard calls sensitive', 'exploitation.form', {}],
    ['a column of which no one knows anything', 'secret', {}],
  ] as const)('hide that all people of a group share a category of a column that is %s', (_, column, more) => {
    const values = column === 'secret' ? ['yes', 'no'] : ['sexual', 'forcedLabour']
    const [one = '', other = ''] = values
    const rows = [
      ...repeat(20, 'a0', one),
      ...repeat(40, 'a1', one),
      ...repeat(30, 'a1', other),
      ...repeat(3, 'a2', other),
      ...repeat(25, 'a3', other),
      ...repeat(21, 'a3', one),
    ]
    const plan: TablePlan = { tables: [['a', column]], leastShown: 0, ...more }
    const { tables } = protectTables(tableOf(rows, ['a', column]), plan, seededRandom(1))
    const [published] = tables as [PublishedTable]
    expect([countOf(published, 'a0', one), countOf(published, 'a0', TOTAL)]).toContain(undefined)
    // Nor is it a sum of what is shown: others of the group are possible.
    const { upper } = intervalsOf(toEquations(tables))
    const hidden = published.cells.filter(({ count }) => count === undefined)
    const others = hidden.findIndex(({ values: of }) => of.join() === `a0,${other}`)
    expect(others).toBeGreaterThanOrEqual(0)
    expect(upper[others]).toBeGreaterThan(0)
  })

  it('count as coarse values what could not be shown otherwise, and keep every category where a plan says so', () => {
    const hierarchy = parseHierarchy('a0;x;*\na1;x;*\na2;y;*\na3;y;*')
    const rows = ['a0', 'a1', 'a2', 'a3'].flatMap((a) => ['b0', 'b1'].flatMap((b) => repeat(8, a, b)))
    const count = (leastShown?: number) =>
      protectTables(
        tableOf(rows, ['a', 'b']),
        { tables: [[{ column: 'a', hierarchy }, 'b']], sensitive: [], ...(leastShown !== undefined && { leastShown }) },
        seededRandom(1),
      ).tables[0] as PublishedTable
    expect(countOf(count(), 'x', 'b0')).toBe(16)
    expect(countOf(count(), 'a0', 'b0')).toBe('none')
    expect(countOf(count(0), 'a0', 'b0')).toBeUndefined()
    expect(countOf(count(0), 'x', 'b0')).toBe(16)
  })

  it('refuse a column without values', () => {
    expect(() =>
      protectTables(
        tableOf(
          [
            ['', 'b'],
            ['', 'c'],
          ],
          ['a', 'b'],
        ),
        { tables: [['a', 'b']] },
      ),
    ).toThrow(/^columnEmpty: column a$/)
  })

  it('refuse a value with the name of the total, and accept tables without rows', () => {
    expect(() => protectTables(tableOf([[TOTAL]], ['a']), { tables: [['a']] })).toThrow(/^valueReserved: column a$/)
    const twice = [['a', { column: 'a', hierarchy: parseHierarchy('x;*') }]]
    expect(() => protectTables(tableOf([['x']], ['a']), { tables: twice })).toThrow(/^columnTwice: column a$/)
    expect(protectTables(tableOf([], ['a']), { tables: [['a']] }).tables[0]?.cells).toEqual([])
  })
})
