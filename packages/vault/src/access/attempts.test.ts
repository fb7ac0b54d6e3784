/**
 * Access attempts of everyone to everything, under random policies, against a second implementation that is plain and
 * knows nothing of the first.
 */

import type { CaseRecord, StaffRoleCode } from '@tip-standard/core'
import type { Policy, RoleAccess } from '@tip-standard/policy'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../create-vault.ts'
import {
  caseRecord,
  consent,
  DAY,
  defaultPolicy,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import type { Vault } from '../vault.ts'

const ROLES = ['caseWorker', 'supervisor', 'lawyer', 'dataOfficer', 'systemAdministrator', 'interpreter'] as const
const PURPOSES = ['caseManagement', 'referral', 'mandatoryReport', 'statistics'] as const
const AGENCIES = ['org-1', 'org-2'] as const
const WORKERS = ['w-1', 'w-2'] as const

/** A case of the store as the plain implementation knows it. */
type Fact = {
  id: string
  agency: string
  assigned: string
  state: 'granted' | 'refused' | 'never'
  retainUntil: string
  legalHold: boolean
  accessRoles?: readonly StaffRoleCode[]
}

const facts: Fact[] = AGENCIES.flatMap((agency) =>
  WORKERS.flatMap((assigned) =>
    (['granted', 'refused', 'never'] as const).map((state, at) => ({
      id: `${agency}-${assigned}-${state}`,
      agency,
      assigned,
      state,
      retainUntil: at === 0 && assigned === 'w-2' ? '2026-02-28' : '2036-01-01',
      legalHold: at === 0 && assigned === 'w-2' && agency === 'org-2',
      ...(agency === 'org-1' && assigned === 'w-1' && state === 'granted'
        ? { accessRoles: ['caseWorker'] as const }
        : {}),
    })),
  ),
)

const recordOf = ({ id, agency, state, retainUntil, legalHold, accessRoles }: Fact): CaseRecord =>
  caseRecord(id, {
    reportingEntity: { id: agency, type: 'ngo' },
    dataProtection: {
      legalBases: ['consent'],
      sensitivity: 'high',
      retainUntil,
      legalHold,
      ...(accessRoles === undefined ? {} : { accessRoles }),
    },
    victims: [
      victim('v-1', {
        pregnant: true,
        consents:
          state === 'never'
            ? []
            : ['caseManagement', 'referral'].map((purpose) =>
                consent({
                  purpose,
                  decision: state,
                  ...(purpose === 'referral' ? { recipients: ['A clinic (invented)'] } : {}),
                }),
              ),
      }),
    ],
  })

const accesses: fc.Arbitrary<RoleAccess> = fc.record({
  scope: fc.constantFrom('assigned', 'agency', 'all'),
  // Most give much, or no one would notice a gate that is always shut.
  upTo: fc.constantFrom('public', 'internal', 'sensitive', 'restricted', 'restricted', 'restricted'),
  identities: fc.constantFrom('none', 'withApproval', 'withReason', 'withReason'),
  writes: fc.nat({ max: 3 }).map((one) => one > 0),
  breaksGlass: fc.boolean(),
})

const policies = fc
  .tuple(
    ...ROLES.map((role) =>
      fc.record({
        role: fc.constant(role),
        purposes: fc.subarray([...PURPOSES], { minLength: 3 }),
        access: fc.option(accesses, { nil: undefined, freq: 10 }),
      }),
    ),
  )
  .map(
    (roles): Policy => ({
      ...defaultPolicy,
      roles: roles.map(({ access, ...one }) => ({ ...one, ...(access === undefined ? {} : { access }) })),
    }),
  )

/** Cases of people who agreed, which no rule of their own closes. */
const usual = facts.filter(
  ({ state, retainUntil, accessRoles }) => state === 'granted' && retainUntil > DAY && accessRoles === undefined,
)

/** Those first that the fewest may do. */
const ACTS = ['put', 'open', 'contact', 'read', 'history', 'assign', 'breakGlass'] as const

/** Attempts under one policy: to open a vault takes longer than most of them. */
const PER_POLICY = 2

const attempts = fc
  .record({
    role: fc.constantFrom(...ROLES),
    // Most attempts are such as may succeed.
    purpose: fc.constantFrom(...Array.from({ length: 8 }, () => 'caseManagement' as const), ...PURPOSES),
    agency: fc.option(fc.constantFrom(...AGENCIES), { nil: undefined, freq: 1 }),
    actor: fc.option(fc.constantFrom(...WORKERS, 'w-3'), { nil: undefined, freq: 1 }),
    fact: fc.oneof(fc.constantFrom(...facts), fc.constantFrom(...usual)),
    isExpired: fc.nat({ max: 9 }).map((one) => one === 9),
    act: fc.constantFrom(...ACTS, ...ACTS.slice(0, 4)),
  })
  .map(({ agency, actor, ...one }) => ({
    ...one,
    agency: agency ?? one.fact.agency,
    actor: actor ?? one.fact.assigned,
  }))
type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never

/** What may be done, from the words of the reference alone: whether an act succeeds, and what a read shows. */
function plainly({
  policy,
  role,
  purpose,
  agency,
  actor,
  fact,
  isExpired,
  act,
}: Attempt & { policy: Policy }): 'nothing' | 'masked' | 'whole' | 'done' {
  const rule = policy.roles.find((one) => one.role === role)
  if (isExpired || rule?.access === undefined || !rule.purposes.includes(purpose)) return 'nothing'
  const { scope, upTo, identities, writes, breaksGlass } = rule.access
  const isOwn = fact.agency === agency
  const inScope = scope === 'all' || (isOwn && (scope === 'agency' || fact.assigned === actor))
  if (act === 'breakGlass') return breaksGlass && isOwn ? 'done' : 'nothing'
  if (act === 'assign')
    return scope !== 'assigned' && isOwn && upTo !== 'public' && (writes || rule.duty === 'approval')
      ? 'done'
      : 'nothing'
  const isNamed = fact.accessRoles === undefined || fact.accessRoles.includes(role as never)
  if (!inScope || !isNamed) return 'nothing'
  const { victims, underLegalHold } = policy.purposes.find(({ id }) => id === purpose) as Policy['purposes'][number]
  const isKept = fact.legalHold ? underLegalHold : fact.retainUntil >= DAY
  const agreed =
    fact.state === 'granted' && victims.kind === 'consent' && ['caseManagement', 'referral'].includes(victims.to)
  // Referral asks that consent names who receives; inside no one does.
  const isSeen = isKept && agreed && purpose === 'caseManagement'
  if (act === 'history') return 'done'
  if (act === 'contact' || act === 'open') return isOwn && isSeen && identities === 'withReason' ? 'done' : 'nothing'
  if (act === 'put') return isOwn && writes && upTo === 'restricted' && isSeen ? 'done' : 'nothing'
  return isSeen ? (upTo === 'restricted' ? 'whole' : 'masked') : 'nothing'
}

describe.each(engines)('attempts on %s', (engine) => {
  let set: TestVault
  beforeAll(async () => {
    set = await setUp(engine)
    for (const fact of facts) {
      const session = await set.session('caseWorker', fact.assigned, { agency: fact.agency })
      await set.vault.putCase(session, recordOf(fact), { expectedVersion: 0 })
      if (fact.state === 'granted' && (fact.legalHold || fact.retainUntil > DAY))
        await set.vault.putIdentity(session, personOf(fact.id), identityRecord(), { expectedVersion: 0 })
    }
  })
  afterAll(() => set.close())

  async function attempt(
    vault: Vault,
    { role, purpose, agency, actor, fact, isExpired, act }: Attempt,
  ): Promise<string> {
    try {
      const session = await vault.startSession({ role, purpose, agency, actor, from: 'desk-1', minutes: 1 })
      if (isExpired) set.clock.at = new Date(Date.parse(set.clock.at) + 60_000).toISOString()
      const where = { case: fact.id, ...(fact.agency === agency ? {} : { agency: fact.agency }) }
      if (act === 'read') {
        const { record } = await vault.readCase(session, where)
        if (record === undefined) return 'nothing'
        return record.victims?.[0]?.pregnant === true ? 'whole' : 'masked'
      }
      if (act === 'history') await vault.history(session, where)
      if (act === 'contact')
        await vault.checkContact(session, personOf(fact.id), { way: 'inPerson', at: `${DAY}T23:00:00Z` })
      if (act === 'open') await vault.openIdentity(session, personOf(fact.id), { reason: REASON })
      if (act === 'put') {
        // Every put makes a version; what it is now is asked of the database, beside the vault.
        const [row] = await set.database.transaction('cases', async (tx) => {
          await tx.query(`select set_config('vault.scope', 'all', true)`)
          return await tx.query<{ version: number }>('select version from cases.record where case_id = $1', [fact.id])
        })
        await vault.putCase(session, recordOf(fact), { expectedVersion: row?.version ?? 0 })
      }
      if (act === 'assign') await vault.assignCase(session, fact.id, [fact.assigned])
      if (act === 'breakGlass') await vault.breakGlass(session, fact.id, REASON)
      return 'done'
    } catch (error) {
      expect(error).toMatchObject({ name: 'VaultError' })
      return 'nothing'
    }
  }

  it('succeed where the policy lets them, and nowhere else', async () => {
    const ends = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        policies,
        fc.array(attempts, { minLength: PER_POLICY, maxLength: PER_POLICY }),
        async (policy, several) => {
          const vault = await openVault({ ...set.options, policy })
          for (const one of several) {
            const expected = plainly({ ...one, policy })
            expect(await attempt(vault, one), JSON.stringify(one)).toBe(expected)
            ends.set(`${one.act} ${expected}`, (ends.get(`${one.act} ${expected}`) ?? 0) + 1)
          }
        },
      ),
      { numRuns: 200 },
    )
    // Each act succeeded at times, and was refused.
    for (const end of [
      'read whole',
      'read masked',
      'read nothing',
      'history done',
      'put done',
      'assign done',
      'breakGlass done',
      'contact done',
      'contact nothing',
      'open done',
      'open nothing',
    ])
      expect(ends.get(end) ?? 0, end).toBeGreaterThan(0)
  })
})
