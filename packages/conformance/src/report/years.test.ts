import type { CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { createReport } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'

/** The years that a report by year states, and its tables, by how many people were registered in each year. */
async function reportOf(people: Readonly<Record<number, number>>) {
  const records = Object.entries(people).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) =>
      withinCustody({
        case: { id: `invented-${year}-${at}`, registrationYear: Number(year) },
        reportingEntity: { id: 'invented' },
        victims: [{ id: 'v', sex: 'female', minorAtRegistration: 'adult' }],
      } as CaseRecord),
    ),
  )
  const report = await createReport(records, { title: 'Invented', sets: ['trends'], minimumCell: 11 })
  const tables = report.sets.flatMap(({ indicators }) => indicators.flatMap((one) => one.tables))
  return { years: report.years, tables: JSON.stringify(tables) }
}

describe('the years that a report with tables by year states', () => {
  it('do not show how the people of years that are counted together are divided', async () => {
    const yearsOf = new Map<string, Set<string>>()
    for (let few = 1; few < 20; few++) {
      const { tables, years } = await reportOf({ 2019: 40, 2020: few, 2021: 20 - few })
      yearsOf.set(tables, (yearsOf.get(tables) ?? new Set()).add(String(years)))
    }
    expect([...yearsOf.values()].filter(({ size }) => size > 1)).toEqual([])
    expect(yearsOf.size).toBeLessThan(4)
  })

  it('are all that have a shown count, alone or together', async () => {
    expect((await reportOf({ 2019: 40, 2020: 11, 2021: 1 })).years).toEqual([2019, 2021])
    expect((await reportOf({ 2019: 40, 2020: 60 })).years).toEqual([2019, 2020])
    expect((await reportOf({ 2019: 4, 2020: 5 })).years).toBeUndefined()
  })
})
