import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TableBuilder } from '../table/table.ts'
import { countCombinations } from './combinations.ts'
import { countsByDefinition } from './fixture-reference-combinations.ts'

function tableOf(rows: readonly (readonly string[])[], width: number) {
  const builder = new TableBuilder(Array.from({ length: width }, (_, at) => `c${at}`))
  for (const row of rows) builder.addCells(row)
  return builder.finish()
}

it('counts what a map counts, and finds each again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.tuple(
          fc.constant(width),
          fc.array(fc.array(fc.constantFrom('a', 'b', '0', '', '1'), { minLength: width, maxLength: width }), {
            maxLength: 30,
          }),
          fc.constantFrom(1 as const, 2 as const, 3 as const),
          fc.integer({ min: 1, max: 4 }),
        ),
      ),
      ([width, rows, length, atLeast]) => {
        const expected = countsByDefinition(rows, length)
        const found = countCombinations(tableOf(rows, width), { length })
        const listed = [...found.list(atLeast)]
        expect(listed.length).toBe(found.countOf(atLeast))
        const asMap = new Map(
          listed.map(({ columns, values, rows: count }) => [
            JSON.stringify(columns.map((column, at) => [column, values[at]])),
            count,
          ]),
        )
        expect(asMap).toEqual(new Map([...expected].filter(([, count]) => count >= atLeast)))
        for (const { columns, values, rows: count } of listed) expect(found.rowsWith(columns, values)).toBe(count)
        expect(found.countByLength.reduce((sum, one) => sum + one, 0)).toBe(expected.size)
      },
    ),
    { numRuns: 300 },
  )
})

it('counts columns of very many values, and 0 for combinations that do not occur', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [`a${at}`, `b${at % 2500}`, `c${at % 5}`])
  const found = countCombinations(tableOf(rows, 3))
  expect(found.countByLength).toEqual([7505, 12_500, 5000])
  expect(found.rowsWith([1, 2], ['b7', 'c2'])).toBe(2)
  expect(found.rowsWith([0, 1], ['a1', 'b2'])).toBe(0)
  expect(found.rowsWith([0], ['SENTINEL'])).toBe(0)
})
