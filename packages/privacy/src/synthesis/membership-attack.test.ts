import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { seededRandom } from '../random.ts'
import { TableBuilder } from '../table/table.ts'
import { openBudget } from './budget.ts'
import { toDomain } from './domain.ts'
import { attackMembership } from './membership-attack.ts'
import { synthesise } from './synthesise.ts'

const names = ['a', 'b', 'c', 'd', 'e']
const values = Array.from({ length: 12 }, (_, at) => `v${at}`)
const columns = names.map((column) => ({ column, values }))
const random = seededRandom(5)
const rows = Array.from({ length: 600 }, () =>
  Object.fromEntries(names.map((name) => [name, values[random(12)] as string])),
)

function read() {
  const builder = new TableBuilder(names)
  for (const row of rows) builder.add(row)
  return builder.finish()
}

const budget = (epsilon: number) => openBudget({ epsilon, delta: 1e-6 })

it('knows everyone where the data themselves are given out, and no one where records have nothing to do with them', () => {
  const leak = attackMembership(read(), columns, budget(4), seededRandom(1), (part) => toDomain(part, columns).table)
  expect(leak?.rows).toBe(600)
  expect(leak?.advantage).toBeGreaterThan(0.95)
  const constant = attackMembership(read(), columns, budget(4), seededRandom(1), (part) => {
    const { table } = toDomain(part, columns)
    return { ...table, columns: table.columns.map((column) => ({ ...column, codes: column.codes.map(() => 0) })) }
  })
  // Three standard deviations of chance, with 300 members and 300 others.
  expect(constant?.advantage).toBeLessThan(3 * Math.sqrt(2 * (0.25 / 300)))
})

it('finds hardly anyone in synthetic records, and less than epsilon allows', async () => {
  for (const epsilon of [0.5, 4]) {
    const plan = { columns, budget: budget(epsilon), attackMembership: true }
    const { report } = await synthesise(inside(rows), plan, seededRandom(2))
    const { advantage, bound } = report.membership ?? { advantage: Number.NaN, bound: Number.NaN }
    expect(advantage).toBeLessThan(0.15)
    expect(bound).toBeCloseTo((Math.exp(epsilon) - 1) / (Math.exp(epsilon) + 1), 4)
  }
})

it('spends nothing of the budget, and is not made unless it is asked for', async () => {
  const plan = { columns, budget: budget(2), attackMembership: true }
  await synthesise(inside(rows), plan, seededRandom(2))
  expect(plan.budget.spendings.reduce((sum, { rho }) => sum + rho, 0)).toBeCloseTo(plan.budget.rho, 9)
  const { report } = await synthesise(inside(rows), { columns, budget: budget(2) }, seededRandom(2))
  expect(report.membership).toBeUndefined()
})
