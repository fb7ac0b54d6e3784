import type { Victim } from '@tip-standard/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { caseRecord, consent, REASON, setUp, type TestVault, victim } from '../fixture-vault.ts'

const FIRST = { case: 'k-1', person: 'v-1' }
const withdrawn = consent({ decision: 'withdrawn', withdrawnOn: '2026-02-20' })
const refused = consent({ purpose: 'research', decision: 'refused' })
const person = (id: string, more: object = {}): Victim =>
  caseRecord('k-1', { victims: [victim(id, { consents: [consent(), refused], ...more })] }).victims?.[0] as Victim

let test: TestVault
beforeAll(async () => {
  test = await setUp('pglite')
  const victims = [person('v-1'), victim('v-2', { consents: [withdrawn], citizenships: ['BI'] })]
  const made = caseRecord('k-1', { victims })
  await test.vault.putCase(await test.session(), made, { expectedVersion: 0 })
})
afterAll(() => test.close())

it('one person of a case is changed although someone else in it withdrew, who stays as they were', async () => {
  const { vault } = test
  const worker = await test.session()
  const { record } = await vault.readCase(worker, { case: 'k-1' })
  await expect(vault.putCase(worker, record as never, { expectedVersion: 1 })).rejects.toMatchObject({
    code: 'partlyWithheld',
  })
  expect(await vault.putPerson(worker, FIRST, person('v-1', { citizenships: ['RW'] }), { expectedVersion: 1 })).toBe(2)
  const written = { what: 'putCase', subject: { ...FIRST, version: 2 }, outcome: 'done' }
  expect((await test.events()).at(-1)).toMatchObject(written)
  const whole = (await vault.breakGlass(worker, 'k-1', REASON)).record
  expect(whole.victims).toMatchObject([
    { id: 'v-1', citizenships: ['RW'] },
    { id: 'v-2', citizenships: ['BI'], consents: [{ withdrawnOn: '2026-02-20' }] },
  ])
})

it('that is no way to what is withheld, to a no, or past another writer', async () => {
  const { vault } = test
  const worker = await test.session()
  const latest = { expectedVersion: 2 }
  for (const [at, changed, how, code] of [
    [{ ...FIRST, person: 'v-2' }, person('v-2'), latest, 'withheld'],
    [{ ...FIRST, person: 'v-3' }, person('v-3'), latest, 'personUnknown'],
    [FIRST, person('v-2'), latest, 'personUnknown'],
    [FIRST, person('v-1', { consents: [consent()] }), latest, 'decisionLost'],
    [FIRST, person('v-1', { sex: 'noSuchCode' }), latest, 'recordInvalid'],
    [FIRST, person('v-1'), { expectedVersion: 1 }, 'conflict'],
    [FIRST, person('v-1'), { expectedVersion: 0 }, 'conflict'],
    [FIRST, person('v-1'), { expectedVersion: -1 }, 'outOfRange'],
    [{ ...FIRST, case: 'k-9' }, person('v-1'), latest, 'notFound'],
  ] as const)
    await expect(vault.putPerson(worker, at, changed, how), code).rejects.toMatchObject({ code })
  const others = await test.session('supervisor', 's-1')
  await expect(vault.putPerson(others, FIRST, person('v-1'), latest)).rejects.toMatchObject({ code: 'notAllowed' })
})
