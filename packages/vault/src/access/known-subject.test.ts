import { afterAll, beforeAll, expect, it } from 'vitest'
import type { VaultEvent } from '../audit-events.ts'
import { caseRecord, personOf, REASON, setUp, type TestVault } from '../fixture-vault.ts'
import { carriedOut } from '../retention/fixture-approved.ts'

let test: TestVault
beforeAll(async () => {
  test = await setUp('pglite')
  for (const id of ['k-1', 'k-2'])
    await test.vault.putCase(await test.session(), caseRecord(id), { expectedVersion: 0 })
})
afterAll(() => test.close())

/** What the log says of an act that was refused. */
const refused = async (act: Promise<unknown>): Promise<VaultEvent['subject']> => {
  await expect(act).rejects.toMatchObject({ code: expect.any(String) })
  const last = (await test.events()).at(-1)
  expect(last?.outcome).toMatchObject({ refused: expect.any(String) })
  return last?.subject
}

it('a refused act is written down with ids that the vault knows, and with nothing else that was given in their place', async () => {
  const { vault } = test
  const [worker, lawyer] = [await test.session(), await test.session('lawyer', 'l-1')]
  const supervisor = await test.session('supervisor', 's-1')
  const typed = caseRecord('k-3')
  const named = { ...typed, case: { ...typed.case, id: 'Uwase 0788123456' } }
  expect(await refused(vault.putCase(worker, named, { expectedVersion: 0 }))).toBeUndefined()
  expect(await refused(vault.readCase(worker, { case: 'Uwase' }))).toBeUndefined()
  expect(await refused(vault.breakGlass(worker, 'Uwase', REASON))).toBeUndefined()
  expect(await refused(vault.readCase(worker, { case: 'k-1', agency: 'Uwase' }))).toBeUndefined()
  // Where it is a case of the vault, also one that the session may not see, the log says which.
  expect(await refused(vault.readCase(lawyer, { case: 'k-1' }))).toEqual({ case: 'k-1' })
  expect(await refused(vault.readCase(worker, { case: 'k-1' }, 7))).toEqual({ case: 'k-1', version: 7 })
  await vault.assignCase(supervisor, 'k-1', ['w-1', 'l-1'])
  expect(await refused(vault.askApproval(lawyer, personOf('k-1', 'Uwase'), REASON))).toEqual({ case: 'k-1' })
  const denied = vault.openIdentity(lawyer, personOf('k-1', 'v-1'), { reason: REASON })
  expect(await refused(denied)).toEqual({ case: 'k-1', person: 'v-1' })
  await refused(vault.research.approve(supervisor, 'Uwase'))
  expect(JSON.stringify(await test.events())).not.toMatch(/Uwase|0788/)
})

it('what was erased is known still', async () => {
  await carriedOut(test, { case: 'k-2' })
  const read = test.vault.readCase(await test.session(), { case: 'k-2' })
  expect(await refused(read)).toEqual({ case: 'k-2' })
})
