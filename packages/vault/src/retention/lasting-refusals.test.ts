import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNoteKey, noteSigner } from '../audit/checkpoint/note-keys.ts'
import { restoreVault } from '../create-vault.ts'
import { layGround } from '../fixture-shared-ground.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  freePolicy,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import type { Vault } from '../vault.ts'
import { carriedOut } from './fixture-approved.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const keeper = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
const research = (over: object = {}): object => consent({ purpose: 'research', date: '2026-02-01', ...over })
const refused = research({ decision: 'refused', date: '2026-02-10' })
const known = (crossCaseId: string | undefined, ...consents: object[]): object =>
  victim('v-1', { ...(crossCaseId === undefined ? {} : { crossCaseId }), consents: [consent(), ...consents] })

describe.each(engines)('a no in a case that is gone, on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine, { policy: freePolicy })
  })
  afterAll(() => test.close())

  const put = async (id: string, person: object, expectedVersion = 0, over: object = {}): Promise<number> =>
    await test.vault.putCase(await test.session(), caseRecord(id, { victims: [person], ...over }), { expectedVersion })
  const releasedBy = async (vault: Vault): Promise<string[]> => {
    const ids: string[] = []
    for await (const one of await vault.release(officer, { purpose: 'research', audience: 'researcher' }))
      ids.push(one.case.id)
    return ids
  }
  const released = (): Promise<string[]> => releasedBy(test.vault)
  const keptCount = (): Promise<number> =>
    test.database.transaction('cases', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return (await tx.query('select from cases.kept_decision')).length
    })

  it.each(['erase', 'anonymise', 'archive, then erase'])(
    'holds in the other case of the person after %s',
    async (how) => {
      const [gone, other, last, x] = ['a', 'b', 'c', 'x'].map((one) => `${one}-${how.replaceAll(/\W+/g, '-')}`) as [
        string,
        string,
        string,
        string,
      ]
      await put(gone, known(x, refused))
      for (const id of [other, last]) await put(id, known(x, research()))
      expect(await released()).not.toContain(other)
      if (how.startsWith('archive')) await carriedOut(test, { case: gone }, 'archive')
      await carriedOut(test, { case: gone }, how === 'anonymise' ? how : 'erase')
      expect(await released()).toEqual(expect.not.arrayContaining([other, last]))
      // What was decided later than the no stands, as it does while both cases are kept.
      await put(other, known(x, research(), research({ date: '2026-02-20' })), 1)
      expect(await released()).toContain(other)
      const before = await keptCount()
      await carriedOut(test, { case: other })
      expect([await keptCount(), await released()]).toEqual([before, expect.not.arrayContaining([last])])
      await carriedOut(test, { case: last })
      expect(await keptCount()).toBe(before - 1)
    },
  )

  it('is also the exclusion of a guardian, which takes the consent of a guardian away in the other case', async () => {
    const child = (one: object): object => ({ ...known('x-g', one), birthDate: '2015-02-03' })
    await put('g-gone', child(consent({ guardianExcluded: true, date: '2026-02-10' })))
    await put('g-left', child(research({ givenBy: 'guardian', childAssent: true })))
    expect(await released()).not.toContain('g-left')
    await carriedOut(test, { case: 'g-gone' })
    expect(await released()).not.toContain('g-left')
    const cleared = research({ givenBy: 'guardian', childAssent: true, guardianExcluded: false, date: '2026-02-20' })
    await put('g-left', child(cleared), 1)
    expect(await released()).toContain('g-left')
    await carriedOut(test, { case: 'g-left' })
  })

  it('holds in views and referrals as well, and is kept in words that tell nothing else', async () => {
    const clinic = noteSigner('clinic.example', 'log', createNoteKey())
    const agreed = consent({ purpose: 'referral', recipients: ['clinic-1'], services: ['medical'] })
    const never = { ...agreed, decision: 'refused', date: '2026-02-10', services: undefined }
    await put('r-gone', known('x-r', refused, never))
    await put('r-left', known('x-r', research(), agreed))
    await carriedOut(test, { case: 'r-gone' })
    const [granter, approver] = [await test.session('supervisor', 's-1'), await test.session('supervisor', 's-2')]
    const grant = await test.vault.research.grant(granter, {
      role: 'researcher',
      purpose: 'research',
      audience: 'researcher',
      researcher: 'r-1',
      until: '2026-06-30',
      reason: REASON,
    })
    await test.vault.research.approve(approver, grant)
    const page = await test.vault.research.read({ actor: 'r-1', from: 'desk-1', agency: AGENCY, grant })
    expect(page.cases).toEqual([])
    const age = await identityToRecipient(await generateIdentity())
    const to = {
      id: 'clinic-1',
      services: ['medical'],
      receiptKey: clinic.verifier.text,
      caseKey: age,
      identityKey: age,
    }
    const order = { person: personOf('r-left'), fields: ['victim.sex'], to, expiresOn: '2026-03-31' } as const
    await expect(test.vault.referrals.refer(await test.session(), order as never, REASON)).rejects.toMatchObject({
      code: 'referralWithheld',
      reason: 'refusedElsewhere',
    })
  })

  it('survives a rotation of keys, a backup and its restoration', async () => {
    await put('k-gone', known('x-k', refused))
    await put('k-left', known('x-k', research()))
    await carriedOut(test, { case: 'k-gone' })
    await test.vault.rotateKeys(keeper)
    const pieces: Uint8Array[] = []
    await test.vault.backup(keeper, new WritableStream({ write: (piece) => void pieces.push(piece) }))
    const ground = await layGround(engine)
    const database = await ground.own()
    const restored = await restoreVault(
      { ...test.options, database },
      keeper,
      (async function* () {
        yield* pieces
      })(),
    )
    expect(await releasedBy(restored)).toEqual(await released())
    expect(await released()).not.toContain('k-left')
    await restored.close()
    await ground.remove()
  })

  it('is not lost by taking the id across cases off, or the person out, before the erasure', async () => {
    const others = victim('v-2')
    for (const how of ['off', 'out']) {
      const [gone, left, across] = [`d-gone-${how}`, `d-left-${how}`, `x-${how}`]
      const both = { victims: [known(across, research()), others] }
      await put(gone, known(across, refused))
      await put(left, others, 0, both)
      if (how === 'off') await carriedOut(test, personOf(left), 'unlink')
      else await put(left, others, 1)
      await carriedOut(test, { case: gone })
      await put(left, others, 2, both)
      expect(await released()).not.toContain(left)
    }
    // Nor is one that was said in the case from which the id is taken.
    await put('d-other', known('x-o', research()))
    const both = [known('x-o', refused), victim('v-2')]
    await test.vault.putCase(await test.session(), caseRecord('d-said', { victims: both }), { expectedVersion: 0 })
    await put('d-said', victim('v-2'), 1)
    expect(await released()).not.toContain('d-other')
    await carriedOut(test, { case: 'd-said' })
    expect(await released()).not.toContain('d-other')
  })

  it('is one of the person who leaves with another id, and of whom two ids across cases were joined', async () => {
    await put('j-one', known('x-1', refused))
    await put('j-two', known('x-1', research()))
    await put('j-three', known('x-3', research()))
    await carriedOut(test, { case: 'j-one' })
    const supervisor = await test.session('supervisor', 's-1')
    const pair = [
      { case: 'j-three', person: 'v-1' },
      { case: 'j-two', person: 'v-1' },
    ] as const
    await test.vault.duplicates.decide(supervisor, { one: pair[0], other: pair[1] }, 'samePerson', REASON)
    expect(await released()).toEqual(expect.not.arrayContaining(['j-two', 'j-three']))
    await put('j-same', known('x-j', refused))
    const renamed = { ...(known('x-j', research()) as object), id: 'v-9' }
    await put('j-same', renamed, 1)
    expect(await released()).not.toContain('j-same')
  })

  it('holds for the person who left the case before someone else was erased from it, and comes back', async () => {
    const [other, third] = [victim('v-2'), victim('v-3')]
    const of = (...victims: object[]) => caseRecord('l-1', { victims })
    const session = await test.session()
    await test.vault.putCase(session, of(known(undefined, refused), other, third), { expectedVersion: 0 })
    await test.vault.putCase(session, of(other, third), { expectedVersion: 1 })
    await carriedOut(test, personOf('l-1', 'v-2'))
    const back = (person: object) => test.vault.putCase(session, of(third, person), { expectedVersion: 3 })
    await expect(back(known(undefined, research()))).rejects.toMatchObject({ code: 'decisionLost' })
    expect(await back(known(undefined, refused))).toBe(4)
    const before = await keptCount()
    await carriedOut(test, { case: 'l-1' })
    expect(await keptCount()).toBeLessThan(before)
  })

  it('holds for the person who left the case twice before someone else was erased', async () => {
    const [more, others] = [consent({ purpose: 'shareStatistics', decision: 'refused' }), ['v-2', 'v-3', 'v-4']]
    const left = others.map((id) => victim(id))
    const session = await test.session()
    const write = (expectedVersion: number, ...victims: object[]) =>
      test.vault.putCase(session, caseRecord('t-1', { victims }), { expectedVersion })
    await write(0, known(undefined, refused), ...left)
    await write(1, ...left)
    await carriedOut(test, personOf('t-1', 'v-2'))
    await write(3, known(undefined, refused, more), ...left.slice(1))
    await write(4, ...left.slice(1))
    await carriedOut(test, personOf('t-1', 'v-3'))
    for (const back of [known(undefined, refused), known(undefined, more)])
      await expect(write(6, back, ...left.slice(2))).rejects.toMatchObject({ code: 'decisionLost' })
    expect(await write(6, known(undefined, refused, more), ...left.slice(2))).toBe(7)
  })
})

