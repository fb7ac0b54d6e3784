/** Cells from people and programs at the limits of a table, and the findings for the parts that are not read. */

import { type CaseRecord, validate } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { type CellValue, openWorkbook, readWholePart, type SourceRow } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { readEntityCsv, writeEntityCsv } from './entity-csv.ts'
import type { TableFinding } from './findings/table-catalogue.ts'
import { fromTables } from './from-tables.ts'
import { readPublishedCount } from './published-count.ts'
import { readVictimCsv } from './read-victim-csv.ts'
import { writeRecordsWorkbook } from './records-workbook.ts'
import { tableLayouts } from './tables.ts'
import { toTables } from './to-tables.ts'
import { fieldOfVictimColumn, victimColumns } from './victim-columns.ts'
import { writeVictimCsv } from './victim-csv.ts'

const table = (name: string, ...rows: CellValue[][]) => ({
  name,
  rows: rows.map((values, index): SourceRow => ({ row: index + 1, values })),
})
const read = (...tables: ReturnType<typeof table>[]) => {
  const { records, findings } = fromTables(tables)
  return { records, found: findings.map(({ code, at }) => [code, at.cell ?? at.row]) }
}
/** Writes and reads a record, and returns it with all findings. */
function around(record: object) {
  const findings: TableFinding[] = []
  const tables = toTables([withinCustody(record as CaseRecord)], (finding) => findings.push(finding))
  const back = fromTables(tables.map(({ name, rows }) => ({ name, rows: [...rows] })))
  return { record: back.records[0], found: [...findings, ...back.findings].map(({ code }) => code) }
}

