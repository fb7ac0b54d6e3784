import { type CaseRecord, validate } from '@tip-standard/core'
import { fields, fieldsOf } from '@tip-standard/core/metadata'
import type { SheetRow } from '@tip-standard/sheets'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTableCell } from './cell-text.ts'
import { type TableFinding, tableCatalogue } from './findings/table-catalogue.ts'
import { records } from './fixture-records.ts'
import { fromTables } from './from-tables.ts'
import { isJson } from './marks.ts'
import { listsOf, tableLayouts } from './tables.ts'
import { type RecordTable, toTables } from './to-tables.ts'

function write(list: CaseRecord[]): RecordTable[] {
  const findings: TableFinding[] = []
  const tables = toTables(list, (finding) => findings.push(finding)).map(({ name, rows }) => ({
    name,
    rows: [...rows],
  }))
  expect(findings).toEqual([])
  return tables
}

/** A small record with one of everything that has a form of its own in a cell. */
const record: CaseRecord = {
  standardVersion: '1.0',
  case: {
    id: 'K-1',
    openedOn: '2024-05-01',
    feedback: { privateMeeting: true },
    linkedCaseIds: [],
    comments: ['a;b', ' \\'],
  },
  reportingEntity: { id: 'R-1', absent: { type: 'notAsked' }, place: { country: 'RW' } },
  dataProtection: {},
  perpetrators: [],
  victims: [
    {
      id: 'V-1',
      sex: 'female',
      absent: { sexBasis: 'unknown', consents: 'refused' },
      provenance: {
        sex: { source: 'document', asOf: '2025-01', system: 'a;b/c' },
        age: { source: 'person' },
      },
      age: 20,
      exploitation: [{ form: 'forcedLabour', payPerMonth: { amount: 12.5, currency: 'RWF' } }, { form: 'other' }],
      extensions: { 'org.example.note': { free: ['=1'] } },
    },
  ],
  events: [
    {
      id: 'E-1',
      acts: ['transfer', 'receipt'],
      purposes: ['slavery'],
      victimIds: ['V-1'],
      places: [{ country: 'UG' }],
    },
  ],
}

function rowsOf(name: string, tables = write([record])): Record<string, unknown>[] {
  const [header, ...rows] = [...(tables.find((table) => table.name === name)?.rows ?? [])]
  return rows.map(({ values }) =>
    Object.fromEntries(values.flatMap((value, at) => (value === null ? [] : [[header?.values[at], value]]))),
  )
}

test('every record comes back from its tables, whatever the order of tables, rows and columns', () => {
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const shuffle = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, rank: numbers.next().value }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ item }) => item)
      const tables = write(list)
      expect(fromTables(tables)).toMatchObject({ records: list, findings: [] })
      expect(fromTables(tables).records).toEqual(list)
      const shuffled = shuffle(tables).map(({ name, rows }) => {
        const [header, ...others] = [...rows]
        const order = shuffle([...(header?.values.keys() ?? [])])
        const moved = [...(header ? [header] : []), ...(name === 'caseRecord' ? others : shuffle(others))]
        return {
          name,
          rows: moved.map(({ values }, at) => ({ row: at + 1, values: order.map((from) => values[from] ?? null) })),
        }
      })
      const read = fromTables(shuffled)
      expect(read.records).toEqual(list)
      expect(read.findings).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('values have the forms that the tables promise', () => {
  expect(rowsOf('caseRecord')).toEqual([
    {
      caseId: 'K-1',
      standardVersion: '1.0',
      'case.openedOn': '2024-05-01',
      'case.feedback.privateMeeting': 'true',
      'case.linkedCaseIds': '[]',
      'case.comments': 'a\\;b;\\ \\\\',
      'reportingEntity.id': 'R-1',
      'reportingEntity.place.country': 'RW',
      absent: 'reportingEntity.type=notAsked; dataProtection={}; perpetrators=[]',
    },
  ])
  expect(rowsOf('victim')).toEqual([
    {
      caseId: 'K-1',
      row: 'victims/0',
      id: 'V-1',
      sex: 'female',
      age: 20,
      absent: 'sexBasis=unknown; consents=refused',
      provenance: 'sex=document@2025-01/a\\;b/c; age=person',
      extensions: '{"org.example.note":{"free":["=1"]}}',
    },
  ])
  expect(
    rowsOf('exploitation').map((row) => [row.row, row['payPerMonth.amount'], row['payPerMonth.currency']]),
  ).toEqual([
    ['victims/0/exploitation/0', 12.5, 'RWF'],
    ['victims/0/exploitation/1', undefined, undefined],
  ])
  expect(rowsOf('event')).toMatchObject([{ acts: 'transfer;receipt' }])
  expect(rowsOf('place')).toEqual([{ caseId: 'K-1', row: 'events/0/places/0', country: 'UG' }])
})

