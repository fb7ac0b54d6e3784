import { openWorkbook } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { buildWorkbook } from '../../../sheets/src/xlsx/fixture-package.ts'
import { markProvenance } from './missing-values.ts'
import { toKey } from './name-key.ts'
import { nearestName } from './nearest-name.ts'
import { keyedPseudonym, takePseudonym } from './pseudonyms.ts'
import { findSheets, readHeadedSheet } from './sheet-rows.ts'

describe('a pseudonym', () => {
  it('is an identifier of the standard, at its longest too', () => {
    const take = (made: string) => takePseudonym(() => made, 'person', 2)
    for (const made of ['a', 'x'.repeat(64), 'A.b_c-9']) expect(take(made)).toBe(made)
    for (const made of ['', 'x'.repeat(65), '-a', 'a b', 'a\n', 'é']) expect(() => take(made)).toThrow(RangeError)
  })

  it('of one id differs in all from kind to kind, so that the number of a case does not show whose it is', () => {
    const asked: string[] = []
    const pseudonym = keyedPseudonym((text) => {
      asked.push(text)
      return `t${asked.length}`
    })
    const made = (['case', 'person', 'event'] as const).map((kind) => pseudonym(kind, 2, undefined, 'id-1'))
    expect(made).toEqual(['case-t1', 'person-t2', 'event-t3'])
    expect(new Set(asked).size).toBe(3)
  })
})

it('names are compared without accents, width and signs', () => {
  for (const text of ['CÔTE D’IVOIRE', 'Cote d Ivoire', 'Ｃｏｔｅ ｄＩｖｏｉｒｅ'])
    expect(toKey(text)).toBe('cotedivoire')
  expect(toKey('Æ ﬁ №1')).toBe('æfino1')
})

it('of two names that are as near, the first is meant', () => {
  expect(nearestName('sey', ['set', 'sex'])).toBe('set')
  expect(nearestName('SEY', ['sex', 'set'])).toBe('sex')
})

it('what is said of two values is not one object, since documents are changed after they are made', () => {
  const provenance = { source: 'import' } as const
  const victim: { id: string; provenance?: { sex?: object; age?: object } } = { id: 'v' }
  markProvenance(victim, 'sex', provenance)
  markProvenance(victim, 'age', provenance)
  expect(victim.provenance).toEqual({ sex: provenance, age: provenance })
  expect(victim.provenance?.sex).not.toBe(victim.provenance?.age)
  expect(victim.provenance?.sex).not.toBe(provenance)
})

describe('a sheet with a header', () => {
  const row = (...cells: string[]) =>
    `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
  const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`

  /** The findings besides the rows of sheets whose header is "key". */
  function read(...sheets: Parameters<typeof buildWorkbook>[0]['sheets']) {
    const opened = openWorkbook(buildWorkbook({ sheets }))
    if (!opened.ok) throw new Error('not opened')
    const [first, ...others] = findSheets(opened.workbook, (top) => {
      const header = top.find((one) => 'values' in one && one.values[0] === 'key')
      return header && { headerRow: header.row }
    })
    if (first === undefined) throw new Error('no header')
    return readHeadedSheet(opened, first, others).findings.map(({ code, at }) => [code, at.cell ?? at.sheet])
  }
  const data = (after = '') => `<sheetData>${row('title')}${row('key')}${row('a')}</sheetData>${after}`

  it('may have a merged title; cells that are merged in the header or below are reported', () => {
    expect(read({ name: 'S', xml: data(merged('A1:B1')) })).toEqual([])
    expect(read({ name: 'S', xml: data(merged('A2:B2')) })).toEqual([['mergedCells', 'A2']])
    expect(read({ name: 'S', xml: data(merged('A3:B3')) })).toEqual([['mergedCells', 'A3']])
  })

  it('stands beside lists for drop-downs of our own, which are none of its data', () => {
    const hidden = (name: string) => ({ name, state: 'hidden' as const, xml: `<sheetData>${row('Ada')}</sheetData>` })
    expect(read({ name: 'S', xml: data() }, hidden('Lists'), hidden('Lists 2'), hidden('Lists 12'))).toEqual([])
    expect(read({ name: 'S', xml: data() }, hidden('Lists of people'))).toEqual([['hiddenSheet', 2]])
  })
})
