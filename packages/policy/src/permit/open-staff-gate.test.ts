import { readdirSync, readFileSync } from 'node:fs'
import type { CaseRecord } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainGate } from '../fixture-plain-gate.ts'
import { plainMask } from '../fixture-plain-mask.ts'
import { AT, consentTo, policyOf, recordWith, victimWith } from '../fixture-records.ts'
import type { Policy, PolicyRole, RoleAccess } from '../generated/policy.ts'
import type { Attestation } from '../model/request.ts'
import { openStaffGate } from './open-staff-gate.ts'
import { permissionOf } from './permitted.ts'

const folder = new URL('../../../../schemas/examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseRecord)

const base = policyOf('default')
const withAccess = (upTo: RoleAccess['upTo']): Policy => ({
  ...base,
  roles: base.roles.map(
    (one): PolicyRole =>
      one.role === 'supervisor'
        ? { ...one, access: { scope: 'agency', upTo, identities: 'none', writes: false, breaksGlass: false } }
        : one,
  ),
})
const ask = { purpose: 'caseManagement', role: 'supervisor', at: AT } as const

/** The second implementation knows audiences only: the same question, asked as if by one. */
function asAudience(upTo: 'public' | 'internal' | 'sensitive') {
  const audience = { ...base.audiences[0], id: 'staff', isInternal: false, takes: 'records', upTo, takesNeeded: false }
  const purposes = base.purposes.map((one) => ({ ...one, audiences: ['staff'] }))
  const policy = { ...base, audiences: [audience], purposes } as Policy
  return { policy, purpose: ask.purpose, audience: 'staff', at: AT, withholdingsHeeded: true }
}

const decided = fc.record({
  example: fc.constantFrom(...examples),
  decisions: fc.array(fc.constantFrom('granted', 'granted', 'refused', 'withdrawn', 'never'), { minLength: 1 }),
  legalBases: fc.subarray(['consent', 'publicTask', 'vitalInterests'], { minLength: 1 }),
  retainUntil: fc.constantFrom('2026-02-28', '2036-01-01', '2036-01-01', '2036-01-01'),
})

function recordOf({
  example,
  decisions,
  legalBases,
  retainUntil,
}: typeof decided extends fc.Arbitrary<infer T> ? T : never) {
  return {
    ...example,
    dataProtection: { ...example.dataProtection, legalBases, retainUntil },
    victims: (example.victims ?? []).map((victim, at) => ({
      ...victim,
      consents: [decisions[at % decisions.length] ?? 'never'].flatMap((decision) =>
        decision === 'never' ? [] : [consentTo('caseManagement', { decision })],
      ),
    })),
  } as unknown as CaseRecord
}

describe('the gate of staff', () => {
  it('masks to the role as a second implementation does, no matter who decided what', async () => {
    await fc.assert(
      fc.asyncProperty(decided, fc.constantFrom('public', 'internal', 'sensitive'), async (given, upTo) => {
        const record = recordOf(given)
        const gate = await openStaffGate({ ...ask, policy: withAccess(upTo) })
        expect(gate.pass(record).record).toEqual(plainMask([record], asAudience(upTo))[0])
      }),
      { numRuns: 200 },
    )
  })

  it('shows whole records of those who are let through, and no one else', async () => {
    await fc.assert(
      fc.asyncProperty(decided, async (given) => {
        const record = recordOf(given)
        const { record: left } = (await openStaffGate({ ...ask, policy: withAccess('restricted') })).pass(record)
        const [what = []] = plainGate([record], asAudience('sensitive'))
        const isLeft = (at: number): boolean => ['consent', 'mandate', 'attestation'].includes(what[at] ?? '')
        const victims = (record.victims ?? []).filter((_, at) => isLeft(at))
        const others = (record.perpetrators ?? []).filter((_, at) => isLeft((record.victims ?? []).length + at))
        if (what.length > 0 && victims.length + others.length === 0) {
          expect(left).toBeUndefined()
          return
        }
        expect(left?.victims ?? []).toEqual(victims)
        expect(left?.perpetrators ?? []).toEqual(others)
        const gone = (record.victims ?? []).filter((one) => !victims.includes(one)).map(({ id }) => id)
        const linked = [
          ...(left?.relations ?? []).map(({ victimId }) => victimId),
          ...(left?.events ?? []).flatMap(({ victimIds }) => victimIds),
        ]
        expect(linked.filter((id) => gone.includes(id))).toEqual([])
        if (gone.length === 0 && others.length === (record.perpetrators ?? []).length) expect(left).toEqual(record)
      }),
      { numRuns: 200 },
    )
  })

  it('heeds a withdrawal on its day, and marks what passes as internal', async () => {
    const record = (over: object) => recordWith([victimWith([consentTo('caseManagement', { ...over })])])
    const gate = await openStaffGate({ ...ask, policy: base })
    const passed = gate.pass(record({})).record
    expect(passed === undefined ? undefined : permissionOf(passed).isInternal).toBe(true)
    expect(gate.pass(record({ withdrawnOn: AT })).record).toBeUndefined()
    expect(gate.pass(record({ withdrawnOn: '2026-03-02' })).record).toBeDefined()
  })

  it('shows no record whose time is over, one without people too', async () => {
    const until = (retainUntil: string) => {
      const { victims: _, ...record } = recordWith([])
      return { ...record, dataProtection: { ...record.dataProtection, retainUntil } } as unknown as CaseRecord
    }
    const gate = await openStaffGate({ ...ask, policy: base })
    expect(gate.pass(until(AT)).record).toMatchObject({ case: { id: 'case-1' } })
    expect(gate.pass(until('2026-02-28')).record).toBeUndefined()
  })

  it('counts no one: who was looked at can be looked at again, for a purpose that counts too', async () => {
    const purposes = base.purposes.map((one) => (one.id === ask.purpose ? { ...one, counts: true } : one))
    const gate = await openStaffGate({ ...ask, policy: { ...base, purposes } })
    const record = recordWith([victimWith([consentTo('caseManagement')])])
    for (let time = 0; time < 2; time++) expect(gate.pass(record).record?.victims).toHaveLength(1)
  })

  it('lets through whom an attestation vouches for, on its days', async () => {
    const attestation: Attestation = {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['caseManagement'],
      from: AT,
      until: AT,
      reason: 'An older register, whose people were never asked.',
      by: 'supervisor',
    }
    const record = recordWith([victimWith([])])
    const seen = async (over: object) =>
      (await openStaffGate({ ...ask, policy: base, attestations: [attestation], ...over })).pass(record).record
    expect((await seen({}))?.victims).toHaveLength(1)
    for (const over of [{ attestations: [] }, { at: '2026-03-02' }, { at: '2026-02-28' }])
      expect(await seen(over)).toBeUndefined()
  })

  it('reads what is to be held back from others', async () => {
    const withhold = [{ from: 'family', what: 'everything' }]
    const gate = await openStaffGate({ ...ask, policy: base })
    expect(gate.pass(recordWith([victimWith([consentTo('caseManagement', { withhold })])])).record).toBeDefined()
  })

  it.each([
    ['a role that opens nothing', { ...ask, role: 'dataOfficer' }, 'roleNotOfPurpose'],
    ['a role that is not listed', { ...ask, role: 'other' }, 'roleNotOfPurpose'],
    ['a purpose that is not of the role', { ...ask, purpose: 'statistics' }, 'roleNotOfPurpose'],
    ['a purpose that is not there', { ...ask, purpose: 'planted' }, 'unknownPurpose'],
  ] as const)('refuses %s', async (_, request, code) => {
    await expect(openStaffGate({ ...request, policy: base })).rejects.toMatchObject({ code })
    const noRoles = openStaffGate({ ...request, policy: { ...base, roles: [] } })
    await expect(noRoles).rejects.toMatchObject({ name: 'PolicyError' })
  })
})
