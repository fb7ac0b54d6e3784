import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packFixture } from '../../../sheets/src/xlsx/fixture-package.ts'
import { xpathFunctions } from '../xpath/functions.ts'
import { toXlsformPlace, type XlsformFinding } from './finding.ts'
import { badForms } from './fixture-bad-forms.ts'
import { edit, type FixtureForm, goodForm, toXlsx } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'
import { xlsformCatalogue } from './xlsform-catalogue.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const show = (findings: readonly XlsformFinding[]): string[] =>
  findings.map((finding) => `${finding.code} ${toXlsformPlace(finding)}`.trim())
const lint = async (bytes: Uint8Array): Promise<string[]> => show(await lintXlsform(bytes))

const toCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  bytesOf(rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'))

/** The sheets of a form one below the other. */
const rowsOf = (form: FixtureForm): string[][] =>
  Object.entries(form).flatMap(([name, cells]) => [[name], ...cells.map((one) => ['', ...one])])
const csvOf = (form: FixtureForm): Uint8Array => toCsv(rowsOf(form))

describe('files that are not a form', () => {
  it.each([
    ['nothing', new Uint8Array(), 'FILE_001'],
    ['text', bytesOf('Dear colleague,\nplease find the form attached.'), 'FILE_001'],
    ['noise', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251), 'FILE_001'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'FILE_002'],
    [
      'an encrypted workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      'FILE_003',
    ],
    ['half a workbook', toXlsx(goodForm).subarray(0, 2_000), 'FILE_004'],
    ['another zip', packFixture({ 'readme.txt': 'nothing' }), 'FILE_001'],
    ['an archive that unpacks without end', packFixture({ 'xl/workbook.xml': ' '.repeat(8_000_000) }), 'FILE_005'],
  ])('%s', async (_, bytes, rule) => {
    expect(await lint(bytes)).toEqual([rule])
  })

  it('a sheet that is damaged keeps what was read before', async () => {
    const parts = {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="survey" sheetId="1" r:id="b"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="b" Type="x/worksheet" Target="survey.xml"/></Relationships>',
      'xl/survey.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row><row r="2"><c></row>',
    }
    expect(await lint(packFixture(parts))).toEqual([
      'FILE_007 survey',
      'SHEET_011 survey',
      'HEADER_003 survey!1',
      'SETTINGS_007 settings',
    ])
  })
})

describe('forms as CSV', () => {
  const survey = goodForm['survey'] ?? []

  it('hold the survey alone, of which lists and settings are not asked', async () => {
    expect(await lint(toCsv(survey))).toEqual([])
    expect(await lint(toCsv(survey.map((cells, index) => (index === 5 ? ['txt', ...cells.slice(1)] : cells))))).toEqual(
      ['TYPE_001 survey!A6'],
    )
  })

  it('hold several sheets below each other, with places in the file', async () => {
    const rows = rowsOf(goodForm)
    expect(await lint(toCsv(rows))).toEqual([])
    // The code of the second choice, below the name of the sheet, its header and another choice.
    const place = survey.length + 1 + 4
    rows[place - 1] = ['', 'yes_no', 'yes', 'No', 'Non']
    expect(await lint(toCsv(rows))).toEqual([`NAMES_007 choices!C${place}`])
  })

  it('report text that cannot be read as it is', async () => {
    const bytes = Uint8Array.from([...bytesOf('type,name,label::English (en)\ntext,more,Caf'), 0xe9])
    expect(await lint(bytes)).toEqual(['FILE_008 survey'])
  })
})

