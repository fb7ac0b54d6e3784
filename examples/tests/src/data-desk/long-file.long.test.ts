import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'
import { driveDesk } from './fixture-drive.ts'
import { openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'

let served: ServedDesk
let folder: string
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
  folder = mkdtempSync(join(tmpdir(), 'desk-files-'))
})
afterAll(async () => {
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a file of 2 GB is read piece by piece', async () => {
  const { page, faults } = await openDesk(served)
  const lines = join(folder, 'big.ndjson')
  writeFileSync(lines, '{"case":{"id":"1"}}\n')
  truncateSync(lines, 2 ** 31)
  await driveDesk(page).drop(lines)
  expect(await page.textContent('main')).toContain('record')
  expect(faults).toEqual([])
})
