import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGENCY,
  caseRecord,
  engines,
  freePolicy,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
} from '../fixture-vault.ts'

const WORKER = { actor: 'w-1', role: 'caseWorker', agency: AGENCY, purpose: 'caseManagement' } as const
const KEEPER = { actor: 'k-1', role: 'systemAdministrator', from: 'vault-room' } as const
const REQUEST = { purpose: 'statistics', audience: 'public', fields: ['victim.sex'] } as const
const OFFICER = { actor: 'd-1', role: 'dataOfficer', agency: AGENCY, from: 'release-desk' } as const

describe.each(engines)('where someone acts from, in a vault on %s', (engine) => {
  let set: TestVault
  beforeAll(async () => {
    set = await setUp(engine, { policy: freePolicy })
  })
  afterAll(() => set.close())

  /** The acts that were written down, each with its place. */
  const places = async (): Promise<string[]> =>
    (await set.events()).map(({ what, outcome, actor }) => {
      const done = outcome === 'done' ? '' : ` ${outcome.refused}`
      return `${what}${done}: ${actor.from}`
    })

  it('is in the log beside each act, also a refused one, and follows the person to another place', async () => {
    const { vault } = set
    const office = await vault.startSession({ ...WORKER, from: 'office-1' })
    await vault.putCase(office, caseRecord('k-1'), { expectedVersion: 0 })
    await vault.putIdentity(office, personOf('k-1'), identityRecord('v-1'), { expectedVersion: 0 })
    const road = vault.sessionFrom(office, '198.51.100.7')
    await vault.readCase(road, { case: 'k-1' })
    await vault.openIdentity(road, personOf('k-1'), { reason: REASON })
    await expect(vault.readCase(road, { case: 'k-none' })).rejects.toThrow()
    await vault.readCase(office, { case: 'k-1' })
    await vault.rotateKeys(KEEPER)
    for await (const _ of await vault.release(OFFICER, REQUEST));
    await expect(
      vault.research.read({ actor: 'r-1', from: 'university', agency: AGENCY, grant: 'none' }),
    ).rejects.toThrow()
    expect(await places()).toEqual([
      // It belongs to no agency, so it comes first.
      'rotateKeys: vault-room',
      'startSession: office-1',
      'putCase: office-1',
      'putIdentity: office-1',
      'readCase: 198.51.100.7',
      'openIdentity: 198.51.100.7',
      'readCase notFound: 198.51.100.7',
      'readCase: office-1',
      'release: release-desk',
      'readView grantUnusable: university',
    ])
  })

  it('has to be said, in characters that a log can show', async () => {
    const { vault } = set
    const office = await vault.startSession({ ...WORKER, from: 'office-1' })
    const before = (await set.events()).length
    for (const from of ['', 'two\nlines', 'x'.repeat(201), undefined as unknown as string]) {
      const malformed = { code: 'textMalformed' }
      await expect(vault.startSession({ ...WORKER, from })).rejects.toMatchObject(malformed)
      await expect(vault.rotateKeys({ ...KEEPER, from })).rejects.toMatchObject(malformed)
      await expect(vault.release({ ...OFFICER, from }, REQUEST)).rejects.toMatchObject(malformed)
      await expect(vault.research.read({ actor: 'r-1', from, agency: AGENCY, grant: 'none' })).rejects.toMatchObject(
        malformed,
      )
      expect(() => vault.sessionFrom(office, from)).toThrow(expect.objectContaining(malformed))
    }
    expect((await set.events()).length).toBe(before)
  })

  it('opens nothing once the session has ended, wherever it went on', async () => {
    const { vault } = set
    const office = await vault.startSession({ ...WORKER, from: 'office-1' })
    const road = vault.sessionFrom(office, 'road')
    expect(vault.sessionFrom(road, 'road')).toBe(road)
    expect(road).toEqual({ ...office, from: 'road' })
    vault.endSession(vault.sessionFrom(road, 'train'))
    const unknown = { code: 'sessionUnknown' }
    for (const ended of [office, road]) {
      await expect(vault.listCases(ended)).rejects.toMatchObject(unknown)
      expect(() => vault.sessionFrom(ended, 'office-2')).toThrow(expect.objectContaining(unknown))
    }
    expect(() => vault.sessionFrom({ ...office }, 'office-2')).toThrow(expect.objectContaining(unknown))
  })
})