describe('a cell of a table', () => {
  it('that could not be read is not empty: no record is made of it that leaves out a withdrawal or a limit', () => {
    const columns = ['caseId', 'row', 'id', 'purpose', 'decision', 'date', 'givenBy', 'expiry', 'withdrawnOn']
    const values = ['K-1', 'victims/0/consents/0', 'c-1', 'research', 'granted', '2025-01-02', 'self', null, null]
    const readWith = (unread: number[]) =>
      fromTables([
        table('caseRecord', ['caseId'], ['K-1']),
        table('victim', ['caseId', 'row'], ['K-1', 'victims/0']),
        {
          name: 'consent',
          rows: [
            { row: 1, values: columns },
            { row: 2, values, unread },
          ],
        },
      ]).records[0]
    const consents = (record: unknown) => (record as CaseRecord).victims?.[0]?.consents
    const known = { id: 'c-1', purpose: 'research', decision: 'granted', date: '2025-01-02', givenBy: 'self' }
    expect(consents(readWith([]))).toEqual([known])
    for (const [column, field] of [
      [8, 'expiry'],
      [9, 'withdrawnOn'],
    ] as const) {
      const record = readWith([column])
      expect(consents(record)).toEqual([{ ...known, [field]: null }, null])
      expect(validate(record)).toMatchObject({
        findings: expect.arrayContaining([expect.objectContaining({ code: 'type', field: `consent.${field}` })]),
      })
    }
  })

  it('is in no valid record where its row has more or fewer cells than the header', async () => {
    const withConsent = async (...cells: string[]) => {
      const { records } = await readEntityCsv({
        caseRecord: 'caseId\nK-1\n',
        victim: 'caseId,row,sex\nK-1,victims/0,female\n',
        consent: `caseId,row,purpose,decision,withdrawnOn\n${['K-1', 'victims/0/consents/0', ...cells].join(',')}\n`,
      })
      return records
    }
    const consent = { purpose: 'research', decision: 'granted' }
    const record = (...consents: (object | null)[]) => [{ case: { id: 'K-1' }, victims: [{ sex: 'female', consents }] }]
    expect(await withConsent('research', 'granted', '')).toEqual(record(consent))
    const spoilt = { ...consent, id: null }
    for (const cells of [
      ['research', 'granted', '', '2025-03-01'],
      ['research', 'granted'],
    ])
      expect(await withConsent(...cells)).toEqual(record(spoilt, null))
  })

  it('with three digits after a dot is left for validation to report where it may be a thousand times as much', async () => {
    const pay = (...amounts: CellValue[]) =>
      read(
        table('caseRecord', ['caseId'], ['K-1']),
        table('victim', ['caseId', 'row'], ['K-1', 'victims/0']),
        table(
          'exploitation',
          ['caseId', 'row', 'payPerMonth.amount'],
          ...amounts.map((amount, index) => ['K-1', `victims/0/exploitation/${index}`, amount]),
        ),
      )
    const numbers = ['20.000', '1.234', '12.50', '0.125', '1234.125', '12.1250', 20.125]
    expect(pay(...numbers).records).toEqual([
      {
        case: { id: 'K-1' },
        victims: [
          {
            exploitation: ['20.000', '1.234', 12.5, 0.125, 1234.125, 12.125, 20.125].map((amount) => ({
              payPerMonth: { amount },
            })),
          },
        ],
      },
    ])
    // No place on earth is at 30,062 degrees.
    const place = read(table('caseRecord', ['caseId', 'reportingEntity.longitude'], ['K-1', '30.062']))
    expect(place.records).toEqual([{ case: { id: 'K-1' }, reportingEntity: { longitude: 30.062 } }])
  })

  it('that our own CSV files hold is never such a number', async () => {
    const record = {
      case: { id: 'K-1' },
      victims: [{ exploitation: [{ payPerMonth: { amount: 12.125 } }] }],
      reportingEntity: { longitude: -30.062 },
    }
    const files = writeEntityCsv([withinCustody(record as CaseRecord)])
    expect(files['exploitation.csv']).toContain(',12.1250,')
    expect(files['caseRecord.csv']).toMatch(/,-30\.0620?,/)
    expect((await readEntityCsv(files)).records).toEqual([record])
  })

  it('holds numbers that there are; others stay as they are, for validation to report', () => {
    const columns = ['caseId', 'case.registrationYear', 'reportingEntity.longitude', 'case.feedback.privateMeeting']
    const { records } = read(
      table(
        'caseRecord',
        columns,
        ['K-1', '1e999', '-1.5e2', 1],
        ['K-2', '+2020', '.5', 'FALSE'],
        ['K-3', true, '5.', 'yes'],
      ),
    )
    expect(records).toEqual([
      {
        case: { id: 'K-1', registrationYear: '1e999', feedback: { privateMeeting: 1 } },
        reportingEntity: { longitude: -150 },
      },
      {
        case: { id: 'K-2', registrationYear: 2020, feedback: { privateMeeting: false } },
        reportingEntity: { longitude: '.5' },
      },
      {
        case: { id: 'K-3', registrationYear: true, feedback: { privateMeeting: 'yes' } },
        reportingEntity: { longitude: '5.' },
      },
    ])
  })

  it.each([Number.POSITIVE_INFINITY, Number.NaN])(
    'does not hold the number %s, which is reported',
    (registrationYear) => {
      expect(around({ case: { id: 'K-1', registrationYear } })).toEqual({
        record: { case: { id: 'K-1' } },
        found: ['valueNotCarried'],
      })
    },
  )

  it.each(['a/b', 'a@b', 'a;b', 'a\\b', 'a=b', '[]', '{}', ' a ', '/', '@'])(
    'holds reasons and sources with signs of its own in them: %j',
    (text) => {
      const said = {
        absent: { sex: text.trim() },
        provenance: { age: { source: text.trim(), asOf: text.trim(), system: text } },
      }
      const record = { case: { id: 'K-1', ...said } }
      expect(around(record)).toEqual({ record, found: [] })
    },
  )

  it.each(['a=b', 'a;b', 'a\\b'])('holds a reason for a name with signs of its own in it: %j', (name) => {
    const record = { case: { id: 'K-1' }, absent: { [name]: 'unknown' }, provenance: { [name]: { source: 'person' } } }
    expect(around(record)).toEqual({ record, found: [] })
  })

  it('reports sources of which a part has no place, and keeps the others', () => {
    const provenance = { status: { source: 'person', page: 3 }, openedOn: { source: 'document' } }
    expect(around({ case: { id: 'K-1', provenance } })).toEqual({
      record: { case: { id: 'K-1', provenance: { openedOn: { source: 'document' } } } },
      found: ['membersNotCarried'],
    })
  })

  it('that says an object is empty takes nothing of it away', () => {
    const columns = ['caseId', 'case.status', 'absent']
    const { records, found } = read(table('caseRecord', columns, ['K-1', 'open', 'case={}; case.feedback={}']))
    expect([records, found]).toEqual([[{ case: { id: 'K-1', status: 'open', feedback: {} } }], []])
  })
})

