import { expect, it } from 'vitest'
import { attackFigures } from './figures-attack.ts'

it('gives no few people away by a figure beside its table, in many samples', async () => {
  const samples = [60, 80, 100, 150, 200, 263, 300].flatMap((people) =>
    [31, 32, 1].map((seed) => [people, seed] as const),
  )
  const { found, figures } = await attackFigures(samples)
  expect(found).toEqual([])
  expect(figures).toBeGreaterThan(10 * samples.length)
})