describe.each(engines)('who is counted after an erasure, on %s', (engine) => {
  let test: TestVault
  beforeAll(async () => {
    test = await setUp(engine, { policy: freePolicy })
  })
  afterAll(() => test.close())

  const counts = consent({ purpose: 'shareStatistics' })
  const put = async (id: string, crossCaseId: string, over: object = {}): Promise<void> => {
    const victims = [known(crossCaseId, counts)]
    await test.vault.putCase(await test.session(), caseRecord(id, { victims, ...over }), { expectedVersion: 0 })
  }
  const twice = (id: string, duplicateOf: string): object => ({ case: { id, openedOn: '2026-01-05', duplicateOf } })
  const counted = async (): Promise<string[]> => {
    const ids: string[] = []
    for await (const one of await test.vault.release(officer, { purpose: 'statistics', audience: 'public' }))
      ids.push(one.case.id)
    return ids
  }
  const pointer = async (id: string): Promise<unknown> =>
    (await test.vault.readCase(await test.session(), { case: id })).record?.case.duplicateOf

  it('is one of the others, in daily work before the archive; where there is one, it is no duplicate any more', async () => {
    await put('m-1', 'x-m')
    for (const id of ['m-2', 'm-3', 'm-4']) await put(id, 'x-m', twice(id, 'm-1'))
    await carriedOut(test, { case: 'm-2' }, 'archive')
    expect(await counted()).toEqual(['m-1'])
    await carriedOut(test, { case: 'm-1' })
    expect(await counted()).toEqual(['m-3'])
    expect([await pointer('m-3'), await pointer('m-4')]).toEqual([undefined, 'm-3'])
    await carriedOut(test, { case: 'm-3' })
    expect([await counted(), await pointer('m-4')]).toEqual([['m-4'], undefined])
  })

  it('stays the one that counts where a duplicate goes that others named', async () => {
    await put('n-1', 'x-n')
    await put('n-2', 'x-n', twice('n-2', 'n-1'))
    await put('n-3', 'x-n', twice('n-3', 'n-2'))
    await carriedOut(test, { case: 'n-2' })
    expect(await pointer('n-3')).toBe('n-1')
    expect(await counted()).toContain('n-1')
    expect(await counted()).not.toContain('n-3')
  })

  it('is who is on file elsewhere and was erased from a case with others', async () => {
    const victims = [known('x-p', counts), victim('v-2', { consents: [consent(), counts] })]
    await put('p-1', 'x-p', { victims })
    await put('p-2', 'x-p', twice('p-2', 'p-1'))
    await carriedOut(test, personOf('p-1'))
    expect(await counted()).toEqual(expect.arrayContaining(['p-1', 'p-2']))
  })

  it('is said in the dry run, by how many other cases there are', async () => {
    const dataProtection = { ...caseRecord('x').dataProtection, retainUntil: '2026-02-01' }
    for (const id of ['q-1', 'q-2', 'q-3']) await put(id, 'x-q', id === 'q-3' ? {} : { dataProtection })
    await put('q-4', 'x-alone', { dataProtection })
    const { due } = await test.vault.retentionDue(await test.session('supervisor', 's-1'))
    expect(due.map(({ case: id, otherCases }) => [id, otherCases])).toEqual([
      ['q-1', 2],
      ['q-2', 2],
      ['q-4', undefined],
    ])
  })
})

