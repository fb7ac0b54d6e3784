import { expect, it } from 'vitest'
import { seededRandom } from '../src/random.ts'
import { drawCounts, invert, invertDistricts } from './tables/inversion-attack.ts'

// Two counts that are both one below the minimum, of which nothing but their sum would be shown, are found still.
it('an attacker who has the program and tries all other data finds next to no count of few', () => {
  const random = seededRandom(1)
  const all = { few: 0, found: 0 }
  for (let one = 0; one < 200; one++) {
    const { few = 0, found = 0 } = invert(drawCounts(11, random), 11) ?? {}
    all.few += few
    all.found += found
  }
  expect(all.few).toBeGreaterThan(100)
  expect(all.found / all.few).toBeLessThan(0.02)
})

it('nor finds any by how wide the values are that a table counts by', () => {
  const { few, found } = invertDistricts(5, 3)
  expect(few).toBeGreaterThan(2000)
  expect(found).toBe(0)
})
