import { chmodSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newPGliteFolder } from '../fixture-pglite-folder.ts'
import { openPGlite } from './open-pglite.ts'

it('lets no one but its owner into the data, also where anyone may look into the folder around it', async () => {
  const folder = await newPGliteFolder()
  const data = join(folder, 'data')
  for (const path of [folder, data]) chmodSync(path, 0o755)
  const database = await openPGlite(folder)
  expect(statSync(data).mode & 0o077).toBe(0)
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

it('says that the engine has stopped, and not that each statement was refused', async () => {
  const folder = await newPGliteFolder()
  const database = await openPGlite(folder)
  const write = (): Promise<unknown> =>
    database.transaction('owner', (tx) => tx.query('select pg_switch_wal(), txid_current()'))
  await write()
  // As when the disk is full: no place for the next piece of the journal.
  rmSync(join(folder, 'data', 'pg_wal'), { recursive: true })
  await expect(write().then(write)).rejects.toMatchObject({ code: 'commitInDoubt' })
  await expect(write()).rejects.toMatchObject({ code: 'databaseStopped' })
  await expect(database.transaction('owner', (tx) => tx.query('select 1'))).rejects.toMatchObject({
    code: 'databaseStopped',
  })
  await database.close().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
})
