import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { openWorkbook, readSheet, readWholePart, type SourceRow, toSourceRows } from '@tip-standard/sheets'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildWorkbook } from '../../../sheets/src/xlsx/fixture-package.ts'
import { openRecordFile } from '../files/open-record-file.ts'
import { htcdsFieldNames } from './fields.ts'
import { fromHtcds } from './from-htcds.ts'
import { detectHtcds } from './headers.ts'
import { readHtcdsWorkbook } from './read-workbook.ts'
import { toHtcds } from './to-htcds.ts'
import { writeHtcdsWorkbook } from './write-workbook.ts'

function toTable(cells: Partial<Record<(typeof htcdsFieldNames)[number], string>>): string[] {
  return htcdsFieldNames.map((name) => cells[name] ?? '')
}

describe('a workbook of this package', () => {
  const row = toTable({
    prs_FirstName: '=1+1',
    prs_Gender: 'TransgenderMasculine',
    prs_Birthdate: '1999-05-04',
    prs_MailingStreet: 'KN 3',
    prs_MailingCity: 'Kigali',
    vic_TypeOfExploitation: 'SexualExploitation;ForcedLabour',
    vic_ForcedLabourIndustry: 'O_PublicAdministrationAndDefence',
    spl_Type: 'SocialCare',
    con_Consent: 'true',
  })
  const from = fromHtcds(toSourceRows([htcdsFieldNames, row]))
  // The gender column contains the recorded sex, which HTCDS itself cannot express.
  const inside = from.records.map(({ victims = [], ...record }) =>
    withinCustody({
      ...record,
      victims: victims.map(({ absent: { sex: _, ...absent } = {}, ...victim }) => ({ ...victim, absent, sex: 'male' })),
    }),
  )
  const { bytes } = writeHtcdsWorkbook(inside, { identities: from.identities })

  it('comes back through the readers as it was', () => {
    const read = readHtcdsWorkbook(bytes)
    if (!read.ok) throw new Error('not read')
    const { records, identities, findings } = fromHtcds(read.rows, { sheet: read.sheet })
    expect([...read.findings, ...findings.filter(({ severity }) => severity !== 'note')]).toEqual([])
    const gender = htcdsFieldNames.indexOf('prs_Gender')
    expect(toHtcds(records.map(withinCustody), identities).rows).toEqual([row.with(gender, 'NonSpecifiedUnknown')])
  })

  it('may be opened before', () => {
    expect(readHtcdsWorkbook(openWorkbook(bytes))).toEqual(readHtcdsWorkbook(bytes))
  })

  it('hides the names above the labels, and offers the values that it stores', () => {
    const opened = openWorkbook(bytes)
    if (!opened.ok) throw new Error('not opened')
    const [cases, about, lists] = opened.workbook.sheets
    if (!cases || !about || !lists) throw new Error('no sheets')
    const xml = readWholePart(opened.workbook.source, cases.part)
    expect([xml.match(/<row r="\d+" hidden="1">/g), lists.state]).toEqual([['<row r="1" hidden="1">'], 'hidden'])
    const columns = [...readSheet(opened.workbook, lists)].flatMap((batch) => batch.rows)
    const offered = new Set(columns.flatMap(({ values }) => values))
    for (const value of ['Sexual exploitation', 'Forced labour', 'TransgenderMasculine'])
      expect(offered).toContain(value)
    // People join several values in a cell; only a list with one value rejects that.
    const strict = xml.match(/<dataValidation [^>]*showErrorMessage="1"/g)?.length
    expect(strict).toBeGreaterThan(0)
    expect(strict).toBeLessThan(xml.match(/<dataValidation /g)?.length ?? 0)
  })

  it('that has a second sheet of cases: the second is reported as not read', () => {
    const row = (cells: string[]) =>
      `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
    const xml = `<sheetData>${row(['prs_Gender', 'prs_Email', 'cas_CaseOwner'])}${row(['Feminine'])}</sheetData>`
    const read = readHtcdsWorkbook(
      buildWorkbook({
        sheets: [
          { name: '2023', xml },
          { name: '2024', state: 'hidden', xml },
          { name: 'Notes', state: 'hidden', xml: '' },
          { name: 'Names', state: 'hidden', xml: `<sheetData>${row(['Ada'])}</sheetData>` },
          { name: 'Lists', state: 'hidden', xml: `<sheetData>${row(['Feminine'])}</sheetData>` },
        ],
      }),
    )
    expect(read).toMatchObject({
      ok: true,
      sheet: 1,
      findings: [
        { code: 'hiddenSheet', at: { sheet: 2 } },
        { code: 'hiddenSheet', at: { sheet: 4 } },
        { code: 'otherSheet', at: { sheet: 2 } },
      ],
    })
  })

  it('of which the first sheet is hidden: the one that people see is read, and hidden rows and columns of it are reported', () => {
    const row = (number: number, cells: string[], rest = '') =>
      `<row r="${number}"${rest}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
    const header = row(1, ['prs_Gender', 'prs_Email', 'cas_CaseOwner'], ' hidden="1"')
    const xml = (body: string) =>
      `<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData>${header}${body}</sheetData>`
    const sheets = [
      { name: 'Old', state: 'hidden', xml: xml(row(2, ['Feminine'])) },
      {
        name: 'Register',
        xml: xml(
          `${row(2, ['Feminine', 'ada@example.org']) + row(3, ['Feminine'], ' hidden="1"')}<row r="4" hidden="1"/>`,
        ),
      },
    ]
    const read = readHtcdsWorkbook(buildWorkbook({ sheets }))
    expect(read).toMatchObject({
      ok: true,
      sheet: 2,
      findings: [
        { code: 'hiddenSheet', at: { sheet: 1 } },
        { code: 'otherSheet', at: { sheet: 1 } },
        { code: 'hiddenRows', at: { sheet: 2, row: 3 }, params: { count: 1 } },
        { code: 'hiddenColumns', at: { sheet: 2, cell: 'B1' }, params: { count: 1 } },
      ],
    })
    expect(read.ok && read.rows.length).toBe(3)
  })

  it('counts the days of a date without a date format as its workbook does', async () => {
    const xml = `<sheetData><row r="1"><c t="inlineStr"><is><t>prs_Birthdate</t></is></c><c t="inlineStr"><is><t>prs_Email</t></is></c><c t="inlineStr"><is><t>cas_CaseOwner</t></is></c></row><row r="2"><c><v>38000</v></c></row></sheetData>`
    const birthDates = async (workbookProperties: string): Promise<unknown[]> => {
      const bytes = buildWorkbook({ sheets: [{ name: 'Cases', xml }], workbookProperties })
      const read = readHtcdsWorkbook(bytes)
      if (!read.ok) throw new Error('not read')
      const { records } = fromHtcds(read.rows, { sheet: read.sheet, dateSystem: read.dateSystem })
      const { batches } = await openRecordFile({ name: 'a.xlsx', size: bytes.length, chunks: Readable.from([bytes]) })
      const converted: CaseRecord[] = []
      for await (const { items } of batches) converted.push(...items.map(({ value }) => value as CaseRecord))
      return [...records, ...converted].flatMap(({ victims = [] }) => victims.map(({ birthDate }) => birthDate))
    }
    expect(await birthDates('')).toEqual(['2004-01-14', '2004-01-14'])
    expect(await birthDates('<workbookPr date1904="1"/>')).toEqual(['2008-01-15', '2008-01-15'])
  })

  it('has the codes in a hidden row above the labels, the lists of values, and dates that are dates', () => {
    const opened = openWorkbook(bytes)
    if (!opened.ok) throw new Error('not opened')
    const [sheet] = opened.workbook.sheets
    if (!sheet) throw new Error('no sheet')
    const rows = [...readSheet(opened.workbook, sheet)].flatMap((batch) => batch.rows)
    const birthdate = rows[0]?.values.indexOf('prs_Birthdate') ?? -1
    expect(rows[1]?.values[birthdate]).toBe('Birthdate')
    expect(rows[2]?.values[birthdate]).toEqual({ iso: '1999-05-04' })
    expect(rows[2]?.values).toContain('Sexual exploitation;Forced labour')
    expect(rows[2]?.values).toContain('Masculine')
  })

  it('refuses what is not a workbook with a finding', () => {
    expect(readHtcdsWorkbook(new Uint8Array([1, 2, 3]))).toMatchObject({
      ok: false,
      findings: [{ code: 'notAWorkbook' }],
    })
    const other = buildWorkbook({
      sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
    })
    expect(readHtcdsWorkbook(other).ok).toBe(false)
  })
})

