import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openVault } from '../create-vault.ts'
import { serviceCustodian } from '../fixture-custodian.ts'
import {
  AGENCY,
  caseRecord,
  engines,
  identityRecord,
  personOf,
  REASON,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import type { KeyCustodian } from './custodian.ts'
import { createQuorumKeyring, openKeyring } from './keyring.ts'

const keeper = { actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' } as const
const phone = { by: 'phone', number: '0788123456' } as const

describe.each(engines)('keys on %s', (engine) => {
  let set: TestVault
  afterEach(() => set.close())

  /** Changes rows as no role of the vault may: as who owns the tables. */
  async function change(sql: string): Promise<void> {
    const database = engine === 'pglite' ? set.database : await set.ground.own()
    await database.transaction('owner', async (tx) => {
      await tx.query('alter table keys.data_key no force row level security')
      await tx.query(sql)
    })
    if (engine === 'postgres') await database.close()
  }

  it('are wrapped again by a rotation, which goes on where it was interrupted; the old key opens no copy', async () => {
    const inner = serviceCustodian()
    let left = Number.POSITIVE_INFINITY
    const custodian: KeyCustodian = {
      ...inner,
      wrap: async (key, context) => {
        if (left-- <= 0) throw new Error('the service is away')
        return await inner.wrap(key, context)
      },
    }
    set = await setUp(engine, { custodian })
    const { vault } = set
    const session = await set.session()
    const people = Array.from({ length: 700 }, (_, at) => victim(`v-${at}`))
    await vault.putCase(session, caseRecord('k-1', { victims: people }), { expectedVersion: 0 })
    await vault.putIdentity(session, personOf('k-1', 'v-5'), identityRecord('v-5'), { expectedVersion: 0 })
    await change('create table public.copy as select * from keys.data_key')

    left = 600
    await expect(vault.rotateKeys(keeper)).rejects.toThrow()
    left = Number.POSITIVE_INFINITY
    expect((await vault.readCase(session, { case: 'k-1' })).record?.victims).toHaveLength(700)
    // 701 data keys, the two secrets of the agency and two that all agencies share, and of the vault the check and the seed of its log.
    expect(await vault.rotateKeys(keeper)).toBe(707)
    expect(await custodian.versions()).toEqual([3])
    expect((await vault.readCase(session, { case: 'k-1' })).record?.victims).toHaveLength(700)
    expect((await vault.openIdentity(session, personOf('k-1', 'v-5'), { reason: REASON })).version).toBe(1)

    await change(
      'update keys.data_key d set kek = c.kek, wrapped = c.wrapped from public.copy c where c.subject = d.subject',
    )
    await expect(vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'keyRetired' })
    const notKeeper = { actor: 's-1', from: 'desk-1', role: 'supervisor' } as const
    await expect(vault.rotateKeys(notKeeper)).rejects.toMatchObject({ code: 'notAllowed' })
    const acts = (await set.events()).filter(({ what }) => what === 'rotateKeys')
    expect(acts.map(({ outcome }) => outcome)).toEqual([
      'done',
      { refused: 'failed' },
      'done',
      { refused: 'notAllowed' },
    ])
  })

  it('that were rotated elsewhere are not used any more by the person who has the old keyring open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-rotation-'))
    const path = join(folder, 'keys')
    const { keyring: mine, shares } = await createQuorumKeyring(path, { shares: 3, threshold: 2 })
    const opened = () => openKeyring(path, shares.slice(1))
    set = await setUp(engine, { custodian: mine })
    const session = await set.session()
    await set.vault.putCase(session, caseRecord('k-1'), { expectedVersion: 0 })
    const theirs = await opened()
    await (await openVault({ ...set.options, custodian: theirs })).rotateKeys(keeper)
    await expect(set.vault.putCase(session, caseRecord('k-2'), { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'keyringStale',
    })
    await expect(set.vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'keyringStale' })
    await expect(openVault({ ...set.options, custodian: mine })).rejects.toMatchObject({ code: 'keyringStale' })
    const again = await openVault({ ...set.options, custodian: await opened() })
    const request = {
      actor: 'w-1',
      from: 'desk-1',
      role: 'caseWorker',
      agency: AGENCY,
      purpose: 'caseManagement',
    } as const
    expect((await again.readCase(await again.startSession(request), { case: 'k-1' })).record).toEqual(caseRecord('k-1'))
    rmSync(folder, { recursive: true, force: true })
  })

  it('that were rotated elsewhere are not rotated again with the old keyring, which would destroy the new key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-rotation-'))
    const path = join(folder, 'keys')
    const { keyring: mine, shares } = await createQuorumKeyring(path, { shares: 3, threshold: 2 })
    const opened = () => openKeyring(path, shares.slice(1))
    set = await setUp(engine, { custodian: mine })
    const session = await set.session()
    await set.vault.putCase(session, caseRecord('k-1'), { expectedVersion: 0 })
    const theirs = await opened()
    await (await openVault({ ...set.options, custodian: theirs })).rotateKeys(keeper)
    await expect(set.vault.rotateKeys(keeper)).rejects.toMatchObject({ code: 'keyringStale' })
    const kept = await opened()
    expect(await kept.versions()).toEqual([2])
    await openVault({ ...set.options, custodian: kept })
    rmSync(folder, { recursive: true, force: true })
  })

  it('that were rotated are not rotated again with an older copy of the keyring, whose next key would be another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-rotation-'))
    const [path, copy] = [join(folder, 'keys'), join(folder, 'copy')]
    const { keyring, shares } = await createQuorumKeyring(path, { shares: 3, threshold: 2 })
    copyFileSync(path, copy)
    set = await setUp(engine, { custodian: keyring })
    const session = await set.session()
    await set.vault.putCase(session, caseRecord('k-1'), { expectedVersion: 0 })
    const elsewhere = await openVault({ ...set.options, custodian: await openKeyring(copy, shares.slice(1)) })
    await set.vault.rotateKeys(keeper)
    await expect(elsewhere.rotateKeys(keeper)).rejects.toMatchObject({ code: 'keyringStale' })
    await set.vault.putCase(session, caseRecord('k-2'), { expectedVersion: 0 })
    rmSync(folder, { recursive: true, force: true })
  })

  it('are rotated twice at once, and everything opens after that', async () => {
    const custodian = serviceCustodian()
    set = await setUp(engine, { custodian })
    const { vault } = set
    const session = await set.session()
    const ids = Array.from({ length: 12 }, (_, at) => `k-${at}`)
    for (const id of ids) await vault.putCase(session, caseRecord(id), { expectedVersion: 0 })
    await Promise.all([vault.rotateKeys(keeper), vault.rotateKeys(keeper)])
    expect(await custodian.versions()).toEqual([3])
    for (const id of ids) expect((await vault.readCase(session, { case: id })).record).toEqual(caseRecord(id))
  })

  it('are in no backup before a rotation has ended: it would open after that, and what is in it would not', async () => {
    const inner = serviceCustodian()
    let isAway = (_subject: string): boolean => false
    const custodian: KeyCustodian = {
      ...inner,
      wrap: async (key, context) => {
        if (isAway(context.subject)) throw new Error('the service is away')
        return await inner.wrap(key, context)
      },
    }
    set = await setUp(engine, { custodian })
    const { vault } = set
    await vault.putCase(await set.session(), caseRecord('k-1'), { expectedVersion: 0 })
    const backup = (): Promise<string> =>
      vault.backup(keeper, new WritableStream()).then(
        () => 'made',
        (error: { code: string }) => error.code,
      )
    expect(await backup()).toBe('made')
    // Interrupted before the first key of a person, and after the last one: secrets, which have versions, come after them.
    for (const isFirst of [() => true, (subject: string) => / \d/.test(subject)]) {
      isAway = (subject) => !subject.startsWith('backup') && isFirst(subject)
      await expect(vault.rotateKeys(keeper)).rejects.toThrow()
      expect(await backup()).toBe('rotationUnderWay')
    }
    isAway = () => false
    await vault.rotateKeys(keeper)
    expect(await backup()).toBe('made')
  })

  it('that fewer people open together than the policy asks for are refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-quorum-'))
    const { keyring } = await createQuorumKeyring(join(folder, 'keys'), { shares: 3, threshold: 2 })
    set = await setUp(engine, { custodian: keyring })
    const { policy, database } = set.options
    const strict = { ...policy, keys: { ...policy.keys, quorum: 3 } }
    await expect(openVault({ ...set.options, database, policy: strict })).rejects.toMatchObject({
      code: 'quorumTooSmall',
    })
    expect((await openVault(set.options)).keyQuorum).toEqual({ opens: 2, asked: 2, isMet: true })
    rmSync(folder, { recursive: true, force: true })
  })

  it('seal no more often than they may, and open nothing when they are gone', async () => {
    set = await setUp(engine)
    const session = await set.session()
    await set.vault.putCase(session, caseRecord('k-1'), { expectedVersion: 0 })
    await change(`update keys.data_key set seals = ${2 ** 24}`)
    await expect(set.vault.putCase(session, caseRecord('k-1'), { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'keyWornOut',
    })
    expect((await set.vault.readCase(session, { case: 'k-1' })).version).toBe(1)
    await change('delete from keys.data_key')
    await expect(set.vault.readCase(session, { case: 'k-1' })).rejects.toMatchObject({ code: 'keyMissing' })
  })

  it('of blind indexes have versions: what was indexed before is found as well', async () => {
    set = await setUp(engine)
    const { vault } = set
    const session = await set.session()
    await vault.putCase(session, caseRecord('k-1', { victims: [victim('v-1'), victim('v-2')] }), { expectedVersion: 0 })
    await vault.putIdentity(session, personOf('k-1', 'v-1'), identityRecord('v-1'), { expectedVersion: 0 })
    expect(await vault.rotateIndex(keeper, AGENCY)).toBe(2)
    await vault.putIdentity(session, personOf('k-1', 'v-2'), identityRecord('v-2'), { expectedVersion: 0 })
    const found = await vault.findIdentity(session, phone, { reason: REASON })
    expect(found.map(({ person }) => person).sort()).toEqual(['v-1', 'v-2'])
    const digests = await set.database.transaction('identities', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return await tx.query(`select distinct key_version, digest from identities.blind_index where field = 'phone'`)
    })
    expect(digests).toHaveLength(2)
  })

  it('of two agencies give other digests and references for the same person', async () => {
    set = await setUp(engine)
    for (const agency of ['org-1', 'org-2']) {
      const session = await set.session('caseWorker', 'w-1', { agency })
      await set.vault.putCase(session, caseRecord('k-1', { reportingEntity: { id: agency, type: 'ngo' } }), {
        expectedVersion: 0,
      })
      await set.vault.putIdentity(session, personOf('k-1'), identityRecord(), { expectedVersion: 0 })
    }
    const rows = await set.database.transaction('identities', async (tx) => {
      await tx.query(`select set_config('vault.scope', 'all', true)`)
      return await tx.query<{ subject: string; digest: Uint8Array }>(
        `select subject, digest from identities.blind_index`,
      )
    })
    expect(new Set(rows.map(({ digest }) => Buffer.from(digest).toString('hex'))).size).toBe(rows.length)
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(2)
  })
})
