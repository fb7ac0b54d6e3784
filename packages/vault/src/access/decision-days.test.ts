import { describe, expect, it } from 'vitest'
import { caseRecord, consent, DAY, engines, setUp, victim } from '../fixture-vault.ts'

// The vault's day is 1 March 2026.
describe.each(engines)('a decision of a day that is still to come, on %s', (engine) => {
  it('is stored by no one, be it a yes or a no; one of tomorrow is', async () => {
    const set = await setUp(engine)
    const session = await set.session()
    expect(DAY).toBe('2026-03-01')
    const decision = (date: string, more: object = {}) => consent({ purpose: 'research', date, ...more })
    const put = (id: string, consents: object[], expectedVersion = 0): Promise<number> =>
      set.vault.putCase(session, caseRecord(id, { victims: [victim('v-1', { consents: [consent(), ...consents] })] }), {
        expectedVersion,
      })
    const refused = { code: 'decisionToCome' }
    const withdrawn = decision('2026-02-03', { decision: 'withdrawn', withdrawnOn: '2062-03-01' })
    for (const late of [decision('2026-03-03'), decision('2027-01-01', { decision: 'refused' }), withdrawn]) {
      await expect(put('late', [late])).rejects.toMatchObject(refused)
      expect(await put(`put-${String(late['date'])}`, [decision('2026-03-02')])).toBe(1)
      const at = { case: `put-${String(late['date'])}`, person: 'v-1' }
      await expect(set.vault.recordConsent(session, at, late as never)).rejects.toMatchObject(refused)
      await expect(put(at.case, [decision('2026-03-02'), late], 1)).rejects.toMatchObject(refused)
    }
    await set.close()
  })
})