test('every stored field has exactly one place, and tables come after those their rows belong to', () => {
  const seen = new Set<string>()
  for (const { id, columns, node } of tableLayouts().values()) {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    seen.add(id)
    for (const list of listsOf(node)) expect(seen.has(list.entity) && list.entity !== id, list.info.id).toBe(false)
  }
  // Walks the standard from the document, without the layouts.
  const reached = new Set<string>()
  const walk = (id: string): void => {
    for (const info of fields.filter(({ entity, presence }) => entity === id && presence !== 'derived')) {
      const { type } = info
      if (type.kind === 'object' || type.kind === 'objects') walk(type.entity)
      else reached.add(info.id)
    }
  }
  walk('caseRecord')
  const placed = [...tableLayouts().values()].flatMap(({ columns }) => columns.flatMap(({ field }) => field?.id ?? []))
  expect([...new Set(placed)].toSorted()).toEqual([...reached].toSorted())
})

test('every value is found at its cell', () => {
  fc.assert(
    fc.property(records, (list) => {
      const tables = new Map(write(list).map(({ name, rows }) => [name, [...rows]]))
      const read = fromTables(toTables(list, () => {}))
      const visit = (
        index: number,
        entity: string,
        object: Record<string, unknown>,
        path: (string | number)[],
      ): void => {
        for (const { name, type } of fieldsOf(entity as 'victim')) {
          const value = object[name]
          const here = [...path, name]
          if (type.kind === 'object' && isJson(value)) visit(index, type.entity, value, here)
          else if (type.kind === 'objects' && Array.isArray(value))
            for (const [at, item] of value.entries()) visit(index, type.entity, item, [...here, at])
          else if (value !== undefined) {
            const { table = '', row, column = 0 } = read.locate(index)(here)
            expect(tables.get(table)?.[row - 1]?.values[column - 1]).toBe(toTableCell(type, value))
          }
        }
      }
      for (const [index, item] of list.entries()) visit(index, 'caseRecord', { ...item }, [])
    }),
    { numRuns: 50 },
  )
})

test('findings lead to cells: wrong ones, missing ones, reasons, whole rows', () => {
  const tables = write([record]).map(({ name, rows }) => {
    const [header, ...others] = [...rows]
    if (!header || (name !== 'victim' && name !== 'exploitation')) return { name, rows: [...rows] }
    const put = (row: SheetRow, column: string, value: string) => {
      row.values[header.values.indexOf(column)] = value
    }
    for (const row of others) {
      if (name === 'victim') {
        put(row, 'sex', 'Sentinel')
        put(row, 'age', 'sentinel')
        put(row, 'provenance', 'sex=document; age=@2020')
      } else if (row.row === 3) put(row, 'form', '')
    }
    return { name, rows: [header, ...others] }
  })
  const { records: read, locate, findings } = fromTables(tables)
  expect(findings).toEqual([])
  expect(read[0]).toMatchObject({ victims: [{ sex: 'Sentinel', age: 'sentinel' }] })
  const result = validate(read[0])
  if (result.ok) throw new Error('nothing found')
  const cellOf = (column: string, name = 'victim') =>
    (tableLayouts()
      .get(name as 'victim')
      ?.columns.findIndex((other) => other.name === column) ?? -1) + 1
  const places = result.findings.flatMap(({ at: { path }, code }) =>
    code === 'rule' ? [] : [{ code, ...locate(0)(path) }],
  )
  expect(places).toMatchObject([
    { code: 'codeList', table: 'victim', row: 2, column: cellOf('sex') },
    { code: 'type', table: 'victim', row: 2, column: cellOf('age') },
    { code: 'required', table: 'victim', row: 2, column: cellOf('provenance') },
    { code: 'required', table: 'exploitation', row: 3, column: cellOf('form', 'exploitation') },
  ])
  expect(locate(0)(['victims', 0, 'exploitation', 0, 'payPerMonth'])).toMatchObject({
    column: cellOf('payPerMonth.amount', 'exploitation'),
  })
  expect(locate(0)(['victims', 0, 'exploitation'])).toEqual({ table: 'victim', row: 2 })
  expect(locate(0)([])).toEqual({ table: 'caseRecord', row: 2 })
  expect(locate(0)(['case', 'id'])).toEqual({ table: 'caseRecord', row: 2, column: 1, cell: 'A2' })
  expect(() => locate(1)).toThrow(RangeError)
})

