import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { definePolicy, type PermitRequest, type Permitted, permit } from '@tip-standard/policy'
import { createReport, fieldsOfReport, type Report, type ReportTable } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'
import { peopleIn } from './plain-indicators.ts'

const head = { id: 'ours', version: '1', title: 'Ours', extends: 'default' }
const sets = ['sex-age-form']

/** Records of two agencies, of which one has every man and nearly all of the others. */
const records: CaseRecord[] = [...sampleRecords(300, 1)].map((record, index) => {
  const isOfFirst = index % 7 > 0 || record.victims?.some(({ sex }) => sex === 'male')
  return { ...record, reportingEntity: { ...record.reportingEntity, id: isOfFirst ? 'org-a' : 'org-b' } }
})

/** A report, and the records that it is of. */
type Made = { readonly report: Report; readonly permitted: readonly CaseRecord[] }

async function reportUnder(release: object, fields: PermitRequest['fields']): Promise<Made> {
  const defined = definePolicy({ ...head, release })
  if (!defined.ok) throw new Error('The policy of this test cannot be used.')
  const { policy } = defined
  const request = { policy, purpose: 'statistics', audience: 'public', at: '2026-06-30' }
  const permitted: Permitted[] = []
  for await (const one of await permit(records, { ...request, ...(fields !== undefined && { fields }) }))
    permitted.push(one)
  return { permitted, report: await createReport(permitted, { title: 'Invented people', sets }) }
}

type Category = ReportTable['dimensions'][number]['categories'][number]

function isIn(code: string, category: Category, all: readonly Category[]): boolean {
  if (category.kind === 'total' || category.code === code || category.merges?.includes(code)) return true
  return all.some((one) => one.within === category.code && isIn(code, one, all))
}

/** How many people each agency has in every count that is shown, of those whose sex and age group is in the tables. */
function contributions({ report, permitted }: Made): number[][] {
  const byAgency = ['org-a', 'org-b'].map((id) => permitted.filter(({ reportingEntity }) => reportingEntity?.id === id))
  const tables = report.sets
    .flatMap(({ indicators }) => indicators)
    .filter(({ indicator: { of = [], unit } }) => of.length === 0 && unit === 'victims')
    .flatMap((one) => one.tables)
  const groups = tables
    .flatMap(({ dimensions }) => dimensions.filter(({ id }) => id === 'sexAndAge'))
    .flatMap(({ categories }) => categories.filter(({ kind }) => kind !== 'total'))
  const isInTables = (group: string): boolean => groups.some((one) => isIn(group, one, groups))
  const asked = new Set(['sexAndAge', ...tables.flatMap(({ dimensions }) => dimensions.map(({ id }) => id))])
  const people = byAgency.map((own) =>
    peopleIn(
      own.map((record) => ({ ...record })),
      'victims',
      [...asked],
    ).filter((person) => person.get('sexAndAge')?.every(isInTables)),
  )
  return tables.flatMap(({ dimensions, cells }) => {
    return cells.flatMap(({ at, count = 0 }) => {
      if (count === 0) return []
      const isOne = (person: ReadonlyMap<string, readonly string[]>): boolean | undefined =>
        dimensions.every(({ id, categories }, axis) =>
          person.get(id)?.some((code) => isIn(code, categories[at[axis] as number] as Category, categories)),
        )
      const by = people.map((own) => own.filter(isOne).length)
      expect(by.reduce((sum, one) => sum + one, 0)).toBe(count)
      return [by]
    })
  })
}

describe('the rule of a policy that several agencies stand behind each count', () => {
  const all = fieldsOfReport({ sets })
  const unnamed = all.filter((id) => id !== 'reportingEntity.id')

  it.each([
    ['come with every field', all],
    ['were let through without asking for the agency', unnamed],
  ])('holds in a report of records that %s', async (_which, fields) => {
    const without = contributions(await reportUnder({}, fields))
    expect(without.some((by) => by.includes(0))).toBe(true)
    const two = contributions(await reportUnder({ minimumAgencies: 2 }, fields))
    expect(two.filter((by) => by.includes(0))).toEqual([])
    expect(two.length).toBeGreaterThan(20)
    const share = contributions(await reportUnder({ maximumShare: 0.85 }, fields))
    expect(share.filter((by) => Math.max(...by) > 0.85 * by.reduce((sum, one) => sum + one, 0))).toEqual([])
    expect(share.length).toBeLessThan(two.length)
  })
})
