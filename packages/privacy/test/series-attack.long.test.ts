import { describe, expect, it } from 'vitest'
import { settings } from './tables/yearly-settings.ts'
import { attackYears } from './tables/yearly-tables.ts'

/** Other seeds than those of the short test. */
const seeds = Array.from({ length: 25 }, (_, at) => at + 2)

describe('an attacker who has the tables of all years and a solver, on many seeds', () => {
  it.each(settings)(
    'computes no group of few, and of no group that all share a form: $name',
    async (one) => {
      for (const seed of seeds) {
        const found = await attackYears(one.setting, one.years, seed)
        expect([seed, found.filter(({ width }) => width < 2 - 1e-6)]).toEqual([seed, []])
      }
    },
    3_600_000,
  )
})
