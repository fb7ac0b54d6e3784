import { sampleRecords } from '@tip-standard/cli/sample'
import { withinCustody } from '@tip-standard/policy'
import { createReport, type ReportIndicator } from '@tip-standard/report'
import { expect, it } from 'vitest'
import { reportOf } from './headlines.ts'

const sets = ['rwanda-study', 'identification']

/** How many people the first table of an indicator is about, where it says so. */
function peopleOf({ tables: [table] }: ReportIndicator): number | undefined {
  const totals = table?.dimensions.map(({ categories }) => categories.findIndex(({ kind }) => kind === 'total'))
  return table?.cells.find(({ at }) => at.join() === totals?.join())?.count
}

// A figure may be worked out from the categories that are shown: but only if they add up to everyone.
it('shows no figure but that of the records, less those who are in no table', async () => {
  const wrong: string[] = []
  let compared = 0
  for (const [people, seed] of [
    [60, 5],
    [150, 6],
    [200, 7],
  ] as const) {
    const records = [...sampleRecords(people, seed)]
    const shown = await reportOf(records, sets)
    const counted = await createReport(
      records.map((record) => withinCustody(record)),
      { title: 'Invented people', sets },
    )
    for (const [at, { indicators }] of shown.sets.entries())
      for (const [place, indicator] of indicators.entries()) {
        const own = counted.sets[at]?.indicators[place] as ReportIndicator
        const [inTables, all] = [peopleOf(indicator), peopleOf(own)]
        if (inTables === undefined || all === undefined) continue
        for (const { id, count } of indicator.figures) {
          if (count === undefined) continue
          const exact = own.figures.find((one) => one.id === id)?.count ?? 0
          compared++
          if (count > exact || count < exact - (all - inTables))
            wrong.push(`${people} people, ${indicator.id} ${id}: ${count}, but it is ${exact}`)
        }
      }
  }
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(25)
})
