import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseRecord, consent, engines, setUp, type TestVault, victim } from '../fixture-vault.ts'

const refusedResearch = consent({ purpose: 'research', decision: 'refused', date: '2026-02-01' })
const withdrawnStatistics = consent({ purpose: 'shareStatistics', decision: 'withdrawn', withdrawnOn: '2026-02-20' })
const lost = { code: 'decisionLost' }

describe.each(engines)('a version that replaces another, on %s', (engine) => {
  let set: TestVault
  beforeAll(async () => {
    set = await setUp(engine)
  })
  afterAll(() => set.close())

  const store = async (id: string, consents: readonly object[]) => {
    const session = await set.session()
    await set.vault.putCase(session, caseRecord(id, { victims: [victim('v-1', { consents })] }), { expectedVersion: 0 })
    return (victims: readonly object[], expectedVersion = 1) =>
      set.vault.putCase(session, caseRecord(id, { victims }), { expectedVersion })
  }

  it('keeps every refusal and withdrawal, and takes what was decided since', async () => {
    const granted = consent()
    const put = await store('d-1', [granted, refusedResearch, withdrawnStatistics])
    const of = (...consents: object[]) => put([victim('v-1', { consents })])
    // A form that does not know consents, one that knows one of them, and one that writes a yes over a no.
    for (const consents of [
      [granted],
      [granted, refusedResearch],
      [granted, { ...refusedResearch, decision: 'granted' }, withdrawnStatistics],
      [granted, refusedResearch, { ...withdrawnStatistics, withdrawnOn: '2027-02-20' }],
      [granted, refusedResearch, { ...withdrawnStatistics, decision: 'granted', withdrawnOn: undefined }],
      [granted, { ...refusedResearch, date: '2026-01-01' }, withdrawnStatistics],
    ])
      await expect(of(...consents)).rejects.toMatchObject(lost)
    await expect(put([victim('v-1', { consents: undefined })])).rejects.toMatchObject({ code: 'recordInvalid' })
    const later = consent({ purpose: 'research', date: '2026-02-27' })
    // Another program may write what an entry says in another order.
    const reordered = Object.fromEntries(Object.entries(refusedResearch).reverse())
    expect(await of(withdrawnStatistics, later, granted, reordered)).toBe(2)
  })

  it('may end a consent, which then is a withdrawal on record', async () => {
    const shared = consent({ purpose: 'shareStatistics' })
    const put = await store('d-2', [consent(), shared])
    const ended = { ...shared, decision: 'withdrawn', withdrawnOn: '2026-03-01' }
    expect(await put([victim('v-1', { consents: [consent(), ended] })])).toBe(2)
    await expect(put([victim('v-1', { consents: [consent(), shared] })], 2)).rejects.toMatchObject(lost)
  })

  it('keeps what a child said against a guardian', async () => {
    const of = (childAssent: boolean) => consent({ purpose: 'research', givenBy: 'guardian', childAssent })
    const child = (consents: readonly object[]) => [victim('v-1', { birthDate: '2015-02-03', consents })]
    const stored = consent({ givenBy: 'both', childAssent: true })
    const session = await set.session()
    const put = (consents: readonly object[], expectedVersion: number) =>
      set.vault.putCase(session, caseRecord('d-4', { victims: child([stored, ...consents]) }), { expectedVersion })
    await put([of(false)], 0)
    await expect(put([of(true)], 1)).rejects.toMatchObject(lost)
    expect(await put([of(false), of(true)], 1)).toBe(2)
  })

  it('keeps that a guardian may not decide, until someone says that they may', async () => {
    const excluded = consent({ guardianExcluded: true })
    const guardians = consent({ purpose: 'shareStatistics', givenBy: 'guardian', childAssent: true })
    const child = (one: object) => [victim('v-1', { birthDate: '2015-02-03', consents: [one, guardians] })]
    const session = await set.session()
    const put = (one: object, expectedVersion: number) =>
      set.vault.putCase(session, caseRecord('d-5', { victims: child(one) }), { expectedVersion })
    await put(excluded, 0)
    await expect(put(consent(), 1)).rejects.toMatchObject(lost)
    expect(await put(consent({ guardianExcluded: false }), 1)).toBe(2)
    expect(await put(consent(), 2)).toBe(3)
  })

  it('keeps it although an earlier entry said that they may, and withholds what that guardian agreed to', async () => {
    const guardians = (date: string) =>
      consent({ givenBy: 'guardian', childAssent: true, guardianExcluded: false, date })
    const excluding = consent({ purpose: 'shareStatistics', date: '2026-02-20', guardianExcluded: true })
    const session = await set.session()
    const put = (consents: readonly object[], expectedVersion: number) => {
      const child = victim('v-1', { birthDate: '2015-02-03', consents })
      return set.vault.putCase(session, caseRecord('d-7', { victims: [child] }), { expectedVersion })
    }
    const [early, late] = [guardians('2026-01-05'), guardians('2026-02-25')]
    await put([early], 0)
    await put([early, excluding], 1)
    expect((await set.vault.readCase(session, { case: 'd-7' })).record).toBeUndefined()
    await set.vault.recordConsent(session, { case: 'd-7', person: 'v-1' }, late as never)
    await expect(put([early], 3)).rejects.toMatchObject(lost)
    expect(await put([early, excluding, late], 3)).toBe(4)
  })

  it('takes the first decision of a person, and no single no in place of a refusal of everything', async () => {
    const session = await set.session()
    const refusal = { ...refusedResearch } as never
    for (const [reason, decision, outcome] of [
      ['unknown', consent(), 2],
      ['notAsked', refusal, 2],
      // Who chose not to answer agreed to nothing, whatever they are asked later; a yes is new.
      ['refused', refusal, 'decisionLost'],
      ['refused', consent(), 2],
      ['refused', null, 'recordInvalid'],
    ] as const) {
      const [id, absent] = [`n-${randomUUID()}`, { consents: reason, birthDate: 'unknown' }]
      const unasked = victim('v-1', { consents: undefined, birthDate: undefined, absent })
      await set.vault.putCase(session, caseRecord(id, { victims: [unasked] }), { expectedVersion: 0 })
      const recorded = set.vault.recordConsent(session, { case: id, person: 'v-1' }, decision as never)
      expect([reason, outcome]).toEqual([reason, await recorded.catch(({ code }) => code)])
    }
  })

  it('takes a no to which a form gave the id that it did not have', async () => {
    const { id: _, ...rest } = refusedResearch as { id?: string }
    const { date: __, ...undated } = { ...rest, absent: { date: 'unknown' } } as { date?: string }
    const put = await store('d-6', [consent(), rest, undated])
    const of = (...consents: object[]) => put([victim('v-1', { consents: [consent(), ...consents] })])
    const named = [
      { ...rest, id: 'c-8' },
      { ...rest, id: 'c-9', date: '2026-02-03' },
    ]
    await expect(of(...named.slice(1))).rejects.toMatchObject(lost)
    await expect(of({ ...rest, id: 'c-8', purpose: 'media' }, ...named.slice(1))).rejects.toMatchObject(lost)
    expect(await of(...named)).toBe(2)
    await expect(
      put([victim('v-1', { consents: [consent(), { ...rest, id: 'c-7' }, ...named.slice(1)] })], 2),
    ).rejects.toMatchObject(lost)
  })

  it('keeps those of the person who left the case and comes back to it', async () => {
    const put = await store('d-3', [consent(), refusedResearch])
    const other = victim('v-2', { consents: [consent()] })
    expect(await put([victim('v-1', { consents: [consent(), refusedResearch] }), other])).toBe(2)
    expect(await put([other], 2)).toBe(3)
    expect(await put([other, victim('v-3', { consents: [consent()] })], 3)).toBe(4)
    await expect(put([other, victim('v-1', { consents: [consent()] })], 4)).rejects.toMatchObject(lost)
    expect(await put([victim('v-1', { consents: [consent(), refusedResearch] })], 4)).toBe(5)
  })

  it('lets no one who refused something go where someone comes: under another id it may be the same person', async () => {
    const put = await store('d-renamed', [consent(), refusedResearch])
    const renamed = victim('v-9', { consents: [consent()] })
    await expect(put([renamed])).rejects.toMatchObject(lost)
    const agreed = await store('d-agreed', [consent()])
    expect(await agreed([renamed])).toBe(2)
  })

  it('keeps thousands of them, in whatever order they come', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => consent({ ...refusedResearch, recipients: [`r-${at}`] }))
    const put = await store('d-many', [consent(), ...many])
    expect(await put([victim('v-1', { consents: [...many.toReversed(), consent()] })])).toBe(2)
    await expect(put([victim('v-1', { consents: [...many.slice(1), consent()] })], 2)).rejects.toMatchObject(lost)
    const undated = many.map(({ date: _, ...rest }: Record<string, unknown>) => ({
      ...rest,
      absent: { date: 'unknown' },
    }))
    expect(
      await (await store('d-many-undated', [consent(), ...undated]))([
        victim('v-1', { consents: [...many, consent()] }),
      ]),
    ).toBe(2)
  })

  it('lets a no that had no day get one, and nothing else of it change', async () => {
    const { date: _, ...rest } = refusedResearch as { date?: string }
    const undated = { ...rest, absent: { date: 'unknown' } }
    const put = await store('d-undated', [consent(), undated])
    for (const no of [
      consent({ purpose: 'research', date: '2026-02-03' }),
      { ...refusedResearch, purpose: 'shareStatistics' },
      { ...refusedResearch, givenBy: 'guardian' },
    ])
      await expect(put([victim('v-1', { consents: [consent(), no] })])).rejects.toMatchObject(lost)
    expect(await put([victim('v-1', { consents: [consent(), { ...refusedResearch, date: '2026-02-03' }] })])).toBe(2)
    const other = { ...refusedResearch, date: '2026-02-04' }
    await expect(put([victim('v-1', { consents: [consent(), other] })], 2)).rejects.toMatchObject(lost)
  })

  it('holds every no that anyone stored, whatever was stored since', async () => {
    const session = await set.session()
    const { vault } = set
    const decisions = fc
      .record({
        purpose: fc.constantFrom('research', 'shareStatistics'),
        decision: fc.constantFrom('granted', 'refused', 'withdrawn'),
        day: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ purpose, decision, day }) =>
        consent({
          purpose,
          decision,
          date: `2026-02-0${day}`,
          ...(decision === 'withdrawn' ? { withdrawnOn: `2026-02-1${day}` } : {}),
        }),
      )
    const versions = fc.array(
      fc.dictionary(fc.constantFrom('v-1', 'v-2'), fc.array(decisions, { maxLength: 3 }), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      { minLength: 2, maxLength: 6 },
    )
    let cases = 0
    let refused = 0
    await fc.assert(
      fc.asyncProperty(versions, async (all) => {
        const id = `p-${++cases}`
        const noes: Record<string, string[]> = {}
        let expectedVersion = 0
        for (const people of all) {
          const victims = Object.entries(people).map(([one, list]) => victim(one, { consents: [consent(), ...list] }))
          try {
            expectedVersion = await vault.putCase(session, caseRecord(id, { victims }), { expectedVersion })
          } catch (error) {
            expect(error).toMatchObject(lost)
            refused++
            continue
          }
          for (const [one, list] of Object.entries(people)) {
            const said = list.filter(({ decision }) => decision !== 'granted').map((no) => JSON.stringify(no))
            expect(said).toEqual(expect.arrayContaining(noes[one] ?? []))
            noes[one] = said
          }
        }
      }),
      { numRuns: 25 },
    )
    expect(refused).toBeGreaterThan(5)
  })
})
