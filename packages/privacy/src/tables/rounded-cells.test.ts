import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { type PublishedTable, TOTAL } from './plan.ts'
import { type Rounding, roundedTables } from './rounded-tables.ts'

/** Columns that say the same of everyone of a group: 32 more names for its members. */
const ways = Array.from({ length: 32 }, (_, at) => `way${at}`)

type Person = Record<string, string>

/** Invented people: so many women, and men; `way…` is the same for all women, and splits the men. */
function peopleOf(women: number, men: number): Person[] {
  return Array.from({ length: women + men }, (_, at) => ({
    id: `p${at}`,
    sex: at < women ? 'female' : 'male',
    form: at < women ? 'sexual' : at % 3 === 0 ? 'sexual' : 'labour',
    ...Object.fromEntries(ways.map((way, by) => [way, at < women || (at + by) % 2 === 0 ? 'yes' : 'no'])),
  }))
}

/** The published count of a cell, whose values are given by column; the others are summed over. */
function countOf(table: PublishedTable | undefined, of: Person): number {
  const columns = table?.dimensions.map(({ column }) => column) ?? []
  const found = table?.cells.find(({ values }) =>
    values.every((value, at) => value === (of[columns[at] as string] ?? TOTAL)),
  )
  return found?.count ?? Number.NaN
}

const rounded = async (people: readonly Person[], tables: readonly string[][], rounding: Rounding) =>
  (await roundedTables(inside([...people]), { tables, minimumCell: 5 }, rounding)).tables

/** What an attacker finds for the women who averages over every name of them: other columns, another order, sums over all of them. */
async function namesOfWomen(people: readonly Person[], rounding: Rounding): Promise<number[]> {
  const tables = [
    ['sex'],
    ...ways.flatMap((way) => [
      ['sex', way],
      [way, 'sex'],
    ]),
    ['form', 'sex', 'way0'],
  ]
  const made = await rounded(people, tables, rounding)
  return made.flatMap((table) => {
    const own = table.dimensions.map(({ column }) => column)
    const all = { sex: 'female', form: 'sexual', ...Object.fromEntries(ways.map((way) => [way, 'yes'])) } as Person
    // Each dimension that implies nothing new can be given or summed over.
    return [...Array(2 ** own.length).keys()]
      .map((bits) =>
        Object.fromEntries(
          own.filter((_, at) => ((bits >> at) & 1) === 1).map((column) => [column, all[column] as string]),
        ),
      )
      .filter((of) => of['sex'] === 'female')
      .map((of) => countOf(table, of))
  })
}

it('gives one draw to the same people, whatever the names of their cell', async () => {
  for (const women of [4, 13, 37]) {
    const found = await namesOfWomen(peopleOf(women, 60), { key: SecretKey.generate(), person: 'id' })
    expect(found.length).toBeGreaterThan(130)
    expect([women, new Set(found).size]).toEqual([women, 1])
  }
})

it('leaves an attacker who averages over names no nearer to the count than one draw is', async () => {
  const [women, keys] = [37, 60]
  const people = peopleOf(women, 60)
  let [one, mean] = [0, 0]
  for (let run = 0; run < keys; run++) {
    const found = await namesOfWomen(people, { key: SecretKey.generate() })
    one += Math.abs((found[0] as number) - women) / keys
    mean += Math.abs(found.reduce((sum, count) => sum + count, 0) / found.length - women) / keys
  }
  expect(mean).toBe(one)
})

it('leaves much of the error where an attacker averages sums over the parts of a group', async () => {
  const [men, keys] = [37, 80]
  const people = peopleOf(12, men)
  let [one, mean] = [0, 0]
  for (let run = 0; run < keys; run++) {
    const made = await rounded(people, [['sex'], ...ways.map((way) => ['sex', way])], { key: SecretKey.generate() })
    const [whole = Number.NaN, ...sums] = made.map((table) => {
      const parts =
        table.dimensions.length === 1
          ? [{}]
          : ['yes', 'no'].map((way) => ({ [table.dimensions[1]?.column as string]: way }))
      return parts.reduce((sum, part) => sum + countOf(table, { sex: 'male', ...part }), 0)
    })
    one += (whole - men) ** 2 / keys
    mean += (sums.reduce((sum, count) => sum + count, 0) / sums.length - men) ** 2 / keys
  }
  // 32 draws that have nothing in common would leave a thirtieth of the squares.
  expect(mean).toBeGreaterThan(one / 4)
})

it('knows the same people again in other tables and years, by their ids or by all that a row holds', async () => {
  const key = SecretKey.generate()
  const before = peopleOf(23, 60)
  const men = Array.from({ length: 30 }, (_, at): Person => ({ ...(before[40] as Person), id: `new${at}` }))
  const moved = before.map((person) => ({ ...person, way0: 'no', way1: 'no' }))
  for (const [person, later] of [
    ['id', [...men, ...moved]],
    [undefined, [...men, ...before]],
  ] as const) {
    const own = { key, ...(person && { person }) }
    const first = await rounded(before, [['sex', 'form']], own)
    const second = await rounded(later, [['way2'], ['form', 'way2', 'sex']], own)
    const women = { sex: 'female', form: 'sexual', way2: 'yes' }
    expect([person, countOf(second[1], women)]).toEqual([person, countOf(first[0], { sex: 'female' })])
  }
  const { id: _id, ...unnamed } = before[0] as Person
  const some = rounded([...before, unnamed as Person], [['sex']], { key, person: 'id' })
  await expect(some).rejects.toThrow(/^personMissing/)
})

it('knows people of case records by their case and id, whatever is counted of them', async () => {
  const recordsOf = (sex: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => ({
      case: { id: `c${from + at}`, registrationYear: 2025 },
      victims: [{ id: 'v1', sex, ageBand: at % 2 === 0 ? 'age18To20' : 'age30To38' }],
    }))
  const key = SecretKey.generate()
  const count = async (records: readonly object[], columns: string[], values: string[]) => {
    const { tables } = await roundedTables(inside(records), { tables: [columns], minimumCell: 5 }, { key })
    return tables[0]?.cells.find((cell) => cell.values.join() === values.join())?.count
  }
  const women = recordsOf('female', 0, 27)
  const all = [...women, ...recordsOf('male', 27, 90)]
  const one = await count(all, ['victim.sex'], ['female'])
  expect(await count(all, ['victim.sex', 'case.registrationYear'], ['female', '2025'])).toBe(one)
  expect(await count(women, ['victim.ageBand'], [TOTAL])).toBe(one)
})
