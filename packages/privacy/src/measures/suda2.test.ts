import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TableBuilder } from '../table/table.ts'
import { scoresByDefinition } from './fixture-reference-suda2.ts'
import { specialUniques } from './suda2.ts'

function tableOf(rows: readonly (readonly string[])[], width: number) {
  const builder = new TableBuilder(Array.from({ length: width }, (_, at) => `c${at}`))
  for (const row of rows) builder.addCells(row)
  return builder.finish()
}

it('finds the minimal sample uniques that the definition finds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.tuple(
          fc.constant(width),
          fc.array(fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: width, maxLength: width }), {
            maxLength: 25,
          }),
          fc.integer({ min: 1, max: width }),
        ),
      ),
      ([width, rows, maxSize]) => {
        const { scores, shares } = specialUniques(tableOf(rows, width), { maxSize })
        for (const [row, expected] of scoresByDefinition(rows, width, maxSize).entries()) {
          // A single row is unique without any column, which does not count as a minimal unique.
          if (rows.length === 1) continue
          expect(scores[row]).toBe(expected.score)
          for (const [column, share] of expected.shares.entries()) expect(shares[column]?.[row]).toBeCloseTo(share, 12)
        }
      },
    ),
    { numRuns: 300 },
  )
})

it('keeps columns with more values than a table of bytes has room for apart', () => {
  const rows = Array.from({ length: 6000 }, (_, at) => [`a${at % 3000}`, `b${at % 2000}`, `c${at % 1500}`])
  const { scores, countBySize, uniqueCount } = specialUniques(tableOf(rows, 3))
  // 3000 and 2000 coincide again only after 6000 rows, 3000 and 1500 after 3000, 2000 and 1500 after 6000.
  expect(uniqueCount).toBe(6000)
  expect(countBySize).toEqual([0, 12_000, 0])
  expect(new Set(scores)).toEqual(new Set([2]))
})

it('is a probability that grows with the score, and 1 where the sample is the population', () => {
  const rows = [
    ['x', 'y'],
    ['x', 'z'],
    ['w', 'y'],
    ['x', 'z'],
    ['v', 'v'],
  ]
  const { scores, disScores } = specialUniques(tableOf(rows, 2), { samplingFraction: 0.1 })
  expect([...scores]).toEqual([1, 0, 1, 0, 2])
  expect(disScores[4]).toBeGreaterThan(disScores[0] as number)
  for (const score of disScores) expect(score >= 0 && score < 1).toBe(true)
  const whole = specialUniques(tableOf(rows, 2), { samplingFraction: 1 })
  expect([...whole.disScores]).toEqual([1, 0, 1, 0, 1])
})

it('reports nothing for rows that are all equal, and for no rows', () => {
  expect([...specialUniques(tableOf([['a'], ['a']], 1)).scores]).toEqual([0, 0])
  expect(specialUniques(tableOf([], 2)).countBySize).toEqual([0, 0])
})
