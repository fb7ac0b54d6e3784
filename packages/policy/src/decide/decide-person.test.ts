import type { CaseRecord } from '@tip-standard/core'
import { relationToVictim } from '@tip-standard/core/code-lists'
import { describe, expect, it } from 'vitest'
import { consentTo, type Given, recordWith, requestFor, victimWith } from '../fixture-records.ts'
import { openGate } from '../permit/open-gate.ts'

/** What a record says about an alleged perpetrator who has one of the relations `kinds` to a victim. */
const relation = (kinds: unknown, victimId = 'v-1'): Given => ({ victimId, perpetratorId: 'p-1', kinds })

const byGuardian = (over: Given = {}): Given => consentTo('shareStatistics', { givenBy: 'guardian', ...over })

/** The decision about a victim with these decisions, if an alleged perpetrator has these relations. */
async function decided(consents: readonly Given[], ...relations: readonly Given[]): Promise<string | undefined> {
  const perpetrators = [{ id: 'p-1', kind: 'person' }]
  const [first] = (await openGate(requestFor())).pass(
    recordWith([victimWith(consents)], { perpetrators, relations }),
  ).decisions
  return first?.permitted ? first.basis.by : first?.reason
}

describe('a guardian who decided alone', () => {
  it('decides nothing where an alleged perpetrator may be that guardian', async () => {
    const excluding: string[] = []
    for (const { code } of relationToVictim.codes) {
      const reason = await decided([byGuardian()], relation([code]))
      expect(['guardianExcluded', 'consent']).toContain(reason)
      if (reason === 'guardianExcluded') excluding.push(code)
      expect(await decided([byGuardian()], relation(['stranger', code]))).toBe(reason)
    }
    expect(excluding.sort()).toEqual(['caregiver', 'family', 'familyOrIntimatePartner', 'otherFamily', 'parent'])
  })

  it('is cleared by an entry that says so, and by nothing that an entry leaves out', async () => {
    const parent = relation(['parent'])
    const other = consentTo('research')
    expect(await decided([byGuardian(), other], parent)).toBe('guardianExcluded')
    expect(await decided([byGuardian({ guardianExcluded: false })], parent)).toBe('consent')
    expect(await decided([byGuardian(), { ...other, guardianExcluded: false }], parent)).toBe('consent')
  })

  it('decides where the relation is to another victim or to no one, and where the child agreed', async () => {
    expect(await decided([byGuardian()], relation(['parent'], 'v-2'))).toBe('consent')
    expect(await decided([byGuardian()], relation('parent'))).toBe('consent')
    expect(await decided([byGuardian()])).toBe('consent')
    expect(await decided([byGuardian({ childAssent: true })], relation(['parent']))).toBe('consent')
  })

  it('takes nothing from what the person decided', async () => {
    const own = consentTo('shareStatistics')
    expect(await decided([own, consentTo('research', { givenBy: 'guardian' })], relation(['parent']))).toBe('consent')
  })
})

describe('a guardian who is excluded in another record', () => {
  const own = { id: 'v-1', crossCaseId: 'x-1' }
  const storing = (over: Given): Given => consentTo('storage', over)
  // They agreed to statistics themselves, and refused storing in a copy; only the guardian agreed to it later.
  const case1 = [
    recordWith([
      victimWith(
        [
          consentTo('shareStatistics'),
          storing({ date: '2026-01-05' }),
          storing({ date: '2026-02-01', givenBy: 'guardian' }),
        ],
        own,
      ),
    ]),
    recordWith([victimWith([storing({ date: '2026-01-20', decision: 'refused' })], own)]),
  ]
  const elsewhere = recordWith([victimWith([byGuardian({ guardianExcluded: true })], own)], { case: { id: 'case-2' } })

  it('outweighs no refusal of storing in a copy of the record any more', async () => {
    const first = async (records: readonly CaseRecord[]): Promise<string | undefined> => {
      const gate = await openGate(requestFor())
      for (const record of records) gate.learn(record)
      const [one] = gate.pass(records[0] as CaseRecord).decisions
      gate.close()
      return one?.permitted ? one.basis.by : one?.reason
    }
    expect([await first(case1), await first([...case1, elsewhere])]).toEqual(['consent', 'refusedElsewhere'])
    const atOnce = await openGate(requestFor())
    for (const record of [...case1, elsewhere]) atOnce.pass(record)
    expect(atOnce.isOvertaken).toBe(true)
  })
})
