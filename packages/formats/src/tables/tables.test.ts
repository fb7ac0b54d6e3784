import { validate } from '@tip-standard/core'
import { fields, fieldsOf } from '@tip-standard/core/metadata'
import type { Permitted } from '@tip-standard/policy'
import type { SheetRow } from '@tip-standard/sheets'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTableCell } from './cell-text.ts'
import type { TableFinding } from './findings/table-catalogue.ts'
import { records } from './fixture-records.ts'
import { smallRecord } from './fixture-small-record.ts'
import { fromTables } from './from-tables.ts'
import { isJson } from './marks.ts'
import { listsOf, tableLayouts } from './tables.ts'
import { type RecordTable, toTables } from './to-tables.ts'

function write(list: Permitted[]): RecordTable[] {
  const findings: TableFinding[] = []
  const tables = toTables(list, (finding) => findings.push(finding)).map(({ name, rows }) => ({
    name,
    rows: [...rows],
  }))
  expect(findings).toEqual([])
  return tables
}

function rowsOf(name: string, tables = write([smallRecord])): Record<string, unknown>[] {
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
      standardVersion: '1.0-rc.2',
      'case.openedOn': '2024-05-01',
      'case.feedback.privateMeeting': 'true',
      'case.linkedCaseIds': '[]',
      'case.comments': 'a\\;b;\\ \\\\',
      'reportingEntity.id': 'R-1',
      'reportingEntity.place.country': 'RW',
      'dataProtection.legalBases': 'publicTask',
      'dataProtection.sensitivity': 'high',
      'dataProtection.retainUntil': '2035-12-31',
      absent: 'reportingEntity.type=notAsked; perpetrators=[]',
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
  // Walks the standard from the document, independently of the layouts.
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

test('issues lead to cells: wrong ones, missing ones, reasons, whole rows', () => {
  const tables = write([smallRecord]).map(({ name, rows }) => {
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
