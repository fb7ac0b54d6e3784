import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { TableBuilder } from '../table/table.ts'
import { type TablePlan, TOTAL } from './plan.ts'
import { roundTable } from './rounded-tables.ts'

function tableOf(counts: readonly (readonly [string, string, number])[]) {
  const builder = new TableBuilder(['a', 'b'])
  for (const [a, b, count] of counts) for (let at = 0; at < count; at++) builder.addCells([a, b])
  return builder.finish()
}

const plan: TablePlan = { tables: [['a', 'b'], ['b', 'a'], ['a']] }

it('rounds to a multiple of the base less than the base away, the same cell alike in every table and run', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 11, max: 80 }), { minLength: 4, maxLength: 4 }),
      ([p = 0, q = 0, r = 0, s = 0]) => {
        const counts = [
          ['a0', 'b0', p],
          ['a0', 'b1', q],
          ['a1', 'b0', r],
          ['a1', 'b1', s],
        ] as const
        const truth = (a: string, b: string): number =>
          counts.reduce((sum, [x, y, n]) => sum + ((a === TOTAL || a === x) && (b === TOTAL || b === y) ? n : 0), 0)
        const key = SecretKey.generate()
        const { tables, base } = roundTable(tableOf(counts), plan, { key })
        const [one, turned, single] = tables
        expect(base).toBe(11)
        for (const {
          values: [a = '', b = ''],
          count = Number.NaN,
        } of one?.cells ?? []) {
          expect(count % base).toBe(0)
          expect(Math.abs(count - truth(a, b))).toBeLessThan(base)
          expect(turned?.cells.find(({ values }) => values.join() === `${b},${a}`)?.count).toBe(count)
          if (b === TOTAL) expect(single?.cells.find(({ values }) => values[0] === a)?.count).toBe(count)
        }
        expect(roundTable(tableOf(counts.toReversed()), plan, { key }).tables).toEqual(tables)
      },
    ),
    { numRuns: 40 },
  )
})

it('is right on average over the keys, for small counts too', () => {
  const sums = new Map<string, number>()
  const runs = 3000
  const table = tableOf([
    ['a0', 'b0', 4],
    ['a0', 'b1', 30],
    ['a1', 'b0', 25],
  ])
  for (let run = 0; run < runs; run++)
    for (const { values, count = Number.NaN } of roundTable(
      table,
      { tables: [['a', 'b']] },
      { key: SecretKey.generate() },
    ).tables[0]?.cells ?? [])
      sums.set(values.join(), (sums.get(values.join()) ?? 0) + count / runs)
  // The deviation of a mean of so many is below 0.11: eight times that.
  expect(Math.abs((sums.get('a0,b0') ?? 0) - 4)).toBeLessThan(0.88)
  expect(Math.abs((sums.get('a0,Total') ?? 0) - 34)).toBeLessThan(0.88)
  expect(sums.get('a1,b1')).toBe(0)
})

it('rounds to no less than the minimum', () => {
  const table = tableOf([['a0', 'b0', 40]])
  const key = SecretKey.generate()
  expect(() => roundTable(table, plan, { key, base: 10 })).toThrow(/^planInvalid: leastBase 11$/)
  expect(roundTable(table, { ...plan, minimumCell: 5 }, { key, base: 5 }).base).toBe(5)
})
