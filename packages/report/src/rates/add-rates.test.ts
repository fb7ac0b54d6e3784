import { describe, expect, it } from 'vitest'
import { dimension, oneWay } from '../fixture-tables.ts'
import type { CategoryKind, ReportIndicator } from '../model/report.ts'
import { addRates } from './add-rates.ts'
import { Population, type PopulationRow } from './population.ts'

/** Rates per 1,000 people: of girls, of women and men counted together, and of everyone. */
function ratesOf(rows: readonly PopulationRow[], leftOut: number, kind: CategoryKind = 'answer') {
  const groups = dimension('sexAndAge', ['girls', { code: '~', kind, merges: ['women', 'men'] }])
  const finding = {
    id: 'invented',
    indicator: { per: 1_000 },
    tables: [oneWay(groups, [10, 40, 50])],
    figures: [],
    leftOut,
  } as unknown as ReportIndicator
  const [table] = addRates(finding, new Population(rows), [2025, 2025]).tables
  return table?.cells.map(({ rate, rateBetween }) => rate ?? rateBetween)
}

describe('rates', () => {
  const girls = { sex: 'female', ageGroup: 'child', people: 1_000 } as const
  const women = { sex: 'female', ageGroup: 'adult', people: 2_000 } as const
  const men = { sex: 'male', ageGroup: 'adult', people: 2_000 } as const

  it('of groups together are of all their people, and there are none where one of the groups is not known', () => {
    expect(ratesOf([girls, women, men, { people: 10_000 }], 0)).toEqual([10, 10, 5])
    expect(ratesOf([girls, women, { people: 10_000 }], 0)).toEqual([10, undefined, 5])
    expect(ratesOf([girls, women], 0)).toEqual([10, undefined, undefined])
  })

  it('may be of everyone there is, and are none where more were counted than there are', () => {
    expect(ratesOf([{ people: 50 }], 0)).toEqual([undefined, undefined, 1_000])
    expect(ratesOf([{ people: 49 }], 0)).toBeUndefined()
  })

  it('are none for people of whom some gave no answer', () => {
    expect(ratesOf([girls, women, men, { people: 10_000 }], 0, 'mixed')).toEqual([10, undefined, 5])
  })

  it('of everyone are between two where people are in no table, and those of a group that is shown are not', () => {
    expect(ratesOf([girls, women, men, { people: 10_000 }], 20)).toEqual([10, 10, [5, 7]])
  })
})
