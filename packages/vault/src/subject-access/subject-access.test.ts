import type { CaseRecord } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../create-vault.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import type { SubjectAccess } from './subject-access.ts'

const OTHER = 'v-other'
const HOW = { acts: ['recruitment'], means: ['deception'], purposes: ['domesticServitude'] }
const record = caseRecord('case-1', {
  case: {
    id: 'case-1',
    openedOn: '2026-01-05',
    ownerId: 'w-1',
    comments: ['Both came by bus.'],
    absent: { closedOn: 'unknown', closureDetails: 'withheldForSafety' },
    provenance: { openedOn: { source: 'document' }, ownerId: { source: 'otherOrganisation', system: 'other-desk' } },
  },
  victims: [victim('v-1', { status: 'potential' }), victim(OTHER, { status: 'potential', birthDate: '1999-09-09' })],
  perpetrators: [{ id: 'p-1', kind: 'person', roles: ['recruiter'] }],
  relations: [{ victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] }],
  events: [
    { id: 'e-1', victimIds: ['v-1', OTHER], perpetratorIds: ['p-1'], description: 'Both came by bus.', ...HOW },
    { id: 'e-2', victimIds: [OTHER], ...HOW },
  ],
})

/** Who may see a case: none of those who ask here. */
const hidden = { ...caseRecord('x').dataProtection, accessRoles: ['lawyer', 'supervisor'] as const }
const sameAs = (crossCaseId: string) => [victim('v-1', { crossCaseId })]

