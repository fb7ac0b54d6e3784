import { describe, expect, it } from 'vitest'
import { attackAgencies, attackReports, settings, settingsOfAgencies } from './tables/counted-reports.ts'

const seeds = Array.from({ length: 30 }, (_, at) => at + 1)

describe('an attacker who knows every table of a report, on many seeds', () => {
  it.each(settings)('learns no count of few people: plan $plan, $people people, from $minimumCell', async (setting) => {
    expect((await attackReports(setting, seeds)).hidden).toBeGreaterThan(50)
  })

  it.each(settingsOfAgencies)('learns no count of few agencies: plan $plan, $people people', async (setting) => {
    expect((await attackAgencies(setting, seeds)).hidden).toBeGreaterThan(30)
  })
})
