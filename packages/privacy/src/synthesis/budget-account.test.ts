import fc from 'fast-check'
import { expect, it } from 'vitest'
import { epsilonSpent, isBudgetAccount, openAccount, takeFromAccount } from './budget-account.ts'

const run = (epsilon: number) => ({ on: '2026-01-31', epsilon, delta: 1e-6 })

it('counts every run, and refuses the one that would spend more than the whole', () => {
  let account = openAccount({ epsilon: 10, delta: 1e-6 })
  expect(epsilonSpent(account)).toBe(0)
  const spent: number[] = []
  for (let count = 0; count < 100; count++) {
    try {
      const taken = takeFromAccount(account, run(4))
      expect(taken.budget).toMatchObject({ epsilon: 4, delta: 1e-6, spendings: [] })
      account = taken.account
    } catch (error) {
      expect(error).toMatchObject({ code: 'budgetSpent' })
      break
    }
    spent.push(epsilonSpent(account))
  }
  // Plain sums would allow two runs of 4; composition in zero-concentrated privacy allows a few more.
  expect(account.runs.length).toBeGreaterThan(2)
  expect(account.runs.length).toBeLessThan(8)
  expect(spent).toEqual([...spent].sort((a, b) => a - b))
  expect(spent.at(-1)).toBeLessThanOrEqual(10)
  expect(() => takeFromAccount(account, run(4))).toThrow(/^budgetSpent$/)
})

it('gives one run the whole, and never spends less than the largest run or more than the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), { minLength: 1, maxLength: 6 }), (epsilons) => {
      let account = openAccount({ epsilon: 20, delta: 1e-6 })
      for (const epsilon of epsilons) account = takeFromAccount(account, run(epsilon)).account
      const spent = epsilonSpent(account)
      expect(spent).toBeGreaterThanOrEqual(Math.max(...epsilons) * (1 - 1e-6))
      expect(spent).toBeLessThanOrEqual(epsilons.reduce((sum, one) => sum + one, 0) * (1 + 1e-6))
      const alone = openAccount({ epsilon: epsilons[0] as number, delta: 1e-6 })
      expect(takeFromAccount(alone, run(epsilons[0] as number)).account.runs).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

it('tells an account from anything else that a file may hold, also after it was written and read', () => {
  const { account } = takeFromAccount(openAccount({ epsilon: 5, delta: 1e-6 }), run(1))
  expect(isBudgetAccount(JSON.parse(JSON.stringify(account)))).toBe(true)
  const wrong = [null, [], {}, { ...account, format: 'x' }, { ...account, runs: 3 }, { ...account, epsilon: -1 }]
  const spoiled = { ...account, runs: [{ on: '2026-01-31', epsilon: -4, delta: 1e-6 }] }
  for (const one of [...wrong, spoiled, { ...account, delta: '1e-6' }]) expect(isBudgetAccount(one)).toBe(false)
  expect(() => openAccount({ epsilon: 21, delta: 1e-6 })).toThrow(/^planInvalid/)
})
