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