describe.each(engines)('who chose not to answer in a case that is gone, on %s', (engine) => {
  it('is let out by no attestation in another one', async () => {
    const attestation = {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['statistics'],
      from: '2026-01-01',
      until: '2026-12-31',
      reason: 'Invented.',
      by: 'dataOfficer',
    } as const
    const test = await setUp(engine, { policy: freePolicy, attestations: [attestation] })
    try {
      const worker = await test.session()
      const put = async (id: string, over: object): Promise<void> => {
        const { consents: _, ...person } = victim('v-1', { absent: { consents: 'notAsked' }, ...over }) as {
          consents: unknown
        }
        await test.vault.putCase(worker, caseRecord(id, { victims: [person] }), { expectedVersion: 0 })
      }
      const released = async (): Promise<string[]> => {
        const ids: string[] = []
        const request = { purpose: 'statistics', audience: 'statisticsPartner' }
        for await (const one of await test.vault.release(officer, request)) ids.push(one.case.id)
        return ids
      }
      await put('asked', { crossCaseId: 'x-1', absent: { consents: 'refused' } })
      await put('not-asked', { crossCaseId: 'x-1' })
      await put('someone-else', { crossCaseId: 'x-2' })
      expect(await released()).toEqual(['someone-else'])
      await carriedOut(test, { case: 'asked' })
      expect(await released()).toEqual(['someone-else'])
    } finally {
      await test.close()
    }
  })
})
