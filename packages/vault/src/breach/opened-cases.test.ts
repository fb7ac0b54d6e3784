import { policies } from '@tip-standard/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import type { VaultEvent } from '../audit-events.ts'
import {
  AGENCY,
  caseRecord,
  consent,
  DAY,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'
import type { BreachAlert } from './affected.ts'
import { type BreachReport, reportBreach } from './breach-report.ts'

const [policy] = policies.filter(({ id }) => id === 'rw')
const of = (...ids: string[]) => ({ victims: ids.map((id) => victim(id)) })
const REFUSED = { victims: [victim('v-1', { consents: [consent({ decision: 'refused' })] })] }

describe.each(engines)('a whole case that was opened in a vault on %s', (engine) => {
  let test: TestVault
  let [worker, supervisor]: Session[] = []
  const at = (minute: number): void => {
    test.clock.at = `${DAY}T09:${minute}:00.000Z`
  }
  beforeAll(async () => {
    test = await setUp(engine)
    worker = await test.session()
    supervisor = await test.session('supervisor', 's-1')
  })
  afterAll(() => test.close())

  const alert = (over: Partial<BreachAlert>): BreachAlert => ({
    kind: 'misuse',
    discoveredAt: `${DAY}T23:00:00.000Z`,
    from: DAY,
    until: `${DAY}T23:00:00.000Z`,
    actors: ['w-1'],
    keysExposed: false,
    isExercise: true,
    ...over,
  })
  async function report(over: Partial<BreachAlert>): Promise<BreachReport> {
    const { audit } = test.vault
    return await reportBreach(alert(over), audit.stream(supervisor as Session), policy as never, (cases) =>
      audit.peopleThen(supervisor as Session, cases),
    )
  }
  const whom = ({ affected }: BreachReport): unknown => affected.map(({ person, acts }) => [person, acts])

  it('counts the people who were in it then, and not those who are in it now', async () => {
    const { vault } = test
    const by = worker as Session
    await vault.putCase(by, caseRecord('case-1', of('v-1', 'v-2')), { expectedVersion: 0 })
    at(10)
    await vault.readCase(by, { case: 'case-1' })
    at(20)
    const now = { ...of('v-2', 'v-3', 'v-4'), perpetrators: [{ id: 'p-1', kind: 'person', roles: ['recruiter'] }] }
    await vault.putCase(by, caseRecord('case-1', now), { expectedVersion: 1 })
    const before = await report({ cases: ['case-1'] })
    expect(before.counts).toEqual({ cases: 1, people: 2, identities: 0, unknownCases: 0 })
    expect(whom(before)).toEqual([
      ['v-1', 1],
      ['v-2', 1],
    ])
    at(30)
    await vault.breakGlass(by, 'case-1', REASON)
    await vault.readCase(by, { case: 'case-1' }, 1)
    const after = await report({ cases: ['case-1'] })
    expect(after.counts).toMatchObject({ cases: 1, people: 5 })
    expect(whom(after)).toEqual([
      ['p-1', 1],
      ['v-1', 2],
      ['v-2', 3],
      ['v-3', 1],
      ['v-4', 1],
    ])
    const stolen = await report({ cases: ['case-1'], kind: 'copyOfStore', until: `${DAY}T09:15:00.000Z` })
    expect(stolen.counts).toMatchObject({ people: 2 })
  })

  it('counts those of an imported case and of one that was archived since', async () => {
    const { vault } = test
    await vault.importCases(worker as Session, [{ record: caseRecord('case-2', of('v-1', 'v-2')), identities: [] }])
    expect((await report({ cases: ['case-2'], kind: 'copyOfStore' })).counts).toMatchObject({ cases: 1, people: 2 })
    await vault.readCase(worker as Session, { case: 'case-2' })
    await carriedOut(test, { case: 'case-2' }, 'archive')
    expect((await report({ cases: ['case-2'] })).counts).toMatchObject({ people: 2, unknownCases: 0 })
  })

  it('says that no one knows how many they were, once it is erased', async () => {
    const { vault } = test
    await vault.putCase(worker as Session, caseRecord('case-3', of('v-1', 'v-2')), { expectedVersion: 0 })
    await vault.readCase(worker as Session, { case: 'case-3' })
    expect((await report({ cases: ['case-3'] })).counts).toMatchObject({ people: 2, unknownCases: 0 })
    await carriedOut(test, { case: 'case-3' }, 'erase')
    expect((await report({ cases: ['case-3'] })).counts).toEqual({
      cases: 1,
      people: 0,
      identities: 0,
      unknownCases: 1,
    })
  })

  it('is in no copy of the store that was made after it, or someone in it, was erased: who is left is', async () => {
    const { vault } = test
    for (const id of ['case-5', 'case-6', 'case-7'])
      await vault.putCase(worker as Session, caseRecord(id, of('v-1', 'v-2')), { expectedVersion: 0 })
    await vault.putIdentity(worker as Session, personOf('case-6'), identityRecord(), { expectedVersion: 0 })
    const cases = ['case-5', 'case-6', 'case-7']
    at(40)
    await carriedOut(test, { case: 'case-5' }, 'erase')
    await carriedOut(test, personOf('case-6'), 'erase')
    await carriedOut(test, { case: 'case-7' }, 'anonymise')
    const before = await report({ cases, kind: 'copyOfStore', from: `${DAY}T09:35:00.000Z` })
    expect(before.counts).toEqual({ cases: 3, people: 1, identities: 1, unknownCases: 3 })
    const after = await report({ cases, kind: 'copyOfStore', from: `${DAY}T09:45:00.000Z` })
    expect(after.affected).toMatchObject([{ case: 'case-6', person: 'v-2', identity: false }])
    expect(after.counts).toEqual({ cases: 1, people: 1, identities: 0, unknownCases: 0 })
    const ofOthers = await report({ cases: ['case-5'], kind: 'copyOfStore', from: `${DAY}T09:45:00.000Z` })
    expect(ofOthers.affected).toEqual([])
  })

  it('is none where all of it was withheld: the log has a refusal, and the reader is shown why', async () => {
    const { vault } = test
    await vault.putCase(worker as Session, caseRecord('case-4', REFUSED), { expectedVersion: 0 })
    for (const version of [undefined, 1]) {
      const seen = await vault.readCase(worker as Session, { case: 'case-4' }, version)
      expect(seen).toMatchObject({ version: 1, record: undefined, decisions: [{ person: 'v-1', permitted: false }] })
    }
    const tried = (await test.events()).filter(({ subject, what }) => subject?.case === 'case-4' && what !== 'putCase')
    expect(tried.map(({ what, outcome }): unknown => [what, outcome])).toEqual([
      ['readCase', { refused: 'withheld' }],
      ['readHistory', { refused: 'withheld' }],
    ] satisfies [VaultEvent['what'], VaultEvent['outcome']][])
    expect((await report({ cases: ['case-4'] })).affected).toEqual([])
    await carriedOut(test, { case: 'case-4' }, 'archive')
    expect((await vault.archive.read(supervisor as Session, 'case-4', REASON)).record).toBeUndefined()
    expect((await report({ cases: ['case-4'], actors: ['s-1'] })).affected).toEqual([])
  })

  it('is asked about by roles that approve only, of their own agency, and written down', async () => {
    const { audit } = test.vault
    const asked = [{ case: 'case-1', at: `${DAY}T09:10:00.000Z` }]
    await expect(audit.peopleThen(worker as Session, asked)).rejects.toMatchObject({ code: 'notAllowed' })
    const other = await test.session('supervisor', 's-1', { agency: 'org-2' })
    expect(await audit.peopleThen(other, asked)).toEqual([undefined])
    expect(await audit.peopleThen(supervisor as Session, [...asked, { case: 'none', at: DAY }])).toEqual([
      ['v-1', 'v-2'],
      undefined,
    ])
    const events = (await test.events()).filter(({ what, agency }) => what === 'listAffected' && agency === AGENCY)
    expect(events.at(-1)).toMatchObject({ outcome: 'done', actor: { id: 's-1' } })
  })
})
