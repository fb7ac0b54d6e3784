import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { definePolicy, type Permitted, permit } from '@tip-standard/policy'
import { createReport, type Report, type ReportRequest } from '@tip-standard/report'

/** A report about invented people for the public. */
export async function reportOf(
  records: Iterable<CaseRecord>,
  sets: readonly string[],
  more: Pick<ReportRequest, 'population' | 'catalogue'> = {},
): Promise<Report> {
  const defined = definePolicy({ id: 'ours', version: '1', title: 'Ours', extends: 'default' })
  if (!defined.ok) throw new Error('The policy of this test cannot be used.')
  const request = { policy: defined.policy, purpose: 'statistics', audience: 'public', at: '2026-06-30' }
  const permitted: Permitted[] = []
  for await (const one of await permit([...records], request)) permitted.push(one)
  return createReport(permitted, { title: 'Invented people', sets, ...more })
}

/** The indicators of a report whose first figure, which its sentence quotes, is not shown. */
export function hiddenHeadlines({ sets }: Report): string[] {
  const found = sets.flatMap(({ indicators }) =>
    indicators.filter(({ figures }) => figures.length > 0 && figures[0]?.count === undefined).map(({ id }) => id),
  )
  return [...new Set(found)].sort()
}

/** The hidden headlines of a report about so many people of a sample. */
export const hiddenIn = async (people: number, seed: number, sets: readonly string[]): Promise<string[]> =>
  hiddenHeadlines(await reportOf(sampleRecords(people, seed), sets))
