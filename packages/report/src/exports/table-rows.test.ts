import type { PublishedTable } from '@tip-standard/privacy/tables'
import { loadWords } from '@tip-standard/report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf, tableHeader, tableRows } from './table-rows.ts'

const dimensions = ['victim.sex', 'victim.citizenships'].map((column) => ({
  column,
  parentOf: new Map<string, string>(),
}))
const rows = ['female', 'male'] as const
const answers = ['BI', 'RW', 'Other'] as const
const reasons = ['(unknown)', '(missing)'] as const

/** A table with its totals, some of whose counts are hidden. */
const tables = fc
  .array(fc.record({ count: fc.nat(40), isHidden: fc.boolean() }), { minLength: 12, maxLength: 12 })
  .map((drawn): PublishedTable => {
    const cells = rows.flatMap((sex, row) => {
      const own = [...answers, ...reasons].map((country, at) => ({ ...drawn[row * 6 + at], values: [sex, country] }))
      const total = own.reduce((sum, { count = 0 }) => sum + count, 0)
      return [...own, { count: total, isHidden: drawn[row * 6 + 5]?.isHidden ?? false, values: [sex, 'Total'] }]
    })
    return {
      dimensions,
      cells: cells.map(({ values, count, isHidden }) => ({ values, count: isHidden ? undefined : count })),
    }
  })

describe('shares of a table', () => {
  it('are 0 and 1 only of none and of all', () => {
    const cells = [
      { values: ['female'], count: 99_999 },
      { values: ['male'], count: 1 },
      { values: ['Total'], count: 100_000 },
    ]
    const shares = [...sharesOf({ dimensions: [], cells }).values()].map(({ share }) => share)
    expect(shares).toEqual([0.99999, 0.00001])
  })

  it('are the count by those with an answer, and are there where everything that they need is shown, and nowhere else', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shares = sharesOf(table)
        for (const sex of rows) {
          const countOf = (country: string): number | undefined =>
            table.cells.find(({ values }) => values.join() === `${sex},${country}`)?.count
          const needed = ['Total', ...reasons].map(countOf)
          const of = needed.includes(undefined)
            ? 0
            : (countOf('Total') ?? 0) - reasons.reduce((sum, reason) => sum + (countOf(reason) ?? 0), 0)
          for (const cell of table.cells.filter(({ values }) => values[0] === sex)) {
            const isAnswer = answers.some((answer) => answer === cell.values[1])
            const expected = isAnswer && cell.count !== undefined && of > 0 ? cell.count / of : undefined
            // Rounded to four decimals, a half either way.
            expect(Math.abs((shares.get(cell)?.share ?? -1) - (expected ?? -1))).toBeLessThanOrEqual(0.00005 + 1e-9)
            expect(shares.get(cell)?.of).toBe(expected === undefined ? undefined : of)
          }
        }
      }),
    )
  })
})

describe('labels of a table', () => {
  const table: PublishedTable = {
    dimensions,
    cells: ['BI', 'BI + RW', 'Africa (other)', 'Other', '(unknown)', '(missing)', 'ZZ', 'Total'].map((country) => ({
      values: ['female', country],
      count: 12,
    })),
  }

  it('are those of the standard, of reasons, of merged and of several codes; what has none stays as it is', async () => {
    const style = { shares: true, words: await loadWords('en'), rest: 'Other' }
    expect(tableHeader(table, style)).toEqual(['Sex', 'Citizenships', 'Number', 'Share', 'Shares are of'])
    expect([...tableRows(table, style)].map(([sex, country]) => [sex, country])).toEqual([
      ['Female', 'Burundi'],
      ['Female', 'Burundi and Rwanda'],
      ['Female', 'Africa, others'],
      ['Female', 'All others'],
      ['Female', 'Unknown'],
      ['Female', 'No reason given'],
      ['Female', 'ZZ'],
      ['Female', 'Total'],
    ])
  })

  it('are not given to columns that the standard does not know', async () => {
    const own: PublishedTable = {
      dimensions: [{ column: 'status', parentOf: new Map() }],
      cells: [{ values: ['unknown'], count: 12 }],
    }
    const style = { shares: false, words: await loadWords('fr'), rest: 'Other' }
    expect([tableHeader(own, style)[0], [...tableRows(own, style)][0]?.[0]]).toEqual(['status', 'unknown'])
  })
})

describe('the rows of a table', () => {
  const rowsOf = (columns: readonly string[], values: readonly (readonly string[])[]): unknown[][] => {
    const cells = values.map((own, count) => ({ values: own, count }))
    const table = { dimensions: columns.map((column) => ({ column, parentOf: new Map() })), cells }
    return [...tableRows(table, { shares: false, rest: 'Other' })]
  }

  it('follow each other as in the list of the standard, wider values among them, and what is in no list last', () => {
    // In the order of their texts, as tables come.
    const bands = ['(unknown)', 'Other', 'age0To17 (other)', 'age18To23', 'age48AndOver', 'age9To17', 'Total']
    const own = rowsOf(
      ['victim.ageBand'],
      bands.map((band) => [band]),
    ).map(([band]) => band)
    expect(own).toEqual(['age9To17', 'age0To17 (other)', 'age18To23', 'age48AndOver', '(unknown)', 'Other', 'Total'])
  })

  it('stay as they come where a column is not of the standard, within the order of the columns before it', () => {
    const pairs = [
      ['age18To20', 'x'],
      ['age18To20', 'y (other)'],
      ['age9To17', 'x'],
      ['age9To17', 'y'],
      ['Total', 'Total'],
    ]
    const own = rowsOf(['victim.ageBand', 'ours'], pairs).map((row) => row.slice(0, 2).join())
    expect(own).toEqual(['age9To17,x', 'age9To17,y', 'age18To20,x', 'age18To20,y (other)', 'Total,Total'])
  })
})
