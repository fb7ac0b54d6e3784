import { sampleRecords } from '@tip-standard/cli/sample'
import { expect, it } from 'vitest'
import { solvedIn } from './figures-attack.ts'
import { reportOf } from './headlines.ts'

/** Invented people: how many, and the seed. */
const samples = [60, 80, 100, 150, 200, 263, 300].flatMap((people) =>
  [31, 32, 1].map((seed) => [people, seed] as const),
)

it('gives no few people away by a figure beside its table', { timeout: 300_000 }, async () => {
  const found: string[] = []
  let figures = 0
  for (const [people, seed] of samples) {
    const report = await reportOf([...sampleRecords(people, seed)], ['rwanda-study'])
    found.push(...solvedIn(report).map((text) => `${people} people, seed ${seed}: ${text}`))
    figures += report.sets
      .flatMap(({ indicators }) => indicators.flatMap((one) => one.figures))
      .filter(({ count }) => count !== undefined).length
  }
  expect(found).toEqual([])
  // Hiding everything would be safe as well.
  expect(figures).toBeGreaterThan(10 * samples.length)
})
