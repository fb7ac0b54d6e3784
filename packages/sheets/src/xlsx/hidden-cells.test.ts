import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellValue } from '../rows/row.ts'
import { HiddenCells } from './hidden-cells.ts'

const sheet = fc.record({
  /** Hidden ranges of columns, by their first and last. */
  ranges: fc.uniqueArray(fc.constantFrom([1, 1], [2, 3], [5, 9]), { selector: ([first]) => first }),
  rows: fc.array(
    fc.record({
      isHidden: fc.boolean(),
      values: fc.array(fc.constantFrom<CellValue>(null, 'x', 0, false), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 6 },
  ),
  below: fc.integer({ min: 0, max: 6 }),
})

test('what is hidden below a row is counted: rows, and columns that hold something there', () => {
  fc.assert(
    fc.property(sheet, ({ ranges, rows, below }) => {
      const hidden = new HiddenCells()
      for (const [first, last] of ranges) hidden.addColumns(`min="${first}" max="${last}" hidden="1"`)
      hidden.addColumns('min="1" max="16384" hidden="0"')
      for (const [at, { isHidden, values }] of rows.entries())
        hidden.addRow(at + 1, isHidden ? 'hidden="true"' : '', values)

      const hiddenRows = rows.flatMap(({ isHidden }, at) => (isHidden && at + 1 > below ? [at + 1] : []))
      const rowsWith = (column: number): number[] =>
        rows.flatMap(({ values }, at) => ((values[column - 1] ?? null) === null ? [] : [at + 1]))
      const hiddenColumns = [1, 2, 3, 4, 5, 6].filter(
        (column) =>
          ranges.some(([first = 0, last = 0]) => first <= column && column <= last) &&
          rowsWith(column).some((row) => row > below),
      )
      const [column = 0] = hiddenColumns
      expect(
        hidden.report(7, below).map(({ code, at, params }) => [code, at.sheet, at.row, at.column, params]),
      ).toEqual([
        ...(hiddenRows.length > 0 ? [['hiddenRows', 7, hiddenRows[0], undefined, { count: hiddenRows.length }]] : []),
        ...(hiddenColumns.length > 0
          ? [['hiddenColumns', 7, rowsWith(column)[0], column, { count: hiddenColumns.length }]]
          : []),
      ])
    }),
  )
})
