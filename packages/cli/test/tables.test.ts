import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ctdcColumns } from '@tip-standard/formats'
import { openWorkbook, readSheet } from '@tip-standard/sheets'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileReport } from '../src/report/found.ts'
import { withMacros } from './partner-workbook/fixture-template.ts'
import { brief, reportsOf } from './report-of.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'
import { toCsv, toOddWorkbook, toWorkbook } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

const codes = ['cas_CaseOwner', 'prs_FirstName', 'con_Consent', 'prs_Gender', 'prs_MailingCity']
const person = ['Owner', 'Ada', 'true', 'Feminine', 'Kigali']
const flags = ctdcColumns.D.map((name) => (name.startsWith('is') ? '1' : ''))
const workbook = toWorkbook('Case Sheet', [codes, person, person])

/** What an import of these tables always finds. */
const usual = new Set(['gender-identity-imported'])
const long = Array.from({ length: 2000 }, () => ['0'.repeat(30_000), ...person.slice(1)])

describe('tables with faults', () => {
  let reports: Map<string, FileReport>
  beforeAll(async () => {
    const files: Record<string, string | Buffer> = {
      'good.xlsx': workbook,
      'good.csv': toCsv([codes, person, person]),
      'semicolons.csv': `\ufeff${toCsv([codes, person]).replaceAll('","', '";"')}`,
      'no-zip.xlsx': 'PK this is no zip',
      'text.xlsx': 'this is no workbook',
      'old.xlsx': Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
      'cut.xlsx': workbook.subarray(0, workbook.length / 2),
      'bomb.xlsx': toWorkbook('Case Sheet', [codes, ...long]),
      'other.xlsx': toWorkbook('Sheet', [
        ['a', 'b'],
        ['1', '2'],
      ]),
      'hidden.xlsx': toOddWorkbook([codes, person], 'hidden', ''),
      'merged.xlsx': toOddWorkbook([codes, person], 'visible', '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
      'other.csv': 'a,b\n1,2\n',
      'shifted.csv': toCsv([
        ['', 'A title', '', '', '', ''],
        ['', ...codes],
        ['', ...person],
      ]),
      'titled.csv': `Intake of 2024\n"made, by hand"\n\n${toCsv([codes, person, person])}`.replaceAll('","', '";"'),
      'ctdc-titled.csv': `[Draft] The data set\n${toCsv([ctdcColumns.D, flags, flags])}`,
      'ctdc-titled.xlsx': toWorkbook('Data', [['The data set'], [], ctdcColumns.D, flags]),
      'mixed.csv': toCsv([[...ctdcColumns.A, 'traffickMonths']]),
      'mixed.xlsx': toWorkbook('Data', [[...ctdcColumns.A, 'traffickMonths']]),
      'renamed.csv': toCsv([codes.with(3, 'prs_Genderr'), person]),
      'ragged.csv': `${toCsv([codes, person])}"Owner","Ada"\n`,
      'quotes.csv': `${toCsv([codes, person])}"Owner,"Ada\n`,
    }
    for (const [name, content] of Object.entries(files)) await writeFile(at(name), content)
    const run = await runTip('validate', '--format', 'json', ...Object.keys(files).map(at))
    expect(run.err).toBe('')
    reports = reportsOf(run.out)
  })
  it.each<[string, string, number, ReturnType<typeof brief>[]]>([
    ['good.xlsx', 'HTCDS', 2, [['duplicateRow', 1, 3]]],
    ['good.csv', 'HTCDS', 2, [['duplicateRow', 1, 3]]],
    ['semicolons.csv', 'HTCDS', 1, []],
    ['no-zip.xlsx', 'unknown', 0, [['damagedWorkbook', 1, undefined]]],
    ['text.xlsx', 'unknown', 0, [['notAWorkbook', 1, undefined]]],
    ['old.xlsx', 'unknown', 0, [['oldWorkbook', 1, undefined]]],
    ['cut.xlsx', 'unknown', 0, [['damagedWorkbook', 1, undefined]]],
    ['bomb.xlsx', 'unknown', 0, [['workbookSuspicious', 1, undefined]]],
    ['hidden.xlsx', 'HTCDS', 1, [['hiddenSheet', 1, undefined]]],
    ['merged.xlsx', 'HTCDS', 1, [['mergedCells', 1, 2]]],
    ['other.xlsx', 'unknown', 0, [['unknownLayout', 1, undefined]]],
    ['other.csv', 'unknown', 0, [['unknownLayout', 1, undefined]]],
    ['shifted.csv', 'HTCDS', 1, []],
    ['titled.csv', 'HTCDS', 2, [['duplicateRow', 1, 6]]],
    ['ctdc-titled.csv', 'CTDC', 2, [['duplicateRows', 1, 4]]],
    ['ctdc-titled.xlsx', 'CTDC', 1, []],
    ['mixed.csv', 'unknown', 0, [['mixedLayout', 1, 1]]],
    ['mixed.xlsx', 'unknown', 0, [['mixedLayout', 1, 1]]],
    ['renamed.csv', 'HTCDS', 1, [['unknownColumn', 1, 1]]],
    [
      'ragged.csv',
      'HTCDS',
      2,
      [
        ['raggedRow', 1, 3],
        ['unclearConsent', 1, 3],
      ],
    ],
    [
      'quotes.csv',
      'HTCDS',
      2,
      [
        ['brokenQuotes', 1, 3],
        ['raggedRow', 1, 3],
        ['unclearConsent', 1, 3],
      ],
    ],
  ])('%s', (name, kind, records, findings) => {
    const report = reports.get(name)
    expect([report?.kind, report?.records]).toEqual([kind, records])
    const found = report?.groups.filter(({ rule, severity }) => severity !== 'note' && !usual.has(rule))
    expect(found?.map(brief)).toEqual(findings)
  })
})

describe('a conversion to a table', () => {
  const formulas = ['=1+1', '+1', '-1+1', '@SUM(A1)', "'=x"]
  const records = sampleLines(formulas.length).map((line, index) => {
    const record = JSON.parse(line)
    record.reportingEntity.name = formulas[index]
    record.victims[0].screenings[0].tool = formulas[index]
    return record
  })
  beforeAll(() => writeFile(at('formulas.ndjson'), `${records.map((record) => JSON.stringify(record)).join('\n')}\n`))

  const convert = async (kind: string): Promise<Buffer> => {
    const path = at(`guarded.${kind}`)
    const run = await runTip('convert', at('formulas.ndjson'), '--to', kind, '--output', path, '--force')
    expect(run.code).toBe(0)
    return readFile(path)
  }

  it.each(['xlsx', 'htcds'])('keeps what looks like a formula as text in a workbook: %s', async (kind) => {
    const opened = openWorkbook(await convert(kind))
    if (!opened.ok) throw new Error('not opened')
    const batches = opened.workbook.sheets.flatMap((sheet) => [...readSheet(opened.workbook, sheet)])
    expect(batches.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain('formulaWithoutValue')
    expect(batches.flatMap(({ rows }) => rows.flatMap(({ values }) => values))).toEqual(
      expect.arrayContaining(formulas),
    )
  })
  it('gives the same records back from a TIP workbook', async () => {
    await convert('xlsx')
    const back = await runTip('convert', at('guarded.xlsx'), '--to', 'ndjson')
    expect(back.code).toBe(0)
    const lines = back.out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
  })
  it('puts an apostrophe before it in CSV', async () => {
    const text = (await convert('csv')).toString()
    for (const formula of formulas) expect(text).toContain(`,'${formula},`)
    // At the beginning of a cell, quoted or not.
    expect(text).not.toMatch(/(^|,|\n)"?[=+@-]/)
  })
})

describe('--annotate', () => {
  it('gives the workbook back with marks and a sheet of findings', async () => {
    await writeFile(at('intake.xlsx'), toWorkbook('Case Sheet', [codes, person, person.with(3, 'nobody knows')]))
    const run = await runTip('validate', at('intake.xlsx'), '--annotate', at('marked.xlsx'))
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(/^The output is internal: [^\n]+\n$/)])
    const opened = openWorkbook(await readFile(at('marked.xlsx')))
    if (!opened.ok) throw new Error('not opened')
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['Findings', 'Case Sheet'])
    const [second, first] = opened.workbook.sheets.map((sheet) =>
      [...readSheet(opened.workbook, sheet)].flatMap(({ rows }) => rows),
    )
    expect(first?.map(({ values }) => values[3])).toEqual(['prs_Gender', 'Feminine', 'nobody knows'])
    expect(second?.flatMap(({ values }) => values)).toEqual(expect.arrayContaining(['D3', 'Gender']))
  })
  it('keeps macros, under a name that Excel opens', async () => {
    const rows = [codes, person, person.with(3, 'nobody knows')]
    await writeFile(at('macros.xlsm'), withMacros(toWorkbook('Case Sheet', rows)))
    const refused = await runTip('validate', at('macros.xlsm'), '--annotate', at('no.xlsx'))
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('.xlsm')])
    await runTip('validate', at('macros.xlsm'), '--annotate', at('marked.xlsm'))
    const parts = unzipSync(await readFile(at('marked.xlsm')))
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('macroEnabled')
    expect(strFromU8(parts['xl/vbaProject.bin'] ?? new Uint8Array())).toBe('not a real macro')
  })
})
