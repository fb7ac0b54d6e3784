import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createVault, openVault } from '../create-vault.ts'
import type { Database } from '../database/database.ts'
import { openPGlite } from '../database/open-pglite.ts'
import { serviceCustodian } from '../fixture-custodian.ts'
import { borrowGround, type Ground, layGround } from '../fixture-shared-ground.ts'
import { caseRecord, DAY, defaultPolicy, engines, prepare, REASON } from '../fixture-vault.ts'
import { startCustody } from '../keys/custody.ts'
import { databaseVersion, migrate, migrations } from './migrate.ts'

const facts = (custodian = serviceCustodian()) => ({
  custodian,
  policy: defaultPolicy,
  name: 'vault.example',
  country: 'RW',
})

describe.each(engines)('the tables on %s', (engine) => {
  let ground: Ground
  afterEach(() => ground.remove())

  it('stay as they were where a step is interrupted, and go on from there', async () => {
    ground = await borrowGround(engine)
    const database: Database = await ground.own()
    const newest = migrations().length
    const broken = {
      version: newest + 1,
      name: 'broken',
      statements: ['create table keys.planted (a int)', 'select 1/0'],
    }
    await expect(migrate(database, [...migrations(), broken])).rejects.toMatchObject({ code: 'migrationFailed' })
    expect(await databaseVersion(database)).toBe(newest)
    const tables = `select to_regclass('keys.planted')::text as found`
    expect(await database.transaction('owner', (tx) => tx.query(tables))).toEqual([{ found: null }])
    const mended = { ...broken, statements: ['create table keys.planted (a int)'] }
    await Promise.all([migrate(database, [...migrations(), mended]), migrate(database, [...migrations(), mended])])
    expect(await databaseVersion(database)).toBe(newest + 1)
    await expect(migrate(database)).rejects.toMatchObject({ code: 'databaseNewer' })
    await expect(openVault({ ...facts(), database })).rejects.toMatchObject({ code: 'databaseNewer' })
    await database.close()
  })

  it('of an earlier version are brought to the newest with what they hold, and are worked with', async () => {
    ground = await borrowGround(engine)
    const database = await ground.own()
    const earlier = 16
    const custodian = serviceCustodian()
    await migrate(database, migrations().slice(0, earlier))
    await startCustody(database, custodian, new Date(`${DAY}T08:00:00Z`))
    const asAll = `select set_config('vault.scope', 'all', true)`
    const row = `insert into cases.erasure (agency, id, case_id, subject, is_whole, asked_by, asked_at, needed, action)
      values ('org-1', '0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11', 'case-9', 'x', true, 'w-1', '${DAY}T08:00:00Z', 2, 'archive')`
    await database.transaction('owner', async (tx) => {
      await tx.query(asAll)
      await tx.query(row)
    })
    const vault = await openVault({ ...facts(custodian), database, now: () => new Date(`${DAY}T09:00:00Z`) })
    expect(await databaseVersion(database)).toBe(migrations().length)
    const kept = await database.transaction('owner', async (tx) => {
      await tx.query(asAll)
      return await tx.query('select action from cases.erasure')
    })
    expect(kept).toEqual([{ action: 'archive' }])
    const session = (role: 'caseWorker' | 'supervisor', actor: string) =>
      vault.startSession({ role, actor, from: 'desk-1', agency: 'org-1', purpose: 'caseManagement' })
    const held = { ...caseRecord('case-1').dataProtection, legalHold: true }
    await vault.putCase(await session('caseWorker', 'w-1'), caseRecord('case-1', { dataProtection: held }), {
      expectedVersion: 0,
    })
    for (const action of ['liftHold', 'erase'] as const) {
      const of = { case: 'case-1' }
      const asked = { id: await vault.askErasure(await session('caseWorker', 'w-1'), of, REASON, action), of, action }
      for (const actor of ['s-1', 's-2']) await vault.approveErasure(await session('supervisor', actor), asked)
      await vault.erase(await session('supervisor', 's-1'), asked)
    }
    await vault.close()
  })

  it('are made once, and opened with the keys that they were made with', async () => {
    ground = await layGround(engine)
    const empty = await ground.own()
    await expect(openVault({ ...facts(), database: empty })).rejects.toMatchObject({ code: 'vaultMissing' })
    await empty.close()
    await prepare(ground, facts())
    const database = await ground.own()
    await expect(createVault({ ...facts(), database })).rejects.toMatchObject({ code: 'vaultExists' })
    await expect(openVault({ ...facts(), database })).rejects.toMatchObject({ code: 'keyringForeign' })
    await database.close()
  })
})

describe('a folder', () => {
  it('that holds something else is left alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tip-folder-'))
    writeFileSync(join(folder, 'letter.txt'), 'x')
    await expect(openPGlite(folder)).rejects.toMatchObject({ code: 'folderNotOurs' })
    rmSync(join(folder, 'letter.txt'))
    await (await openPGlite(folder)).close()
    rmSync(folder, { recursive: true })
  })
})
