import { STANDARD_VERSION } from '@tip-standard/core'
import { codeList, field } from '@tip-standard/core/metadata'
import { withinCustody } from '@tip-standard/policy'
import { joinBytes, openWorkbook, readSheet, readWholePart, toColumnLetters, writeWorkbook } from '@tip-standard/sheets'
import fc from 'fast-check'
import readExcelFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import type { TableFinding } from './findings/table-catalogue.ts'
import { records } from './fixture-records.ts'
import { fromTables } from './from-tables.ts'
import { readRecordsWorkbook, writeRecordsWorkbook } from './records-workbook.ts'
import { tableLayouts } from './tables.ts'

function read(bytes: Uint8Array) {
  const opened = readRecordsWorkbook(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  const result = fromTables(opened.tables)
  return { ...result, findings: [...opened.findings, ...result.findings] }
}

function open(bytes: Uint8Array) {
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  return opened.workbook
}

const formulaLike = withinCustody({
  standardVersion: '1.0-rc.2',
  case: { id: 'K-1', comments: ['=1+1', '@x'], closureDetails: '=HYPERLINK("a")' },
  reportingEntity: { id: 'R-1', name: "'=1", legalMandate: '+1', type: 'ngo' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
})

test('every record comes back from a workbook', () => {
  fc.assert(
    fc.property(records, (list) => {
      const findings: TableFinding[] = []
      const result = read(writeRecordsWorkbook(list, { report: (finding) => findings.push(finding) }))
      expect(result.records).toEqual(list)
      expect([...findings, ...result.findings]).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a template opens, holds no record, and explains its columns', async () => {
  const bytes = writeRecordsWorkbook([formulaLike], { template: true })
  expect(read(bytes)).toMatchObject({ records: [], findings: [] })
  const workbook = open(bytes)
  expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['Read me', 'visible'],
    ...[...tableLayouts().keys()].map((name) => [name, 'visible']),
    ['Lists', 'hidden'],
  ])
  const sheets = await readExcelFile(new Blob([new Uint8Array(bytes)]))
  for (const { id, columns } of tableLayouts().values())
    expect(sheets.find(({ sheet }) => sheet === id)?.data).toEqual([
      columns.map(({ name }) => name),
      columns.map(({ label }) => label),
    ])
  const readMe = sheets
    .find(({ sheet }) => sheet === 'Read me')
    ?.data.flat()
    .join('\n')
  expect(readMe).toContain(STANDARD_VERSION)
  expect(readMe).toMatch(/Names.*do not belong in this workbook/)
  expect(readMe).toContain('victims/0/dependants/0')
})

test('every coded column has its list as a drop-down, except the lists that are too long', () => {
  const workbook = open(writeRecordsWorkbook([], { template: true }))
  const lists = workbook.sheets.at(-1)
  if (!lists) throw new Error('no lists')
  const listRows = [...readSheet(workbook, lists)].flatMap(({ rows }) => rows)
  let long = 0
  for (const [at, { columns }] of [...tableLayouts().values()].entries()) {
    const xml = readWholePart(workbook.source, `xl/worksheets/sheet${at + 2}.xml`)
    for (const [index, column] of columns.entries()) {
      const type = column.field?.type
      const letters = toColumnLetters(index + 1)
      const own = xml.match(
        new RegExp(`<dataValidation [^>]*sqref="${letters}3:${letters}1002">(.*?)</dataValidation>`),
      )
      const range = own?.[1] && /'Lists'!\$([A-Z]+)\$1:\$\1\$(\d+)/.exec(own[1])
      const offered =
        range &&
        listRows
          .slice(0, Number(range[2]))
          .map(({ values }) => values.find((_, place) => toColumnLetters(place + 1) === range[1]))
      if (column.kind === 'value' && type?.kind === 'boolean') expect(offered).toEqual(['true', 'false'])
      else if (column.kind !== 'value' || (type?.kind !== 'code' && type?.kind !== 'codes')) expect(offered).toBeFalsy()
      else if (['language', 'subdivision', 'rwandaSector'].includes(type.list)) {
        expect(own?.[0]).toContain(`of the list ${type.list}, which is too long`)
        expect(offered).toBeFalsy()
        long++
      } else {
        expect(offered, column.name).toEqual(codeList(type.list).codes.map(({ code }) => code))
        // Several codes in one cell must be accepted.
        expect(own?.[0].includes('showErrorMessage="1"')).toBe(type.kind === 'code')
      }
    }
  }
  expect(long).toBeGreaterThan(5)
})

test('text that looks like a formula is text', () => {
  const bytes = writeRecordsWorkbook([formulaLike])
  const workbook = open(bytes)
  const parts = workbook.sheets.map(({ part }) => readWholePart(workbook.source, part))
  expect(parts.join('')).not.toMatch(/<f[ >]/)
  expect(parts.join('')).toContain('=HYPERLINK(')
  expect(read(bytes).records).toEqual([formulaLike])
})

test('text that no cell can hold is reported where it is, and the rest is kept', () => {
  const { maxLength = 0 } = field('case.comments').type as { maxLength?: number }
  const list = [
    withinCustody({
      ...formulaLike,
      case: { id: 'K-1', comments: Array.from({ length: 4 }, () => 'x'.repeat(maxLength)) },
    }),
  ]
  const findings: TableFinding[] = []
  const result = read(writeRecordsWorkbook(list, { report: (finding) => findings.push(finding) }))
  const { cell } = result.locate(0)(['case', 'comments'])
  expect(findings).toMatchObject([{ code: 'textCut', at: { table: 'caseRecord', cell } }])
  expect(result.records[0]).toMatchObject({ reportingEntity: formulaLike.reportingEntity })
})

test('other workbooks are recognised as such, other sheets reported by number', () => {
  const workbook = (...names: string[]) =>
    joinBytes([...writeWorkbook(names.map((name) => ({ name, columns: [{ header: 'caseId' }], rows: [['K-1']] })))])
  expect(readRecordsWorkbook(workbook('Case Sheet'))).toMatchObject({ ok: false, findings: [{ code: 'noTables' }] })
  expect(readRecordsWorkbook(new Uint8Array([1, 2]))).toMatchObject({ ok: false, findings: [{ code: 'notAWorkbook' }] })
  const result = read(workbook('Read me', 'caseRecord', 'SECRET'))
  expect(result.records).toEqual([{ case: { id: 'K-1' } }])
  expect(result.findings).toEqual([{ code: 'unknownTable', severity: 'warning', at: {}, params: { number: 3 } }])
})

test('what the workbook reader finds in a table is among the findings', () => {
  const rows = [['K-1', { iso: '2024-05-01' }]]
  const bytes = joinBytes([
    ...writeWorkbook([{ name: 'caseRecord', columns: [{ header: 'caseId' }, { header: 'case.openedOn' }], rows }]),
  ])
  expect(read(bytes)).toMatchObject({ records: [{ case: { id: 'K-1', openedOn: '2024-05-01' } }], findings: [] })
  const cut = bytes.slice()
  const opened = readRecordsWorkbook(cut)
  if (!opened.ok) throw new Error('not opened')
  // Damages only the content of the sheet: its compressed bytes come after its name.
  const at = Buffer.from(cut).indexOf('xl/worksheets/sheet1.xml') + 30
  cut.fill(0xff, at, at + 20)
  expect(fromTables(opened.tables).findings.map(({ code }) => code)).toContain('damagedWorkbook')
})

test('an opened workbook is read like its bytes', () => {
  const bytes = writeRecordsWorkbook([formulaLike])
  const opened = readRecordsWorkbook(openWorkbook(bytes))
  if (!opened.ok) throw new Error('not read')
  expect(fromTables(opened.tables).records).toEqual([formulaLike])
})

test('titles above the names of the columns are reported once for each sheet', () => {
  const bytes = joinBytes([
    ...writeWorkbook([
      {
        name: 'caseRecord',
        columns: [{ header: 'Cases of 2024' }],
        rows: [[], ['caseId', 'case.openedOn'], ['Case id', 'Opened on'], ['K-1', '2024-05-01']],
      },
    ]),
  ])
  expect(read(bytes)).toMatchObject({
    records: [{ case: { id: 'K-1', openedOn: '2024-05-01' } }],
    findings: [{ code: 'titleRows', severity: 'note', at: { table: 'caseRecord', row: 3 }, params: { count: 1 } }],
  })
})