/** The files of IOM are not part of this repository: the variable names the folder where the developer has put them. */
const folder = process.env['TIP_HTCDS_FILES'] ?? ''
const templates = [
  'HTCDS Excel Spreadsheet v2.0.xlsx',
  'HTCDS Excel Spreadsheet single select with validation v2.0.xlsx',
  'HTCDS Excel Spreadsheet multi select with validation v2.0.xlsm',
]

describe('the files of IOM', () => {
  beforeEach(({ skip }) => skip(folder === '', 'the files of IOM are not here: TIP_HTCDS_FILES names no folder'))
  const open = (name: string) => {
    const read = readHtcdsWorkbook(readFileSync(join(folder, name)))
    if (!read.ok) throw new Error('not read')
    return read
  }

  it.each(templates)('%s: 38 columns, four of them shifted, no record in the empty rows', (name) => {
    const read = open(name)
    const layout = detectHtcds(read.rows)
    expect(layout?.kind).toBe('template')
    expect(layout?.columns.size).toBe(38)
    // The errors in IOM's own header are not the user's mistake.
    expect(layout?.findings).toEqual([])
    expect(fromHtcds(read.rows)).toMatchObject({ records: [], identities: [] })
  })

  it.each(templates.filter((name) => name.includes('validation')))('%s: every value it offers is read', (name) => {
    const opened = openWorkbook(readFileSync(join(folder, name)))
    if (!opened.ok) throw new Error('not opened')
    const sheet = opened.workbook.sheets.find((candidate) => candidate.name === 'validation')
    if (!sheet) throw new Error('no lists')
    const rows = [...readSheet(opened.workbook, sheet)].flatMap((batch) => batch.rows)
    const fields = new Map([
      ['Gender', 'prs_Gender'],
      ['Country', 'prs_Citizenship'],
      ['Country Code', 'prs_Citizenship'],
      ['Method of Recruitment', 'vic_MethodOfRecruitment'],
      ['Methods of Control', 'vic_MethodsOfControl'],
      ['Type of Exploitation', 'vic_TypeOfExploitation'],
      ['Forced Labour Industry', 'vic_ForcedLabourIndustry'],
      ['Type of Sex Exploitation', 'vic_TypeOfSexExploitation'],
      ['Vulnerabilities', 'vic_Vulnerabilities'],
      ['Status', 'cas_Status'],
      ['Reason for Incoming Referral', 'cas_ReasonForIncomingReferral'],
      ['Trafficking Status', 'vic_TraffickingStatus'],
      ['Trafficking Status Decision Making Organization', 'vic_TraffickingStatusDecisionMakingOrg'],
    ])
    let count = 0
    for (const [index, label] of (rows[1]?.values ?? []).entries()) {
      const field = fields.get(String(label))
      if (!field) continue
      for (const row of rows.slice(2)) {
        const value = row.values[index]
        if (value === null || value === undefined) continue
        const table: SourceRow[] = [
          ...toSourceRows([[field, 'prs_Email', 'cas_CaseOwner']]),
          { row: 2, values: [value] },
        ]
        const { findings } = fromHtcds(table)
        const errors = findings.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []))
        // The list has "Congo" beside "Congo, Democratic Republic of the"; people write the short name for either. NA
        // is the code of Namibia, and also a common way to write "not available".
        const asked = value === 'Congo' ? ['ambiguousCountry'] : value === 'NA' ? ['missingOrNamibia'] : []
        expect(errors).toEqual(asked)
        count++
      }
    }
    expect(count).toBeGreaterThan(500)
  })

  it('htcds_xlsform.xlsx: its field names are a header, its choices are values', () => {
    const opened = openWorkbook(readFileSync(join(folder, 'htcds_xlsform.xlsx')))
    if (!opened.ok) throw new Error('not opened')
    const [survey, choices] = opened.workbook.sheets.map((sheet) =>
      [...readSheet(opened.workbook, sheet)].flatMap((batch) => batch.rows),
    )
    const questions = (survey ?? []).slice(1).map(({ values }) => [String(values[0]), String(values[1])] as const)
    const layout = detectHtcds([{ row: 1, values: questions.map(([, name]) => name) }])
    expect(layout?.kind).toBe('xlsform')
    expect(layout?.columns.size).toBe(31)
    for (const { values } of (choices ?? []).slice(1)) {
      const [list, code] = values
      const field = questions.find(([type]) => type.endsWith(` ${String(list)}`))?.[1]
      if (!field || code === undefined) continue
      const { findings } = fromHtcds([
        { row: 1, values: [field, 'prs_Email', 'cas_CaseOwner', 'prs_First_Name'] },
        { row: 2, values: [code] },
      ])
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
