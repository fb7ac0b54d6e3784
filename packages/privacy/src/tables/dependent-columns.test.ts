import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { dependentColumns } from './dependent-columns.ts'
import { openTableHistory } from './history.ts'
import type { PublishedTable } from './plan.ts'
import { safeTables } from './safe-tables.ts'

const aged = (age: number, count: number): number[] => Array(count).fill(age)

// Nine are 19 years old: fewer than may be shown, and all of their band whom the counts of 18 and 20 leave. With those of
// 36 and 37 they are enough.
const people = [...aged(18, 12), ...aged(19, 9), ...aged(20, 14), ...aged(35, 40), ...aged(36, 5), ...aged(37, 5)]
  .map((age) => ({ age, band: age > 20 ? 'age30To38' : 'age18To20' }))
  .map(({ age, band }, at) => ({ id: `invented${at}`, 'victim.age': String(age), 'victim.ageBand': band }))

const countIn = (table: PublishedTable | undefined, value: string): number | undefined =>
  table?.cells.find(({ values }) => values.join() === value)?.count

/** How many are in the band and neither 18 nor 20, as far as two tables show it. */
const between = (ages: PublishedTable | undefined, bands: PublishedTable | undefined): number =>
  (countIn(bands, 'age18To20') ?? Number.NaN) -
  (countIn(ages, '18') ?? Number.NaN) -
  (countIn(ages, '20') ?? Number.NaN)

const column = (name: string, ...values: string[]) => {
  const own = [...new Set(values)]
  return { name, values: own, codes: Uint32Array.from(values, (value) => own.indexOf(value)) }
}

describe('columns that say something about each other', () => {
  it('are found by the fields of the standard, and by their values', () => {
    const columns = [
      column('victim.age', '18', '19', '20', '35', '18', '20'),
      column('victim.ageBand', 'age18To20', 'age18To20', 'age18To20', 'age30To38', '(missing)', 'age18To20'),
      column('district', 'Huye', 'Huye', 'Nyanza', 'Gasabo', 'Gasabo', 'Gasabo'),
      column('province', 'South', '(missing)', 'South', 'Kigali', 'Kigali', 'Kigali'),
      column('sex', 'female', 'male', 'female', 'male', 'male', 'male'),
      // What is the same for everyone says nothing about anything else.
      column('agency', 'north', 'north', 'north', 'north', 'north', 'north'),
    ]
    expect(dependentColumns(columns)).toEqual([
      ['victim.age', 'victim.ageBand'],
      ['district', 'province'],
    ])
    expect(dependentColumns(columns.toReversed())).toEqual([
      ['province', 'district'],
      ['victim.ageBand', 'victim.age'],
    ])
  })

  it('do not show how few are of a district that is counted with others, beside their province', async () => {
    const rows = (
      [
        ['Musanze', 'North', 12],
        ['Burera', 'North', 11],
        ['Gicumbi', 'North', 7],
        ['Huye', 'South', 20],
        ['Kamonyi', 'South', 5],
        ['Nyanza', 'South', 15],
      ] as const
    ).flatMap(([district, province, count]) => Array(count).fill({ district, province }) as object[])
    const { tables } = await safeTables(inside(rows), { tables: [['district'], ['province']] })
    const [districts, provinces] = tables
    const inNorth = [countIn(provinces, 'North'), countIn(districts, 'Musanze'), countIn(districts, 'Burera')]
    const inSouth = [countIn(provinces, 'South'), countIn(districts, 'Huye'), countIn(districts, 'Nyanza')]
    for (const counts of [inNorth, inSouth]) expect(counts).toContain(undefined)
    // Hiding everything would be safe as well.
    expect([...inNorth, ...inSouth].filter((count) => count !== undefined).length).toBeGreaterThan(2)
  })

  it('do not show how few people are between two tables', async () => {
    const { tables } = await safeTables(inside(people), { tables: [['victim.age'], ['victim.ageBand']] })
    expect(between(tables[0], tables[1])).toBeNaN()
    // Hiding everything would be safe as well.
    expect([countIn(tables[1], 'age18To20'), countIn(tables[1], 'age30To38')]).toEqual([35, 50])
  })

  it('do not show it in tables of two years either', async () => {
    const key = SecretKey.generate()
    const series = { history: openTableHistory('id', key), key, date: '2025-12-31' }
    const first = await safeTables(inside(people), { tables: [['victim.ageBand']] }, { series })
    const next = { history: first.history, key, date: '2026-12-31' }
    const second = await safeTables(inside(people), { tables: [['victim.age']] }, { series: next })
    expect(countIn(first.tables[0], 'age18To20')).toBe(35)
    expect(between(second.tables[0], first.tables[0])).toBeNaN()
  })

  it('do not show how few women are of a district that is counted with others, beside the women of their province', async () => {
    const rows = (
      [
        ['Musanze', 'North', 12, 14],
        ['Burera', 'North', 13, 15],
        ['Gicumbi', 'North', 3, 7],
        ['Huye', 'South', 30, 31],
        ['Nyanza', 'South', 20, 22],
        ['Kamonyi', 'South', 9, 1],
      ] as const
    ).flatMap(([district, province, women, men]) => [
      ...Array<object>(women).fill({ sex: 'female', district, province }),
      ...Array<object>(men).fill({ sex: 'male', district, province }),
    ])
    const { tables } = await safeTables(inside(rows), {
      tables: [
        ['sex', 'district'],
        ['sex', 'province'],
      ],
    })
    const shown = (sex: string, ...values: string[]) =>
      values.map((value) => countIn(tables[value === 'North' || value === 'South' ? 1 : 0], `${sex},${value}`))
    for (const sex of ['female', 'male', 'Total']) {
      expect(shown(sex, 'North', 'Musanze', 'Burera')).toContain(undefined)
      expect(shown(sex, 'South', 'Huye', 'Nyanza')).toContain(undefined)
    }
    // Hiding everything would be safe as well.
    expect(tables.flatMap(({ cells }) => cells).filter(({ count }) => count !== undefined).length).toBeGreaterThan(15)
  })
})
