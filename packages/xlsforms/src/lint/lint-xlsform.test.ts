import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { toXlsformPlace, type XlsformFinding } from './finding.ts'
import { badForms } from './fixture-bad-forms.ts'
import { edit, goodForm, toXlsx } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'
import { xlsformRules } from './rules.ts'
import { xlsformCatalogue } from './xlsform-catalogue.ts'

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
    const found = await lintXlsform(toXlsx(edit(goodForm, edits), marks))
    expect(show(found)).toEqual([...(also === undefined ? [] : [also]), `${rule} ${at}`.trim()])
    for (const finding of found) expect(xlsformCatalogue.english.say(finding)).not.toMatch(/(?<!\$)\{/)
  })

  it.each<[string, Parameters<typeof edit>[1]]>([
    [
      'a loop, as forms had before repeats',
      [
        ['survey+20', ['begin loop over sex', 'each', 'For each', 'Pour chaque']],
        ['survey+21', ['text', 'often', 'How often, %(label)s?', 'Combien de fois, %(label)s ?']],
        ['survey+22', ['end loop']],
      ],
    ],
    [
      'a default that is calculated',
      [
        ['survey!R1', 'default'],
        ['survey!R15', '1 + 1'],
      ],
    ],
    [
      'a default that is one number less another',
      [
        ['survey!R1', 'default'],
        ['survey!R15', '5 - 3'],
      ],
    ],
    [
      'a calculation that is only a default',
      [
        ['survey!R1', 'default'],
        ['survey!N8', ''],
        ['survey!R8', '1 + 1'],
      ],
    ],
    [
      'a default that is a date',
      [
        ['survey!R1', 'default'],
        ['survey!R7', '2024-01-31'],
      ],
    ],
    [
      'what has to be known before consent can be asked',
      [
        ['survey+4', ['select_one yes_no', 'is_minor', 'Is your age under 18?', 'Avez-vous moins de 18 ans ?']],
        ['survey!G5', "${is_minor} != ''"],
      ],
    ],
    ['all choices of a list taken from a file', [['survey!P6', "search('sexes')"]]],
  ])('are not: %s', async (_, edits) => {
    expect(show(await lintXlsform(toXlsx(edit(goodForm, edits))))).toEqual([])
  })

  it('are not a single sheet without the name of one', async () => {
    const { survey = [] } = goodForm
    const alone = toXlsx({ Sheet1: survey.slice(0, 1).concat([['text', 'state', 'The state', 'Le lieu']]) })
    expect(show(await lintXlsform(alone))).toEqual(['SETTINGS_007 settings'])
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
