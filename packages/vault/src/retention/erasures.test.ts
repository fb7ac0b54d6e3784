import type { CaseRecord } from '@tip-standard/core'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import { readCheckpoint } from '../audit/checkpoint/checkpoint.ts'
import { leafHash } from '../audit/tree/tree-hash.ts'
import { isIncluded } from '../audit/tree/verify-proof.ts'
import {
  AGENCY,
  caseRecord,
  DAY,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import type { ErasureOf } from './erasures.ts'
import { withoutPerson } from './without-person.ts'

/** Means and purposes of an event. */
const HOW = { means: ['deception'], purposes: ['domesticServitude'] }
const potential = (id: string): object => victim(id, { status: 'potential' })

const both = (id: string, over: object = {}): CaseRecord =>
  caseRecord(id, {
    case: { id, openedOn: '2026-01-05', comments: ['Inventa came with her cousin.'] },
    victims: [potential('v-1'), potential('v-2')],
    perpetrators: [{ id: 'p-1', kind: 'person', roles: ['recruiter'] }],
    relations: [
      { victimId: 'v-1', perpetratorId: 'p-1', kinds: ['employer'] },
      { victimId: 'v-2', perpetratorId: 'p-1', kinds: ['employer'] },
    ],
    events: [
      { id: 'e-1', victimIds: ['v-1'], acts: ['recruitment'], ...HOW },
      {
        id: 'e-2',
        victimIds: ['v-1', 'v-2'],
        acts: ['transportation'],
        ...HOW,
        description: 'Inventa was driven at night.',
      },
    ],
    ...over,
  })

describe('a case without one of its people', () => {
  it('tells nothing of the person, and what it tells of others stays', () => {
    const notes = { extensions: { 'org.example.notes': 'Inventa sleeps badly.' } }
    const left = withoutPerson(both('case-1', notes), personOf('case-1', 'v-1'))
    expect(JSON.stringify(left)).not.toMatch(/v-1|Inventa/)
    expect(left).toMatchObject({
      victims: [{ id: 'v-2' }],
      relations: [{ victimId: 'v-2' }],
      events: [{ id: 'e-2', victimIds: ['v-2'], acts: ['transportation'] }],
    })
  })

  it('is none where nobody would be left', () => {
    expect(withoutPerson(caseRecord('case-1'), personOf('case-1', 'v-1'))).toBeUndefined()
  })
})

describe.each(engines)('erasure on %s', (engine) => {
  let test: TestVault
  let [worker, one, other, third]: Session[] = []
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session()
    one = await test.session('supervisor', 's-1')
    other = await test.session('supervisor', 's-2')
    third = await test.session('supervisor', 's-3')
  })
  afterAll(() => test.close())

  const putCase = (record: CaseRecord): Promise<number> =>
    test.vault.putCase(worker as Session, record, { expectedVersion: 0 })
  const put = async (record: CaseRecord): Promise<void> => {
    await putCase(record)
    await test.vault.putIdentity(worker as Session, personOf(record.case.id), identityRecord(), { expectedVersion: 0 })
  }
  const approved = async (of: ErasureOf): Promise<{ id: string; of: ErasureOf }> => {
    const asked = { id: await test.vault.askErasure(worker as Session, of, REASON), of }
    for (const who of [one, other]) await test.vault.approveErasure(who as Session, asked)
    return asked
  }

  it('lists what is due, and what a legal hold keeps', async () => {
    const { vault } = test
    const { dataProtection } = caseRecord('due-1')
    await putCase(caseRecord('due-1', { dataProtection: { ...dataProtection, retainUntil: '2026-02-28' } }))
    await putCase(
      caseRecord('due-2', { dataProtection: { ...dataProtection, retainUntil: '2026-02-01', legalHold: true } }),
    )
    await putCase(caseRecord('due-3', { dataProtection: { ...dataProtection, retainUntil: DAY } }))
    expect(await vault.retentionDue(one as Session)).toEqual({
      due: [{ case: 'due-1', retainUntil: '2026-02-28' }],
      held: [{ case: 'due-2', retainUntil: '2026-02-01' }],
      over: [],
      refused: [],
      undated: 0,
    })
    await expect(vault.retentionDue(worker as Session)).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(vault.askErasure(worker as Session, { case: 'due-2' }, REASON)).rejects.toMatchObject({
      code: 'legalHold',
    })
  })

  it('takes a reason, as many other people as the policy asks, and the very thing that was asked for', async () => {
    const { vault } = test
    await put(both('case-1'))
    const of = { case: 'case-1' }
    await expect(vault.askErasure(worker as Session, of, '')).rejects.toMatchObject({ code: 'reasonMissing' })
    await expect(vault.askErasure(worker as Session, personOf('case-1', 'v-9'), REASON)).rejects.toMatchObject({
      code: 'personUnknown',
    })
    const asked = { id: await vault.askErasure(one as Session, of, REASON), of }
    expect(await vault.erasuresPending(other as Session)).toMatchObject([
      { ...asked, askedBy: 's-1', approvals: 0, needed: 2 },
    ])
    await expect(vault.approveErasure(worker as Session, asked)).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(vault.approveErasure(one as Session, asked)).rejects.toMatchObject({ code: 'approvalByOneself' })
    await vault.approveErasure(other as Session, asked)
    await expect(vault.approveErasure(other as Session, asked)).rejects.toMatchObject({ code: 'approvalByOneself' })
    await expect(vault.erase(one as Session, asked)).rejects.toMatchObject({ code: 'approvalNeeded' })
    await vault.approveErasure(third as Session, asked)
    for (const wrong of [
      { ...asked, of: { case: 'due-1' } },
      { ...asked, of: personOf('case-1') },
      { ...asked, id: 'x' },
    ])
      await expect(vault.erase(one as Session, wrong)).rejects.toMatchObject({ code: 'notFound' })
    await expect(vault.erase(worker as Session, asked)).rejects.toMatchObject({ code: 'notAllowed' })
    expect(await vault.erase(one as Session, asked)).toBe(4)
    await expect(vault.erase(one as Session, asked)).rejects.toMatchObject({ code: 'notFound' })
    expect(await vault.erasuresPending(other as Session)).toEqual([])
    await expect(vault.readCase(worker as Session, of)).rejects.toMatchObject({ code: 'notFound' })
    await expect(vault.openIdentity(worker as Session, personOf('case-1'), { reason: REASON })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(vault.putCase(worker as Session, both('case-1'), { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'erased',
    })
  })

  /** How many rows there are in tables that hold something of people; an owner sees them on one engine only. */
  const rows = async (): Promise<string> =>
    engine === 'pglite'
      ? await test.database.transaction('owner', async (tx) => {
          await tx.query(`select set_config('vault.agency', $1, true), set_config('vault.scope', 'all', true)`, [
            AGENCY,
          ])
          const counts = []
          for (const table of [
            'cases.record',
            'cases.part',
            'keys.data_key',
            'identities.record',
            'identities.part',
            'identities.blind_index',
            'cases.approval',
            'cases.referral',
          ])
            counts.push([table, (await tx.query(`select count(*)::integer as count from ${table}`))[0]])
          return JSON.stringify(counts)
        })
      : ''
  const identityRows = async (): Promise<string[]> => (await rows()).match(/"identities[^}]*/g) ?? []

  it('leaves no row of the case and no key of its people', async () => {
    const { vault, database } = test
    const before = await rows()
    await put(both('case-2'))
    await vault.putCase(
      worker as Session,
      both('case-2', { victims: [potential('v-1'), potential('v-3')], relations: [], events: [] }),
      { expectedVersion: 1 },
    )
    await vault.askApproval(one as Session, personOf('case-2'), REASON)
    if (engine === 'pglite')
      await database.transaction('owner', async (tx) => {
        await tx.query(`select set_config('vault.scope', 'all', true)`)
        await tx.query(
          `insert into cases.referral select agency, id, case_id, subject, 'w-1', '${DAY}', '${DAY}', '' from cases.approval`,
        )
      })
    // Of everyone who ever was in it: three victims, a perpetrator, the case.
    expect(await vault.erase(one as Session, await approved({ case: 'case-2' }))).toBe(5)
    expect(await rows()).toBe(before)
  })

  it('of one person leaves the others, and no version that tells of the person', async () => {
    const { vault } = test
    // Ids of people are unique within one list of a case only.
    await put(both('case-3', { perpetrators: [{ id: 'v-1', kind: 'person', roles: ['recruiter'] }], relations: [] }))
    const asked = await approved(personOf('case-3', 'v-1'))
    const namesake = { ...asked, of: { ...personOf('case-3', 'v-1'), kind: 'perpetrator' } as const }
    await expect(vault.erase(one as Session, namesake)).rejects.toMatchObject({ code: 'notFound' })
    await vault.erase(one as Session, asked)
    const { record, version } = await vault.readCase(worker as Session, { case: 'case-3' })
    expect(version).toBe(2)
    expect(validate(record)).toMatchObject({ ok: true })
    expect(record?.victims?.map(({ id }) => id)).toEqual(['v-2'])
    expect(record?.perpetrators?.map(({ id }) => id)).toEqual(['v-1'])
    expect(JSON.stringify({ ...record, perpetrators: [] })).not.toMatch(/v-1|Inventa/)
    await expect(vault.readCase(worker as Session, { case: 'case-3' }, 1)).rejects.toMatchObject({ code: 'keyMissing' })
    await expect(vault.putCase(worker as Session, both('case-3'), { expectedVersion: 2 })).rejects.toMatchObject({
      code: 'erased',
    })
    await expect(vault.erase(one as Session, await approved(personOf('case-3', 'v-2')))).rejects.toMatchObject({
      code: 'lastPerson',
    })
  })

  it('of one person leaves nothing of who those are who left the case before, whom no version names any more', async () => {
    const { vault } = test
    const before = await identityRows()
    await put(both('case-5'))
    await vault.putIdentity(worker as Session, personOf('case-5', 'v-2'), identityRecord('v-2'), { expectedVersion: 0 })
    const later = both('case-5', { victims: [potential('v-1'), potential('v-3')], relations: [], events: [] })
    await vault.putCase(worker as Session, later, { expectedVersion: 1 })
    await vault.erase(one as Session, await approved(personOf('case-5', 'v-1')))
    expect(await identityRows()).toEqual(before)
  })

  it('stops at a legal hold that came in between', async () => {
    const { vault } = test
    await put(both('case-4'))
    const asked = await approved({ case: 'case-4' })
    const { dataProtection } = both('case-4')
    await vault.putCase(worker as Session, both('case-4', { dataProtection: { ...dataProtection, legalHold: true } }), {
      expectedVersion: 1,
    })
    await expect(vault.erase(one as Session, asked)).rejects.toMatchObject({ code: 'legalHold' })
  })

  it('is proved by the log, signed, to anyone who holds its key', async () => {
    const { vault } = test
    const events = await vault.audit.events(one as Session)
    const index = events.findIndex(({ what, outcome }) => what === 'erase' && outcome === 'done')
    const { entry, proof, checkpoint } = await vault.audit.prove(one as Session, index)
    const head = readCheckpoint(checkpoint, vault.audit.verifier(AGENCY))
    expect(JSON.parse(entry)).toMatchObject({ what: 'erase', subject: { case: 'case-1' }, outcome: 'done' })
    expect(head && isIncluded(leafHash(Buffer.from(entry)), index, head.size, proof, head.root)).toBe(true)
  })
})
