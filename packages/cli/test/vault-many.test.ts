/** That a view of more cases than a vault gives at once is written whole. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  consent,
  copyNewVault,
  onVault,
  REASON,
  record,
  researcher,
  supervisor,
  tomorrow,
  worker,
} from './fixture-vaults.ts'
import { makeFolder } from './run-tip.ts'

/** More than twice what one reading gives. */
const COUNT = 205

let folder: { path: string; remove: () => Promise<void> }
let vault: ReturnType<typeof onVault>
const at = (name: string): string => join(folder.path, name)

beforeAll(async () => {
  folder = await makeFolder()
  await copyNewVault(folder.path)
  vault = onVault(folder.path)
})
afterAll(() => folder.remove())

it('writes each case once', async () => {
  const victims = [
    { id: 'v-1', sex: 'female', sexBasis: 'self', status: 'identified', consents: [consent('research')] },
  ]
  const cases = Array.from({ length: COUNT }, (_, index) => `${JSON.stringify(record(`c-${index}`, { victims }))}\n`)
  writeFileSync(at('cases.ndjson'), cases.join(''))
  expect((await vault(`put ${at('cases.ndjson')}`, ...worker)).err).toContain(`Stored: ${COUNT} cases`)
  const grant = (await vault('view grant r-1', '--until', tomorrow, ...REASON, ...supervisor('s-1'))).out.trim()
  await vault(`view approve ${grant}`, ...supervisor('s-2'))
  const read = await vault(`view read ${grant} --output ${at('study.ndjson')}`, ...researcher)
  expect([read.code, read.err]).toEqual([0, expect.stringContaining(`Written: ${COUNT} cases.`)])
  const written = readFileSync(at('study.ndjson'), 'utf8').trimEnd().split('\n')
  expect(written).toHaveLength(COUNT)
})
