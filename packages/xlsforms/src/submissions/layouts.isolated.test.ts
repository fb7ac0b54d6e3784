import { shippedForms } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { everyLayoutIsRead } from './fixture-every-layout.ts'
import { centralOData, type Filled } from './fixture-layouts.ts'
import { readAll } from './fixture-read.ts'

everyLayoutIsRead([11, 12])

it('says that the consents are missing where what they allow is there without them', async () => {
  const consents = ['interview', 'storage'].flatMap((purpose, at): [string, string][] => {
    const entry = `/data/page_talk/group_talk/victim_consents[${at + 1}]`
    return [
      [`${entry}/victim_consents_purpose`, purpose],
      [`${entry}/victim_consents_decision`, 'granted'],
    ]
  })
  const answered: Filled['answered'] = new Map([...consents, ['/data/page_sex/group_sex/victim_sex', 'female']])
  const filled = [{ answered, instanceId: '0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40' }]
  const said = async (how: 'plain' | 'tables') => {
    const { records } = await readAll(centralOData(filled, how), shippedForms.intake)
    return records.flatMap((one) => one.findings).map(({ code }) => code)
  }
  expect(await said('plain')).toContain('consentsMissing')
  expect(await said('plain')).not.toContain('withoutConsent')
  expect(await said('tables')).not.toContain('consentsMissing')
})
