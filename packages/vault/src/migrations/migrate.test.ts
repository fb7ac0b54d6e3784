import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createVault, openVault } from '../create-vault.ts'
import type { Database } from '../database/database.ts'
import { openPGlite } from '../database/open-pglite.ts'
import { serviceCustodian } from '../fixture-custodian.ts'
import { borrowGround, type Ground, layGround } from '../fixture-shared-ground.ts'
import { defaultPolicy, engines, prepare } from '../fixture-vault.ts'
import { databaseVersion, migrate, migrations } from './migrate.ts'

const facts = (custodian = serviceCustodian()) => ({
  ...{ custodian, policy: defaultPolicy, name: 'vault.example', country: 'RW' },
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
