import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Alarm, findAlarms } from '../access/alarms.ts'
import { openVault, restoreVault } from '../create-vault.ts'
import type { Database } from '../database/database.ts'
import { borrowGround, type Ground } from '../fixture-shared-ground.ts'
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
import { startCustody } from '../keys/custody.ts'
import { migrate, migrations } from '../migrations/migrate.ts'
import type { Vault } from '../vault.ts'
import type { VaultOptions } from '../vault-options.ts'
import { writeBackup } from './backup.ts'

const keeper = { actor: 'keys-1', from: 'desk-1', role: 'systemAdministrator' } as const
const officer = { actor: 'd-1', from: 'desk-1', role: 'dataOfficer', agency: AGENCY } as const
const texts = ['quoted "text", (in brackets), \\ and ünïcode\n', 'null', '', '{}']

async function backupOf(vault: Vault): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await vault.backup(keeper, new WritableStream({ write: (piece) => void pieces.push(piece) }))
  return Buffer.concat(pieces)
}

/** The bytes in pieces of some length, as a disk or a network gives them. */
async function* inPieces(bytes: Uint8Array, length = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

/** Everything that is in a database, by table, as its owner sees it. */
async function contentOf(database: Database): Promise<Record<string, string[]>> {
  return await database.transaction('owner', async (tx) => {
    await tx.query(`select set_config('vault.scope', 'all', true), set_config('vault.archive', 'open', true)`)
    const tables = await tx.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|vault)' order by 1`,
    )
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      const rows = await tx.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      all[name] = rows.map(({ row }) => row)
    }
    return all
  })
}

