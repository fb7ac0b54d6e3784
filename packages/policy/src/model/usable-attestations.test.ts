import { describe, expect, it } from 'vitest'
import { explainDecision } from '../explain/explain-decision.ts'
import { policyOf, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import { openGate } from '../permit/open-gate.ts'
import { openStaffGate } from '../permit/open-staff-gate.ts'
import type { Attestation } from './request.ts'

const whole: Attestation = {
  id: 'a-1',
  basis: 'publicTask',
  purposes: ['statistics', 'caseManagement'],
  from: '2026-01-01',
  until: '2026-12-31',
  reason: 'Invented',
  by: 'dataOfficer',
}
const record = recordWith([victimWith([])])

/** Whether someone who was never asked is let out by what is attested: as others receive it, as staff see it, and as it is explained. */
async function letsOut(attestation: unknown): Promise<boolean[]> {
  const attestations = [attestation] as Attestation[]
  const request = requestFor({ attestations })
  const gate = await openGate(request)
  const staff = await openStaffGate({
    policy: policyOf('default'),
    purpose: 'caseManagement',
    role: 'caseWorker',
    at: request.at,
    attestations,
  })
  return [gate.pass(record).decisions, staff.pass(record).decisions, explainDecision(record, request)].map(
    (decisions) => decisions[0]?.permitted === true,
  )
}

describe('an attestation', () => {
  it('stands in for consent that is not recorded where it holds up', async () => {
    expect(await letsOut(whole)).toEqual([true, true, true])
  })

  it.each([
    ['no reason', { reason: '' }],
    ['blanks for a reason', { reason: ' ' }],
    ['an ellipsis for a reason', { reason: '…' }],
    ['consent as its basis', { basis: 'consent' }],
    ['a basis that is none', { basis: 'because' }],
    ['a role that may do nothing', { by: 'interpreter' }],
    ['a role that is none', { by: 'director' }],
    ['a name as its id', { id: 'Invented Name' }],
    ['the number of a telephone as its id', { id: '250788123456' }],
    ['a day that is none', { until: '2026-02-30' }],
    ['days out of order', { from: '2026-12-31', until: '2026-01-01' }],
    ['a text for its purposes', { purposes: 'statistics and caseManagement' }],
  ])('stands in for nothing with %s', async (_what, over) => {
    expect(await letsOut({ ...whole, ...over })).toEqual([false, false, false])
  })

  it.each([undefined, null, 'a-1', []])('is none: %j', async (one) => {
    expect(await letsOut(one)).toEqual([false, false, false])
  })

  it('can be of any role where the policy names no roles', async () => {
    const policy = { ...policyOf('default'), roles: [] }
    const gate = await openGate(requestFor({ policy, attestations: [{ ...whole, by: 'interpreter' }] }))
    expect(gate.pass(record).decisions[0]?.permitted).toBe(true)
  })
})
