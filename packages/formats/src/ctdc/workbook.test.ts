import { openWorkbook } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { buildWorkbook } from '../../../sheets/src/xlsx/fixture-package.ts'
import { fromCtdc } from './from-ctdc.ts'
import { ctdcColumns } from './layouts.ts'
import { readCtdcWorkbook } from './read-workbook.ts'

const toRow = (cells: readonly string[]) =>
  `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

const toSheet = (name: string, rows: readonly (readonly string[])[], after = '') => ({
  name,
  xml: `<sheetData>${rows.map(toRow).join('')}</sheetData>${after}`,
})

const title = [['The data set'], ['Published in 2024']]
const header = ctdcColumns.D
const data = header.map((name) => (name === 'isForcedLabour' ? '1' : ''))
const merged = '<mergeCells><mergeCell ref="A1:H1"/></mergeCells>'
const codebook = toSheet('Codebook', [['variable', 'meaning']])

describe('a workbook of CTDC', () => {
  const bytes = buildWorkbook({ sheets: [codebook, toSheet('Data', [...title, header, data, data], merged)] })

  it('is read from the sheet with the columns, below merged titles', () => {
    const read = readCtdcWorkbook(bytes)
    if (!read.ok) throw new Error('not read')
    expect([read.sheet, read.header.layout, read.findings]).toEqual([2, 'D', []])
    const { records, findings } = fromCtdc(read.rows, { sheet: read.sheet })
    expect(records).toHaveLength(2)
    expect(findings).toMatchObject([
      { code: 'titleRows', severity: 'note', at: { sheet: 2, row: 3 }, params: { count: 2 } },
      // The fixture contains one row twice.
      { code: 'duplicateRows', severity: 'warning', at: { sheet: 2, row: 5 }, params: { count: 1, first: 4 } },
    ])
  })

  it('may be opened before', () => {
    expect(readCtdcWorkbook(openWorkbook(bytes))).toEqual(readCtdcWorkbook(bytes))
  })

  it('with two such sheets gives the first, and reports that the other was not read', () => {
    const two = buildWorkbook({ sheets: [toSheet('2023', [header, data]), toSheet('2024', [header, data, data])] })
    expect(readCtdcWorkbook(two)).toMatchObject({
      ok: true,
      sheet: 1,
      findings: [{ code: 'otherSheet', at: { sheet: 2 } }],
    })
  })

  it('reports what is merged among the data', () => {
    const among = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    expect(readCtdcWorkbook(buildWorkbook({ sheets: [toSheet('S', [header, data, data], among)] }))).toMatchObject({
      ok: true,
      findings: [{ code: 'mergedCells', at: { cell: 'A2' } }],
    })
  })

  it('without such columns, or with those of several layouts, is refused with the reason', () => {
    expect(readCtdcWorkbook(buildWorkbook({ sheets: [codebook] }))).toMatchObject({
      ok: false,
      reasons: [{ code: 'unknownLayout' }],
    })
    const mixed = toSheet('S', [[...ctdcColumns.A, 'traffickMonths']])
    expect(readCtdcWorkbook(buildWorkbook({ sheets: [codebook, mixed] }))).toMatchObject({
      ok: false,
      reasons: [{ code: 'mixedLayout', at: { sheet: 2 } }],
    })
    expect(readCtdcWorkbook(new Uint8Array([1]))).toMatchObject({ ok: false, findings: [{ code: 'notAWorkbook' }] })
  })
})
