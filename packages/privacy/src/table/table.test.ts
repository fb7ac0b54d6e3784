import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrivacyError } from '../privacy-error.ts'
import { flattenRecord } from './flatten-record.ts'
import { readTable } from './table.ts'
import { distinctTuples } from './tuples.ts'

const codeOf = async (run: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await run()
  } catch (error) {
    return error instanceof PrivacyError ? error.code : error
  }
}

describe('readTable', () => {
  it('knows a cell by one text: numbers and booleans as written, lists as sets, reasons as categories of their own', async () => {
    const cells = [
      7,
      '7',
      '07',
      true,
      'true',
      '',
      null,
      undefined,
      { absent: 'refused' },
      ['b', 'a', 'b'],
      ['a'],
      [],
    ] as const
    const table = await readTable(
      cells.map((a) => ({ a })),
      ['a'],
    )
    const [column] = table.columns
    expect(Array.from(column?.codes ?? [], (code) => column?.values[code])).toEqual([
      '7',
      '7',
      '07',
      'true',
      'true',
      '(missing)',
      '(missing)',
      '(missing)',
      '(refused)',
      'a + b',
      'a',
      '(missing)',
    ])
  })

  it.each([[{ x: 1 }], [Number.NaN], [Number.POSITIVE_INFINITY], [[{}]], [() => 1]])(
    'refuses a cell that is not a value',
    async (a) => {
      expect(await codeOf(() => readTable([{ a }] as never, ['a']))).toBe('cellNotScalar')
    },
  )

  it('refuses what is not a row, and a column that is named twice', async () => {
    for (const row of [null, 'x', 5, []])
      expect(await codeOf(() => readTable([row] as never, ['a']))).toBe('rowNotFlat')
    expect(await codeOf(() => readTable([], ['a', 'a']))).toBe('columnTwice')
  })

  it('reads an asynchronous source, past what it first has room for', async () => {
    async function* rows() {
      for (let at = 0; at < 5000; at++) yield { a: at % 7, b: at }
    }
    const table = await readTable(rows(), ['a', 'b'])
    expect(table.rowCount).toBe(5000)
    expect(table.columns.map(({ values }) => values.length)).toEqual([7, 5000])
  })
})

describe('distinctTuples', () => {
  it('finds what a Map of joined texts finds, however wide the keys are', () => {
    const sizes = [3, 100_000, 2, 70_000, 5, 1_000_000]
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...sizes.map((size) => fc.nat({ max: Math.min(size - 1, 4) }))), { maxLength: 60 }),
        (rows) => {
          // Codes from both ends of each column, so that keys also differ in their highest bits.
          const columns = sizes.map((size, at) =>
            Uint32Array.from(rows, (row) =>
              (row[at] as number) % 2 === 0 ? (row[at] as number) : size - 1 - (row[at] as number),
            ),
          )
          const expected = new Map<string, number>()
          const names = rows.map((_, row) => columns.map((column) => column[row]).join())
          for (const name of names) expected.set(name, (expected.get(name) ?? 0) + 1)
          const tuples = distinctTuples(columns, sizes, rows.length)
          expect(tuples.count).toBe(expected.size)
          for (const [row, name] of names.entries()) {
            const tuple = tuples.tupleOf[row] as number
            expect(tuples.codes.map((codes) => codes[tuple]).join()).toBe(name)
            expect(tuples.counts[tuple]).toBe(expected.get(name))
          }
        },
      ),
    )
  })
})

describe('flattenRecord', () => {
  const record = {
    case: { registrationYear: 2024 },
    victims: [
      { sex: 'female', exploitation: [{ form: 'sexual' }, { form: 'forcedLabour' }], absent: { ageBand: 'refused' } },
      { sex: 'male', exploitation: [{ absent: { form: 'unknown' } }] },
    ],
  }
  it('makes a row of each victim: values below the case, sets from lists, reasons', () => {
    const paths = { year: 'case.registrationYear', sex: 'sex', age: 'ageBand', form: 'exploitation.form' }
    expect([...flattenRecord(record, paths)]).toEqual([
      { year: 2024, sex: 'female', age: { absent: 'refused' }, form: ['sexual', 'forcedLabour'] },
      { year: 2024, sex: 'male', age: undefined, form: { absent: 'unknown' } },
    ])
  })
})
