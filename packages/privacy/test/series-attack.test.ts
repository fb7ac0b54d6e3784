import { describe, expect, it } from 'vitest'
import { settings } from './tables/yearly-settings.ts'
import { attackYears } from './tables/yearly-tables.ts'

describe('an attacker who has the tables of all years and a solver', () => {
  it.each(settings)('computes no group of few, and of no group that all share a form: $name', async (one) => {
    const found = await attackYears(one.setting, one.years, 1)
    expect(found.filter(({ width }) => width < 2 - 1e-6)).toEqual([])
    expect(found.filter(({ isGroup }) => isGroup).length).toBeGreaterThan(0)
    expect(found.filter(({ isGroup }) => !isGroup).length).toBeGreaterThan(10)
  })
})