describe('a table', () => {
  it('has its labels below its names and nowhere else', () => {
    const columns: CellValue[][] = [
      ['caseId', 'case.status'],
      ['Case id', 'Status'],
      ['K-1', 'open'],
      ['Case id', 'closed'],
    ]
    const { records } = read(table('caseRecord', ...columns))
    expect(records).toMatchObject([{ case: { id: 'K-1' } }, { case: { id: 'Case id', status: 'closed' } }])
  })

  it('reports cells of a column without a name once', () => {
    const { found } = read(table('caseRecord', ['caseId'], ['K-1', 'x'], ['K-2', 'x', 'y'], ['K-3', 'x', 'y']))
    expect(found).toEqual([
      ['unknownColumn', 'B2'],
      ['unknownColumn', 'C3'],
    ])
  })

  it.each([
    'victims/0/exploitation/0/place',
    'victims/0/exploitation',
    'victims/0',
    'victims/0/exploitation/1000000',
    '',
  ])('has no row at %j of another one', (place) => {
    const { records, found } = read(
      table('caseRecord', ['caseId'], ['K-1']),
      table('victim', ['caseId', 'row', 'id'], ['K-1', 'victims/0', 'V-1']),
      table('exploitation', ['caseId', 'row', 'form'], ['K-1', place, 'other']),
    )
    expect([records, found]).toEqual([[{ case: { id: 'K-1' }, victims: [{ id: 'V-1' }] }], [['rowPathInvalid', 'B2']]])
  })

  it('has no record whose key is blank', () => {
    const found: string[] = []
    const blank = withinCustody({ case: { id: '  ' } } as CaseRecord)
    expect(toTables([blank], ({ code }) => found.push(code)).flatMap(({ rows }) => [...rows].slice(1))).toEqual([])
    expect(found).toEqual(['recordWithoutKey'])
  })

  it('is found by the name of its file in folders of any system', async () => {
    const { 'caseRecord.csv': text = '' } = writeEntityCsv([withinCustody({ case: { id: 'K-1' } } as CaseRecord)])
    for (const path of ['a\\b\\caseRecord.csv', 'a/b\\caseRecord.csv', 'a\\b/caseRecord.csv'])
      expect((await readEntityCsv({ [path]: text })).records).toHaveLength(1)
  })

  it('in a workbook has cells of text, except where numbers are', () => {
    const opened = openWorkbook(writeRecordsWorkbook([], { template: true }))
    if (!opened.ok) throw new Error('not opened')
    const { workbook } = opened
    const part = workbook.sheets.find(({ name }) => name === 'victim')?.part ?? ''
    const xml = readWholePart(workbook.source, part)
    const columns = tableLayouts().get('victim')?.columns ?? []
    const isText = columns.map((_, at) => /style="/.test(new RegExp(`<col min="${at + 1}"[^>]*>`).exec(xml)?.[0] ?? ''))
    const isNumber = columns.map(({ field }) => field?.type.kind === 'integer' || field?.type.kind === 'number')
    expect(isText).toEqual(isNumber.map((one) => !one))
    expect(isNumber).toContain(true)
  })
})

describe('a published count', () => {
  it('is hidden by marks of any case', () => {
    for (const mark of ['C', '(C)', 'c', '**'])
      expect(readPublishedCount(mark)).toEqual({ kind: 'suppressed', below: undefined })
  })

  it('is grouped from the right, or is none', () => {
    expect(readPublishedCount('999,999')).toEqual({ kind: 'count', count: 999_999 })
    for (const text of ['1234,567', '0001,234', ',123', '1,2345']) expect(readPublishedCount(text)).toBeUndefined()
  })

  it('below two is hidden and below one is zero', () => {
    expect(readPublishedCount('<2')).toEqual({ kind: 'suppressed', below: 2 })
    expect(readPublishedCount('≤1')).toEqual({ kind: 'suppressed', below: 2 })
    expect(readPublishedCount('≤0')).toEqual({ kind: 'count', count: 0 })
  })
})

describe('the table of victims', () => {
  const reading = async (...lines: string[]) => {
    const { records, findings } = await readVictimCsv(`${lines.join('\r\n')}\r\n`)
    return { records, found: findings.map(({ code, at }) => [code, at.cell]) }
  }
  /** The losses of a victim, as text. */
  const lost = (victim: object, more: object = {}) =>
    writeVictimCsv([withinCustody({ case: { id: 'K-1' }, victims: [victim], ...more } as CaseRecord)]).losses.map(
      ({ field, kind, count }) => `${field} ${kind} ${count}`,
    )

  it('reports a blank in a later row of a case where the first has a value, and spaces around its id not at all', async () => {
    const { records, found } = await reading(
      'caseId,case.status,victim.id',
      'K-1,open,V-1',
      ' K-1,,V-2',
      'K-1 ,open,V-3',
    )
    expect(records).toHaveLength(1)
    expect(found).toEqual([['conflictingRows', 'B3']])
  })

  it('may have a row without a victim, which makes none', async () => {
    expect(await reading('caseId,case.status,victim.id', 'K-1,open,')).toEqual({
      records: [{ case: { id: 'K-1', status: 'open' } }],
      found: [],
    })
  })

  it('reports once for each column that a list is only counted', async () => {
    const { found } = await reading('caseId,victim.id,victim.dependants.count', 'K-1,V-1,2', 'K-1,V-2,1', 'K-2,V-3,0')
    expect(found).toEqual([['onlyCounted', 'C2']])
  })

  it('has the columns of what leaves, and of no field that is kept back by itself or by what holds it', () => {
    const held = new Set(victimColumns().map(({ name }) => name))
    for (const { name, isRestricted } of tableLayouts().get('victim')?.columns ?? [])
      if (isRestricted) expect(held.has(`victim.${name}`), name).toBe(false)
    expect([held.has('extensions'), held.has('victim.extensions'), held.has('victim.absent')]).toEqual([
      false,
      false,
      true,
    ])
    expect(
      ['victim.sex', 'victim.absent', 'exploitation.form', 'victim.consents', 'sex'].map(fieldOfVictimColumn),
    ).toEqual(['victim.sex', 'several', 'exploitation.form', 'victim.consents', undefined])
  })

  it('counts as merged what is in one cell of several entries, and nothing of one entry', () => {
    expect(lost({ id: 'V-1', recruitment: [{ methods: ['atWork', 'other'] }] })).toEqual([])
    expect(lost({ id: 'V-1', recruitment: [{ methods: ['atWork'] }, { methods: ['other'] }] })).toEqual([
      'recruitment.methods merged 2',
    ])
  })

  it('counts restricted values, reasons and sources, each once, and what is said of columns that it has not at all', () => {
    expect(
      lost({ id: 'V-1', absent: { sex: 'refused', pronouns: 'refused' }, provenance: { sex: { source: 'person' } } }),
    ).toEqual(['victim.pronouns dropped 1'])
    expect(lost({ id: 'V-1', exploitation: [{ absent: { form: 'unknown', stage: 'unknown' } }] })).toEqual([
      'exploitation.stage dropped 1',
    ])
    expect(lost({ id: 'V-1', gbvExposure: [] })).toEqual(['victim.gbvExposure dropped 1'])
  })
})
