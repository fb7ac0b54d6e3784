import { sampleRecords } from '@tip-standard/cli/sample'
import { definePolicy, type PermitRequest, permit } from '@tip-standard/policy'
import { createReport, fieldsOfReport } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'

const head = { id: 'ours', version: '1', title: 'Ours', extends: 'default' }
const sets = ['rwanda-study']

async function reportUnder(release: object, fields: PermitRequest['fields']) {
  const defined = definePolicy({ ...head, release })
  if (!defined.ok) throw new Error('The policy of this test cannot be used.')
  const { policy } = defined
  const request = { policy, purpose: 'statistics', audience: 'public', at: '2026-06-30' }
  const permitted = await permit(sampleRecords(100, 1), { ...request, ...(fields !== undefined && { fields }) })
  return createReport(permitted, { title: 'Invented people', sets })
}

describe('the rule of a policy that several agencies stand behind each count', () => {
  const all = fieldsOfReport({ sets })
  const unnamed = all.filter((id) => id !== 'reportingEntity.id')

  it.each([
    ['come with every field', all],
    ['were let through without asking for the agency', unnamed],
  ])('is not passed over in a report of records of several that %s', async (_which, fields) => {
    await expect(reportUnder({ minimumAgencies: 2 }, fields)).rejects.toMatchObject({ code: 'ruleOfAgencies' })
    await expect(reportUnder({ maximumShare: 0.9 }, fields)).rejects.toMatchObject({ code: 'ruleOfAgencies' })
    expect((await reportUnder({}, fields)).counted[0]?.count).toBeGreaterThan(50)
  })
})
