import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { fromCtdc } from './from-ctdc.ts'
import { detectCtdc } from './header.ts'
import { ctdcColumns, slaveryColumn } from './layouts.ts'

describe('layouts', () => {
  it('have as many columns as published', () => {
    expect(Object.values(ctdcColumns).map((columns) => columns.length)).toEqual([62, 40, 16, 27])
  })

  it.each(['A', 'B', 'C', 'D'] as const)('%s is known by its header, whatever the case and the order', (layout) => {
    const header = ctdcColumns[layout].map((name) => name.toUpperCase()).toReversed()
    const detection = detectCtdc([{ row: 1, values: header }])
    expect(detection).toMatchObject({ ok: true, header: { layout, findings: [] } })
  })

  it('A may have its 63rd column', () => {
    expect(detectCtdc([{ row: 1, values: [...ctdcColumns.A, slaveryColumn] }])).toMatchObject({
      ok: true,
      header: { layout: 'A', findings: [] },
    })
  })

  it('D is known by the names of 2025/26 too', () => {
    const header = ctdcColumns.D.map((name) =>
      name === 'meansWithholdDocs' ? 'meansWithholdDocuments' : name.replace(/^typeOf/, 'sectorOf'),
    )
    const rows = toSourceRows([
      header,
      header.map((name) =>
        name === 'sectorOfLabourConstruction' || name === 'isForcedLabour' || name === 'meansWithholdDocuments'
          ? '1'
          : '',
      ),
    ])
    const { records, findings } = fromCtdc(rows)
    expect(findings).toEqual([])
    expect(records[0]?.victims?.[0]).toMatchObject({
      exploitation: [{ form: 'forcedLabour', sectors: ['F'] }],
      meansOfControl: [{ code: 'withholdsDocuments' }],
    })
  })

  it('with unknown columns or missing ones are read, and both are reported', () => {
    const header = [...ctdcColumns.D.slice(1), 'shoeSize']
    const detection = detectCtdc([{ row: 1, values: header }])
    expect(detection).toMatchObject({
      ok: true,
      header: {
        findings: [
          { code: 'unknownColumn', at: { cell: 'AA1' } },
          { code: 'partialLayout', params: { count: 1, layout: 'D' } },
        ],
      },
    })
    expect(JSON.stringify(detection)).not.toContain('shoeSize')
  })

  it('that are mixed, or a part that fits several, are refused unless named', () => {
    const mixed = { row: 1, values: [...ctdcColumns.A, 'traffickMonths'] }
    const part = {
      row: 1,
      values: ['gender', 'ageBroad', 'citizenship', 'isForcedLabour', 'isSexualExploit', 'isOtherExploit'],
    }
    expect(detectCtdc([mixed])).toMatchObject({ ok: false, findings: [{ code: 'mixedLayout' }] })
    expect(detectCtdc([part])).toMatchObject({
      ok: false,
      findings: [{ code: 'mixedLayout', params: { layouts: 'A, B, D' } }],
    })
    expect(detectCtdc([part], { layout: 'D' })).toMatchObject({ ok: true, header: { layout: 'D' } })
    expect(detectCtdc([{ row: 1, values: ['name', 'gender'] }])).toMatchObject({
      ok: false,
      findings: [{ code: 'unknownLayout' }],
    })
  })
})

it('a header may be below titles, which are counted', () => {
  const rows = [
    { row: 1, values: ['The data set'] },
    { row: 2, values: ['gender', 'and age'] },
    { row: 4, values: [...ctdcColumns.B] },
  ]
  expect(detectCtdc(rows)).toMatchObject({
    ok: true,
    header: { layout: 'B', headerRow: 4, findings: [{ code: 'titleRows', at: { row: 4 }, params: { count: 2 } }] },
  })
})
