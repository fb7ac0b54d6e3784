import { expect, it } from 'vitest'
import { expectWidth, settings } from './tables/width-attack.ts'

const seeds = Array.from({ length: 40 }, (_, at) => at + 1)

it.each(settings)(
  'an attacker with a solver of integer programs is left with the promised width: $sizes, $tables',
  async (one) => {
    await expectWidth(one, seeds)
    expect.hasAssertions()
  },
)