test('what belongs nowhere is a finding, and nothing of it is in a message', () => {
  const table = (name: string, rows: unknown[][]) => ({
    name,
    rows: rows.map((values, at) => ({ row: at + 1, values: values as SheetRow['values'] })),
  })
  const { records: read, findings } = fromTables([
    table('SECRET', [['SECRET']]),
    table('caseRecord', [
      ['caseId', 'SECRET', 'absent', 'caseId'],
      ['K-1', 'x', 'victims=[]; SECRET; case=[]'],
      ['K-1'],
      [' ', 'SECRET'],
      ['K-2', null, null, null, 'SECRET'],
    ]),
    table('caseRecord', []),
    table('victim', [
      ['row', 'caseId', 'id'],
      ['victims/0', 'K-1', 'V-1'],
      ['victims/0', 'K-1', 'V-1'],
      ['victims/2', 'K-1', 'V-3'],
      ['SECRET', 'K-1', 'V-1'],
      ['victims/*', 'K-1', 'V-1'],
      ['victims/01', 'K-1', 'V-1'],
      ['events/0', 'K-1', 'V-1'],
      ['victims/0', 'SECRET', 'V-1'],
      [null, '  '],
    ]),
    table('exploitation', [
      ['caseId', 'row', 'form'],
      ['K-1', 'victims/1/exploitation/0', 'other'],
      ['K-1', 'victims/2/exploitation/5', 'other'],
    ]),
    table('dependant', [
      ['caseId', 'sex'],
      ['K-1', 'female'],
    ]),
  ])
  expect(read).toEqual([
    { case: { id: 'K-1' }, victims: [{ id: 'V-1' }, { id: 'V-3', exploitation: [{ form: 'other' }] }] },
    { case: { id: 'K-2' } },
  ])
  expect(findings.map(({ code, at }) => [code, at.table, at.cell ?? at.row])).toEqual([
    ['unknownTable', undefined, undefined],
    ['tableTwice', 'caseRecord', undefined],
    ['unknownColumn', 'caseRecord', 'B1'],
    ['columnTwice', 'caseRecord', 'D1'],
    ['markInvalid', 'caseRecord', 'C2'],
    ['markInvalid', 'caseRecord', 'C2'],
    ['rowTwice', 'caseRecord', 'A3'],
    ['caseIdMissing', 'caseRecord', 'A4'],
    ['unknownColumn', 'caseRecord', 'E5'],
    ['rowTwice', 'victim', 'A3'],
    ['rowPathInvalid', 'victim', 'A5'],
    ['rowPathInvalid', 'victim', 'A6'],
    ['rowPathInvalid', 'victim', 'A7'],
    ['rowPathInvalid', 'victim', 'A8'],
    ['caseUnknown', 'victim', 'B9'],
    ['keyColumnMissing', 'dependant', 1],
    ['parentMissing', 'exploitation', 'B2'],
  ])
  for (const finding of findings) {
    const message = tableCatalogue.english.say(finding)
    expect(JSON.stringify(finding) + message).not.toContain('SECRET')
    expect(message).not.toMatch(/[{}]/)
  }
  expect(fromTables([]).findings).toMatchObject([{ code: 'noTables' }])
})

