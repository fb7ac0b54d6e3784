import type { CaseRecord, Consent } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAlarms } from './access/alarms.ts'
import {
  caseRecord,
  consent,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from './fixture-vault.ts'

describe.each(engines)('a vault on %s', (engine) => {
  let set: TestVault
  beforeAll(async () => {
    set = await setUp(engine)
  })
  afterAll(() => set.close())

  it('gives back what was put, in every version', async () => {
    const { vault } = set
    const session = await set.session()
    const first = caseRecord('k-1', {
      victims: [victim('v-1'), victim('v-2')],
      perpetrators: [
        {
          id: 'v-1',
          kind: 'person',
          sex: 'male',
          sexBasis: 'observed',
          absent: { ageBands: 'unknown', roles: 'unknown', citizenships: 'unknown', organisedCrime: 'unknown' },
        },
      ],
    })
    expect(await vault.putCase(session, first, { expectedVersion: 0 })).toBe(1)
    const second = { ...first, victims: [victim('v-2')] } as unknown as CaseRecord
    expect(await vault.putCase(session, second, { expectedVersion: 1 })).toBe(2)
    expect((await vault.readCase(session, { case: 'k-1' })).record).toEqual(second)
    expect((await vault.readCase(session, { case: 'k-1' }, 2)).record).toEqual(second)
    expect(await vault.history(session, { case: 'k-1' })).toEqual([
      { version: 1, at: '2026-03-01T09:00:00.000Z', by: 'w-1' },
      { version: 2, at: '2026-03-01T09:00:00.000Z', by: 'w-1' },
    ])
  })

  it('never lets one edit overwrite another', async () => {
    const { vault } = set
    const session = await set.session()
    await vault.putCase(session, caseRecord('k-2'), { expectedVersion: 0 })
    const edits = ['low', 'high', 'medium'].map((risk) =>
      vault.putCase(session, caseRecord('k-2', { case: { id: 'k-2', risk } }), { expectedVersion: 1 }),
    )
    const ends = await Promise.allSettled(edits)
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'conflict' })
    expect((await vault.readCase(session, { case: 'k-2' })).version).toBe(2)
    await expect(vault.putCase(session, caseRecord('k-2'), { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(vault.putCase(session, caseRecord('k-2'), { expectedVersion: 7 })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('heeds a withdrawal on the next read, in old versions too, and takes consent again', async () => {
    const { vault } = set
    const session = await set.session()
    await vault.putCase(session, caseRecord('k-3', { victims: [victim('v-1'), victim('v-2')] }), { expectedVersion: 0 })
    const withdrawn = {
      ...consent({ decision: 'withdrawn', withdrawnOn: '2026-03-01' }),
      id: 'c-2',
    } as unknown as Consent
    await vault.recordConsent(session, { case: 'k-3', person: 'v-1' }, withdrawn)
    for (const version of [undefined, 1]) {
      const { record, decisions } = await vault.readCase(session, { case: 'k-3' }, version)
      expect(record?.victims?.map(({ id }) => id)).toEqual(['v-2'])
      expect(decisions).toContainEqual({
        kind: 'victim',
        at: 0,
        person: 'v-1',
        permitted: false,
        reason: 'withdrawn',
      })
    }
    await expect(vault.openIdentity(session, personOf('k-3'), { reason: REASON })).rejects.toMatchObject({
      code: 'withheld',
    })
    await expect(vault.putCase(session, caseRecord('k-3'), { expectedVersion: 2 })).rejects.toMatchObject({
      code: 'partlyWithheld',
    })
    const granted = { ...consent(), date: '2026-03-02' } as unknown as Consent
    await vault.recordConsent(session, { case: 'k-3', person: 'v-1' }, granted)
    set.clock.at = '2026-03-02T08:00:00.000Z'
    const next = await set.session()
    expect((await vault.readCase(next, { case: 'k-3' })).record?.victims).toHaveLength(2)
  })

  it('refuses what the standard does not know, and repeats nothing of it', async () => {
    const session = await set.session()
    for (const over of [
      { sentinelMember: 'sentinelValue' },
      { standardVersion: '1.9', sentinelMember: 'sentinelValue' },
      { victims: [victim('v-1', { firstName: 'sentinelValue' })] },
      { case: { id: 'k-4', comments: ['sentinelValue'.repeat(1_000_000)] } },
    ]) {
      const error = await set.vault
        .putCase(session, caseRecord('k-4', over), { expectedVersion: 0 })
        .catch((one: unknown) => one)
      expect(error).toMatchObject({ code: 'recordInvalid' })
      expect(JSON.stringify(error) + String(error)).not.toMatch(/sentinel/)
    }
    await expect(set.vault.readCase(session, { case: 'k-4' })).rejects.toMatchObject({ code: 'notFound' })
    expect(JSON.stringify(await set.events())).not.toMatch(/sentinel/)
  })

  it('shows cases to the person who is assigned, and supervisors a list without what is sealed', async () => {
    const { vault } = set
    const [mine, other] = [await set.session(), await set.session('caseWorker', 'w-2')]
    await vault.putCase(mine, caseRecord('k-5'), { expectedVersion: 0 })
    await expect(vault.readCase(other, { case: 'k-5' })).rejects.toMatchObject({ code: 'notFound' })
    await expect(vault.putCase(other, caseRecord('k-5'), { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(vault.assignCase(other, 'k-5', ['w-2'])).rejects.toMatchObject({ code: 'notAllowed' })
    const supervisor = await set.session('supervisor', 's-1')
    await vault.assignCase(supervisor, 'k-5', ['w-2'])
    expect((await vault.readCase(other, { case: 'k-5' })).record).toEqual(caseRecord('k-5'))
    await expect(vault.readCase(mine, { case: 'k-5' })).rejects.toMatchObject({ code: 'notFound' })
    expect(await vault.listCases(other)).toEqual([
      {
        agency: 'org-1',
        case: 'k-5',
        version: 1,
        createdOn: '2026-03-02',
        updatedOn: '2026-03-02',
        assignedTo: ['w-2'],
        retainUntil: '2036-12-31',
        legalHold: false,
        sensitivity: 'high',
      },
    ])
    expect((await vault.listCases(supervisor, { only: 'k-2' })).map((one) => one.case)).toEqual(['k-2'])
    expect(await vault.listCases(supervisor, { only: 'k' })).toEqual([])
    expect(await vault.listCases(mine, { only: 'k-5' })).toEqual([])
    expect((await vault.listCases(supervisor, { after: 'k-2', limit: 2 })).map((one) => one.case)).toEqual([
      'k-3',
      'k-5',
    ])
  })

  it('finds and opens identities for a reason, with approval where the policy asks for it, once', async () => {
    const { vault } = set
    const session = await set.session()
    await vault.putCase(session, caseRecord('k-6'), { expectedVersion: 0 })
    const phones = { homePhone: '+250252123456', safePhone: '+250788999888' }
    const [person, identity] = [personOf('k-6'), identityRecord('v-1', phones)]
    await vault.putIdentity(session, person, identity, { expectedVersion: 0, birthDate: '2001-02-03' })
    for (const key of [
      { by: 'phone', number: '0788 123 456' },
      { by: 'phone', number: phones.homePhone },
      { by: 'phone', number: phones.safePhone },
      { by: 'document', number: 'pc-123456' },
      { by: 'nameAndBirth', names: ['exempla', 'INVENTA'], birthDate: '2001-02-03' },
    ] as const)
      expect(await vault.findIdentity(session, key, { reason: REASON })).toEqual([person])
    expect(await vault.findIdentity(session, { by: 'phone', number: '0788 123 457' }, { reason: REASON })).toEqual([])
    expect((await vault.openIdentity(session, person, { reason: REASON })).identity).toEqual(identity)
    await expect(vault.openIdentity(session, person, { reason: 'short' })).rejects.toMatchObject({
      code: 'reasonMissing',
    })
    const other = await set.session('caseWorker', 'w-2')
    expect(await vault.findIdentity(other, { by: 'phone', number: '0788 123 456' }, { reason: REASON })).toEqual([])

    const [lawyer, supervisor] = [await set.session('lawyer', 'l-1'), await set.session('supervisor', 's-1')]
    await vault.assignCase(supervisor, 'k-6', ['w-1', 'l-1'])
    await expect(vault.openIdentity(lawyer, person, { reason: REASON })).rejects.toMatchObject({
      code: 'approvalNeeded',
    })
    const approval = await vault.askApproval(lawyer, person, REASON)
    const how = { reason: REASON, approval }
    await expect(vault.openIdentity(lawyer, person, how)).rejects.toMatchObject({ code: 'approvalUnusable' })
    await expect(vault.approve(session, approval)).rejects.toMatchObject({ code: 'notAllowed' })
    expect(await vault.approvalsPending(supervisor)).toMatchObject([{ id: approval, case: 'k-6', askedBy: 'l-1' }])
    await vault.approve(supervisor, approval)
    expect((await vault.openIdentity(lawyer, person, how)).identity).toEqual(identity)
    await expect(vault.openIdentity(lawyer, person, how)).rejects.toMatchObject({ code: 'approvalUnusable' })
    // The log leads from the opening to who asked for it and who approved it.
    const about = (await set.events()).filter(({ request }) => request === approval)
    expect(about.map(({ what, actor, subject, outcome }) => [what, actor.id, subject?.case, outcome])).toEqual([
      ['askApproval', 'l-1', 'k-6', 'done'],
      ['openIdentity', 'l-1', 'k-6', { refused: 'approvalUnusable' }],
      ['approve', 's-1', 'k-6', 'done'],
      ['openIdentity', 'l-1', 'k-6', 'done'],
      ['openIdentity', 'l-1', 'k-6', { refused: 'approvalUnusable' }],
    ])
  })

  it('keeps an identity for the person whom it names, and for no one else of the case', async () => {
    const { vault } = set
    const session = await set.session()
    const victims = [victim('v-1'), victim('v-2')]
    await vault.putCase(session, caseRecord('k-61', { victims }), { expectedVersion: 0 })
    const [own, other] = [personOf('k-61', 'v-1'), personOf('k-61', 'v-2')]
    await expect(
      vault.putIdentity(session, other, identityRecord('v-1'), { expectedVersion: 0 }),
    ).rejects.toMatchObject({
      code: 'personUnknown',
    })
    await expect(vault.openIdentity(session, other, { reason: REASON })).rejects.toMatchObject({ code: 'notFound' })
    expect(await vault.putIdentity(session, own, identityRecord('v-1'), { expectedVersion: 0 })).toBe(1)
    // Who reads the case and may not write changes no identity either.
    const reader = await set.session('supervisor', 's-1')
    expect((await vault.readCase(reader, { case: 'k-61' })).version).toBe(1)
    await expect(vault.putIdentity(reader, own, identityRecord('v-1'), { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'notAllowed',
    })
  })

  it('lets no one approve for themselves, nor in a circle', async () => {
    const { vault } = set
    const person = personOf('k-6')
    const [a, b, c] = await Promise.all(['s-1', 's-2', 's-3'].map((id) => set.session('supervisor', id)))
    if (a === undefined || b === undefined || c === undefined) throw new Error('no sessions')
    const own = await vault.askApproval(a, person, REASON)
    await expect(vault.approve(a, own)).rejects.toMatchObject({ code: 'approvalByOneself' })
    await vault.approve(b, own)
    await vault.approve(c, await vault.askApproval(b, person, REASON))
    const last = await vault.askApproval(c, person, REASON)
    await expect(vault.approve(a, last)).rejects.toMatchObject({ code: 'approvalCycle' })
  })

  it('breaks the glass for a reason, and asks for a review by someone else', async () => {
    const { vault } = set
    const session = await set.session()
    const supervisor = await set.session('supervisor', 's-9')
    const refused = caseRecord('k-7', { victims: [victim('v-1', { consents: [consent({ decision: 'refused' })] })] })
    await vault.putCase(session, refused, { expectedVersion: 0 })
    expect((await vault.readCase(session, { case: 'k-7' })).record).toBeUndefined()
    const other = await set.session('socialWorker', 'w-3')
    expect((await vault.breakGlass(other, 'k-7', REASON)).record).toEqual(refused)
    await expect(vault.breakGlass(await set.session('lawyer', 'l-1'), 'k-7', REASON)).rejects.toMatchObject({
      code: 'notAllowed',
    })
    set.clock.at = '2026-03-02T08:01:00.000Z'
    await vault.breakGlass(supervisor, 'k-7', REASON)
    const due = await vault.reviewsDue(supervisor)
    expect(due).toMatchObject([
      { case: 'k-7', openedBy: 'w-3', dueOn: '2026-03-09' },
      { case: 'k-7', openedBy: 's-9' },
    ])
    await vault.review(supervisor, due[0]?.id ?? '', false, REASON)
    await expect(vault.review(supervisor, due[1]?.id ?? '', false, REASON)).rejects.toMatchObject({
      code: 'reviewByOneself',
    })
    expect(await vault.reviewsDue(supervisor)).toHaveLength(1)
    // The log says whose broken glass was reviewed, and what the review found.
    const about = (await set.events()).filter(({ request }) => request === due[0]?.id)
    expect(about).toMatchObject([
      { what: 'breakGlass', actor: { id: 'w-3' }, subject: { case: 'k-7' } },
      { what: 'reviewBreakGlass', actor: { id: 's-9' }, subject: { case: 'k-7' }, justified: false },
    ])
    // What was not justified is an alarm, to be heard at once and found in the log; the refused review, and one that
    // finds nothing wrong, are none.
    const [emergency, review] = about
    expect(set.alarms).toMatchObject([{ what: 'reviewBreakGlass', subject: { case: 'k-7' }, request: due[0]?.id }])
    expect(await findAlarms(await set.events())).toEqual([{ entry: expect.any(Number), event: review, emergency }])
    await vault.review(await set.session('supervisor', 's-8'), due[1]?.id ?? '', true, REASON)
    expect(set.alarms).toHaveLength(1)
    expect(await findAlarms(await set.events())).toHaveLength(1)
  })

  it('masks what a role sees less of', async () => {
    const { vault } = set
    const session = await set.session()
    const record = caseRecord('k-8', {
      case: { id: 'k-8', comments: ['sentinelText'] },
      victims: [victim('v-1', { ownWords: 'sentinelText', pregnant: true })],
    })
    await vault.putCase(session, record, { expectedVersion: 0 })
    const { record: seen } = await vault.readCase(await set.session('supervisor', 's-1'), { case: 'k-8' })
    expect(JSON.stringify(seen)).not.toMatch(/sentinelText|pregnant":true/)
    expect(seen?.victims?.[0]?.sex).toBe('female')
  })

  it('writes down every act, done or refused, without a value', async () => {
    const session = await set.session('caseWorker', 'w-9')
    await set.vault.putCase(session, caseRecord('k-9'), { expectedVersion: 0 })
    await set.vault.putIdentity(session, personOf('k-9'), identityRecord(), { expectedVersion: 0 })
    await set.vault.openIdentity(session, personOf('k-9'), { reason: 'Call Uwase Marie on +250788123456 today' })
    await set.vault.readCase(session, { case: 'k-1' }).catch(() => {})
    const mine = (await set.events()).filter(({ actor }) => actor.id === 'w-9')
    expect(mine.map(({ what, outcome }) => [what, outcome])).toEqual([
      ['startSession', 'done'],
      ['putCase', 'done'],
      ['putIdentity', 'done'],
      ['openIdentity', 'done'],
      ['readCase', { refused: 'notFound' }],
    ])
    expect(mine[3]).toMatchObject({
      agency: 'org-1',
      actor: { role: 'caseWorker', id: 'w-9' },
      purpose: 'caseManagement',
      subject: { case: 'k-9', person: 'v-1' },
      policy: expect.stringMatching(/^default@1#[0-9a-f]{64}$/),
    })
    expect(JSON.stringify(mine)).not.toMatch(/788123456|Uwase|Inventa/)
  })
})
