import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countTitles, cutAtHeader, headerSearchRows, takeTop } from './header-row.ts'
import type { SourceRow } from './row.ts'
import { toSourceRows } from './source-row.ts'

const isHeader = (row: SourceRow) => 'values' in row && row.values[0] === 'H'

describe('a table is cut at its header', () => {
  test('whatever is above it; each row below comes once, in order', () => {
    const title = fc.constantFrom('', 'T', '2024')
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: headerSearchRows - 1 }),
        fc.array(title, { maxLength: 40 }),
        (above, data) => {
          const rows = toSourceRows([...above, 'H', ...data].map((text) => [text]))
          const { titles, header, below } = cutAtHeader(rows, isHeader)
          expect(header).toBe(rows[above.length])
          expect(titles).toBe(above.filter((text) => text !== '').length)
          expect([...below]).toEqual(rows.slice(above.length + 1))
        },
      ),
    )
  })

  it('the first row is used as the header where none is found in time, and nothing is lost', () => {
    const late = toSourceRows([...Array.from({ length: headerSearchRows }, () => ['T']), ['H']])
    const { titles, header, below } = cutAtHeader(late, isHeader)
    expect([titles, header, [...below]]).toEqual([0, late[0], late.slice(1)])
  })

  it('rows that can be read only once are enough', () => {
    const rows = toSourceRows([['T'], ['H'], ['1'], ['2']])
    const { below } = cutAtHeader(rows.values(), isHeader)
    expect([...below]).toEqual(rows.slice(2))
  })

  it('an empty table has none', () => {
    const { header, below } = cutAtHeader([], isHeader)
    expect([header, [...below]]).toEqual([undefined, []])
  })
})

it('no more rows are asked for than the top needs', () => {
  let asked = 0
  function* endless(): Generator<SourceRow> {
    for (;;) yield { row: ++asked, values: [] }
  }
  expect(takeTop(endless())).toHaveLength(headerSearchRows)
  expect(asked).toBe(headerSearchRows)
  expect(countTitles(toSourceRows([['T'], [''], ['H'], ['T']]), { row: 3, values: ['H'] })).toBe(1)
})
