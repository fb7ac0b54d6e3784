import { describe, expect, it } from 'vitest'
import { seededRandom } from '../src/random.ts'
import { protectTables } from '../src/tables/secondary-suppression.ts'
import { solverAttack } from './tables/solver-attack.ts'
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

  it('does not learn that all of a group have one value of sets in common', async () => {
    const of = (count: number, ...row: string[]): string[][] => Array.from({ length: count }, () => row)
    const rows = [
      ...of(30, 'female', 'threats'),
      ...of(25, 'female', 'debt + threats'),
      ...of(15, 'male', 'threats'),
      ...of(18, 'male', 'debt + threats'),
      ...of(40, 'male', 'violence'),
    ]
    const plan = { tables: [['sex', 'means']], sensitive: ['means'] }
    const { tables } = protectTables(tableOf(rows, ['sex', 'means']), plan, seededRandom(1))
    const [, most] = (await solverAttack(tables))({ table: 0, values: ['female', 'violence'] })
    expect(most).toBeGreaterThan(0)
  })
})
