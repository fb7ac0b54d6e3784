import { describe, expect, it } from 'vitest'
import { seededRandom } from '../src/random.ts'
import { protectTables } from '../src/tables/secondary-suppression.ts'
import { attack, columns, drawRows, expectWidth, settings, tableOf } from './tables/width-attack.ts'

describe('an attacker with a solver of integer programs', () => {
  it.each(settings)('is left with the promised width: $sizes, $tables', (one) => expectWidth(one, [1, 2, 3, 4]))

  it('finds counts that only the equations protect, where a width of 1 is asked for', async () => {
    const rows = drawRows([3, 6, 6], 40, seededRandom(1))
    const narrowest = async (minimumWidth: number): Promise<number> => {
      const { tables } = protectTables(tableOf(rows, columns), { tables: [columns], minimumWidth }, seededRandom(1))
      return Math.min(...(await attack(tables, rows, 11, false)).map(({ width }) => width))
    }
    expect(await narrowest(1)).toBeCloseTo(1, 6)
    expect(await narrowest(2)).toBeGreaterThanOrEqual(2 - 1e-6)
  })
})