test('records that cannot stand in tables are reported', () => {
  const findings: TableFinding[] = []
  const odd: unknown[] = [
    record,
    record,
    { case: {} },
    { case: { id: 'K-3', openedOn: 5, comments: [''], SECRET: 1 }, victims: 'x', extensions: { case: {} } },
  ]
  const tables = toTables(odd as CaseRecord[], (finding) => findings.push(finding))
  expect(fromTables(tables).records).toEqual([record, { case: { id: 'K-3' } }])
  expect(findings.map(({ code, at, params }) => [code, at.record, params.field ?? params.entity])).toEqual([
    ['recordKeyTwice', 2, undefined],
    ['recordWithoutKey', 3, undefined],
    ['valueNotCarried', 4, 'case.openedOn'],
    ['valueNotCarried', 4, 'case.comments'],
    ['membersNotCarried', 4, 'case'],
    ['valueNotCarried', 4, 'caseRecord.victims'],
    ['membersNotCarried', 4, 'caseRecord'],
  ])
})

test('a key is the same key with spaces around it', () => {
  const twice = ['K-1', ' K-1', 'K-1 '].map((id) => ({ case: { id } }) as CaseRecord)
  const findings: TableFinding[] = []
  toTables(twice, (finding) => findings.push(finding))
  expect(findings.map(({ code, at }) => [code, at.record])).toEqual([
    ['recordKeyTwice', 2],
    ['recordKeyTwice', 3],
  ])
})

test('people may type a little differently', () => {
  const { records: read, findings } = fromTables([
    {
      name: 'caseRecord',
      rows: [
        {
          row: 1,
          values: [
            'caseId',
            ' standardVersion',
            'case.closureReasons',
            'case.feedback.privateMeeting',
            'reportingEntity.name',
            'case.registrationYear',
            'reportingEntity.longitude',
            'absent',
            'case.openedOn',
          ],
        },
        { row: 4, values: ['Case id', 'Version of the standard'] },
        {
          row: 5,
          values: [
            ' K-1 ',
            ' 1.0 ',
            ' needsMet ; noContact;',
            'TRUE',
            2020,
            ' 2020 ',
            '1,5',
            ' case.status = unknown ;',
            { iso: '2024-05-01' },
          ],
        },
        { row: 9, values: ['K-2', null, '[]', false, true, 2021] },
      ],
    },
  ])
  expect(findings).toEqual([])
  expect(read).toEqual([
    {
      standardVersion: '1.0',
      case: {
        id: 'K-1',
        closureReasons: ['needsMet', 'noContact'],
        feedback: { privateMeeting: true },
        registrationYear: 2020,
        openedOn: '2024-05-01',
        absent: { status: 'unknown' },
      },
      reportingEntity: { name: '2020', longitude: '1,5' },
    },
    {
      case: { id: 'K-2', closureReasons: [], feedback: { privateMeeting: false }, registrationYear: 2021 },
      reportingEntity: { name: 'true' },
    },
  ])
})

test('names such as __proto__ stay names', () => {
  const { records: read } = fromTables([
    {
      name: 'caseRecord',
      rows: [
        { row: 1, values: ['caseId', 'absent', 'provenance', 'extensions'] },
        {
          row: 2,
          values: [
            'K-1',
            '__proto__.x=unknown; __proto__=refused',
            'constructor=person',
            '{"__proto__":{"polluted":1}}',
          ],
        },
      ],
    },
  ])
  expect(JSON.stringify(read[0])).toBe(
    '{"case":{"id":"K-1"},"absent":{"__proto__.x":"unknown","__proto__":"refused"},"provenance":{"constructor":{"source":"person"}},"extensions":{"__proto__":{"polluted":1}}}',
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('extensions that cannot be read, or give a name twice, are left to validation', () => {
  const cells = ['{"org.example.a":1,"org.example.a":2}', '{"org.example.a":', '[1]', '{"org.example.a":1}']
  const { records: read, locate } = fromTables([
    {
      name: 'caseRecord',
      rows: [['caseId', 'extensions'], ...cells.map((cell, at) => [`K-${at}`, cell])].map((values, at) => ({
        row: at + 1,
        values,
      })),
    },
  ])
  for (const [at, cell] of cells.slice(0, 3).entries()) {
    expect(read[at]).toMatchObject({ extensions: cell })
    const result = validate(read[at])
    const finding = result.ok ? undefined : result.findings.find(({ at: { path } }) => path[0] === 'extensions')
    expect(finding && locate(at)(finding.at.path)).toMatchObject({ cell: `B${at + 2}` })
  }
  expect(read[3]).toMatchObject({ extensions: { 'org.example.a': 1 } })
})