describe('what is huge or strange', () => {
  it('has findings for whatever the cells are', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'type',
        'begin group',
        'end group',
        'select_one sex',
        '${',
        '${sex}',
        '__proto__',
        'constructor',
        '',
        ' ',
        '(((',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    const place = fc.tuple(
      fc.constantFrom('survey', 'choices', 'settings'),
      fc.constantFrom(...'ABCDEGHKNOPQ'),
      fc.integer({ min: 1, max: 24 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, cell), { maxLength: 8 }), async (edits) => {
        const form = edit(
          goodForm,
          edits.map(([[sheet, column, row], text]) => [`${sheet}!${column}${row}`, text] as const),
        )
        const first = await lint(csvOf(form))
        expect(await lint(csvOf(form))).toEqual(first)
      }),
      { numRuns: 80 },
    )
  })

  it('has findings for whatever an expression is: calls with any number of arguments, and what is none', async () => {
    const values = ['${consent}', '${means}', "'yes'", "'x y'", '1', '.', '..', '${nowhere}', 'true()', '(', '']
    const argument = fc.constantFrom(...values)
    const names = [...xpathFunctions.keys(), 'constructor', 'toString', '__proto__', 'nothing-known']
    const call = fc
      .tuple(fc.constantFrom(...names), fc.array(argument, { maxLength: 5 }))
      .map(([name, given]) => `${name}(${given.join(', ')})`)
    const joined = fc
      .tuple(
        fc.oneof(call, argument),
        fc.constantFrom('=', 'and', 'or', '+', '|', '<', 'mod'),
        fc.oneof(call, argument),
      )
      .map((parts) => parts.join(' '))
    const text = fc.oneof(call, joined, fc.string({ unit: 'grapheme', maxLength: 12 }))
    const columns = fc.constantFrom('survey!G6', 'survey!G11', 'survey!K8', 'survey!N9', 'survey!O13', 'survey!H7')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(columns, text), { minLength: 1, maxLength: 3 }), async (edits) => {
        const guarded = edits.map(([place, one]) => [place, `${one} and \${consent} = 'no'`] as const)
        for (const changes of [edits, guarded]) await lint(csvOf(edit(goodForm, changes)))
      }),
      { numRuns: 100 },
    )
  })

  it('reports each function that has too few or too many arguments, beside the consent that a group needs', async () => {
    for (const [name, [least, most]] of xpathFunctions)
      for (let count = 0; count <= 5; count++) {
        const call = `${name}(${Array.from({ length: count }, () => "'x'").join(', ')})`
        const findings = await lint(csvOf(edit(goodForm, [['survey!G6', `${call} and \${consent} = 'no'`]])))
        const isReported = findings.some((finding) => finding.startsWith('XPATH_009'))
        expect([call, isReported]).toEqual([call, count < least || count > most])
      }
  })

  it('does not break when bytes of a workbook do', async () => {
    const whole = toXlsx(goodForm)
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [place, value] of changes) bytes[place] = value
        expect(await lint(bytes)).toEqual(await lint(bytes))
      }),
      { numRuns: 100 },
    )
  })

  it('names like those of the language that this is written in are names', async () => {
    const rows = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ['note', name, name])
    expect(await lint(toCsv([['type', 'name', 'label::English (en)', '__proto__', 'constructor'], ...rows]))).toEqual(
      [],
    )
  })

  it('lists a limited number of findings of a rule, and counts the others', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ['txt', `q${index}`, `Question ${index}`])
    const findings = await lintXlsform(toCsv([['type', 'name', 'label::English (en)'], ...rows]), { mostPerRule: 10 })
    expect(findings.filter(({ code: rule }) => rule === 'TYPE_001')).toHaveLength(10)
    expect(findings.find(({ code: rule }) => rule === 'FILE_010')?.params).toEqual({ rule: 'TYPE_001', count: 1_990 })
  })

  it('stops at the limit of rows', async () => {
    const rows = Array.from({ length: 100_010 }, (_, index) => ['note', `q${index}`, `Text ${index}`])
    const findings = await lintXlsform(toCsv([['type', 'name', 'label::English (en)'], ...rows]))
    expect(show(findings)).toEqual(['FILE_009 survey!100001'])
    expect(findings[0]?.params).toEqual({ limit: 100_000 })
  })

  it('follows 20,000 questions that depend on each other, in a circle or not', async () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => [
      'calculate',
      `q${index}`,
      index === 0 ? '1' : `\${q${index - 1}} + 1`,
    ])
    const header = ['type', 'name', 'calculation', 'label::English (en)']
    expect(await lint(toCsv([header, ...chain]))).toEqual([])
    expect(await lint(toCsv([header, ['calculate', 'q0', '${q19999}'], ...chain.slice(1)]))).toEqual([
      'CYCLE_001 survey!C2',
    ])
  })

  it('follows groups within groups', async () => {
    const begin = Array.from({ length: 3_000 }, (_, index) => ['begin group', `g${index}`, 'Group'])
    const end = Array.from({ length: 3_000 }, () => ['end group'])
    expect(
      await lint(toCsv([['type', 'name', 'label::English (en)'], ...begin, ['text', 'q', 'Question'], ...end])),
    ).toEqual([])
  })
})

describe('findings', () => {
  const secret = 'Uwase7788'

  /** The form with a secret in every cell that causes a finding, and in every other cell where it does no harm. */
  const withSecrets = (form: FixtureForm): FixtureForm =>
    Object.fromEntries(
      Object.entries(form).map(([name, rows]) => [
        name,
        rows.map((cells, row) => cells.map((text, column) => (row === 0 || column === 0 ? text : `${text}${secret}`))),
      ]),
    )

  it('hold no text of a cell', async () => {
    const texts = await Promise.all(
      (['en', 'fr', 'rw', 'sw', 'rn'] as const).map((language) =>
        xlsformCatalogue.load(language, { unreviewedTexts: true }),
      ),
    )
    let count = 0
    for (const { edits, marks } of badForms.filter(({ rule }) => rule !== 'CHOICE_006')) {
      const findings = await lintXlsform(toXlsx(withSecrets(edit(goodForm, edits)), marks))
      count += findings.length
      const reported = findings.flatMap((finding) => [JSON.stringify(finding), ...texts.map((one) => one.say(finding))])
      expect(reported.filter((text) => text.includes(secret))).toEqual([])
    }
    expect(count).toBeGreaterThan(badForms.length)
  })
})
