import { describe, expect, it } from 'vitest'
import { consentTo, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import type { PermitRequest } from '../model/request.ts'
import { openGate } from './open-gate.ts'
import {
  checkRowsPermitted,
  markPermitted,
  type Permission,
  permissionOf,
  recordPermissionOf,
  samePermission,
} from './permitted.ts'

const record = recordWith([victimWith([consentTo('shareStatistics'), consentTo('research')])])
const passed = async (over: Partial<PermitRequest>): Promise<object> => {
  const { record: copy } = (await openGate(requestFor(over))).pass(record)
  if (copy === undefined) throw new Error('Nothing passed.')
  return copy
}

describe('what let records through', () => {
  it('is the same for all that go out together: purpose, audience, day, policy and what may be made of them', async () => {
    const one = await passed({ audience: 'statisticsPartner' })
    const before = permissionOf(one)
    expect(samePermission(one, undefined)).toBe(before)
    expect(samePermission(await passed({ audience: 'statisticsPartner' }), before)).toBe(before)
    const others: readonly Partial<Permission>[] = [
      { purpose: 'research' },
      { audience: 'public' },
      { at: '2026-03-02' },
      { policy: 'default@2#0' },
      { tablesOnly: true },
    ]
    for (const over of others)
      for (const [own, earlier] of [
        [{ ...before, ...over }, before],
        [before, { ...before, ...over }],
      ] as const)
        expect(() => samePermission(markPermitted({}, own), earlier), Object.keys(over).join()).toThrow(
          expect.objectContaining({ code: 'permissionsDiffer' }),
        )
  })

  it('for tables only lets no rows be made, for an audience that takes single records too', async () => {
    const request = { purpose: 'research', audience: 'researcher' } as const
    const free = await passed(request)
    expect(recordPermissionOf(free)).not.toHaveProperty('tablesOnly')
    const bound = await passed({ ...request, tablesOnly: true })
    expect(permissionOf(bound).tablesOnly).toBe(true)
    for (const refuse of [() => recordPermissionOf(bound), () => checkRowsPermitted(permissionOf(bound))])
      expect(refuse).toThrow(expect.objectContaining({ code: 'tablesOnly' }))
  })

  it('inside the organisation is for rows too: nothing leaves', async () => {
    const inside = await passed({ purpose: 'caseManagement', audience: 'internal', tablesOnly: true })
    expect(permissionOf(inside)).not.toHaveProperty('tablesOnly')
  })
})
