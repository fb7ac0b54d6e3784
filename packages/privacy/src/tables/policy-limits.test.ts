import { expect, it } from 'vitest'
import { limitsOf } from './policy-limits.ts'

const release = {
  k: 11,
  minimumCell: 11,
  minimumAgencies: 1,
  maximumShare: 1,
  looksAtEarlier: true,
  approvals: 1,
} as const

it('takes the smallest cell from the policy, and smaller ones than 11 only from who asks for them', () => {
  const cellsOf = (minimumCell: number): unknown => limitsOf({ ...release, minimumCell })
  expect(cellsOf(20)).toMatchObject({ leastCell: 20, usualCell: 20 })
  expect(cellsOf(5)).toMatchObject({ leastCell: 5, usualCell: 11 })
  expect(limitsOf(undefined)).toEqual({ leastCell: 11, usualCell: 11, contributors: undefined })
})

it('asks for contributors where the policy asks for several agencies or limits the share of one', () => {
  const ruleOf = (over: object): unknown => limitsOf({ ...release, ...over }).contributors
  expect(ruleOf({})).toBeUndefined()
  expect(ruleOf({ minimumAgencies: 3 })).toEqual({ minimum: 3, maximumShare: 1 })
  expect(ruleOf({ maximumShare: 0.8 })).toEqual({ minimum: 1, maximumShare: 0.8 })
})