describe.each(engines)('a backup on %s', (engine) => {
  let from: TestVault
  const grounds: Ground[] = []
  beforeAll(async () => {
    from = await setUp(engine)
    const worker = await from.session()
    await from.vault.putCase(
      worker,
      caseRecord('case-1', { victims: [victim(), victim('v-2', { crossCaseId: 'x-1' })] }),
      { expectedVersion: 0 },
    )
    await from.vault.putCase(worker, caseRecord('case-1', { victims: [victim()] }), { expectedVersion: 1 })
    await from.vault.putIdentity(worker, personOf('case-1'), identityRecord(), { expectedVersion: 0 })
    const consents = [consent(), consent({ purpose: 'shareStatistics' })]
    for (const [at, text] of texts.entries())
      await from.vault.putCase(
        worker,
        caseRecord(`case-x${at}`, { victims: [victim('v-1', { consents })], extensions: { 'org.example.text': text } }),
        {
          expectedVersion: 0,
        },
      )
    await from.vault.askErasure(worker, { case: 'case-x0' }, REASON)
    for (const ended of [
      { of: { case: 'case-x1' }, action: 'archive' },
      { of: { case: 'case-x2' }, action: 'anonymise' },
    ] as const) {
      const asked = { ...ended, id: await from.vault.askErasure(worker, ended.of, REASON, ended.action) }
      for (const who of ['s-1', 's-2']) await from.vault.approveErasure(await from.session('supervisor', who), asked)
      await from.vault.erase(await from.session('supervisor', 's-1'), asked)
    }
    await from.vault.research.grant(await from.session('supervisor', 's-1', { purpose: 'caseManagement' }), {
      role: 'researcher',
      purpose: 'research',
      audience: 'researcher',
      researcher: 'r-1',
      until: '2026-06-30',
      reason: REASON,
    })
    const statistics = { purpose: 'statistics', audience: 'ministry' }
    await from.vault.askRelease(officer, statistics, REASON)
    await from.vault.series.keep(officer, statistics, { reports: [] }, { expectedVersion: 0 })
    await from.vault.breakGlass(worker, 'case-1', REASON)
    await from.vault.askApproval(worker, personOf('case-1'), REASON)
    await from.vault.plantCanary(keeper, AGENCY, { case: 'case-c', assignedTo: 'w-9' })
  })
  afterAll(() => from.close())
  afterEach(async () => {
    for (const ground of grounds.splice(0)) await ground.remove()
  })

  it('is restored by no one who cannot be written into the log', async () => {
    const bytes = await backupOf(from.vault)
    const options = await emptyOptions()
    const by = { ...keeper, actor: 'Inventa\nExempla', from: 'desk-1' }
    await expect(restoreVault(options, by, inPieces(bytes))).rejects.toMatchObject({ code: 'textMalformed' })
    const raised: Alarm[] = []
    const restored = await restoreVault({ ...options, onAlarm: (alarm) => raised.push(alarm) }, keeper, inPieces(bytes))
    // By a clock before the last thing that is in it, what ended since would still be open.
    const behind = await openVault({ ...options, now: () => new Date('2026-02-01T09:00:00.000Z') })
    // What was withdrawn and erased since is back: someone in every agency has to look into it.
    const facts = {
      actor: 's-1',
      from: 'desk-1',
      role: 'supervisor',
      agency: AGENCY,
      purpose: 'caseManagement',
    } as const
    await expect(behind.startSession(facts)).rejects.toMatchObject({ code: 'clockSetBack' })
    const events = await restored.audit.events(await restored.startSession(facts))
    const [alarm] = (await findAlarms(events)).filter(({ event }) => event.what === 'restore')
    expect(alarm?.event).toMatchObject({
      actor: { id: keeper.actor },
      agency: AGENCY,
      backup: { madeAt: expect.any(String) },
    })
    expect(raised).toMatchObject([{ what: 'restore', backup: alarm?.event.backup }])
    await restored.close()
  })

  it('is never back without the alarm that says so, also where the program ends as soon as it is', async () => {
    const bytes = await backupOf(from.vault)
    const options = await emptyOptions()
    const { database } = options
    let isOver = false
    const ending: Database = {
      ...database,
      transaction: async (role, work) => {
        if (isOver) throw new Error('the program has ended')
        const result = await database.transaction(role, work)
        isOver = await database.transaction('owner', async (tx) => {
          const [row] = await tx.query<{ there: boolean }>(`select to_regclass('log.entry') is not null as there`)
          return row?.there === true
        })
        return result
      },
    }
    await expect(restoreVault({ ...options, database: ending }, keeper, inPieces(bytes))).rejects.toThrow('has ended')
    const opened = await openVault(options)
    const supervisor = { actor: 's-1', from: 'desk-1', role: 'supervisor', purpose: 'caseManagement' } as const
    const events = await opened.audit.events(await opened.startSession({ ...supervisor, agency: AGENCY }))
    expect((await findAlarms(events)).map(({ event }) => event.what)).toContain('restore')
    expect(await opened.audit.verify(AGENCY, [])).toMatchObject({ findings: [] })
  })

  /** An empty database, as its owner. */
  async function emptyOptions(over: Partial<VaultOptions> = {}): Promise<VaultOptions> {
    const ground = await borrowGround(engine)
    grounds.push(ground)
    return { ...from.options, database: await ground.own(), ...over }
  }

  it('brings back no approval that was used, no request that was declined and no view that was revoked since', async () => {
    const { vault } = from
    const [one, two] = [await from.session('supervisor', 's-1'), await from.session('supervisor', 's-2')]
    const asked = { purpose: 'research', audience: 'researcher' }
    const release = await vault.askRelease(officer, asked, REASON)
    await vault.releaseRequests.approve(one, release)
    const view = { ...asked, role: 'researcher', researcher: 'r-2', until: '2026-06-30', reason: REASON } as const
    const grant = await vault.research.grant(one, view)
    await vault.research.approve(two, grant)
    const of = { case: 'case-1' }
    const erasure = {
      id: await vault.askErasure(await from.session(), of, REASON, 'erase'),
      of,
      action: 'erase',
    } as const
    for (const session of [one, two]) await vault.approveErasure(session, erasure)
    const bytes = await backupOf(vault)
    await vault.research.revoke(one, grant, REASON)
    await vault.declineErasure(one, erasure, REASON)
    for await (const _ of await vault.release(officer, asked, release)) break
    const restored = await restoreVault(await emptyOptions(), keeper, inPieces(bytes))
    await expect(restored.research.read({ actor: 'r-2', from: 'desk-1', agency: AGENCY, grant })).rejects.toMatchObject(
      { code: 'grantUnusable' },
    )
    await expect(restored.release(officer, asked, release)).rejects.toMatchObject({ code: 'approvalUnusable' })
    const facts = { from: 'desk-1', role: 'supervisor', agency: AGENCY, purpose: 'caseManagement' } as const
    const back = await restored.startSession({ ...facts, actor: 's-1' })
    await expect(restored.erase(back, erasure)).rejects.toMatchObject({ code: 'notFound' })
    await restored.close()
  })

  it('that an earlier version made comes back with the tables of this one', async () => {
    const earlier = await emptyOptions()
    const versions = migrations().map(({ version }) => version)
    await migrate(earlier.database, migrations().slice(0, -2))
    await startCustody(earlier.database, earlier.custodian, new Date('2026-01-05T08:00:00Z'))
    const pieces: Uint8Array[] = []
    const about = { vault: earlier.name, madeAt: '2026-01-05T08:00:00.000Z' }
    const sink = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) })
    await writeBackup(earlier.database, earlier.custodian, about, sink)
    for (const ground of grounds.splice(0)) await ground.remove()
    const options = await emptyOptions()
    await restoreVault(options, keeper, inPieces(Buffer.concat(pieces)))
    const taken = await options.database.transaction('owner', (tx) =>
      tx.query<{ version: number }>('select version from vault.migration order by version'),
    )
    expect(taken.map(({ version }) => version)).toEqual(versions)
  })

  it('goes only into an empty database, in the name of its own vault, by the person who holds keys', async () => {
    const backup = await backupOf(from.vault)
    await expect(restoreVault(from.options, keeper, inPieces(backup))).rejects.toMatchObject({ code: 'vaultExists' })
    const options = await emptyOptions()
    await expect(restoreVault({ ...options, name: 'other.example' }, keeper, inPieces(backup))).rejects.toMatchObject({
      code: 'backupForeign',
    })
    const worker = { actor: 'w-1', from: 'desk-1', role: 'caseWorker' } as const
    await expect(restoreVault(options, worker, inPieces(backup))).rejects.toMatchObject({ code: 'notAllowed' })
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    await expect(from.vault.backup(worker, writable)).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(readable.getReader().read()).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(openVault(options)).rejects.toMatchObject({ code: 'vaultMissing' })
    await options.database.close()
  })

  it('is refused whole where it was cut off or changed, and leaves the database empty', async () => {
    const backup = await backupOf(from.vault)
    const options = await emptyOptions()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(backup.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cuts) => {
          const changed = cuts ? backup.subarray(0, at) : Buffer.from(backup)
          if (!cuts) changed[at] = (changed[at] ?? 0) ^ by
          await expect(restoreVault(options, keeper, inPieces(changed))).rejects.toMatchObject({
            code: expect.stringMatching(/^(backup(Damaged|Malformed|Newer)|keyringForeign|keyringStale|keyRetired)$/),
          })
        },
      ),
      { numRuns: 25 },
    )
    for (const version of ['0', 'x', '']) {
      const changed = Buffer.from(backup.toString('latin1').replace('tip-backup 1', `tip-backup ${version}`), 'latin1')
      await expect(restoreVault(options, keeper, inPieces(changed))).rejects.toMatchObject({ code: 'backupDamaged' })
    }
    const added = Buffer.concat([backup, Buffer.of(0)])
    await expect(restoreVault(options, keeper, inPieces(added))).rejects.toMatchObject({ code: 'backupDamaged' })
    await (await restoreVault(options, keeper, inPieces(backup))).close()
  })

  it('is kept only where the policy lets data be', async () => {
    const policy = { ...from.options.policy, residency: { ...from.options.policy.residency, countries: ['RW'] } }
    const place = { store: 'RW', compute: 'RW' }
    const options = await emptyOptions({ policy: policy as VaultOptions['policy'], place })
    const backup = await backupOf(from.vault)
    await expect(
      restoreVault({ ...options, place: { ...place, store: 'CD' } }, keeper, inPieces(backup)),
    ).rejects.toMatchObject({ code: 'residency' })
    const vault = await restoreVault(options, keeper, inPieces(backup))
    const pieces: Uint8Array[] = []
    const sink = () => new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece) })
    for (const country of [undefined, 'CD'])
      await expect(vault.backup(keeper, sink(), country)).rejects.toMatchObject({ code: 'residency' })
    expect(pieces).toEqual([])
    await vault.backup(keeper, sink(), 'RW')
    expect(pieces.length).toBeGreaterThan(1)
    await vault.close()
  })

  it('shows nothing of what it holds', async () => {
    const bytes = await backupOf(from.vault)
    for (const text of ['Inventa', '788123456', 'case-1', 'caseWorker', AGENCY, 'vault.example', 'ünïcode'])
      expect(bytes.includes(text), text).toBe(false)
  })

  it('is closed by a rotation of keys, and made under none that is older than the policy lets it be', async () => {
    const backup = await backupOf(from.vault)
    from.clock.at = '2027-03-03T09:00:00.000Z'
    await expect(backupOf(from.vault)).rejects.toMatchObject({ code: 'rotationDue' })
    await from.vault.rotateKeys(keeper)
    const options = await emptyOptions()
    await expect(restoreVault(options, keeper, inPieces(backup))).rejects.toMatchObject({ code: 'keyRetired' })
    await (await restoreVault(options, keeper, inPieces(await backupOf(from.vault)))).close()
  })

  it('comes back into an empty database as it was, with its log whole', async () => {
    // Last, so that no other test has to seal and open so much.
    const large = caseRecord('case-large', { extensions: { 'org.example.text': 'x'.repeat(5_000_000) } })
    await from.vault.putCase(await from.session(), large, { expectedVersion: 0 })
    const backup = await backupOf(from.vault)
    const options = await emptyOptions()
    const owned = engine === 'pglite' ? from.database : await from.ground.own()
    const before = await contentOf(owned)
    if (owned !== from.database) await owned.close()
    const restored = await restoreVault(options, keeper, inPieces(backup, 1_000))
    const after = await contentOf(options.database)
    // None but these has nothing in it; their columns are of types that others have as well.
    const empty = Object.keys(before).filter((name) => before[name]?.length === 0)
    expect(empty).toEqual([
      'cases.clock_request',
      'cases.device',
      'cases.device_draft',
      'cases.duplicate_decision',
      'cases.referral',
      'log.subtree',
    ])
    const ended = ['cases.approval', 'cases.erasure', 'cases.release_request', 'cases.research_grant']
    for (const name of Object.keys(before).filter((name) => !name.startsWith('log.') && !ended.includes(name)))
      expect(after[name]).toEqual(before[name])
    // What waited, or was granted, ended with the restore; what was carried out stays.
    expect(ended.map((name) => after[name]?.length)).toEqual([0, 2, 1, before['cases.research_grant']?.length])
    expect(before['cases.erasure']).toEqual(expect.arrayContaining(after['cases.erasure'] ?? []))
    // In the log of the agency, and in that of what is done with the keys of all.
    expect(after['log.entry']?.length).toBe((before['log.entry']?.length ?? 0) + 2)
    expect(JSON.stringify(after['log.entry'])).toContain('restore')
    for (const agency of [AGENCY, '']) expect((await restored.audit.verify(agency, [])).findings).toEqual([])
    const session = await restored.startSession({
      actor: 'w-1',
      from: 'desk-1',
      role: 'caseWorker',
      agency: AGENCY,
      purpose: 'caseManagement',
    })
    expect((await restored.readCase(session, { case: 'case-1' })).version).toBe(2)
    // Who is no longer in the case is withheld from its earlier version too.
    expect((await restored.readCase(session, { case: 'case-1' }, 1)).version).toBe(1)
    await restored.close()
  })
})
