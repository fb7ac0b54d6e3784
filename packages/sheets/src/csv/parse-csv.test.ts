import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsvText } from './csv-text.ts'
import { fromGuardedCell } from './formula-guard.ts'
import { parseCsv } from './parse-csv.ts'

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '=', "'") })

it('reads back what was written, except blank lines', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const read = parseCsv(toCsvText(rows), ',')
      expect(read.map((cells) => cells.map(fromGuardedCell))).toEqual(
        rows.filter((cells) => cells.some((one) => one !== '')),
      )
    }),
  )
})

it('gives up a quotation mark that is never closed at the end of its line', () => {
  expect(parseCsv('a,"b\nc,d\n', ',')).toEqual([
    ['a', '"b'],
    ['c', 'd'],
  ])
})

it('treats spaces before a quotation mark as part of the cell unless the option says otherwise', () => {
  expect(parseCsv('a; "b; c"\n', ';')).toEqual([['a', ' "b', ' c"']])
  expect(parseCsv('a; "b; c"; d\n', ';', { skipInitialSpace: true })).toEqual([['a', 'b; c', ' d']])
})
