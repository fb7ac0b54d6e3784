import { describe, expect, it } from 'vitest'
import { attack, settings } from './attacked-series.ts'

/** Other seeds than that of the short test. */
const seeds = Array.from({ length: 25 }, (_, at) => at + 2)

describe('an attacker who has every report of a series and a solver, on many seeds', () => {
  it.each(settings)(
    'learns no count of few people: $people people, $newcomers more every year, from $minimumCell',
    async (setting) => {
      for (const seed of seeds) {
        const { few } = await attack(setting, seed)
        expect([seed, few.filter(({ width }) => width < 2 - 1e-6)]).toEqual([seed, []])
      }
    },
  )
})
