/** What takes a vault many cases or many days: a view that is more than one reading gives, and a review that no one made. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '@tip-standard/core'
import { openPGlite } from '@tip-standard/vault'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
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
afterEach(() => {
  vi.useRealTimers()
})

it('a view of many cases has each of them once', async () => {
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

it('a review calls for someone once its last day is over, and not before', async () => {
  // The day does not change while the test runs.
  vi.useFakeTimers({ toFake: ['Date'] })
  const yesterday = new Date(Date.parse(today()) - 86_400_000).toISOString().slice(0, 10)
  writeFileSync(at('opened.json'), JSON.stringify(record('opened')))
  await vault(`put ${at('opened.json')}`, ...worker)
  expect((await vault('get opened --break-glass', ...REASON, ...worker)).code).toBe(0)
  const due = async (day: string): Promise<[code: number | null, out: string]> => {
    const database = await openPGlite(at('vault/database'))
    try {
      await database.transaction('owner', (tx) => tx.query('update cases.review set due_on = $1', [day]))
    } finally {
      await database.close()
    }
    const { code, out } = await vault('alarms', ...supervisor('s-1'))
    return [code, out]
  }
  expect(await due(today())).toEqual([0, ''])
  const called = `w-1 opened opened in an emergency; the review was due on ${yesterday}\n`
  expect(await due(yesterday)).toEqual([1, expect.stringContaining(called)])
})
