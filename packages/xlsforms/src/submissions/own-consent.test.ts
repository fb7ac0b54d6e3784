import { describe, expect, it } from 'vitest'
import { formOf, own, readValues } from './fixture-edge-form.ts'

const form = formOf(
  [{ field: 'victim.consents' }, { field: 'victim.age' }, { ...own('code', 'bed', 'Warm'), consents: ['interview'] }],
  {
    consents: ['interview'],
  },
)

const consent = (purpose: string, decision: string, more: object = {}): object => ({
  victim_consents_purpose: purpose,
  victim_consents_decision: decision,
  victim_consents_givenBy: 'self',
  victim_consents_date: '2025-11-20',
  ...more,
})

const read = async (...victim_consents: object[]): Promise<unknown[]> => {
  const { person, said } = await readValues({ victim_consents, victim_age: 30, victim_org_shelter_bed: 'a' }, form)
  return [person['age'], person['extensions'], said.filter((code) => /withoutConsent|refused/.test(code))]
}

describe('an answer that the standard does not have', () => {
  const spoken = consent('interview', 'granted')
  it('is read with consent to storage only, whatever else its form needs', async () => {
    expect(await read(spoken)).toEqual([30, undefined, ['withoutConsent']])
    expect(await read(spoken, consent('storage', 'granted'))).toEqual([30, { 'org.shelter.bed': 'a' }, []])
  })

  it('is gone with everything else where storage was refused or taken back', async () => {
    const withdrawn = consent('storage', 'withdrawn', { victim_consents_withdrawnOn: '2025-11-21' })
    for (const no of [consent('storage', 'refused'), withdrawn])
      expect(await read(spoken, no)).toEqual([undefined, undefined, ['refused', 'withoutConsent']])
  })
})
