import { expect, it } from 'vitest'
import type { ReportCategory } from '../model/report.ts'
import { baseOf, type SlicedTable, toReportTable } from './report-table.ts'

const kinds = ['answer', 'missing', 'notApplicable'] as const
const categories = kinds.map((kind): ReportCategory => ({ code: kind, kind }))
const counts = (answer: number, missing?: number, notApplicable?: number) => {
  const byCode: Record<string, number | undefined> = { answer, missing, notApplicable }
  return ({ code }: ReportCategory) => byCode[code]
}

it('takes a share of those who answered; of all where it is hidden who did not; of no one where all are hidden', () => {
  expect(baseOf(categories, 20, counts(10, 6, 4))).toEqual({ count: 10, isOfAll: false })
  expect(baseOf(categories, 20, counts(10, 6))).toEqual({ count: 20, isOfAll: true })
  const mixed = [...categories, { code: 'others', kind: 'mixed' } as ReportCategory]
  expect(baseOf(mixed, 20, counts(10, 6, 4))).toEqual({ count: 20, isOfAll: true })
  expect(baseOf(categories, undefined, counts(10, 6, 4))).toBeUndefined()
})

it('has no shares in a row of people who gave no answer, or who were not asked', () => {
  const category = (name: string) => ({ name, members: [name] })
  const table: SlicedTable = {
    dimensions: [
      { name: 'first', isSeveral: false, categories: kinds.map(category) },
      { name: 'second', isSeveral: false, categories: [category('a'), category('b')] },
    ],
    cellOf: (values) => ({ values, count: 20 }),
  }
  const kindOf = (code: string) => kinds.find((kind) => kind === code) ?? 'answer'
  const readings = () => ({ kindOf, placeOf: undefined, isPeriod: false })
  const { dimensions, cells } = toReportTable(table, readings, undefined)
  const withShares = cells.filter(({ share }) => share !== undefined)
  expect(new Set(withShares.map(({ at: [row = 0] }) => dimensions[0]?.categories[row]?.code))).toEqual(
    new Set(['answer']),
  )
})
