import { expect, it } from 'vitest'
import { attack, publicly } from './reconstruction/attack.ts'

it('500 random plans and series, with linear and integer programs: no group is found that holds someone and fewer than k', async () => {
  for (let seed = 0; seed < 500; seed++) {
    const { small, untrue } = await attack(seed, publicly)
    expect([small, untrue], `seed ${seed}`).toEqual([0, 0])
  }
})
