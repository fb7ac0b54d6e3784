import { expect, it } from 'vitest'
import { placesOf } from '../dimensions/hierarchy.ts'
import type { ReportCategory } from '../model/report.ts'
import { depthOf } from '../view/table-view.ts'
import { arrange, listed } from './arrange.ts'

const answer = (code: string, within?: string): ReportCategory => ({
  code,
  kind: 'answer',
  ...(within !== undefined && { within }),
})

/** As protected tables hold them: what is few steps below the top comes first, and what was merged last. */
const ages = [
  answer('30 to 38', '30 and over'),
  answer('30 and over'),
  answer('18 to 23', '18 to 29'),
  answer('24 to 29', '18 to 29'),
  answer('18 to 29', 'below 30'),
  answer('below 30'),
  answer('9 to 17', 'below 30'),
]

it('keeps the order in which categories are declared, each wider one before those within it', () => {
  const when = { op: 'present', field: 'age' } as const
  const placeOf = placesOf({
    kind: 'cases',
    cases: [
      { code: 'below 30', label: '' },
      { code: '9 to 17', label: '', parent: 'below 30', when },
      { code: '18 to 29', label: '', parent: 'below 30' },
      { code: '18 to 23', label: '', parent: '18 to 29', when },
      { code: '24 to 29', label: '', parent: '18 to 29', when },
      { code: '30 and over', label: '' },
      { code: '30 to 38', label: '', parent: '30 and over', when },
    ],
  })
  expect(arrange(ages, () => undefined, placeOf).map(({ code }) => code)).toEqual([
    'below 30',
    '9 to 17',
    '18 to 29',
    '18 to 23',
    '24 to 29',
    '30 and over',
    '30 to 38',
  ])
})

it('counts in how many wider categories one is', () => {
  const depths = Object.fromEntries(ages.map((one) => [one.code, depthOf(one, ages)]))
  expect(depths).toMatchObject({ 'below 30': 0, '18 to 29': 1, '18 to 23': 2, '30 to 38': 1 })
})

it('puts merged categories where the first of them would be, and what is left of all last', () => {
  const list = placesOf({ kind: 'list', list: 'ageBand' })
  const merged: ReportCategory[] = [
    { code: '~', kind: 'answer', part: 'rest', merges: ['age0To8', 'age9To17'] },
    answer('age48AndOver'),
    { code: 'adult (other)', kind: 'answer', part: 'others', partOf: 'adult', merges: ['age30To38', 'age39To47'] },
    answer('age18To20'),
  ]
  const codes = arrange(merged, () => undefined, list).map(({ code }) => code)
  expect(codes).toEqual(['age18To20', 'adult (other)', 'age48AndOver', '~'])
})

it('lists what is missing by its reason alone where there is one, and as a whole beside several', () => {
  const missing = (...reasons: string[]): string[] => {
    const all: ReportCategory[] = [
      answer('yes'),
      { code: '?', kind: 'missing' },
      ...reasons.map((code): ReportCategory => ({ code, kind: 'missing', within: '?' })),
    ]
    return listed(all, () => 20, 40, 'none').map(({ code, within }) => `${code}${within === undefined ? '' : ' below'}`)
  }
  expect(missing()).toEqual(['yes', '?'])
  expect(missing('?blank')).toEqual(['yes', '?blank'])
  expect(missing('?blank', '?refused')).toEqual(['yes', '?', '?blank below', '?refused below'])
})

it('lists a category below the next wider one that is listed', () => {
  const all = [
    answer('below 30'),
    answer('child', 'below 30'),
    answer('9 to 17', 'child'),
    answer('18 to 29', 'below 30'),
  ]
  expect(listed(all, () => 20, 40, 'telling')).toEqual([
    answer('below 30'),
    answer('9 to 17', 'below 30'),
    answer('18 to 29', 'below 30'),
  ])
})
