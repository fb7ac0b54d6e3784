import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyNewVault, onVault, record, worker } from './fixture-vaults.ts'
import { makeFolder } from './run-tip.ts'

let folder: { path: string; remove: () => Promise<void> }
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())
const at = (...names: string[]): string => join(folder.path, ...names)

it('a vault whose policy is missing is not opened under a looser one, unless that is asked for', async () => {
  await copyNewVault(folder.path)
  const [settings, policy] = [at('vault/tip.vault.json'), at('vault/tip.policy.json')]
  const { policy: named, ...others } = JSON.parse(readFileSync(settings, 'utf8'))
  expect(named).toBe('default')
  writeFileSync(settings, JSON.stringify(others))
  const vault = onVault(folder.path)
  const told = 'Policy: the default one, because there is no tip.policy.json'
  expect(await vault('list', ...worker)).toMatchObject({ code: 0, err: expect.stringContaining(told) })

  const strict = { id: 'strict', title: 'Strict', version: '1.0', extends: 'default', retention: { approvals: 3 } }
  writeFileSync(policy, JSON.stringify({ policy: strict }))
  writeFileSync(at('case.json'), JSON.stringify(record('c-1')))
  const stored = await vault(`put ${at('case.json')}`, ...worker)
  expect([stored.code, stored.err]).toEqual([0, expect.stringMatching(/^Stored: 1 case,/)])
  const besides = await vault('list --policy default', ...worker)
  expect(besides).toMatchObject({ code: 2, out: '', err: expect.stringContaining('has a policy of its own') })

  renameSync(policy, at('elsewhere.json'))
  const refused = await vault('list', ...worker)
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('last written under “strict”') })
  expect(await vault('list --policy default', ...worker)).toMatchObject({ code: 0, err: '' })
})
