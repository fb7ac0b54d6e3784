import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { toXlsformPlace, type XlsformFinding } from './finding.ts'
import { badForms } from './fixture-bad-forms.ts'
import { edit, goodForm, toXlsx } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'
import { xlsformRules } from './rules.ts'

const show = (findings: readonly XlsformFinding[]): string[] =>
  findings.map((finding) => `${finding.code} ${toXlsformPlace(finding)}`.trim())

describe('forms with one fault', () => {
  it('come from a form in which nothing is found', async () => {
    expect(show(await lintXlsform(toXlsx(goodForm)))).toEqual([])
    expect(show(await lintXlsform(toXlsx(goodForm, {})))).toEqual([])
    const sheets = Object.entries(goodForm).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((cells) => cells.map((value) => (value === '' ? null : value))),
    }))
    const written = await writeXlsxFile(sheets).toBlob()
    expect(show(await lintXlsform(new Uint8Array(await written.arrayBuffer())))).toEqual([])
  })

  it.each(badForms.map((bad) => [`${bad.rule} ${bad.at}: ${bad.what}`, bad] as const))('%s', async (_, bad) => {
    const { rule, at, edits, marks, also } = bad
    expect(show(await lintXlsform(toXlsx(edit(goodForm, edits), marks)))).toEqual([
      ...(also === undefined ? [] : [also]),
      `${rule} ${at}`.trim(),
    ])
  })

  it('are none where consent is asked for each purpose, in a repeat', async () => {
    const form = edit(goodForm, [
      ['survey+4', ['begin repeat', 'consents', 'For each purpose', 'Pour chaque but']],
      ['survey+6', ['end repeat']],
      ['survey!G7', "count(${consents}[./consent = 'yes']) > 0"],
    ])
    expect(show(await lintXlsform(toXlsx(form)))).toEqual([])
    const open = edit(form, [['survey!G7', '']])
    expect(show(await lintXlsform(toXlsx(open)))).toEqual(['SAFETY_011 survey!A5'])
  })

  it('are there for every rule that a workbook of texts can break', () => {
    const elsewhere = [
      'FILE_001',
      'FILE_002',
      'FILE_003',
      'FILE_004',
      'FILE_005',
      'FILE_007',
      'FILE_008',
      'FILE_009',
      'FILE_010',
    ]
    const covered = new Set<string>([...badForms.map(({ rule }) => rule), ...elsewhere])
    expect(Object.keys(xlsformRules).filter((rule) => !covered.has(rule))).toEqual([])
  })
})
