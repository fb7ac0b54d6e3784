import { expect, it } from 'vitest'
import { attack, internally, publicly } from './reconstruction/attack.ts'

/** A few of the 500 that the long test tries: those in which an attacker who is told more finds someone, and a series. */
const SEEDS = [3, 4, 6, 7]

it('releases, alone or in a series, and their public certificates tell of no group that it holds someone and fewer than k', async () => {
  let asked = 0
  for (const seed of SEEDS) {
    const { small, groups, untrue } = await attack(seed, publicly)
    expect([small, untrue], `seed ${seed}`).toEqual([0, 0])
    asked += groups
  }
  expect(asked).toBeGreaterThan(200)
})

it('the same attack finds small groups once the number of missing rows is told, as internal certificates do', async () => {
  let found = 0
  for (const seed of SEEDS) found += (await attack(seed, internally)).small
  expect(found).toBeGreaterThan(0)
})