describe.each(engines)('subject access on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine)
  })
  afterAll(() => test.close())

  it('gives the person what is held about them and who saw it, and nothing of anybody else', async () => {
    const { vault } = test
    const session = await test.session()
    await vault.putCase(session, record, { expectedVersion: 0 })
    await vault.putIdentity(session, personOf('case-1'), identityRecord(), { expectedVersion: 0 })
    await vault.putIdentity(session, personOf('case-1', OTHER), identityRecord(OTHER, { firstName: 'Altera' }), {
      expectedVersion: 0,
    })
    await vault.openIdentity(session, personOf('case-1', OTHER), { reason: REASON })
    await vault.readCase(await test.session('supervisor', 's-1'), { case: 'case-1' })
    await vault.putCase(session, caseRecord('case-2'), { expectedVersion: 0 })

    const given = await vault.subjectAccess(session, personOf('case-1'), { reason: REASON })
    expect(given.identity).toEqual(identityRecord())
    expect(given.record.victims).toEqual([record.victims?.[0]])
    expect(given.record.events).toEqual([{ id: 'e-1', victimIds: ['v-1'], ...HOW }])
    expect(given.record.dataProtection).toEqual(record.dataProtection)
    expect(given.accesses.map(({ what, role }) => [what, role])).toEqual([
      ['putCase', 'caseWorker'],
      ['putIdentity', 'caseWorker'],
      ['readCase', 'supervisor'],
    ])
    // Of what is not given it does not say either why it is missing, or where it is from.
    expect(given.record.case).toEqual({
      id: 'case-1',
      openedOn: '2026-01-05',
      absent: { closedOn: 'unknown' },
      provenance: { openedOn: { source: 'document' } },
    })
    expect(JSON.stringify(given)).not.toMatch(/v-other|Altera|1999-09-09|by bus|p-1|w-1|s-1|case-2/)
  })

  it('tells of reads from other agencies too', async () => {
    const { vault, options } = test
    const roles = options.policy.roles.map((one) =>
      one.role === 'supervisor' && one.access !== undefined
        ? { ...one, access: { ...one.access, scope: 'all' as const } }
        : one,
    )
    const wide = await openVault({ ...options, policy: { ...options.policy, roles } })
    const from = {
      role: 'supervisor',
      actor: 's-9',
      from: 'desk-1',
      agency: 'org-2',
      purpose: 'caseManagement',
    } as const
    await wide.readCase(await wide.startSession(from), { case: 'case-2', agency: AGENCY })
    const { accesses } = await vault.subjectAccess(await test.session(), personOf('case-2'), { reason: REASON })
    expect(accesses.map(({ what, role }) => [what, role])).toEqual([
      ['putCase', 'caseWorker'],
      ['readCase', 'supervisor'],
    ])
  })

  it('says that there are other cases of the person, of those that who asks may open, and nothing else of them', async () => {
    const { vault } = test
    const [worker, other] = [await test.session(), await test.session('caseWorker', 'w-2')]
    const across = (id: string, over: object = {}): CaseRecord =>
      caseRecord(id, { victims: [victim('v-1', { crossCaseId: 'x-1', ...over })] })
    const given = async (): Promise<SubjectAccess> =>
      await vault.subjectAccess(worker, personOf('across-1'), { reason: REASON })
    await vault.putCase(worker, across('across-1'), { expectedVersion: 0 })
    expect(await given()).not.toHaveProperty('otherCases')
    // A case of someone else, and one in which the person withdrew, are none that this session may know of.
    await vault.putCase(other, across('across-2'), { expectedVersion: 0 })
    const withdrawn = consent({ decision: 'withdrawn', date: '2026-02-01', withdrawnOn: '2026-02-01' })
    await vault.putCase(worker, across('across-3', { consents: [consent(), withdrawn] }), { expectedVersion: 0 })
    await vault.putCase(worker, caseRecord('across-4', { dataProtection: hidden, victims: sameAs('x-1') }), {
      expectedVersion: 0,
    })
    expect(await given()).not.toHaveProperty('otherCases')
    await vault.assignCase(await test.session('supervisor', 's-1'), 'across-2', ['w-1', 'w-2'])
    const known = await given()
    expect(known.otherCases).toBe(true)
    expect(JSON.stringify(known)).not.toContain('across-2')
    await carriedOut(test, { case: 'across-2' }, 'archive')
    expect((await given()).otherCases).toBe(true)
    // Who has no id across cases has no other case.
    expect(await vault.subjectAccess(worker, personOf('case-1'), { reason: REASON })).not.toHaveProperty('otherCases')
  })

  it('tells of searches that found the person, and of no others', async () => {
    const { vault } = test
    const session = await test.session()
    const found = (): Promise<string[]> =>
      vault
        .subjectAccess(session, personOf('case-1'), { reason: REASON })
        .then(({ accesses }) => accesses.map(({ what }) => what))
    await vault.findIdentity(session, { by: 'phone', number: '+250788999999' }, { reason: REASON })
    expect(await found()).not.toContain('findIdentity')
    await vault.findIdentity(session, { by: 'phone', number: '+250788123456' }, { reason: REASON })
    expect((await found()).filter((what) => what === 'findIdentity')).toHaveLength(1)
  })

  it('is refused to staff who may not write, without a reason, and about anyone who is not in the case; each is written down', async () => {
    const { vault } = test
    const supervisor = await test.session('supervisor', 's-1')
    const worker = await test.session()
    for (const [session, person, reason, code] of [
      [supervisor, personOf('case-1'), REASON, 'notAllowed'],
      [worker, personOf('case-1'), '', 'reasonMissing'],
      [worker, personOf('case-1', 'v-9'), REASON, 'personUnknown'],
      [worker, personOf('case-9'), REASON, 'notFound'],
    ] as const) {
      await expect(vault.subjectAccess(session, person, { reason })).rejects.toMatchObject({ code })
      const tried = (await test.events()).filter(({ what }) => what === 'subjectAccess')
      expect(tried.at(-1)?.outcome).toEqual({ refused: code })
    }
  })

  it('is given to the person who withdrew, or should no longer be on file, once someone else approved it, and only that', async () => {
    const { vault } = test
    const session = await test.session()
    const withdrawn = consent({ decision: 'withdrawn', date: '2026-02-01', withdrawnOn: '2026-02-01' })
    const over = { ...caseRecord('x').dataProtection, retainUntil: '2026-02-01' }
    const supervisor = await test.session('supervisor', 's-1')
    for (const [id, more] of [
      ['withdrew', { victims: [victim('v-1', { consents: [consent(), withdrawn] })] }],
      ['past-its-day', { dataProtection: over }],
    ] as const) {
      await vault.putCase(session, caseRecord(id, more), { expectedVersion: 0 })
      const collect = (approval?: string): Promise<SubjectAccess> =>
        vault.subjectAccess(session, personOf(id), { reason: REASON, approval })
      await expect(collect(), id).rejects.toMatchObject({ code: 'approvalNeeded' })
      const approval = await vault.askApproval(session, personOf(id), REASON)
      await expect(collect(approval)).rejects.toMatchObject({ code: 'approvalUnusable' })
      await vault.approve(supervisor, approval)
      expect((await collect(approval)).record.case?.id).toBe(id)
      await expect(collect(approval)).rejects.toMatchObject({ code: 'approvalUnusable' })
      // The same once the case is archived.
      await carriedOut(test, { case: id }, 'archive')
      const again = await vault.askApproval(session, personOf(id), REASON)
      await vault.approve(supervisor, again)
      expect((await collect(again)).record.case?.id).toBe(id)
      await carriedOut(test, { case: id }, 'reopen')
      // Neither is the identity opened by such an approval, nor does a role that masks fields get one.
      const other = await vault.askApproval(session, personOf(id), REASON)
      await vault.approve(supervisor, other)
      await expect(
        vault.openIdentity(session, personOf(id), { reason: REASON, approval: other }),
      ).rejects.toMatchObject({
        code: 'withheld',
      })
      await expect(vault.askApproval(supervisor, personOf(id), REASON)).rejects.toMatchObject({ code: 'withheld' })
    }
  })
})
