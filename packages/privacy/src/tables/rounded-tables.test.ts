import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { type TablePlan, TOTAL } from './plan.ts'
import { roundedTables } from './rounded-tables.ts'

const rowsOf = (counts: readonly (readonly [string, string, number])[]) =>
  inside(counts.flatMap(([a, b, count]) => Array.from({ length: count }, (_, at) => ({ id: `${a}${b}${at}`, a, b }))))

const plan: TablePlan = { tables: [['a', 'b'], ['b', 'a'], ['a']] }

it('rounds to a multiple of the base less than the base away, the same cell alike in every table and run', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 11, max: 80 }), { minLength: 4, maxLength: 4 }),
      async ([p = 0, q = 0, r = 0, s = 0]) => {
        const counts = [
          ['a0', 'b0', p],
          ['a0', 'b1', q],
          ['a1', 'b0', r],
          ['a1', 'b1', s],
        ] as const
        const truth = (a: string, b: string): number =>
          counts.reduce((sum, [x, y, n]) => sum + ((a === TOTAL || a === x) && (b === TOTAL || b === y) ? n : 0), 0)
        const key = SecretKey.generate()
        const { tables, base } = await roundedTables(rowsOf(counts), plan, { key })
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
        expect((await roundedTables(rowsOf(counts.toReversed()), plan, { key })).tables).toEqual(tables)
      },
    ),
    { numRuns: 40 },
  )
})

it('is right on average over the keys, for small counts too', async () => {
  const sums = new Map<string, number>()
  const runs = 3000
  const rows = rowsOf([
    ['a0', 'b0', 4],
    ['a0', 'b1', 30],
    ['a1', 'b0', 25],
  ])
  for (let run = 0; run < runs; run++)
    for (const { values, count = Number.NaN } of (
      await roundedTables(rows, { tables: [['a', 'b']] }, { key: SecretKey.generate() })
    ).tables[0]?.cells ?? [])
      sums.set(values.join(), (sums.get(values.join()) ?? 0) + count / runs)
  // The deviation of a mean of so many is below 0.11: eight times that.
  expect(Math.abs((sums.get('a0,b0') ?? 0) - 4)).toBeLessThan(0.88)
  expect(Math.abs((sums.get('a0,Total') ?? 0) - 34)).toBeLessThan(0.88)
  expect(sums.get('a1,b1')).toBe(0)
})

it('rounds to no less than the minimum', async () => {
  const rows = rowsOf([['a0', 'b0', 40]])
  const key = SecretKey.generate()
  await expect(roundedTables(rows, plan, { key, base: 10 })).rejects.toThrow(/^planInvalid: leastBase 11$/)
  expect((await roundedTables(rows, { ...plan, minimumCell: 5 }, { key, base: 5 })).base).toBe(5)
})
