import type { CaseRecord } from '@tip-standard/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  defaultPolicy,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import type { DuplicateDecision } from './decide.ts'
import type { DuplicatePair } from './pair.ts'

const officer = { actor: 'officer-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const agreed = [consent(), consent({ purpose: 'shareStatistics' })]

/** Supervisors of this policy see every agency. */
const policy = {
  ...defaultPolicy,
  roles: defaultPolicy.roles.map((one) =>
    one.role === 'supervisor' && one.access !== undefined
      ? { ...one, access: { ...one.access, scope: 'all' as const } }
      : one,
  ),
}

/** Invented people: the same woman as two clerks wrote her, and others who have something in common with her. */
const people: readonly [id: string, day: string, identity: object, facts: object][] = [
  ['first', '2026-03-01', { firstName: 'Sentinella', secondName: 'Mukamwiza' }, { birthDate: '1994-03-05' }],
  ['again', '2026-03-02', { firstName: 'Mukamwisa', secondName: 'Sentinela' }, { birthDate: '1994-05-03' }],
  [
    'namesake',
    '2026-03-02',
    { firstName: 'Sentinella', secondName: 'Habimana', mobilePhone: '+250722000001' },
    { birthDate: '1971-11-20' },
  ],
  ['sister', '2026-03-02', { firstName: 'Claudine', secondName: 'Mukamwiza' }, { birthDate: '1999-08-17' }],
  [
    'other',
    '2026-03-02',
    { firstName: 'Yves', secondName: 'Niyonzima', mobilePhone: '+250733000002' },
    { birthDate: '1988-01-30', sex: 'male' },
  ],
]

describe.each(engines)('probable duplicates on %s', (engine) => {
  let test: TestVault
  let supervisor: Session
  const put = async (id: string, identity: object, facts: object, agency = AGENCY): Promise<void> => {
    const worker = await test.session('caseWorker', 'w-1', { agency })
    const record = caseRecord(id, {
      reportingEntity: { id: agency, type: 'ngo' },
      victims: [victim('v-1', { ...facts, citizenships: ['RW'], consents: agreed })],
    })
    await test.vault.putCase(worker, record, { expectedVersion: 0 })
    await test.vault.putIdentity(worker, personOf(id), identityRecord('v-1', { identityNumbers: [], ...identity }), {
      expectedVersion: 0,
    })
  }
  const proposed = async (by = supervisor): Promise<readonly DuplicatePair[]> =>
    await test.vault.duplicates.proposed(by)
  const recordOf = async (id: string): Promise<CaseRecord> =>
    (await test.vault.breakGlass(await test.session(), id, REASON)).record as CaseRecord
  beforeAll(async () => {
    test = await setUp(engine, { policy })
    for (const [id, day, identity, facts] of people) {
      test.clock.at = `${day}T09:00:00.000Z`
      await put(id, identity, facts)
    }
    supervisor = await test.session('supervisor', 's-1')
  })
  afterAll(() => test.close())

  it('are proposed by ids of cases, without a name, to the person who approves, and that is written down', async () => {
    const pairs = await proposed()
    expect(pairs).toEqual([
      {
        one: { case: 'again', person: 'v-1' },
        other: { case: 'first', person: 'v-1' },
        band: expect.stringMatching(/high|medium/),
      },
    ])
    expect((await test.events()).at(-1)).toMatchObject({ what: 'listDuplicates', actor: { id: 's-1' } })
    expect(JSON.stringify([pairs, await test.events()])).not.toMatch(/sentinel|mukam|1994|078812/i)
    await expect(proposed(await test.session())).rejects.toMatchObject({ code: 'notAllowed' })
    expect(await proposed(await test.session('supervisor', 's-9', { agency: 'org-9' }))).toEqual([])
  })

  it('are not proposed of people who may not be known today, or are archived', async () => {
    const worker = await test.session()
    const withdrawn = consent({ decision: 'withdrawn', date: '2026-03-02', withdrawnOn: '2026-03-02' })
    await put('gone', { firstName: 'Sentinella', secondName: 'Mukamwiza' }, { birthDate: '1994-03-05' })
    expect((await proposed()).some(({ one, other }) => [one.case, other.case].includes('gone'))).toBe(true)
    await test.vault.recordConsent(worker, { case: 'gone', person: 'v-1' }, withdrawn as never)
    expect((await proposed()).some(({ one, other }) => [one.case, other.case].includes('gone'))).toBe(false)
    await carriedOut(test, { case: 'gone' }, 'erase')
    const rows = await test.database.transaction('identities', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return await tx.query('select from identities.encoding')
    })
    expect(rows).toHaveLength(people.length)
  })

  it('are decided by a person, with a reason; the later case names the earlier, and counts no more', async () => {
    const { duplicates } = test.vault
    const counted = async (): Promise<string[]> => {
      const ids: string[] = []
      for await (const { case: own } of await test.vault.release(officer, {
        purpose: 'statistics',
        audience: 'public',
      }))
        ids.push(own.id)
      return ids
    }
    expect(await counted()).toEqual(['again', 'first', 'namesake', 'other', 'sister'])
    const pair = { one: { case: 'first', person: 'v-1' }, other: { case: 'again', person: 'v-1' } }
    for (const [by, over, decision, reason, code] of [
      [await test.session(), {}, 'sameCase', REASON, 'notAllowed'],
      [supervisor, {}, 'sameCase', '', 'reasonMissing'],
      [supervisor, {}, 'merge', REASON, 'textMalformed'],
      [supervisor, { other: { case: 'again', person: 'v-9' } }, 'sameCase', REASON, 'personUnknown'],
      [supervisor, { other: { case: 'nowhere', person: 'v-1' } }, 'sameCase', REASON, 'notFound'],
      [supervisor, { other: pair.one }, 'samePerson', REASON, 'notFound'],
      [supervisor, { other: {} }, 'samePerson', REASON, 'textMalformed'],
      [supervisor, { other: { case: 'a\nb', person: 7 } }, 'samePerson', REASON, 'textMalformed'],
      [supervisor, { other: { agency: AGENCY, case: 'again' } }, 'sameCase', REASON, 'notFound'],
    ] as const)
      await expect(
        duplicates.decide(by, { ...pair, ...over } as DuplicatePair, decision as never, reason),
      ).rejects.toMatchObject({
        code,
      })
    const before = await recordOf('again')
    expect(await duplicates.decide(supervisor, pair, 'sameCase', REASON)).toEqual(['first', 'again'])
    expect(
      (await test.events()).find(({ what, outcome }) => what === 'decideDuplicate' && outcome === 'done'),
    ).toMatchObject({
      subject: pair.one,
      reason: REASON,
      pair: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    const across = (await recordOf('first')).victims?.[0]?.crossCaseId
    expect(across).toMatch(/^[0-9a-f-]{36}$/)
    expect(await recordOf('again')).toEqual({
      ...before,
      case: { ...before.case, duplicateOf: 'first' },
      victims: before.victims?.map((one) => ({ ...one, crossCaseId: across })),
    })
    expect((await recordOf('first')).case.duplicateOf).toBeUndefined()
    expect(await test.vault.history(await test.session(), { case: 'again' })).toMatchObject([
      { by: 'w-1' },
      { by: 's-1' },
    ])
    expect((await counted()).toSorted()).toEqual(['first', 'namesake', 'other', 'sister'])
    expect(await proposed()).toEqual([])
    const turned = { one: pair.other, other: pair.one }
    for (const [again, code] of [
      ['sameCase', 'conflict'],
      ['samePerson', 'conflict'],
      ['different', 'countedAsOne'],
    ] as const)
      await expect(duplicates.decide(supervisor, turned, again, REASON)).rejects.toMatchObject({ code })
    expect((await recordOf('again')).case.duplicateOf).toBe('first')
  })

  it('that are one person in two cases get one id across cases, and those that are two stay as they are', async () => {
    const { duplicates } = test.vault
    const [one, other] = [
      { case: 'namesake', person: 'v-1' },
      { case: 'sister', person: 'v-1' },
    ]
    expect(await duplicates.decide(supervisor, { one, other }, 'samePerson', REASON)).toEqual(['namesake', 'sister'])
    const ids = [await recordOf('namesake'), await recordOf('sister')].map(({ victims }) => victims?.[0]?.crossCaseId)
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[1]).toBe(ids[0])
    const pair = { one: { case: 'other', person: 'v-1' }, other: one }
    expect(await duplicates.decide(supervisor, pair, 'different', REASON)).toEqual([])
    expect(await test.vault.history(await test.session(), { case: 'other' })).toHaveLength(1)
  })

  it('hold all of what the person refused, in whichever of their cases, and whatever was decided before', async () => {
    const { vault } = test
    const worker = await test.session()
    const store = async (id: string, decision: string, crossCaseId?: string): Promise<void> => {
      const consents = [consent(), consent({ purpose: 'shareStatistics', decision })]
      const victims = [
        victim('v-1', { status: 'potential', consents, ...(crossCaseId === undefined ? {} : { crossCaseId }) }),
      ]
      await vault.putCase(worker, caseRecord(id, { victims }), { expectedVersion: 0 })
    }
    const decide = (one: string, other: string, as: DuplicateDecision): Promise<readonly string[]> =>
      vault.duplicates.decide(
        ...([
          supervisor,
          { one: { case: one, person: 'v-1' }, other: { case: other, person: 'v-1' } } as DuplicatePair,
        ] as const),
        ...([as, REASON] as const),
      )
    const counted = async (): Promise<string[]> => {
      const ids: string[] = []
      const request = { purpose: 'statistics', audience: 'public' } as const
      for await (const { case: own } of await vault.release(officer, request)) ids.push(own.id)
      return ids
    }
    // On file twice, and refused in the file that counts no more.
    await store('kept', 'granted')
    await store('later', 'refused')
    expect(await counted()).toContain('kept')
    await decide('kept', 'later', 'sameCase')
    expect(await counted()).not.toContain('kept')
    // Two pairs that turn out to be one person: the refusal of the fourth holds for the third and for all others.
    for (const [id, across] of [
      ['p-1', 'x-p'],
      ['p-2', 'x-p'],
      ['q-1', 'x-q'],
    ] as const)
      await store(id, 'granted', across)
    await store('q-2', 'refused', 'x-q')
    await carriedOut(test, { case: 'q-2' }, 'archive')
    expect((await counted()).filter((id) => /^[pq]-/.test(id))).toEqual(['p-1'])
    expect(await decide('p-2', 'q-1', 'samePerson')).toEqual(['q-1'])
    expect((await counted()).filter((id) => /^[pq]-/.test(id))).toEqual([])
    expect((await vault.listCases(supervisor)).map((one) => one.case)).not.toContain('q-2')
    // Which are then not said to be two people.
    await expect(decide('p-1', 'q-1', 'different')).rejects.toMatchObject({ code: 'countedAsOne' })
  })

  it('count once, in whatever order they are decided and whatever was on file: one case of each person goes on counting', async () => {
    const worker = await test.session()
    let runs = 0
    const link = fc.integer({ min: 0, max: 4 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(link, { nil: undefined }), { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(fc.tuple(link, link), {
          selector: ([one, other]) => JSON.stringify([one, other].toSorted()),
          maxLength: 6,
        }),
        async (onFile, pairs) => {
          runs += 1
          const idOf = (at: number): string => `chain-${runs}-${at}`
          for (const [at, of] of onFile.entries()) {
            const absent = { duplicateOf: 'notAsked' }
            await test.vault.putCase(
              worker,
              caseRecord(idOf(at), {
                case: { id: idOf(at), ...(of === undefined || of === at ? { absent } : { duplicateOf: idOf(of) }) },
                victims: [victim('v-1', { consents: agreed, absent: { crossCaseId: 'unknown' } })],
              }),
              { expectedVersion: 0 },
            )
          }
          // The last of the five is named, but not on file.
          const decided = pairs.filter(([one, other]) => one !== other && one < 4 && other < 4)
          for (const [one, other] of decided)
            await test.vault.duplicates.decide(
              supervisor,
              { one: { case: idOf(one), person: 'v-1' }, other: { case: idOf(other), person: 'v-1' } } as DuplicatePair,
              'sameCase',
              REASON,
            )
          const after = await Promise.all([0, 1, 2, 3].map((at) => recordOf(idOf(at))))
          const namedBy = after.map(({ case: own }) => own.duplicateOf)
          const groupOf = (edges: readonly (readonly [number, number])[], from: number): Set<number> => {
            const group = new Set([from])
            for (let size = 0; size < group.size; ) {
              size = group.size
              for (const edge of edges) if (edge.some((at) => group.has(at))) for (const at of edge) group.add(at)
            }
            return group
          }
          const links = onFile.flatMap((of, at) => (of === undefined || of === at ? [] : [[at, of] as const]))
          for (const [at] of decided) {
            const group = [...groupOf([...links, ...decided], at)]
            const counting = group.filter((one) => one === 4 || namedBy[one] === undefined)
            expect(counting, JSON.stringify({ onFile, decided, namedBy })).toHaveLength(1)
            const same = [...groupOf(decided, at)].map((one) => after[one]?.victims?.[0]?.crossCaseId)
            expect(new Set(same).size).toBe(1)
            expect(same[0]).toBeDefined()
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('count on where a case that would count no more has others in it', async () => {
    const worker = await test.session()
    const two = caseRecord('two', {
      victims: ['v-1', 'v-2'].map((id) => victim(id, { status: 'potential', consents: agreed })),
    })
    await test.vault.putCase(worker, two, { expectedVersion: 0 })
    const pair = { one: { case: 'first', person: 'v-1' }, other: { case: 'two', person: 'v-1' } }
    const decided = test.vault.duplicates.decide(supervisor, pair, 'sameCase', REASON)
    await expect(decided).rejects.toMatchObject({ code: 'othersInCase' })
    expect(await recordOf('two')).toEqual(two)
    expect(await test.vault.duplicates.decide(supervisor, pair, 'samePerson', REASON)).toEqual(['two'])
  })

  it('in two agencies are shown by the cases, where the role sees every agency, and the later says who else reports it', async () => {
    const [, , identity, facts] = people[0] as (typeof people)[number]
    await put('theirs', identity, facts, 'org-2')
    const across = (await proposed()).filter(({ other }) => other.agency !== undefined)
    expect(across).toContainEqual({
      one: { case: 'first', person: 'v-1' },
      other: { agency: 'org-2', case: 'theirs' },
      band: expect.any(String),
    })
    expect(across.every(({ other }) => Object.keys(other).join() === 'agency,case')).toBe(true)
    const ofTheirs = await test.session('supervisor', 's-2', { agency: 'org-2' })
    const theirs = (await proposed(ofTheirs)).find(({ other }) => other.case === 'first') as DuplicatePair
    expect(theirs).toMatchObject({ one: { case: 'theirs' }, other: { agency: AGENCY, case: 'first' } })
    const ours = across.find(({ one }) => one.case === 'first') as DuplicatePair
    // Ours is the earlier: only theirs is marked, no matter who decides first.
    expect(await test.vault.duplicates.decide(supervisor, ours, 'sameCase', REASON)).toEqual([])
    expect(await test.vault.duplicates.decide(ofTheirs, theirs, 'sameCase', REASON)).toEqual(['theirs'])
    const { record } = await test.vault.breakGlass(
      await test.session('caseWorker', 'w-1', { agency: 'org-2' }),
      'theirs',
      REASON,
    )
    expect(record.case.reportedElsewhere).toBe('otherOrganisation')
    expect((await recordOf('first')).case.reportedElsewhere).toBeUndefined()
    expect((await proposed(ofTheirs)).some(({ other }) => other.case === 'first')).toBe(false)
  })

  it('in two agencies are not shown to a role that sees its own', async () => {
    const own = await setUp(engine)
    const worker = await own.session('caseWorker', 'w-1', { agency: 'org-2' })
    await own.vault.putCase(await own.session(), caseRecord('a'), { expectedVersion: 0 })
    await own.vault.putIdentity(await own.session(), personOf('a'), identityRecord(), { expectedVersion: 0 })
    await own.vault.putCase(worker, caseRecord('b', { reportingEntity: { id: 'org-2', type: 'ngo' } }), {
      expectedVersion: 0,
    })
    await own.vault.putIdentity(worker, personOf('b'), identityRecord(), { expectedVersion: 0 })
    const by = await own.session('supervisor', 's-1')
    expect(await own.vault.duplicates.proposed(by)).toEqual([])
    const pair = { one: { case: 'a', person: 'v-1' }, other: { agency: 'org-2', case: 'b' } }
    await expect(own.vault.duplicates.decide(by, pair, 'sameCase', REASON)).rejects.toMatchObject({ code: 'notFound' })
    await own.close()
  })
})
