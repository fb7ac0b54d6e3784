import { describe, expect, it } from 'vitest'
import { attackAgencies, attackReports, settings, settingsOfAgencies } from './tables/counted-reports.ts'

describe('an attacker who knows every table of a report', () => {
  it.each(settings)('learns no count of few people: plan $plan, $people people, from $minimumCell', async (setting) => {
    const { hidden, shown } = await attackReports(setting, [7, 10])
    expect(hidden).toBeGreaterThan(4)
    expect(shown).toBeGreaterThan(20)
  })

  it.each(settingsOfAgencies)('learns no count of few agencies: plan $plan, $people people', async (setting) => {
    const { hidden, shown } = await attackAgencies(setting, [4])
    expect(hidden).toBeGreaterThan(2)
    expect(shown).toBeGreaterThan(10)
  })
})
