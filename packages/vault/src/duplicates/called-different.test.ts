import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../access/session.ts'
import { caseRecord, consent, engines, REASON, setUp, type TestVault, victim } from '../fixture-vault.ts'
import type { DuplicateDecision } from './decide.ts'

describe.each(engines)('two people who were called different, on %s', (engine) => {
  let test: TestVault
  let supervisor: Session
  const decide = (one: string, other: string, as: DuplicateDecision): Promise<readonly string[]> => {
    const pair = { one: { case: one, person: 'v-1' }, other: { case: other, person: 'v-1' } }
    return test.vault.duplicates.decide(supervisor, pair, as, REASON)
  }
  beforeAll(async () => {
    test = await setUp(engine)
    const worker = await test.session()
    const victims = [victim('v-1', { consents: [consent()] })]
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      await test.vault.putCase(worker, caseRecord(id, { victims }), { expectedVersion: 0 })
    supervisor = await test.session('supervisor', 's-1')
  })
  afterAll(() => test.close())

  it('do not get one id through a third', async () => {
    await decide('a', 'b', 'different')
    await decide('b', 'c', 'samePerson')
    for (const as of ['samePerson', 'sameCase'] as const) {
      await expect(decide('a', 'c', as)).rejects.toMatchObject({ code: 'calledDifferent' })
      await expect(decide('c', 'a', as)).rejects.toMatchObject({ code: 'calledDifferent' })
    }
    // Also where both have an id by then.
    await decide('a', 'd', 'samePerson')
    await expect(decide('c', 'd', 'samePerson')).rejects.toMatchObject({ code: 'calledDifferent' })
    expect(await decide('c', 'e', 'samePerson')).toEqual(['e'])
  })
})
