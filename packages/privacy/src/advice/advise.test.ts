import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { flatHierarchy } from '../hierarchies/shipped.ts'
import { safeTables } from '../tables/safe-tables.ts'
import { advise } from './advise.ts'
import { type DataSet, makeDataSet } from './fixture-data-sets.ts'
import { adviceOn, expectTrueCounts } from './fixture-naive-reader.ts'

/** Tables of more columns take most of the time; the long tests cover them. */
const withFourColumns = ({ rows, columns }: DataSet): DataSet => ({ rows, columns: columns.slice(0, 4) })

it.each([0, 3])(
  'a reader who counts what is recommended of 263 people is hardly ever wrong (data set %i)',
  async (seed) => {
    const data = makeDataSet(263, seed)
    const advice = await adviceOn(data)
    expect(advice.people).toBe(263)
    // The rows of the usual plan mislead, which is why there is advice.
    expect(advice.detailedRows.singleCounts.wrong).toBeGreaterThan(advice.detailedRows.singleCounts.counts / 2)
    await expectTrueCounts(data, advice)
  },
)

it('recommends rows to anyone who has a thousand people', async () => {
  const data = withFourColumns(makeDataSet(1000, 103))
  const advice = await adviceOn(data)
  expect(advice.recommended).toBe('rows')
  await expectTrueCounts(data, advice)
})

it('tables that it says can be published are those that come out, and show as many people', async () => {
  for (const seed of [0, 6]) {
    const data = makeDataSet(300, seed)
    const { tables: advised } = await adviceOn(data)
    const good = advised.filter(({ isPublishable }) => isPublishable)
    const singles = advised.filter(({ columns }) => columns.length === 1)
    const together = [...singles, ...good.filter(({ columns }) => columns.length === 2)]
    const { tables } = await safeTables(inside(data.rows), {
      tables: together.map(({ columns }) =>
        columns.map((column) => {
          const found = data.columns.find((one) => one.column === column)
          if (found === undefined) throw new Error('No such column.')
          return found
        }),
      ),
    })
    for (const [at, { columns, finest }] of together.entries()) {
      const shown = new Set(
        tables[at]?.cells.filter(({ count }) => count !== undefined).map(({ values }) => values.join('|')),
      )
      const inShown = data.rows.filter((row) => shown.has(columns.map((column) => row[column]).join('|')))
      expect(inShown.length / data.rows.length).toBeCloseTo(finest, 9)
    }
  }
})

it('takes years together, from the last one backwards, until they are enough', async () => {
  const data = withFourColumns(makeDataSet(400, 1))
  const { years } = await adviceOn(data)
  expect(years.length).toBeGreaterThan(0)
  for (const [at, { from, to, people }] of years.entries()) {
    expect([to, from]).toEqual([2025, 2025 - at])
    expect(people).toBe(data.rows.filter(({ year }) => Number(year) >= from).length)
  }
  const before = years.slice(0, -1)
  expect(before.some(({ tables, isEnoughForRows }) => isEnoughForRows && tables === data.columns.length - 1)).toBe(
    false,
  )
})

it('has no years where no column holds any, and recommends nothing where all counts are small', async () => {
  const { rows, columns } = makeDataSet(8, 3)
  const advice = await advise(inside(rows), { columns })
  expect(advice.years).toEqual([])
  expect(advice.recommended).toBe('nothing')
})

it('takes no data that did not come through the gate, and no values that are in no hierarchy', async () => {
  const { rows, columns } = makeDataSet(50, 1)
  // @ts-expect-error Plain rows do not compile either.
  await expect(advise(rows, { columns })).rejects.toThrow(/gate|permitted/i)
  const odd = inside([...rows, { ...(rows[0] as Record<string, string>), sex: 'x' }])
  await expect(advise(odd, { columns })).rejects.toMatchObject({ code: 'unknownLeaf' })
})

it('takes a column of a file in which some rows have two values, and others a reason why there is none', async () => {
  const forms = ['sexual', 'labour', 'sexual + labour', '(refused)']
  const rows = Array.from({ length: 400 }, (_, at) => ({ sex: at % 3 ? 'f' : 'm', form: forms[at % 4] as string }))
  const { columns, synthetic } = await advise(inside(rows), {
    columns: [
      { column: 'sex', hierarchy: flatHierarchy(['f', 'm']) },
      { column: 'form', hierarchy: flatHierarchy(forms), isFromData: true },
    ],
  })
  expect(columns).toEqual(['sex', 'form'])
  expect(synthetic.singleCounts.counts).toBe(4)
  expect(synthetic.lists).toEqual(['form'])
})
