import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { seededRandom } from '../random.ts'
import { readRows } from '../table/read-rows.ts'
import { openBudget } from './budget.ts'
import { toDomain } from './domain.ts'
import { synthesise } from './synthesise.ts'

const forms = ['forcedLabour', 'begging', 'organRemoval']
const plan = [
  { column: 'sex', values: ['female', 'male'] },
  { column: 'forms', values: forms, several: true },
  { column: 'year', values: ['2023', '2024'] },
]

const row = fc.record({
  sex: fc.constantFrom('female', 'male', '', null),
  forms: fc.oneof(fc.subarray(forms), fc.constantFrom('begging', 'begging + organRemoval', '', undefined)),
  year: fc.constantFrom(2023, 2024, { absent: 'refused' as const }),
})

/** Counts the rows with each combination of values of two columns. */
async function pairsOf(rows: readonly object[]): Promise<Map<string, number>> {
  const { table } = toDomain(await readRows(rows, { sex: 'sex', forms: 'forms', year: 'year' }), plan)
  const counts = new Map<string, number>()
  for (let a = 0; a < table.columns.length; a++)
    for (let b = a; b < table.columns.length; b++)
      for (let at = 0; at < table.rowCount; at++) {
        const key = [a, b, table.columns[a]?.codes[at], table.columns[b]?.codes[at]].join()
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  return counts
}

describe('lists', () => {
  it('change one count of each set of columns by one, as the noise is made for, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), row, async (rows, added) => {
        const [without, withIt] = [await pairsOf(rows), await pairsOf([...rows, added])]
        const changes = [...withIt].filter(([key, count]) => count !== (without.get(key) ?? 0))
        for (const [key, count] of changes) expect(count).toBe((without.get(key) ?? 0) + 1)
        // Five columns, alone and in pairs: one change for each.
        expect(new Set(changes.map(([key]) => key.split(',').slice(0, 2).join())).size).toBe(15)
        expect(changes.length).toBe(15)
      }),
      { numRuns: 60 },
    )
  })

  it('come out as lists, as often as they went in', async () => {
    const random = seededRandom(2)
    const people = Array.from({ length: 4000 }, (_, at) => ({
      sex: at % 3 === 0 ? 'male' : 'female',
      forms: random(4) === 0 ? ['forcedLabour', 'begging'] : random(3) === 0 ? [] : ['forcedLabour'],
      year: 2023 + (at % 2),
    }))
    const { rows, report } = await synthesise(
      inside(people),
      { columns: plan, budget: openBudget({ epsilon: 8, delta: 1e-6 }) },
      seededRandom(3),
    )
    const countOf = (made: Iterable<Readonly<Record<string, unknown>>>, length: number): number =>
      [...made].filter((one) => (one['forms'] as unknown[]).length === length).length
    for (const length of [0, 1, 2]) expect(Math.abs(countOf(rows(), length) - countOf(people, length))).toBeLessThan(80)
    for (const { forms: made } of rows()) expect(made).not.toContain('organRemoval')
    expect(report.groups['forms']?.map(({ value }) => value)).toEqual(forms)
  })

  it('are refused where a value looks like a list or a no, or is not public', async () => {
    const wrong = async (values: readonly string[], list: unknown) => {
      const budget = openBudget({ epsilon: 1, delta: 1e-6 })
      const columns = [{ column: 'forms', values, several: true }]
      await synthesise(inside([{ forms: list }]), { columns, budget })
    }
    for (const values of [['a + b'], ['0'], ['(missing)'], ['a', 'a']])
      await expect(wrong(values, [])).rejects.toThrow(/^planInvalid: valuesOf forms$/)
    await expect(wrong(['a'], ['a', 'SENTINEL'])).rejects.toThrow(/^unknownLeaf: column forms, values 1$/)
    const many = Array.from({ length: 200 }, (_, at) => `v${at}`)
    await expect(wrong(many, [])).rejects.toThrow(/^tooManyValues/)
  })
})
